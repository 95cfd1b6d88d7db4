import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareVersions, type VersionFinding } from '../../src/compare/index.ts';
import { citationsOf, type Draft, pieces } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';
import { corpus } from '../helpers/drafts.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/six-languages');
const sourceOf = (language: string) => readFileSync(join(FOLDER, `${language}.txt`), 'utf8');
const read = (source: string): Draft => readText(source, 'ferries.txt').draft;
const english = read(sourceOf('en'));
const OTHERS = ['fr', 'es', 'ru', 'zh', 'ar'];

/** Headed provisions and numbered lines. What has no number is left out: languages differ in how they are found. */
const addresses = (draft: Draft) =>
  [...pieces(draft)].flatMap(({ piece }) =>
    piece.type === 'provision' && piece.label !== '' ? [citationsOf(draft).of(piece)] : [],
  );

describe('a convention in six languages', () => {
  it('is read in English as what it is', () => {
    expect(addresses(english).map(address => address.replace(/^part \d, /, ''))).toEqual([
      'preamble',
      ...['part 1', '1', '1(a)', '1(b)', '1(c)', '2', '2(1)', '2(2)', '2(2)(a)', '2(2)(b)', '2 bis'],
      ...['part 2', '3', '3(1)', '3(2)', '3(2)(option 1)', '3(2)(option 2)', '4', '4(1)', '4(1 bis)', '4(2)'],
      ...['annex', 'annex, 1', 'annex, 2'],
    ]);
  });

  it.each(OTHERS)('is known to be in %s, and has the same provisions there', language => {
    const draft = read(sourceOf(language));
    expect(draft.provenance.language).toBe(language);
    expect(addresses(draft)).toHaveLength(addresses(english).length);
  });

  it.each(OTHERS)('agrees with itself in %s', language => {
    const { findings, compared } = compareVersions(english, read(sourceOf(language)));
    expect(findings).toEqual([]);
    expect(compared).toBe([...pieces(english)].length);
  });
});

/** What is found when some words of a version are changed. */
function found(language: string, from: string, to: string): VersionFinding[] {
  const source = sourceOf(language);
  expect(source).toContain(from);
  return [...compareVersions(english, read(source.replace(from, to))).findings];
}

describe('where language versions disagree', () => {
  it.each([
    ['fr', '[dans les 10 jours]', 'dans les 10 jours'],
    ['zh', '［在10天内］', '在10天内'],
    ['ar', '[في غضون ١٠ أيام]', 'في غضون ١٠ أيام'],
  ])('a bracket that is missing is told (%s)', (language, from, to) => {
    expect(found(language, from, to)).toEqual([
      {
        check: 'brackets',
        first: '3(1)',
        other: '3(1)',
        inFirst: ['1 opened, 1 closed'],
        inOther: ['0 opened, 0 closed'],
      },
    ]);
  });

  it.each([
    ['es', '24 metros', '25 metros'],
    ['ru', '24 метров', '25 метров'],
    ['ar', '٢٤ مترا', '٢٥ مترا'],
  ])('another number is told (%s)', (language, from, to) => {
    const [finding, ...others] = found(language, from, to);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'numbers', first: '1(a)', inFirst: ['24'], inOther: ['25'] });
  });

  it.each([
    ['fr', '1er juillet', '1er juin'],
    ['es', '1 de julio', '1 de junio'],
    ['ar', 'تموز/يوليه', 'حزيران/يونيه'],
  ])('another month is told, with the whole date (%s)', (language, from, to) => {
    expect(found(language, from, to)).toMatchObject([
      { check: 'numbers', first: '4(2)', inFirst: ['1 July 2031'], inOther: ['1 June 2031'] },
    ]);
  });

  it.each([
    ['fr', 'visées à l’article 4', 'visées à l’article 5'],
    ['ru', 'упомянутых в статье 4', 'упомянутых в статье 5'],
    ['zh', '以第四条所述', '以第五条所述'],
  ])('another reference is told (%s)', (language, from, to) => {
    expect(found(language, from, to)).toMatchObject([
      { check: 'references', first: 'annex, 2', inFirst: ['article 4'], inOther: ['article 5'] },
    ]);
  });

  it('a paragraph that is missing is told, and those behind it are compared all the same', () => {
    const findings = found('fr', '1 bis. Le Conseil se réunit au mois de son choix.\n\n', '');
    expect(findings).toEqual([
      { check: 'structure', first: '4(1 bis)', other: null, inFirst: ['1 bis.'], inOther: [] },
    ]);
  });

  it('an article that only one has is one finding, whatever it holds', () => {
    const findings = found('ru', 'Статья 2 бис\n', 'Статья 2 тер\n');
    expect(findings.map(({ check, first, other }) => [check, first, other])).toEqual([
      ['structure', '2 bis', null],
      ['structure', null, '2 ter'],
    ]);
  });
});

describe('languages word a reference each in its own order', () => {
  const ARTICLES: Readonly<Record<string, string>> = {
    en: 'Article 1\n\nEach Party shall act under article 4, paragraph 2 (b) and (c) and paragraph 3, of this Convention.\n',
    fr: 'Article premier\n\nChaque Partie agit selon les alinéas b) et c) du paragraphe 2 et le paragraphe 3 de l’article 4 de la présente Convention.\n',
    ru: 'Статья 1\n\nКаждый Участник действует согласно подпунктам (b) и (с) пункта 2 и пункту 3 статьи 4 настоящей Конвенции.\n',
    zh: '第一条\n\n各缔约方应根据本公约第四条第二款第㈡和第㈢项以及第三款采取行动。\n',
  };
  const compare = (language: string, change = (text: string) => text) =>
    compareVersions(
      readText(ARTICLES.en ?? '', 'ferries.txt', { language: 'en' }).draft,
      readText(change(ARTICLES[language] ?? ''), 'ferries.txt', { language }).draft,
    ).findings;

  it.each(['fr', 'ru', 'zh'])('which is no difference (%s)', language => {
    expect(compare(language)).toEqual([]);
  });

  it.each([
    ['fr', 'b) et c)', 'b)'],
    ['ru', 'статьи 4', 'статьи 5'],
    ['zh', '第㈢项', '第㈤项'],
  ])('but another number in it is one (%s)', (language, from, to) => {
    expect(compare(language, text => text.replace(from, to))).not.toEqual([]);
  });
});

