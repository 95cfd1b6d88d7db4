import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { draft, headed, inlineOf, line, type Piece } from '../../../src/document/index.ts';

const article = (...children: Piece[]) => draft({}, [], [headed('Article 1', { children })]);
const numbered = (label: string, words: string) => line(label, { wording: inlineOf(words) });

const seal = 'The secretariat shall keep the seal and the archives of the meeting.';
const almost = 'The secretariat shall keep the seal and the keys of the archives of the meeting in Bern.';

describe('the same words under another number', () => {
  it('are a pair, though what took the number reads much alike', () => {
    const before = article(numbered('1.', seal), numbered('2.', 'Sessions are held in spring.'));
    const after = article(numbered('1.', almost), numbered('2.', `[${seal}]`));
    const pairs = compare(before, after).rows.map(row => [row.before, row.after]);
    expect(pairs).toContainEqual(['1(1)', '1(2)']);
  });
});
