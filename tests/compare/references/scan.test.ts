import { describe, expect, test } from 'vitest';
import { referencesIn } from '../../../src/compare/references/scan.ts';

/** `article 5 > paragraph 2`, one for each number. */
const told = (text: string, language: string) =>
  referencesIn(text, language).map(({ steps }) =>
    steps.map(({ level, number }) => `${level} ${number}`).join(' > '),
  );

type Example = readonly [language: string, text: string, ...told: string[]];

const found: readonly Example[] = [
  ['en', 'in accordance with article 5 of this Convention', 'article 5'],
  ['en', 'Article 5, paragraph 2 (c), applies', 'article 5 > paragraph 2 > subparagraph c'],
  ['en', 'Article 5(2)(c) applies', 'article 5 > paragraph 2 > subparagraph c'],
  ['en', 'under Art. 5.2 of this Agreement', 'article 5 > paragraph 2'],
  [
    'en',
    'required under Article 6.13, 6.14 and 7.',
    'article 6 > paragraph 13',
    'article 6 > paragraph 14',
    'article 7',
  ],
  ['en', 'article 5.2, 14 days', 'article 5 > paragraph 2'],
  ['en', 'articles 6 to 16 of this Convention', 'article 6', 'article 16'],
  ['en', 'articles 5, 6 and 8', 'article 5', 'article 6', 'article 8'],
  ['en', 'articles 3 bis and 40 (20 bis)', 'article 3 bis', 'article 40 > paragraph 20 bis'],
  [
    'en',
    'paragraphs 1 (a) and (b) of article 5',
    'article 5 > paragraph 1 > subparagraph a',
    'article 5 > paragraph 1 > subparagraph b',
  ],
  ['en', 'articles 7, paragraph 2, and 9, paragraph 1', 'article 7 > paragraph 2', 'article 9 > paragraph 1'],
  ['en', 'paragraph 3 above', 'paragraph 3'],
  ['en', 'subparagraph (b)', 'subparagraph b'],
  ['en', 'Annex II and chapter IV', 'annex II', 'chapter IV'],
  ['en', 'Part XI, section 5, of this Convention', 'part XI > section 5'],
  ['en', 'in accordance with annex VII.', 'annex VII'],
  ['en', 'Annexes A, B and/or C.', 'annex A', 'annex B', 'annex C'],
  [
    'en',
    'Notwithstanding Article IV, paragraph 1 (a), and Article X.',
    'article IV > paragraph 1 > subparagraph a',
    'article X',
  ],
  ['en', 'article 5 and 20 States', 'article 5'],
  ['en', 'the provisions of this Agreement, in particular article 4', 'article 4'],
  ['ar', 'أحكام هذه الاتفاقية، ولا سيما المادة 3', 'article 3'],
  [
    'en',
    'under articles 5 and 6 of this Convention and article 3 of the 1951 Convention',
    'article 5',
    'article 6',
  ],
  ['en', 'articles 9 to 12 to data that were collected before, by a declaration', 'article 9', 'article 12'],
  ['fr', 'les articles 6 à 16 de la présente Convention', 'article 6', 'article 16'],
  ['fr', 'au paragraphe 2 de l’article 5', 'article 5 > paragraph 2'],
  ['fr', 'visés au paragraphe premier de l’article 2', 'article 2 > paragraph 1'],
  ['fr', 'l’alinéa b) du paragraphe 1 du présent article', 'paragraph 1 > subparagraph b'],
  ['fr', 'les 3 Parties'],
  ['es', 'los artículos 6 a 16 de la presente Convención', 'article 6', 'article 16'],
  ['es', 'el párrafo 2 del artículo 5', 'article 5 > paragraph 2'],
  ['ru', 'в пункте 2 статьи 5 настоящей Конвенции', 'article 5 > paragraph 2'],
  ['ru', 'статьи 6–16', 'article 6', 'article 16'],
  ['zh', '根据第五条第二款', 'article 5 > paragraph 2'],
  ['zh', '第六条至第十六条', 'article 6', 'article 16'],
  ['ar', 'الفقرة 2 من المادة 5', 'article 5 > paragraph 2'],
];

const none: readonly Example[] = [
  ['en', 'article 33 of the Vienna Convention on the Law of Treaties'],
  ['en', 'article 19, paragraph 1, of the Charter of the United Nations'],
  ['en', 'article 5 of the Protocol'],
  ['en', 'article 12 and article 33 of the Covenant'],
  ['en', 'the Vienna Convention, article 33'],
  ['en', 'the Protocol and article 5 thereof'],
  ['en', 'annex I to the Convention'],
  ['en', 'article 3 common to the Geneva Conventions of 1949'],
  ['fr', 'l’article 3 commun aux Conventions de Genève'],
  ['es', 'el artículo 3 común a los Convenios de Ginebra'],
  ['en', 'paragraph 3 of decision 1/CP.17'],
  ['en', 'decisions 19/CMA.1 and 2/CP.17, paragraph 83'],
  ['en', 'General Assembly resolution 75/282, paragraph 3'],
  ['en', 'document A/CONF.232/2023/4, annex II'],
  ['en', 'paragraph 5 of the report'],
  ['en', 'each of the elements in decision 1/CP.18 paragraph 51'],
  ['en', 'the provisions of the Convention, in particular Article 4 and Article 11'],
  ['en', 'the Convention, in particular its Article 3, paragraphs 1, 4 and 5, and Article 4, paragraph 3'],
  ['en', 'the Covenant, including articles 2, 9 and 14'],
  ['fr', 'les dispositions de la Convention, notamment ses articles 3 et 4'],
  ['es', 'las disposiciones de la Convención, en particular su artículo 3'],
  ['ru', 'положения Конвенции, в частности ее статьи 3'],
  ['ar', 'أحكام الاتفاقية، ولا سيما المادة 3'],
  ['en', 'paragraph 2 of that article'],
  ['en', 'an Annex VII arbitral tribunal'],
  ['en', 'the Parties, in part by themselves'],
  ['en', 'articles 30 days old'],
  ['fr', 'l’article 33 de la Convention de Vienne'],
  ['es', 'el artículo 33 de la Convención de Viena'],
  ['ru', 'статьи 33 Венской конвенции'],
  ['zh', '《联合国宪章》第五十一条'],
  ['ar', 'المادة 33 من اتفاقية فيينا'],
];

describe('references of the same treaty', () => {
  test.each(found)('%s: %s', (language, text, ...expected) => {
    expect(told(text, language)).toEqual(expected);
  });
});

describe('no references, or none of the same treaty', () => {
  test.each(none)('%s: %s', (language, text) => {
    expect(told(text, language)).toEqual([]);
  });
});

test('the places of the numbers are those in the text', () => {
  const text = 'paragraphs 1 (a) and (b) of article 5 bis';
  const numbers = referencesIn(text, 'en').flatMap(({ steps }) =>
    steps.map(({ start, end }) => text.slice(start, end)),
  );
  expect(numbers).toEqual(['5 bis', '1', 'a', '5 bis', '1', 'b']);
});

test('the words of a list that goes on after a paragraph begin with its first number', () => {
  const text = 'as provided for under articles 2, 6, paragraph 1, 7 and 9, paragraph 3';
  const words = referencesIn(text, 'en').map(reference => reference.words);
  expect([...new Set(words)]).toEqual(['articles 2, 6, paragraph 1', '7 and 9, paragraph 3']);
});
