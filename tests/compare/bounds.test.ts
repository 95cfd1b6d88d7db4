import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { diffWords, Interner } from '../../src/compare/words/index.ts';
import { readText } from '../../src/read/index.ts';
import { accepted, rejected, wordsOfDraft } from '../helpers/both-texts.ts';

/** A treaty in which every article has these paragraphs. */
const treaty = (count: number, paragraphsOf: (article: number) => readonly string[]) =>
  readText(
    Array.from({ length: count }, (_, at) =>
      [`Article ${at + 1}`, ...paragraphsOf(at).map((text, nth) => `${nth + 1}. ${text}`)].join('\n\n'),
    ).join('\n\n'),
    'a.txt',
  ).draft;

const CLAUSES = [
  'Each Party shall restore the wetlands that floods have damaged in the course of the last century.',
  'The Parties shall exchange information on the protection of rivers at the request of one of them.',
];
const CARE = 'It shall do so with care.';

describe('articles that all read alike', () => {
  const before = treaty(90, () => CLAUSES);

  it('are told apart by their numbers where each of them was edited', () => {
    const after = treaty(90, at => (at % 5 === 0 ? [CLAUSES[0] ?? '', `${CLAUSES[1]} ${CARE}`] : CLAUSES));
    const { summary } = compare(before, after);
    expect(summary).toMatchObject({ moved: 0, inserted: 0, deleted: 0, modified: 18, degraded: 0 });
  });

  it('say so where they have no partner, for not all were compared with all', () => {
    const apart = (at: number) => [`${CLAUSES[at % 2]} ${CARE}`];
    const { rows, summary } = compare(
      treaty(70, () => CLAUSES),
      treaty(140, at => (at < 70 ? ['No text.'] : apart(at))),
    );
    expect(summary.moved).toBe(0);
    const alone = rows.filter(({ kind, change }) => kind === 'article' && change === 'deleted');
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.every(({ degraded }) => degraded?.stage === 'align')).toBe(true);
  });
});

describe('two drafts that have only their words in common', () => {
  it('have no moves by the hundred, say so, and give both texts', () => {
    const words =
      'river wetland archive tariff orchard reactor museum railway vaccine satellite glacier harbour'.split(
        ' ',
      );
    const sentence = (seed: number, turned: boolean) => {
      const list = Array.from(
        { length: 14 },
        (_, at) => `${words[(seed * 5 + at * 7) % words.length]}${(seed * 13 + at) % 97}`,
      );
      return `${(turned ? list.reverse() : list).join(' ')}.`;
    };
    const paragraphs = (turned: boolean) => (at: number) => {
      const list = Array.from({ length: 9 }, (_, nth) => sentence(at * 9 + nth, turned));
      return turned ? list.reverse() : list;
    };
    const [before, after] = [treaty(90, paragraphs(false)), treaty(90, paragraphs(true))];
    const comparison = compare(before, after);
    expect(comparison.summary.moved).toBe(0);
    expect(comparison.summary.degraded).toBeGreaterThan(500);
    expect(accepted(comparison)).toBe(wordsOfDraft(after));
    expect(rejected(comparison, before)).toBe(wordsOfDraft(before));
  });
});

describe('the words of one comparison', () => {
  it('are searched with less patience once much was searched, which is told', () => {
    const text = (order: readonly number[]) => order.map(at => `word${at}`).join(' ');
    const order = Array.from({ length: 60 }, (_, at) => (at * 7) % 60);
    const [one, two] = [text(order), text([...order].reverse())];
    const interner = new Interner();
    expect(diffWords(one, two, { interner }).degraded).toBeUndefined();
    expect(interner.searched).toBeGreaterThan(0);
    interner.searched = 9_000_000;
    const { segments, degraded } = diffWords(one, two, { interner });
    expect(degraded?.stage).toBe('words');
    const side = (gone: string) => segments.map(({ op, text: words }) => (op === gone ? '' : words)).join('');
    expect([side('insert'), side('delete')]).toEqual([one, two]);
  });
});
