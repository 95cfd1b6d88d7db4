/** How a block reads as a heading: label, title, first words of the text, and what speaks for and against it. */
import {
  annexedLabelAt,
  type HeadedKind,
  type Inline,
  type LabelMatch,
  normaliseNumber,
  romanValue,
} from '../../../document/index.ts';
import { goesOnAsSentence, labelAt } from '../../line-start.ts';
import { isTitleWords } from '../../phrases.ts';
import { plainWords } from '../../plain-words.ts';
import type { Seen } from '../../seen.ts';
import {
  HEADING_AS_SENTENCE,
  HEADING_RUNS_ON,
  MARKED_AS_SENTENCE,
  TEXT_AS_SENTENCE,
  TEXT_MARKED,
  TEXT_MARKED_AS_SENTENCE,
  TEXT_SET_OFF,
  TEXT_WITH_TITLE,
} from '../costs.ts';
import { DRAFT_RANK } from './ranks.ts';
import type { FindTitle } from './title.ts';

/**
 * How the number of a heading without a word is written; `none` for a heading without a number, `articles` for one that names
 * several articles and stands where each of them would.
 */
export type Wordless = 'digits' | 'letter' | 'roman' | 'articles' | 'none';

export interface HeadingReading {
  kind: HeadedKind;
  /** For headings without a word that says their kind (`4. Ropes`, `A. Scope`, `Objectives`). */
  wordless: Wordless | null;
  number: string | null;
  /** Whether its number ends in digits of which the last may be the mark of a note: `Article 8042`. */
  mayEndInMark?: true;
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
  title: FindTitle,
): HeadingReading | null {
  const start = block.plain.length - block.plain.trimStart().length;
  const plain = block.plain.trimStart();
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
    ...(/\p{Script=Latin}.*\d{2}[\s.:\])]*$/u.test(label.label) ? { mayEndInMark: true as const } : {}),
    labelEnd,
    titleStart,
    titleEnd: isAlone ? block.plain.length : titleStart + titleOf(block, label, rest, titleStart, title),
    rank,
    isAlone,
    isClear: isAlone || /^\s?[.:：–—-]/u.test(behind),
    isTitled: rest !== '' && isTitleWords(rest),
    isMarked: block.level !== null,
    isCapitals: isCapitals(rest),
    ...(isTreaty ? { cost: 0, otherwise: TEXT_SET_OFF } : costsOf(block, label, plain, isAlone, separator)),
  };
}

/** How much of the words after a label is title. */
function titleOf(block: Seen, label: LabelMatch, rest: string, from: number, title: FindTitle): number {
  if (block.level !== null) return rest.length;
  // `**Article 3. Duties.** Each Party shall …`: the title is bold, the text is not.
  const bold = boldEnd(block.words);
  if (bold > from) return bold - from;
  return label.kind === 'preamble' ? 0 : title(rest);
}

/** Where the bold beginning of some words ends. */
function boldEnd(words: readonly Inline[]): number {
  return words[0]?.type === 'strong' ? plainWords(words.slice(0, 1)).length : 0;
}

