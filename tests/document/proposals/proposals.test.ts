import { describe, expect, it } from 'vitest';
import { countBrackets } from '../../../src/document/index.ts';
import { readText } from '../../../src/read/index.ts';

const draft = (...paragraphs: string[]) =>
  readText(`Treaty\n\nArticle 1\nDuties\n\n${paragraphs.join('\n\n')}\n`, 'draft.txt').draft;

const brackets = (...paragraphs: string[]) => countBrackets(draft(...paragraphs)).total.brackets;

describe('no proposal, whatever the draft', () => {
  it.each([
    ['a letter changed in a quotation', '1. As the Court said, “[t]he reeds are free”.'],
    ['the mark of a note', '1. Each Party [^3] shall keep its reeds.'],
    ['a remark of the editor', '1. Parties meet [Ed. note: printed as “met”].'],
    ['a remark of a gazette', '1. Parties apply part IV [Red: kennelijk wordt hier „Part V” bedoeld].'],
    ['the year of a law report', '1. The Court held so in its judgment [2015] ECR I-312.'],
    ['a number of atoms in the name of one', '1. Each Party shall ban perfluor[octaan]sulfonate.'],
    ['with the rest of the name', '1. Each Party shall ban ammonium[hepta-deca]fluoride.'],
    [
      'a part of the name of a substance',
      '1. Each Party shall ban hexachloro-[octane]-one and bicyclo[2.2.1]heptane.',
    ],
  ])('%s', (_, words) => {
    expect(brackets(words, '2. The secretariat keeps [a list].')).toBe(1);
  });

  it.each([
    ['a note of an amendment', '1. [Omitted by the Second Amendment Act, 2031, s. 4.]'],
    ['one that says what it did', '1. [Section 29 of the Seventh Amendment omitted article 242 (Councils).]'],
    ['one in French', '1. [Abrogé par la loi du 3 mai 2031.]'],
  ])('%s', (_, words) => {
    expect(brackets(words, '2. The secretariat [shall][should] keep a list.')).toBe(2);
  });
});

describe('a proposal only where the draft has others', () => {
  it.each([
    ['the symbol of a document', '1. The plan of the Assembly [A/RES/55/25] applies.'],
    ['the symbol of a resolution', '1. The guidelines [MEPC.237(65)] apply.'],
    ['a number in a series', '1. The directive [2009/15] applies.'],
  ])('%s', (_, words) => {
    expect(brackets(words, '2. The secretariat keeps a list.')).toBe(0);
    expect(brackets(words, '2. The secretariat [shall][should] keep a list.')).toBe(3);
  });
});

describe('adopted or consolidated law', () => {
  const words = [
    '1. A Party [including any court of that Party] may apply.',
    '2. The secretariat keeps a list.',
  ];

  it('has no proposals where its status says so', () => {
    const adopted = draft(...words);
    adopted.provenance.status = 'adopted text';
    expect(countBrackets(adopted).total).toMatchObject({ brackets: 0, wordsInBrackets: 0 });
    expect(brackets(...words)).toBe(1);
  });

  it('has none where notes of amendments stand in it, unless there are rivals', () => {
    const note = '3. [Repealed by the Third Amendment Act, s. 9.]';
    expect(brackets(...words, note)).toBe(0);
    expect(brackets('1. A Party [shall][may] apply.', note)).toBe(2);
  });
});

describe('still proposals', () => {
  it.each([
    ['a year', '1. The stocktake is made in [2023].'],
    ['a decision', '1. The rules of [decision 1/CP.21] apply.'],
    ['a letter inside a word', '1. Each Part[y] shall keep a list.'],
    ['the end of a word', '1. The measure[s] shall be sent.'],
    ['a number before a word', '1. The [tri]lateral commission meets.'],
    ['a letter that stands by itself', '1. Annex [X] applies.'],
    [
      'words that speak of an amendment',
      '1. The Protocol [as amended by the Conference of the Parties] applies.',
    ],
    ['words that are deleted by nobody', '1. Records are kept and [deleted by the Party after a year].'],
  ])('%s', (_, words) => {
    expect(brackets(words)).toBe(1);
  });
});

describe('the number of a note', () => {
  const note = 'Each Article has been given a title to make it easier to find.';

  it.each([
    ['alone in its line', '1. Each Party keeps its reeds.', '[1]', note],
    ['in front of the words of the note', '1. Each Party keeps its reeds.', `[1] ${note}`],
    ['behind a mark of deletion', '1. Each Party keeps its reeds.', '2. [deleted][5]'],
  ])('%s is no proposal in a draft that has none', (_, ...paragraphs) => {
    expect(brackets(...paragraphs)).toBe(0);
  });

  it('behind the name of an annex is none, whatever the draft', () => {
    const text =
      'Treaty\n\nArticle 1\nDuties\n\n1. Parties keep [all] reeds.\n\nAnnex[7]\n\n1. Herons are counted.\n';
    expect(countBrackets(readText(text, 'draft.txt').draft).total.brackets).toBe(1);
  });

  it('is a proposal where it is the rival of another number', () => {
    expect(brackets('1. This treaty enters into force when [50][60] Parties have joined.')).toBe(2);
  });
});
