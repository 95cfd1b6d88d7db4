/** Interpretative notes: an annex whose headings name articles explains them, and has none of its own. */
import { describe, expect, test } from 'vitest';
import {
  articlesNamedAt,
  citationsOf,
  type Draft,
  notesOn,
  pieces,
  readMarkdown,
  resolveCitation,
  writeMarkdown,
} from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';

const notesAt = (draft: Draft, citation: string) => {
  const found = resolveCitation(draft, citation);
  return found.type === 'found' && found.piece.type !== 'heading' ? notesOn(draft, found.piece) : [];
};

const kindsOf = (draft: Draft, kind: string) =>
  [...pieces(draft)]
    .filter(({ piece }) => piece.type === 'provision' && piece.kind === kind)
    .map(({ piece }) => citationsOf(draft).of(piece));

const ENGLISH = `Convention on Ferries

Article 1
Scope

1. This Convention applies to ferries.

2. It does not apply to:

(a) rafts;

(b) canoes.

Article 2
Tolls

Each Party shall publish its tolls.

Article 3
Ropes

Ropes shall be sound.

Annex
Interpretative notes on specific articles of the Convention on Ferries

Article 1

1. A ferry on a cable is a ferry.

Articles 2 and 3, with regard to the term “Party”

2. A harbour is not a Party.

Article 3

3. A chain is a rope.
`;

describe('interpretative notes in an annex', () => {
  const { draft, file } = readText(ENGLISH, 'ferries.txt');

  test('are told at the article they name, and at every line of it', () => {
    expect(notesAt(draft, '1')).toEqual([{ citation: 'annex, division 1', names: 'Article 1' }]);
    expect(notesAt(draft, '1(2)(b)')).toEqual(notesAt(draft, '1'));
    expect(notesAt(draft, '3')).toEqual([
      { citation: 'annex, division 2', names: 'Articles 2 and 3, with regard to the term “Party”' },
      { citation: 'annex, division 3', names: 'Article 3' },
    ]);
  });

  test('are no articles, and number and order of their headings are no matter for a warning', () => {
    expect(kindsOf(draft, 'article')).toEqual(['1', '2', '3']);
    expect(kindsOf(draft, 'division')).toEqual([
      'annex, division 1',
      'annex, division 2',
      'annex, division 3',
    ]);
    expect(file.messages.filter(({ ruleId }) => /sequence/.test(ruleId ?? ''))).toEqual([]);
  });

  test('are the same after canonical Markdown', () => {
    const again = readMarkdown(writeMarkdown(draft));
    expect(kindsOf(again, 'article')).toEqual(['1', '2', '3']);
    expect(notesAt(again, '3')).toEqual(notesAt(draft, '3'));
  });

  test('may be lines that begin with the article', () => {
    const lines = ENGLISH.replace(
      /Article 1\n\n1\. A ferry[\s\S]*/,
      '1. Article 2: a toll is a fee.\n\n2. Article 3 is about chains too.\n',
    );
    const { draft } = readText(lines, 'ferries.txt');
    expect(notesAt(draft, '2')).toEqual([{ citation: 'annex, 1', names: 'Article 2' }]);
    expect(notesAt(draft, '3')).toEqual([]);
  });

  test('an annex with articles of its own and another heading has no notes', () => {
    const statute = ENGLISH.replace(/Interpretative notes on.*/, 'Statute of the Ferry Court');
    const { draft } = readText(statute, 'ferries.txt');
    expect(kindsOf(draft, 'article')).toContain('annex, 1');
    expect(notesAt(draft, '1')).toEqual([]);
  });

  test('a treaty with such words in its heading keeps its articles: nothing stands before it', () => {
    const { draft } = readText(
      'Annex\nConvention on Ferries, with interpretative notes\n\nArticle 1\nScope\n\nFerries only.\n\nArticle 2\nTolls\n\nNo tolls.\n\nArticle 3\nRopes\n\nNo ropes.\n',
      'ferries.txt',
    );
    expect(kindsOf(draft, 'article')).toHaveLength(3);
  });
});

describe.each([
  [
    'fr',
    `Article premier\nObjet\n\nLa présente Convention s'applique aux bacs.\n\nArticle 2\nPéages\n\nChaque Partie publie ses péages.\n\nAnnexe\nNotes interprétatives sur certains articles de la Convention\n\nArticle 2\n\n1. Un droit de quai est un péage.\n`,
    'Article 2',
  ],
  [
    'es',
    `Artículo 1\nObjeto\n\nLa presente Convención se aplica a los barcos de paso.\n\nArtículo 2\nPeajes\n\nCada Parte publicará sus peajes.\n\nAnexo\nNotas interpretativas sobre artículos específicos de la Convención\n\nArtículo 2\n\n1. Una tasa del puerto es un peaje.\n`,
    'Artículo 2',
  ],
  [
    'ru',
    `Статья 1\nПредмет\n\nНастоящая Конвенция применяется к паромам.\n\nСтатья 2\nСборы\n\nКаждая Сторона публикует свои сборы.\n\nПриложение\nПримечания для толкования по отдельным статьям Конвенции\n\nСтатья 2\n\n1. Портовая плата является сбором.\n`,
    'Статья 2',
  ],
  [
    'zh',
    `第一条\n宗旨\n\n本公约适用于渡船。\n\n第二条\n费用\n\n各缔约方应公布其费用。\n\n附件\n关于公约中某些条款的解释性说明\n\n第二条\n\n1. 港口收费属于费用。\n`,
    '第二条',
  ],
  [
    'ar',
    `المادة 1\nالغرض\n\nتنطبق هذه الاتفاقية على العبّارات.\n\nالمادة 2\nالرسوم\n\nتنشر كل دولة طرف رسومها.\n\nالمرفق\nملحوظات تفسيرية بشأن مواد محددة من الاتفاقية\n\nالمادة 2\n\n1 - أجرة الميناء رسم من الرسوم.\n`,
    'المادة 2',
  ],
])('notes in %s', (language, source, names) => {
  test('are found beside their article, and are none', () => {
    const { draft } = readText(source, 'ferries.txt', { language });
    expect(kindsOf(draft, 'article')).toEqual(['1', '2']);
    expect(notesAt(draft, '2')).toEqual([{ citation: 'annex, division 1', names }]);
    expect(notesAt(draft, '1')).toEqual([]);
  });
});

test.each([
  ['Article 17', ['17']],
  ['Articles 23 and 35, with regard to the term', ['23', '35']],
  ['Articles 5 to 7', ['5', '6', '7']],
  ['Articles II, III et IV', ['II', 'III', 'IV']],
  ['Статьи 23 и 35: термин', ['23', '35']],
  ['المادتان 23 و 35 فيما يتعلق', ['23', '35']],
  ['المواد ٥ إلى ٧', ['5', '6', '7']],
  ['第二十三条和第三十五条，关于', ['23', '35']],
  ['第五至第七条', ['5', '6', '7']],
])('%s names articles %j', (words, numbers) => {
  expect(articlesNamedAt(words)?.numbers).toEqual(numbers);
});

test('words that begin otherwise name none', () => {
  expect(articlesNamedAt('Paragraph 2 of article 5')).toBeNull();
});