function costsOf(
  block: Seen,
  label: LabelMatch,
  plain: string,
  isAlone: boolean,
  separator: string,
): Pick<HeadingReading, 'cost' | 'otherwise'> {
  const runsOn = !isAlone && (goesOnAsSentence(label.label, plain) || /^[[(［（]*\p{Ll}/u.test(plain));
  if (block.level !== null)
    return isSaying(plain)
      ? { cost: MARKED_AS_SENTENCE, otherwise: TEXT_MARKED_AS_SENTENCE }
      : { cost: 0, otherwise: TEXT_MARKED };
  if (runsOn) return { cost: HEADING_AS_SENTENCE, otherwise: TEXT_AS_SENTENCE };
  return isAlone || separator.trim() !== ''
    ? { cost: 0, otherwise: TEXT_SET_OFF }
    : { cost: HEADING_RUNS_ON, otherwise: TEXT_WITH_TITLE };
}

/** Whether words that a format marks as a heading are a sentence all the same: they end as one does, or say what shall be done. */
const isSaying = (plain: string) =>
  /\p{Ll}[^\p{L}]*[.;:]$/u.test(plain) && plain.split(' ').length > LONGEST_MARKED ? true : SAYS.test(plain);
const LONGEST_MARKED = 12;
const SAYS = /\s(?:shall|must|may|applies|apply)(?:\s|$)/u;

/** Whether a line begins with words in capitals, as printed headings do. */
const isCapitals = (words: string) => /^(?:[^\p{Ll}\s]+(?:\s|$)){2}/u.test(words) && /\p{Lu}{2}/u.test(words);

/** What holds for headings without a word that says their kind. */
const WITHOUT_WORD = {
  kind: 'division',
  isAlone: false,
  isClear: true,
  isTitled: false,
  isMarked: false,
  isCapitals: false,
} as const;

/** The first line of another draft in the same document, with its symbol: `Decision 2/CMP.19`. It closes all before it. */
export const draftHeading = ({ plain }: Seen): HeadingReading => ({
  ...WITHOUT_WORD,
  wordless: 'none',
  number: null,
  labelEnd: plain.length,
  titleStart: plain.length,
  titleEnd: plain.length,
  rank: DRAFT_RANK,
  cost: 0,
  otherwise: TEXT_MARKED,
});

/** The heading over several articles at once: a division, since no number is its own. */
export const severalArticles = ({ plain, level }: Seen, rank: number | null): HeadingReading => ({
  ...WITHOUT_WORD,
  wordless: 'articles',
  number: null,
  labelEnd: 0,
  titleStart: 0,
  titleEnd: plain.length,
  rank,
  isMarked: level !== null,
  cost: 0,
  otherwise: level === null ? TEXT_SET_OFF : TEXT_MARKED,
});

/** Labels that are no numbers of lines, but of headings: `A Scope`, `IV Costs`, and a bare `A.`. */
const LOOSE = /^[[(（［]{0,6}(?:\p{Nd}{1,3}|[IVX]+|\p{Lu})[\])］）]*[.)]?[\])］）]*(?=\s|$)/u;
/** Labels of paragraphs as drafters call them, which are never printed over articles: `OP3 Alt 2`. */
const OPERATIVE = /^[[(（［\s]*[op]p/iu;

/** The heading that names no kind: `4. Ropes`, `A. Scope`, `Final provisions`. Null for the label of a paragraph. */
export function wordlessHeading(
  { plain }: Seen,
  rank: number | null,
  costs: Pick<HeadingReading, 'cost' | 'otherwise'>,
): HeadingReading | null {
  const start = plain.length - plain.trimStart().length;
  const words = plain.trimStart();
  if (OPERATIVE.test(words) && labelAt(words) !== null) return null;
  const label = labelAt(words);
  const printed = label?.printed ?? LOOSE.exec(words)?.[0] ?? '';
  const number = printed === '' ? null : normaliseNumber(label?.number ?? printed) || null;
  const gap = /^\s*/.exec(words.slice(printed.length))?.[0].length ?? 0;
  return {
    ...WITHOUT_WORD,
    wordless: wordlessOf(number, printed),
    number,
    labelEnd: printed === '' ? 0 : start + printed.length,
    titleStart: printed === '' ? 0 : start + printed.length + gap,
    titleEnd: plain.length,
    rank,
    ...costs,
  };
}

function wordlessOf(number: string | null, printed: string): Wordless {
  if (number === null) return 'none';
  // 一、 stands where others print I.
  if (/\p{Script=Han}/u.test(printed)) return 'roman';
  if (/^\d/.test(number)) return 'digits';
  return romanValue(number) !== null && (number.length > 1 || /^[IVX]$/.test(number)) ? 'roman' : 'letter';
}
