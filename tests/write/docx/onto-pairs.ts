/** Word files as somebody else makes them, each with a later draft: what `--onto` has to write changes into. */
import type { Draft } from '../../../src/document/index.ts';
import { read } from '../../../src/read/index.ts';
import { makeDocx, type Parts, p, r } from '../../read/docx/make-docx.ts';

export interface OntoPair {
  name: string;
  language: 'en' | 'ar';
  before: Parts;
  after: Parts;
}

const NUMBERING = `<w:abstractNum w:abstractNumId="0">${[
  ['decimal', '%1.', 567],
  ['lowerLetter', '(%2)', 1134],
]
  .map(
    ([format, text, left], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="567"/></w:pPr></w:lvl>`,
  )
  .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

const counted = (words: string, level = 0): string =>
  p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);

const pond = (...paragraphs: string[]): string =>
  [p('Article 1'), p('Ponds'), ...paragraphs, '<w:sectPr/>'].join('');

const numbered = (...paragraphs: string[]): Parts => ({
  document: pond(...paragraphs),
  numbering: NUMBERING,
});

/** A run that refers to a footnote. */
const noted = (id: number): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;

const RULES = ['separator', 'continuationSeparator']
  .map(
    (kind, id) => `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`,
  )
  .join('');

/** @param notes the paragraphs of each footnote. */
const footnotes = (...notes: readonly string[][]): string =>
  RULES +
  notes
    .map(([first = '', ...rest], at) => {
      const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>';
      const start = `<w:p>${mark}${r(` ${first}`)}</w:p>`;
      return `<w:footnote w:id="${at + 2}">${start}${rest.map(words => p(words)).join('')}</w:footnote>`;
    })
    .join('');

const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map(words => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${p(words)}</w:tc>`).join('')}</w:tr>`;

const tabled = (...rows: readonly string[]): Parts => ({
  document: pond(
    p('1. Ponds have the depths in the table.'),
    `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="3000"/>'.repeat(3)}</w:tblGrid>${rows.join('')}</w:tbl>`,
    p('2. Ducks are welcome on all of them.'),
  ),
});

const edged = (...paragraphs: string[]): Parts => ({
  header1: p('Convention on ponds, issued as document 7'),
  footer1: p('Page of the secretariat'),
  document: [
    p('Article 1'),
    p('Ponds'),
    ...paragraphs,
    '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
  ].join(''),
});

const rtl = (words: string): string => `<w:p><w:pPr><w:bidi/></w:pPr>${r(words, '<w:rtl/>')}</w:p>`;

const arabic = (...lines: string[]): Parts => ({
  document: [rtl('المادة 1'), rtl('البرك'), ...lines.map(rtl), '<w:sectPr><w:bidi/></w:sectPr>'].join(''),
});

export const ONTO_PAIRS: readonly OntoPair[] = [
  {
    name: 'numbered-list',
    language: 'en',
    before: numbered(
      counted('Each Party shall clean its ponds.'),
      counted('For this purpose, each Party shall:'),
      counted('count its ducks;', 1),
      counted('feed its geese in winter;', 1),
      counted('keep its nets dry.', 1),
      counted('Each Party shall report on both.'),
    ),
    after: numbered(
      counted('Each Party should clean its ponds.'),
      counted('No pond shall be drained without notice to the other Parties.'),
      counted('For this purpose, each Party shall:'),
      counted('count its ducks and swans;', 1),
      counted('keep its nets dry.', 1),
      counted('Each Party shall report on both.'),
    ),
  },
  {
    name: 'typed-number',
    language: 'en',
    before: numbered(
      counted('Each Party shall clean its ponds.'),
      counted('Each Party shall count its ducks.'),
      counted('Each Party shall:'),
      counted('feed its geese in winter;', 1),
      counted('keep its nets dry.', 1),
      counted('Each Party shall report on both.'),
    ),
    after: numbered(
      p('1. Each Party shall clean its ponds.'),
      p('1 bis. No pond shall be drained without notice to the other Parties.'),
      p('3. Each Party shall count its ducks.'),
      p('4. Each Party shall:'),
      p('(a) feed its geese in winter;'),
      p('(c) keep its nets dry.'),
      p('5. Each Party shall report on both.'),
    ),
  },
  {
    name: 'footnotes',
    language: 'en',
    before: {
      document: pond(
        `<w:p>${r('1. Each Party shall clean its ponds')}${noted(2)}${r('.')}</w:p>`,
        `<w:p>${r('2. Ducks are welcome')}${noted(3)}${r(' in winter.')}</w:p>`,
      ),
      footnotes: footnotes(
        ['Of more than one hectare.', 'Measured in June.', 'And again in July.'],
        ['And geese.'],
      ),
    },
    after: {
      document: pond(
        `<w:p>${r('1. Each Party shall clean its ponds')}${noted(2)}${r('.')}</w:p>`,
        `<w:p>${r('2. Ducks are welcome')}${noted(3)}${r(' in winter and in spring')}${noted(4)}${r('.')}</w:p>`,
      ),
      footnotes: footnotes(
        ['Of more than two hectares.', 'Measured in May.', 'Never in winter, when there is ice.'],
        ['And geese.', 'Swans are not among them.'],
        ['Until the first of May.', 'Later where the ice is late.'],
      ),
    },
  },
  {
    name: 'table',
    language: 'en',
    before: tabled(
      row('Pond', 'Depth', 'Remark'),
      row('Old pond', '2 m', ''),
      row('Dry pond', '0 m', 'to be filled'),
      row('New pond', '3 m', 'no ducks'),
    ),
    after: tabled(
      row('Pond', 'Depth', 'Remark'),
      row('Old pond', '4 m', 'dug again'),
      row('New pond', '3 m', ''),
      row('Third pond', '1 m', 'for geese'),
    ),
  },
  {
    name: 'header-and-footer',
    language: 'en',
    before: edged(p('1. Each Party shall clean its ponds.'), p('2. Ducks are welcome on each of them.')),
    after: edged(
      p('1. Each Party shall clean its ponds once a year.'),
      p('2. Ducks are welcome on each of them.'),
      p('3. Geese are counted by the Secretariat.'),
    ),
  },
  {
    name: 'arabic',
    language: 'ar',
    before: arabic('1- تلتزم كل دولة طرف بتنظيف البرك.', '2- تعد الأمانة كل البط في الشتاء.'),
    after: arabic(
      '1- تلتزم كل دولة طرف بتنظيف البرك كل سنة.',
      '2- تعد الأمانة كل البط في الصيف.',
      '3- تقدم الدول الأطراف تقريرا.',
    ),
  },
];

/** The file of the earlier draft, and what both files are read as. */
export async function openedPair({ language, before, after }: OntoPair) {
  const bytes = makeDocx(before);
  const draftOf = async (file: Uint8Array): Promise<Draft> =>
    (await read(file, 'made.docx', { language })).draft;
  return { bytes, before: await draftOf(bytes), after: await draftOf(makeDocx(after)) };
}
