/** Which drafts of a treaty are steps of one history. */
import { describe, expect, it } from 'vitest';
import { type StepDraft, stepsOf } from '../../src/history/index.ts';

const draft = (id: string, more: Partial<StepDraft> = {}): StepDraft => ({ treaty: 'lakes', id, ...more });
const ids = (drafts: readonly StepDraft[]) => drafts.map(({ id }) => id);

describe('the steps of a history', () => {
  const versions = [
    draft('2031', { language: 'en' }),
    draft('2031.fr', { language: 'fr' }),
    draft('2032', { language: 'en' }),
    draft('2033', { language: 'en' }),
    draft('2033.fr', { language: 'fr' }),
  ];

  it('are no versions of a draft in another language', () => {
    expect(ids(stepsOf(versions).drafts)).toEqual(['2031', '2032', '2033']);
  });

  it('are those in a language that is asked for', () => {
    expect(ids(stepsOf(versions, { language: 'fr' }).drafts)).toEqual(['2031.fr', '2033.fr']);
    expect(stepsOf(versions, { language: 'ru' }).drafts).toEqual([]);
  });

  it('are restatements or authentic texts, as the last one is, or the one that is asked for', () => {
    const mixed = [
      draft('2031', { authenticity: 'restatement' }),
      draft('2031-official', { authenticity: 'official' }),
      draft('2032', { authenticity: 'restatement' }),
      draft('2032-official', { authenticity: 'transcribed' }),
    ];
    const last = stepsOf(mixed);
    expect([ids(last.drafts), ids(last.leftOut)]).toEqual([
      ['2031-official', '2032-official'],
      ['2031', '2032'],
    ]);
    expect(ids(stepsOf(mixed, { wanted: '2031' }).drafts)).toEqual(['2031', '2032']);
    expect(ids(stepsOf(mixed, { wanted: '2032-o' }).drafts)).toEqual(['2031-official', '2032-official']);
  });
});
