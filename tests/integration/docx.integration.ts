/** Our reading of Word files against LibreOffice's: every label and every word the same, or the difference explained. */
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { type Inline, plainText } from '../../src/document/index.ts';
import { docxParser } from '../../src/read/docx/index.ts';
import { printNumber } from '../../src/read/docx/number-formats.ts';
import type { BlockTree, ReadOptions } from '../../src/read/index.ts';
import { docxOf, expectedOf, FIXTURES } from '../read/docx/fixtures.ts';
import { makeDocx, p } from '../read/docx/make-docx.ts';
import { libreOfficeTexts } from './libreoffice.ts';

/** What we read, what LibreOffice prints instead, and why. */
type Difference = readonly [ours: string, theirs: string, why: string];

const NO_SOURCE = 'Error: Reference source not found';

const DIFFERENCES: Readonly<Record<string, readonly Difference[]>> = {
  'automatic-numbering-by-style': [
    ['1. The style', 'Article 2 The style', 'does not take the level from the style that the level names'],
    ['2. A style', 'Article 3 A style', 'the same'],
    ['3. This one', 'Article 4 This one', 'the same'],
  ],
  'automatic-numbering-legal': [
    ['1.1 ', 'I.1 ', 'does not know w:isLgl'],
    ['1.2 ', 'I.2 ', 'the same'],
    ['2.1 ', 'II.1 ', 'the same'],
  ],
  'automatic-numbering-of-every-depth': [['Article 3', 'Article 1', 'does not know w:lvlRestart="0"']],
  'automatic-numbering-restarts': [['(c) three', '(a) three', 'does not know w:lvlRestart="0"']],
  'fields-and-controls': [
    ['article 5 and annex I', `article ${NO_SOURCE} and ${NO_SOURCE}`, 'looks references up anew'],
    ['On 1 May', 'On today1 May', 'prints a field that stands in the instruction of another one'],
    [' these words are not lost.', '', 'does not print a field that is never closed'],
  ],
  'footnotes-with-reservations': [['shall stop.', 'shall stop.3', 'prints a reference to no note']],
  'hidden-text': [
    ['Party shall', 'Party (check this) shall', 'prints hidden text'],
    ['2. It shall report often', '3. Note to self 2. It shall not report often', 'the same, and counts it'],
    ['3. Each', '4. Each', 'the same'],
  ],
  'signs-and-spaces': [
    ['≥', '', 'writes the place of a sign in its font'],
    ['\uFFFD', '\uF04A', 'the same'],
    ['Areaa×b.', 'Area.', 'leaves formulas out of text'],
  ],
  'raised-digits': [
    ['10⁶', '106', 'does not tell raised signs from others'],
    ['10⁻³', '10-3', 'the same'],
    ['km²', 'km2', 'the same'],
    ['water 4', 'water4', 'the same'],
    ['list b', 'listb', 'the same'],
  ],
  formulas: [
    ['ab² ', '', 'leaves formulas out of text'],
    ['(x₁+y)/12', '', 'the same'],
    ['√(a-b)+∑_(i=1)^n d_i⁻²', '', 'the same'],
  ],
  'text-boxes': [
    ['Text proposed by the chair ', '', 'leaves text boxes out of text'],
    [' An old text box.', '', 'the same'],
  ],
};

/** Documents that LibreOffice does not take as two drafts. */
const NOT_COMPARED: Readonly<Record<string, string>> = {
  'tracked-rows-and-cells': 'keeps rows that were inserted or deleted, whatever is done with the changes',
};

/** All that is printed, in one line: notes by their numbers. */
function ourText(bytes: Uint8Array, options: ReadOptions): string {
  const file = new VFile({ path: 'draft.docx', value: bytes });
  const { children } = unified().use(docxParser, options).parse(file) as BlockTree;
  const texts = children.flatMap(block => {
    if (block.type === 'tableBlock') return block.rows.flat().map(printed);
    return block.note === undefined ? [printed(block.words)] : [];
  });
  return folded(texts.join(' '));
}

const printed = (words: readonly Inline[]) => plainText(words).replace(/\[\^([^\]]+)\]/g, '$1');

/** In one line, without the signs of bullets, which are no words. */
const folded = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/^\s*[•◦]/gm, '')
    .replace(/\s+/gu, ' ')
    .trim();

const cases = FIXTURES.filter(name => !(name in NOT_COMPARED)).flatMap(name =>
  expectedOf(name).map(({ tracked }) => ({ name, tracked, bytes: docxOf(name) })),
);

