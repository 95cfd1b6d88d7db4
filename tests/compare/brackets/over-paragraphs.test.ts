import { describe, expect, it } from 'vitest';
import { type BracketEvent, compare, countedBrackets } from '../../../src/compare/index.ts';
import { bracketTotal } from '../../../src/document/index.ts';
import { readText } from '../../../src/read/index.ts';

const draft = (...paragraphs: string[]) =>
  readText(`Treaty\n\nArticle 1\nDuties\n\n${paragraphs.join('\n\n')}\n`, 'draft.txt').draft;

const AGREED = [
  '1. Each Party shall make a plan of its harbours.',
  '2. Each Party shall print its plan.',
  '3. The secretariat keeps a list of plans.',
  '4. The list is public.',
];
const BRACKETED = [
  '1. [Each Party shall make a plan of its harbours.',
  '2. Each Party shall print its plan.',
  '3. The secretariat keeps a list of plans.]',
  '4. The list is public.',
];

type Told = [string | null, BracketEvent[]];
const told = (before: string[], after: string[]): Told[] =>
  compare(draft(...before), draft(...after)).rows.flatMap(({ before: was, after: is, brackets }): Told[] =>
    brackets.length > 0 ? [[is ?? was, brackets]] : [],
  );

const events = (event: BracketEvent['event']): Told[] => [
  ['1(1)', [{ event, text: 'Each Party shall make a plan of its harbours.', closesIn: '1(3)' }]],
  ['1(2)', [{ event, text: 'Each Party shall print its plan.', opensIn: '1(1)' }]],
  ['1(3)', [{ event, text: 'The secretariat keeps a list of plans.', opensIn: '1(1)' }]],
];

describe('a bracket that opens in paragraph 1 and closes in paragraph 3', () => {
  it('is lifted from all three, and counted once', () => {
    expect(told(BRACKETED, AGREED)).toEqual(events('lifted'));
    expect(compare(draft(...BRACKETED), draft(...AGREED)).summary.brackets).toMatchObject({
      lifted: 1,
      struck: 0,
    });
  });

  it('is opened round all three', () => {
    expect(told(AGREED, BRACKETED)).toEqual(events('opened'));
  });

  it('is kept in all three', () => {
    expect(told(BRACKETED, BRACKETED)).toEqual(events('kept'));
  });

  it('makes the paragraph between a change of brackets, though its words are the same', () => {
    const { rows } = compare(draft(...BRACKETED), draft(...AGREED));
    expect(rows.find(({ after }) => after === '1(2)')).toMatchObject({
      change: 'unchanged',
      classes: ['bracket'],
    });
  });

  it('is edited where a paragraph in it is new', () => {
    const longer = BRACKETED.with(1, '2. Each Party shall send its plan to a library of its choice.');
    expect(told(BRACKETED, longer).map(([where, [one]]) => [where, one?.event])).toEqual([
      ['1(1)', 'edited'],
      ['1(2)', 'edited'],
      ['1(3)', 'kept'],
    ]);
  });

  it('that closes one paragraph earlier is lifted from the last one', () => {
    const shorter = BRACKETED.with(1, '2. Each Party shall print its plan.]').with(
      2,
      '3. The secretariat keeps a list of plans.',
    );
    expect(told(BRACKETED, shorter).map(([where, [one]]) => [where, one?.event])).toEqual([
      ['1(1)', 'edited'],
      ['1(2)', 'kept'],
      ['1(3)', 'lifted'],
    ]);
  });
});

describe('a bracket whose words went to another paragraph', () => {
  it('is told in both and counted in the one where it stands now', () => {
    const before = [
      '1. Each Party shall keep its harbours clean.',
      '2. The secretariat answers [within six months of the date of the request] every letter.',
      '3. A Party may ask for a copy of the list.',
    ];
    const after = [
      '1. Each Party shall keep its harbours clean.',
      '2. The secretariat answers every letter.',
      '3. A Party may ask for a copy of the list [within six months of the date of the request].',
    ];
    const text = 'within six months of the date of the request';
    expect(told(before, after)).toEqual([
      ['1(2)', [{ event: 'kept', text, nowIn: '1(3)' }]],
      ['1(3)', [{ event: 'kept', text, wasIn: '1(2)' }]],
    ]);
    expect(compare(draft(...before), draft(...after)).summary.brackets).toMatchObject({
      kept: 1,
      struck: 0,
      added: 0,
    });
  });
});

describe('the events that a row counts', () => {
  it('are as many as the brackets of either draft', () => {
    const before = draft('[1. Each [large] Party shall make a plan.', '[2.] It prints it [every year].]');
    const after = draft('1. Each [large] Party shall make [a plan].', '2. It prints it every year.');
    const { rows } = compare(before, after);
    const counted = rows.flatMap(countedBrackets);
    const count = (...names: BracketEvent['event'][]) =>
      counted.filter(({ event }) => names.includes(event)).length;
    expect(count('lifted', 'struck', 'edited', 'kept')).toBe(bracketTotal(before).brackets);
    expect(count('opened', 'added', 'edited', 'kept')).toBe(bracketTotal(after).brackets);
  });
});
