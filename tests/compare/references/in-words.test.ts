/** What words around a number make of it: the second one of a list, another instrument's, the only annex's. */
import { describe, expect, test } from 'vitest';
import { referencesIn } from '../../../src/compare/references/index.ts';

/** The references of a text, as paths of numbers. */
const paths = (text: string, language = 'en') =>
  referencesIn(text, language).map(({ steps }) => steps.map(({ number }) => number).join(' '));

describe('behind a word in the singular, a second number is read where it counts nothing', () => {
  test.each([
    ['en', 'Article 2 or 3 shall be reviewed.', ['2', '3']],
    ['en', 'A measure under article 2 and/or 3 is reviewed.', ['2', '3']],
    ['en', 'A measure under article 2/3 in spring.', ['2', '3']],
    ['en', 'Paragraph 1 or 2 of article 5 applies.', ['5 1', '5 2']],
    ['en', 'Within the meaning of article 5 and 30 days after it.', ['5']],
    ['en', 'Under article 5 and 3 others.', ['5']],
    ['fr', 'Prise en vertu de l’article 2 ou 3 au printemps.', ['2', '3']],
    ['es', 'Las medidas de los arts. 4 y 5 en primavera.', ['4', '5']],
    ['ar', 'تطبق المواد من 4 إلى 6 على ذلك.', ['4', '6']],
  ])('%s: %s', (language, text, expected) => {
    expect(paths(text, language)).toEqual(expected);
  });
});

describe('a list of addresses', () => {
  test('names no level twice in one address', () => {
    expect(paths('Under clause (3) of article 16, clause (3) of article 32, and article 33.')).toEqual([
      '16 3',
      '32 3',
      '33',
    ]);
  });

  test('of sections of an act, though States are in its name', () => {
    expect(paths('Under sections 28 and 29 of the States Reorganisation Act, 1956.')).toEqual([]);
  });

  test('does not say the article again in Chinese', () => {
    expect(paths('第四十条第二十一款和第二十二款', 'zh')).toEqual(['40 21', '40 22']);
  });
});

test('часть of an article is its paragraph', () => {
  expect(
    referencesIn('Просьба по части 2 статьи 5', 'ru').map(({ steps }) => steps.map(({ level }) => level)),
  ).toEqual([['article', 'paragraph']]);
  expect(paths('Статья 5 части II', 'ru')).toEqual(['II 5']);
});

describe('another instrument', () => {
  test.each([
    'Requests that a Party, in respect of decision 2/CMA.3, annex, paragraph 2(b), include indicators.',
    'Recalls general comment No. 36 (2018), paragraph 3.',
    'Refers to the terms of reference (decision 5/CP.20, annex, para. 3).',
    'Recalling the Convention, in particular its Article 3, paragraphs 1 and 4.',
    'Omitted by section 5(a) of the 36th Amendment.',
    'The tribal areas in paragraph 20 of the Sixth Schedule.',
  ])('%s', text => {
    expect(paths(text)).toEqual([]);
  });
});

test('the only annex of a treaty needs no number', () => {
  const [reference] = referencesIn('A declaration under Article VI(1) of the Appendix is made.', 'en');
  expect(reference).toMatchObject({ scope: 'only annex', steps: [{ number: 'VI' }, { number: '1' }] });
  expect(referencesIn('Article 2 of Annex II applies.', 'en')[0]?.scope).toBe(null);
  expect(paths('Paragraph 3 of the annex to decision 2/CMA.3 applies.')).toEqual([]);
});
