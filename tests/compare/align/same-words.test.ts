import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { draft, headed, inlineOf, line, type Piece } from '../../../src/document/index.ts';

const articles = (...lines: Piece[][]) =>
  draft(
    {},
    [],
    lines.map((children, at) => headed(`Article ${at + 1}`, { children })),
  );
const article = (...children: Piece[]) => articles(children);
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

describe('the same words in another article', () => {
  const oil = 'Oil for the lamps is bought from the public stores of the nearest harbour.';
  const rust = 'Each mast is scraped of rust before the first of April and painted anew.';

  it('do not take a line away that was edited where it stands', () => {
    const before = articles([numbered('1.', oil), numbered('2.', seal)], [numbered('1.', rust)]);
    const after = articles(
      [numbered('1.', oil), numbered('2.', seal.replace('meeting', 'council'))],
      [numbered('1.', rust), numbered('2.', seal)],
    );
    const { rows } = compare(before, after);
    expect(rows.find(row => row.before === '1(2)')).toMatchObject({ after: '1(2)', moved: false });
  });
});