/** What is found between one article in English and the same in another language. */
function between(english: string, language: string, other: string): VersionFinding[] {
  const [one, two] = [
    [`Article 1\n\n${english}\n`, 'en'],
    [
      `${language === 'zh' ? '第一条' : language === 'ru' ? 'Статья 1' : language === 'ar' ? 'المادة 1' : 'Artículo 1'}\n\n${other}\n`,
      language,
    ],
  ].map(([source = '', tongue = '']) => readText(source, 'ferries.txt', { language: tongue }).draft);
  return [...compareVersions(one as Draft, two as Draft).findings];
}

describe('a date is one thing in all languages', () => {
  it.each([
    ['es', 'It begins in January 2022.', 'Comienza en enero de 2022.'],
    ['ru', 'It begins in January 2022.', 'Начинается в январе 2022 года.'],
    ['zh', 'It begins in January 2022.', '于2022年1月开始。'],
    ['ar', 'It begins in January 2022.', 'تبدأ في كانون الثاني/يناير 2022.'],
    ['ru', 'It was drawn up on 31 December 2024.', 'Это принято 31 декабря 2024 года.'],
    ['zh', 'It was drawn up on 31 December 2024.', '于二○二四年十二月三十一日完成。'],
    // The front page of a translation may leave the date as it was.
    ['ru', 'It was drawn up on 31 December 2024.', '31 December 2024 (дата документа).'],
    ['zh', 'Money is raised through 2030.', '资金筹集到二〇三○年。'],
    // The year is said once for both dates, here with the last and there with the first.
    ['zh', 'It met from 29 July to 9 August 2024.', '于2024年7月29日至8月9日举行会议。'],
    [
      'zh',
      'It was made this tenth day of December nineteen hundred and eighty-two.',
      '一九八二年十二月十日完成。',
    ],
  ])('which is no difference (%s): %s', (language, english, other) => {
    expect(between(english, language, other)).toEqual([]);
  });

  it.each([
    ['es', 'It begins in January 2022.', 'Comienza en enero de 2023.', ['January 2022'], ['January 2023']],
    [
      'zh',
      'It was drawn up on 31 December 2024.',
      '于2024年12月30日完成。',
      ['31 December 2024'],
      ['30 December 2024'],
    ],
    ['ru', 'Open from 24 December.', 'Открыто с 25 декабря.', ['24 December'], ['25 December']],
  ])('and another one is told whole (%s): %s', (language, english, other, inFirst, inOther) => {
    expect(between(english, language, other)).toMatchObject([{ check: 'numbers', inFirst, inOther }]);
  });

  it('the English verb “may” behind a number is no month', () => {
    expect(between('What paragraph 2 may allow ends.', 'es', 'Termina lo que permita el párrafo 2.')).toEqual(
      [],
    );
  });
});

describe('references to another instrument', () => {
  it.each([
    ['zh', 'Annexes V, VI, VII and VIII to the Convention apply.', '《公约》附件五、六、七和八应适用。'],
    ['zh', 'An Annex VII arbitral tribunal decides.', '附件七仲裁法庭作出裁定。'],
    ['zh', 'This is under articles 7 to 16 of the Convention.', '这是根据《公约》第七条至第十六条。'],
    [
      'ar',
      'This is under article 17 and articles 7 to 16 of the convention.',
      'هذا بموجب المادة 17 ومن المادة 7 إلى المادة 16 من الاتفاقية.',
    ],
    [
      'ru',
      'A report under article 33 is made before a decision is made.',
      'Доклад составляется согласно статье 33, до принятия решения.',
    ],
  ])('answer, and need no answer (%s): %s', (language, english, other) => {
    expect(between(english, language, other)).toEqual([]);
  });
});

it('a note of the translators is the only one that is told, whatever the notes are numbered', () => {
  const source = (note: string) => `Article 1\n\nFerries are counted.${note}\n`;
  const notes = '[^1]\n\n[^1]: Adopted in session 29 and session 45.';
  const more =
    '[^1] Again.[^2]\n\n[^1]: Reissued under job 7 and job 8.\n\n[^2]: Adopted in session 29 and session 45.';
  const [one, two] = [notes, more].map(note => readText(source(note), 'ferries.md').draft);
  expect(compareVersions(one as Draft, two as Draft).findings).toMatchObject([
    { check: 'structure', inFirst: [], inOther: ['[^1]'] },
  ]);
});

describe.skipIf(!corpus)('the High Seas Agreement', () => {
  it('agrees in English and French', () => {
    const [en, fr] = ['en', 'fr'].map(language => {
      const path = join(corpus ?? '', 'bbnj', `${language}.txt`);
      return readText(readFileSync(path), path).draft;
    });
    const { findings, compared } = compareVersions(en as Draft, fr as Draft);
    expect(findings).toEqual([]);
    expect(compared).toBeGreaterThan(600);
  });
});
