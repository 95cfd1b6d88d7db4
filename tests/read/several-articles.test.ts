import { describe, expect, it } from 'vitest';
import { citationsOf, pieces } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';
import { namesSeveralArticles } from '../../src/read/several-articles.ts';

describe('a heading over several articles', () => {
  it.each([
    'Articles 23 and 35, with regard to the term “investigation”',
    'Articles 5 to 7',
    'Articles II, III et IV',
    'Artículos 23 y 35, en relación con el término «investigación»',
    'Статьи 23 и 35: термин «расследование»',
    'المادتان 23 و 35 فيما يتعلق بمصطلح ”التحقيق“',
    '第二十三条和第三十五条，关于“侦查”一词',
    '第五至第七条',
  ])('names them: %s', words => {
    expect(namesSeveralArticles(words)).toBe(true);
  });

  it.each([
    'Article 5',
    'Articles 5 to 7 shall apply',
    'Articles 5 to 7 of the Convention',
    'Articles 5 and 6 are replaced.',
    'Статьи 5 Конвенции',
    '第五条和第六条应适用。',
    '第五条第二款',
  ])('is not every line that begins so: %s', words => {
    expect(namesSeveralArticles(words)).toBe(false);
  });

  it('stands beside the articles, and ends where the next one begins', () => {
    const { draft } = readText(
      `Annex

Notes

Article 2

1. Ferries are ships.

Articles 3 and 5, with regard to ropes

2. Ropes are not ships.

Article 5

3. Nets are not ropes.
`,
      'notes.txt',
    );
    expect([...pieces(draft)].map(({ piece }) => citationsOf(draft).of(piece))).toEqual([
      'annex',
      'annex, 2',
      'annex, 2(1)',
      'annex, division 1',
      'annex, division 1, 2',
      'annex, 5',
      'annex, 5(3)',
    ]);
  });
});
