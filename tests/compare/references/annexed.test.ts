/** References in and around a treaty that stands in the annex of a resolution, or beside annexes with articles of their own. */
import { describe, expect, test } from 'vitest';
import { auditReferences } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

/** What every reference of a text names, in the order of the text. */
function names(text: string): string[] {
  const draft = readText(text, 'draft.txt').draft;
  return auditReferences(draft, draft).findings.map(({ after }) => `${after?.number} is ${after?.names}`);
}

const article = (number: number, words: string) => `Article ${number}\n\n${words}\n\n`;

describe('a resolution with a treaty in its annex', () => {
  const resolution = (inside: string, behind = '') =>
    `Resolution on Bells\n\n1. Adopts the Treaty on Bells that stands in the annex.\n\nAnnex\n\nTreaty on Bells\n\n${article(1, 'A bell is rung at noon.')}${article(2, `1. For this Treaty:\n\n(a) "bell" means a thing that rings;\n\n(e) "noon" means midday.\n\n2. ${inside}`)}${article(3, 'It enters into force at once.')}${behind}`;

  test('means the articles of its annex where it says “of this treaty”', () => {
    expect(names(resolution('Articles 1 to 3 of this Treaty apply.'))).toEqual([
      '1 is annex, 1',
      '3 is annex, 3',
    ]);
  });

  test('and where it says nothing', () => {
    expect(names(resolution('Article 1 applies, and so does article 9.'))).toEqual([
      '1 is annex, 1',
      '9 is null',
    ]);
  });

  test('has notes in a second annex, under the numbers of the articles that they speak of', () => {
    const notes = `Annex II\n\nNotes\n\n${article(2, 'The term “noon” of article 2, paragraph 1 (e), is used in article 3.')}`;
    const text = resolution('Article 1 applies.', notes).replace('Annex\n', 'Annex I\n');
    expect(names(text).slice(1)).toEqual(['2(1)(e) is annex I, 2(1)(e)', '3 is annex I, 3']);
  });
});

describe('a treaty with an annex that counts its own articles', () => {
  const treaty = (words: string) =>
    `Treaty on Bells\n\n${article(1, 'A bell is rung.')}${article(2, '(a) Noon;\n\n(b) dusk.')}${article(3, 'Time.')}${article(4, 'Place.')}Annex I\n\nStatute of the Bell Court\n\n${article(1, 'The Court sits at dusk.')}${article(2, 'It is closed at noon.')}${article(3, words)}`;

  test('means the article of the annex, then that of the body', () => {
    expect(names(treaty('Article 1 applies, and article 4.'))).toEqual(['1 is annex I, 1', '4 is 4']);
  });

  test('means that of the body where only it has the paragraph', () => {
    expect(names(treaty('Article 2 (b) applies.'))).toEqual(['2(b) is 2(b)']);
  });

  test('means that of the body where it says “of this treaty”', () => {
    expect(names(treaty('Article 1 of this Treaty applies.'))).toEqual(['1 is 1']);
  });
});
