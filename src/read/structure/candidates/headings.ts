/** How a block reads as a heading: label, title, first words of the text, and what speaks for and against it. */
import {
  annexedLabelAt,
  type HeadedKind,
  type LabelMatch,
  normaliseNumber,
  romanValue,
} from '../../../document/index.ts';
import { goesOnAsSentence, labelAt } from '../../line-start.ts';
import { isTitleWords } from '../../phrases.ts';
import { plainWords } from '../../plain-words.ts';
import type { Seen } from '../../seen.ts';
import { COST } from '../costs.ts';
import { DRAFT_RANK } from './ranks.ts';

/**
 * How the number of a heading without a word is written; `none` for a heading without a number, `articles` for one that names
 * several articles and stands where each of them would.
 */
export type Wordless = 'digits' | 'letter' | 'roman' | 'articles' | 'none';

export interface HeadingReading extends Evidence {
  kind: HeadedKind;
  /** For headings without a word that says their kind (`4. Ropes`, `A. Scope`, `Objectives`). */
  wordless: Wordless | null;
  number: string | null;
  /** Whether its number ends in digits of which the last may be the mark of a note: `Article 8042`. */
  mayEndInMark?: boolean;
  /** End of the label, its full stop included, in signs of the plain words. */
  labelEnd: number;
  /** The title, between the label and the text; the text goes on from its end. */
  titleStart: number;
  titleEnd: number;
  /** Level that the format marks or the print shows; null where neither does. */
  rank: number | null;
  /** Whether the label is set off from its title, as no reference in a sentence is; or alone. */
  isClear: boolean;
  isAlone: boolean;
  /** Whether all words after its label are a title. */
  isTitled: boolean;
  /** Whether the format marks it as a heading. */
  isMarked: boolean;
  /** Whether words in capitals follow, as printed titles do. */
  isCapitals: boolean;
}

/** What speaks for a heading and against it. */
export interface Evidence {
  cost: number;
  /** What it costs to take the block for anything else. */
  otherwise: number;
}

