/** Generated treaties, as a tree and as a Word file: with typed labels, or with automatic numbering. */
import fc from 'fast-check';
import { type Draft, draft, headed, inlineOf, line, type Provision } from '../../../src/document/index.ts';
import { makeDocx, p, r } from './make-docx.ts';

/** A line of a treaty: its own words, and the list under it. */
interface Line {
  words: string;
  lines: Line[];
}

export interface Treaty {
  parts: { title: string; articles: { title: string; lines: Line[] }[] }[];
}

const noun = fc.constantFrom(
  'ditches',
  'canals',
  '[deep] wells',
  'dams “and” locks',
  'rivers & brooks',
  'l’eau',
);
const sentence = fc
  .tuple(
    fc.constantFrom('Each Party', 'The Secretariat', 'No State'),
    fc.constantFrom('shall', '[should] [may]'),
    noun,
  )
  .map(([who, how, what]) => `${who} ${how} keep ${what}.`);
const item = fc.tuple(noun, fc.nat(99)).map(([what, many]) => `keep ${many} ${what};`);
const title = fc.constantFrom('Scope', 'Use of terms', 'General obligations', 'Final provisions');

/** Lists of one item are left out: a lone (i) behind (h) is whatever one likes. */
const lists = (words: fc.Arbitrary<string>, deeper: fc.Arbitrary<Line[]>, maxLength: number) =>
  fc.array(
    fc
      .tuple(words, deeper)
      .map(
        ([own, lines]): Line => ({ words: lines.length > 0 ? `${own.slice(0, -1)} namely:` : own, lines }),
      ),
    { minLength: 2, maxLength },
  );
const none = fc.constant<Line[]>([]);
const optional = (lines: fc.Arbitrary<Line[]>) =>
  fc.oneof({ weight: 3, arbitrary: none }, { weight: 1, arbitrary: lines });
const romans = lists(item, none, 6);

/**
 * Treaties whose lists have so many letters at most. Of labels that are only words, an (i) between lists of numerals is
 * whatever one likes, so that those go to (h); Word knows which it is.
 */
export function treaties(mostLetters: number): fc.Arbitrary<Treaty> {
  const letters = lists(item, optional(romans), mostLetters);
  const lines = lists(sentence, optional(letters), 5);
  const articles = fc.array(fc.record({ title, lines }), { minLength: 1, maxLength: 4 });
  const parts = fc.array(fc.record({ title, articles }), { minLength: 1, maxLength: 3 });
  return parts.map(made => ({ parts: made }));
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const TITLE = 'Convention on ditches';

const labelOf = [
  (at: number) => `${at + 1}.`,
  (at: number) => `(${'abcdefghijklmnop'.charAt(at)})`,
  (at: number) => `(${ROMAN[at]?.toLowerCase()})`,
];

/** The tree that a treaty has to be read as. */
export function treeOf({ parts }: Treaty): Draft {
  let article = 0;
  const provisions = (lines: readonly Line[], depth: number): Provision[] =>
    lines.map((one, at) =>
      line(labelOf[depth]?.(at) ?? '', {
        wording: inlineOf(one.words),
        children: provisions(one.lines, depth + 1),
      }),
    );
  return draft(
    { language: 'en' },
    inlineOf(TITLE),
    parts.map((part, at) =>
      headed(`PART ${ROMAN[at]}`, {
        heading: inlineOf(part.title),
        children: part.articles.map(one => {
          article += 1;
          return headed(`Article ${article}`, {
            heading: inlineOf(one.title),
            children: provisions(one.lines, 0),
          });
        }),
      }),
    ),
  );
}

/** A paragraph of a Word file that is to be made. */
export interface Paragraph {
  /** 0 for a part, 1 for an article, 2 for a paragraph, and so on; -1 for the title of the treaty. */
  depth: number;
  label: string;
  words: string;
}

/** The paragraphs of a treaty in their order, with their labels. */
export function paragraphsOf({ parts }: Treaty): Paragraph[] {
  let article = 0;
  const linesOf = (lines: readonly Line[], depth: number): Paragraph[] =>
    lines.flatMap((one, at) => [
      { depth: depth + 2, label: labelOf[depth]?.(at) ?? '', words: one.words },
      ...linesOf(one.lines, depth + 1),
    ]);
  return [
    { depth: -1, label: '', words: TITLE },
    ...parts.flatMap((part, at) => [
      { depth: 0, label: `PART ${ROMAN[at]}`, words: part.title },
      ...part.articles.flatMap(one => {
        article += 1;
        return [{ depth: 1, label: `Article ${article}`, words: one.title }, ...linesOf(one.lines, 0)];
      }),
    ]),
  ];
}

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** Automatic numbering as treaties have it: articles are counted through all parts. */
export const NUMBERING = `<w:abstractNum w:abstractNumId="0">${[
  level(0, 'upperRoman', 'PART %1'),
  level(1, 'decimal', 'Article %2', '<w:lvlRestart w:val="0"/>'),
  level(2, 'decimal', '%3.'),
  level(3, 'lowerLetter', '(%4)'),
  level(4, 'lowerRoman', '(%5)'),
].join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

export const numbered = (depth: number): string =>
  depth < 0 ? '' : `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`;

/** What Word strews over a text: runs that end in the middle of words, marks of spelling, bookmarks. */
function runsOf(words: string, cut: number): string {
  const at = words.length === 0 ? 0 : cut % words.length;
  return `${r(words.slice(0, at))}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="b"/>${r(words.slice(at), '<w:lang w:val="en-GB"/>')}<w:bookmarkEnd w:id="0"/>`;
}

/** A Word file whose labels are typed, or come from automatic numbering. */
export function docxOfTreaty(treaty: Treaty, automatic: boolean, cut: number): Uint8Array {
  const typed = ({ depth, label, words }: Paragraph) => (depth < 0 ? words : `${label} ${words}`);
  const document = paragraphsOf(treaty).map(one =>
    automatic
      ? `<w:p><w:pPr>${numbered(one.depth)}</w:pPr>${runsOf(one.words, cut)}</w:p>`
      : `<w:p>${runsOf(typed(one), cut)}</w:p>`,
  );
  return makeDocx({ document: document.join('') + p(''), ...(automatic ? { numbering: NUMBERING } : {}) });
}