describe('the made set', () => {
  const texts = libreOfficeTexts(cases);

  it.each(cases)('$name $tracked', ({ name, tracked, bytes }) => {
    let ours = ourText(bytes, tracked ? { tracked } : {});
    for (const [read, instead] of DIFFERENCES[name] ?? []) {
      expect(ours).toContain(read);
      ours = ours.replace(read, instead);
    }
    expect(ours).toBe(folded(texts.get([name, tracked].filter(Boolean).join('.')) ?? ''));
  });
});

/** Values that LibreOffice prints otherwise in a format, and why. */
const OTHER_NUMBERS: Readonly<Record<string, readonly [values: string, why: string]>> = {
  russianLower: ['31 52 53 99 100 101 110 111 320', 'counts on as spreadsheets do, Word repeats the letter'],
  russianUpper: ['30 31 52 53 99 100 101 110 111 320', 'the same, the second letter small'],
  arabicAbjad: [
    '1 5 29 30 31 52 53 99 100 101 110 111 320',
    'writes ا and ه where Word and the United Nations write أ and هـ; counts on as spreadsheets do',
  ],
  arabicAlpha: [
    '26 28 30 31 52 53 99 100 101 110 111 320',
    'writes ه and ى for هـ and ي; counts on as spreadsheets do',
  ],
  chineseCounting: ['100 101 110 111 320', 'counts hundreds, for which Word writes one sign a digit'],
  chineseCountingThousand: ['101', 'writes 零 for 〇'],
  japaneseCounting: ['101', 'the same'],
  ideographDigital: [
    '10 11 12 19 20 21 26 27 28 29 30 31 52 53 99 100 101 110 111 320',
    'counts tens, for which Word writes one sign a digit',
  ],
  ideographTraditional: [
    '11 12 19 20 21 26 27 28 29 30 31 52 53 99 100 101 110 111 320',
    'prints decimals after the last sign, Word begins again',
  ],
  ideographZodiac: ['19 20 21 26 27 28 29 30 31 52 53 99 100 101 110 111 320', 'the same'],
  decimalEnclosedCircle: ['21 26 27 28 29 30 31', 'has signs up to 50'],
  hindiNumbers: ['all', 'does not know the format'],
  decimalFullWidth: ['all', 'does not know the format'],
  thaiNumbers: ['all', 'does not know the format'],
  numberInDash: ['all', 'does not know the format'],
  hex: ['10 11 12 19 20 21 26 27 28 29 30 31 52 53 99 100 101 110 111 320', 'does not know the format'],
};

const FORMATS_TRIED = [
  'decimal decimalZero lowerLetter upperLetter lowerRoman upperRoman ordinal russianLower russianUpper arabicAbjad',
  'arabicAlpha chineseCounting chineseCountingThousand chineseLegalSimplified hindiNumbers ideographTraditional',
  'ideographZodiac ideographDigital japaneseCounting decimalFullWidth decimalEnclosedCircle thaiNumbers numberInDash chicago hex cardinalText ordinalText',
]
  .join(' ')
  .split(' ');
const VALUES = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 19, 20, 21, 26, 27, 28, 29, 30, 31, 52, 53, 99, 100, 101, 110, 111,
  320,
];

/** A list for each value, which starts with it. */
function listsOf(format: string): Uint8Array {
  const definitions = VALUES.map(
    (value, at) =>
      `<w:abstractNum w:abstractNumId="${at}"><w:lvl w:ilvl="0"><w:start w:val="${value}"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>`,
  );
  const lists = VALUES.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`);
  const numbered = (at: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${at + 1}"/></w:numPr>`;
  return makeDocx({
    document: VALUES.map((value, at) => p(`is ${value}`, numbered(at))).join(''),
    numbering: [...definitions, ...lists].join(''),
  });
}

describe('numbers', () => {
  const texts = libreOfficeTexts(FORMATS_TRIED.map(format => ({ name: format, bytes: listsOf(format) })));

  it.each(FORMATS_TRIED)('%s', format => {
    const lines = (texts.get(format) ?? '')
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\n');
    const theirs = lines.map(line => line.trim());
    const ours = VALUES.map(value => `${printNumber(value, format)} is ${value}`);
    const differing = VALUES.filter((_, at) => ours[at] !== theirs[at]);
    const expected = OTHER_NUMBERS[format]?.[0] ?? '';
    expect(differing.join(' ')).toBe(expected === 'all' ? VALUES.join(' ') : expected);
    expect(theirs).toHaveLength(VALUES.length);
  });
});
