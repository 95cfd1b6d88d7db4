/** What a line begins with, as far as that can be told without knowing what stands before it. */
import {
  bareLabelAt,
  type Delimiter,
  endsInReference,
  headedLabelAt,
  type LineLabel,
  lineLabelAt,
  optionLabelAt,
  remembering,
  romanValue,
} from '../document/index.ts';
import { CLOSING_WORDS } from './phrases.ts';

export interface Printed {
  number: string;
  /** How the label is written around its number. */
  form: Delimiter | 'option' | 'sub-option';
  /** The label as printed, a prefix of the words. */
  printed: string;
}

/** The label of a numbered line or an option. */
export function labelAt(plain: string): Printed | null {
  // What begins with a word is turned away sooner than it is found among the answers.
  return /^[A-Za-z]{3}/.test(plain) ? readLabelAt(plain) : rememberedLabelAt(plain);
}

const rememberedLabelAt = remembering(readLabelAt);

function readLabelAt(plain: string): Printed | null {
  const option = optionLabelAt(plain);
  if (option && !closesEarly(option.label, plain)) {
    // `Option 1`, then `Option II`: drafters mix them, and mean the same series.
    const number = /^[IVX]+$/.test(option.number) ? String(romanValue(option.number)) : option.number;
    return { number, form: option.level === 2 ? 'sub-option' : 'option', printed: option.label };
  }
  const label = lineLabelAt(plain);
  return label && printedOf(label);
}

/** Whether a bracket that a label opens is closed before the end: `[Alternative A: shall] [Alternative B: may] report`. */
function closesEarly(label: string, plain: string): boolean {
  if (!/^[[［]/.test(label) || /[\]］]/.test(label)) return false;
  let depth = 0;
  for (const match of plain.matchAll(/[[［\]］]/g)) {
    depth += /[[［]/.test(match[0]) ? 1 : -1;
    if (depth === 0) return /[\p{L}\p{Nd}]/u.test(plain.slice(match.index + 1));
  }
  return false;
}

/** A number or letter without any mark, where the reader or the rest of the document says that it may be a label. */
export function bareLabel(plain: string): Printed | null {
  const label = bareLabelAt(plain);
  return label && printedOf(label);
}

const printedOf = ({ label, number, delimiter }: LineLabel): Printed => ({
  number,
  form: delimiter,
  printed: label,
});

/** Whether words that start with the label of a heading go on like a sentence: `Article 5 shall apply`, `Article 5(2)`, `Article V:2`. */
export function goesOnAsSentence(label: string, plain: string): boolean {
  const behind = plain.slice(label.length);
  return (
    /^(?:[,;]|:\d)/.test(behind) ||
    /^[\s.:：–—-]*(?:[\p{Ll},;)]|[(（](?:\p{L}|\p{Nd}{1,2})[)）])/u.test(behind) ||
    /^[[(［（]*\p{Ll}/u.test(plain)
  );
}

/** What lets a line start a block of its own; what stands before it decides whether it does. */
export type Start = 'heading' | 'option' | 'label in parentheses' | 'label' | 'closing words';

/** What a line starts a block with; null for a line that goes on, whatever stands before it. */
export function startOf(line: string): Start | null {
  const headed = headedLabelAt(line);
  if (headed) return goesOnAsSentence(headed.label, line) ? null : 'heading';
  const label = labelAt(line);
  if (label?.form === 'option' || label?.form === 'sub-option') return 'option';
  if (label) return IN_PARENTHESES.has(label.form) ? 'label in parentheses' : 'label';
  return /^\p{Lu}/u.test(line) && CLOSING_WORDS.test(line) ? 'closing words' : null;
}

/**
 * Whether a line of a paragraph starts a block of its own because a label stands there.
 *
 * @param previous the line before it in the same paragraph, if it runs to the edge of the text: when that one stops in
 * the middle of a sentence, what looks like a label is a reference (`as provided in` / `Article 5`).
 */
export function startsBlock(start: Start | null, previous?: string): boolean {
  if (start === null) return false;
  if (previous === undefined || start === 'option' || start === 'closing words') return true;
  return !isUnfinished(previous) && !(start === 'label in parentheses' && endsInReference(previous));
}

/** The same of a line by its words. */
export const startsOwnBlock = (line: string, previous?: string): boolean =>
  startsBlock(startOf(line), previous);

/** The forms that references write the numbers of lines in. */
const IN_PARENTHESES: ReadonlySet<Printed['form']> = new Set(['parentheses', 'parenthesis']);

/** Whether a line stops in the middle of a sentence. Items of a list may end with a conjunction. */
export function isUnfinished(line: string): boolean {
  return !FINISHED.test(line.slice(-LONGEST_END));
}

const FINISHED = /(?:[.;:,!?…)\]”"’»،؛。；：，、–—|][¹²³⁰-⁹]*|\*|_|\s(?:and|or|et|ou|y|o|и|или|و|أو))$/iu;
/** A conjunction with its space, or a stop with the number of a note: looked for in no more of a line. */
const LONGEST_END = 8;