/** What may stand between a label and a title on one line. */
const SEPARATOR = /^(?:\s*[.:](?=\s|$|[–—-]))?\s*(?:[–—-]+(?=\s|$|[\p{L}[(“"])|[:：])?\s*/u;

/** The heading that begins with a word of its kind, or null: `Article 5 Duties`, `PART IV`. */
export function namedHeading(
  block: Seen,
  isTreaty: boolean,
  rank: number | null,
  title: (words: string) => number,
): HeadingReading | null {
  const plain = block.plain.trimStart();
  const start = block.plain.length - plain.length;
  const label = isTreaty ? annexedLabelAt(plain) : block.named;
  if (!label) return null;
  const behind = plain.slice(label.label.length);
  const separator = SEPARATOR.exec(behind)?.[0] ?? '';
  const labelEnd = start + label.label.length + (/^[.:]/.test(separator) ? 1 : 0);
  const titleStart = start + label.label.length + separator.length;
  const rest = block.plain.slice(titleStart);
  // Marks of notes may stand after a label: `Annex*`.
  const isAlone = /^(?:[\s.:：–—-]*|\s?[*†‡⁰¹²³⁴-⁹]+)$/u.test(behind);
  return {
    kind: label.kind,
    wordless: null,
    number: label.number,
    mayEndInMark: /\p{Script=Latin}.*\d{2}[\s.:\])]*$/u.test(label.label),
    labelEnd,
    titleStart,
    titleEnd: isAlone ? block.plain.length : titleStart + titleOf(block, label, rest, titleStart, title),
    rank,
    isAlone,
    isClear: isAlone || /^\s?[.:：–—-]/u.test(behind),
    isTitled: rest !== '' && isTitleWords(rest),
    isMarked: block.level !== null,
    isCapitals: isCapitals(rest),
    ...(isTreaty
      ? COST.heading.setOff
      : evidenceOf(block, label.label, isAlone || separator.trim() !== '', isAlone)),
  };
}

/** How much of the words after a label is title. */
function titleOf(
  block: Seen,
  label: LabelMatch,
  rest: string,
  from: number,
  title: (words: string) => number,
): number {
  if (block.level !== null) return rest.length;
  // `**Article 3. Duties.** Each Party shall …`: the title is bold, the text is not.
  const bold = block.words[0]?.type === 'strong' ? plainWords(block.words.slice(0, 1)).length : 0;
  if (bold > from) return bold - from;
  return label.kind === 'preamble' ? 0 : title(rest);
}

/** What speaks for the label of a heading, and against it. */
function evidenceOf(block: Seen, label: string, isSetOff: boolean, isAlone: boolean): Evidence {
  if (block.level !== null) return SAYS.test(block.plain) ? COST.heading.markedSentence : COST.heading.marked;
  if (!isAlone && goesOnAsSentence(label, block.plain.trimStart())) return COST.heading.sentence;
  return isSetOff ? COST.heading.setOff : COST.heading.runsOn;
}

/** Words that a format marks as a heading, but that say what shall be done, are a sentence all the same. */
const SAYS = /\s(?:shall|must|may|applies|apply)(?:\s|$)/u;

/** Whether a line begins with words in capitals, as printed headings do. */
const isCapitals = (words: string) => /^(?:[^\p{Ll}\s]+(?:\s|$)){2}/u.test(words) && /\p{Lu}{2}/u.test(words);

/** A heading without a word that says its kind, as far as its words do not tell more. */
const withoutWord = ({ plain }: Seen, wordless: Wordless, rank: number | null) =>
  ({
    kind: 'division',
    wordless,
    number: null,
    labelEnd: 0,
    titleStart: 0,
    titleEnd: plain.length,
    rank,
    isAlone: false,
    isClear: true,
    isTitled: false,
    isMarked: false,
    isCapitals: false,
  }) as const;

/** The first line of another draft in the same document, with its symbol: `Decision 2/CMP.19`. It closes all before it. */
export const draftHeading = (seen: Seen): HeadingReading => ({
  ...withoutWord(seen, 'none', DRAFT_RANK),
  labelEnd: seen.plain.length,
  titleStart: seen.plain.length,
  ...COST.heading.marked,
});

/** The heading over several articles at once: a division, since no number is its own. */
export const severalArticles = (seen: Seen, rank: number | null): HeadingReading => ({
  ...withoutWord(seen, 'articles', rank),
  ...(seen.level === null ? COST.heading.setOff : COST.heading.marked),
});

/** Labels that are no numbers of lines, but of headings: `A Scope`, `IV Costs`, and a bare `A.`. */
const LOOSE = /^[[(（［]{0,6}(?:\p{Nd}{1,3}|[IVX]+|\p{Lu})[\])］）]*[.)]?[\])］）]*(?=\s|$)/u;
/** Labels of paragraphs as drafters call them, which are never printed over articles: `OP3 Alt 2`. */
const OPERATIVE = /^[[(（［\s]*[op]p/iu;

/** The heading that names no kind: `4. Ropes`, `A. Scope`, `Final provisions`. Null for the label of a paragraph. */
export function wordlessHeading(seen: Seen, rank: number | null, evidence: Evidence): HeadingReading | null {
  const words = seen.plain.trimStart();
  const start = seen.plain.length - words.length;
  const label = labelAt(words);
  if (label && OPERATIVE.test(words)) return null;
  const printed = label?.printed ?? LOOSE.exec(words)?.[0] ?? '';
  const number = printed === '' ? null : normaliseNumber(label?.number ?? printed) || null;
  const heading = { ...withoutWord(seen, wordlessOf(number, printed), rank), number, ...evidence };
  if (printed === '') return heading;
  const gap = /^\s*/.exec(words.slice(printed.length))?.[0].length ?? 0;
  const labelEnd = start + printed.length;
  return { ...heading, labelEnd, titleStart: labelEnd + gap };
}

function wordlessOf(number: string | null, printed: string): Wordless {
  if (number === null) return 'none';
  // 一、 stands where others print I.
  if (/\p{Script=Han}/u.test(printed)) return 'roman';
  if (/^\d/.test(number)) return 'digits';
  return romanValue(number) !== null && (number.length > 1 || /^[IVX]$/.test(number)) ? 'roman' : 'letter';
}
