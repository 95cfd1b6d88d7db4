/**
 * Whether a line goes on from the one above it: evidence for and against, weighed. No single sign decides, because each is
 * missing or wrong somewhere: full lines end paragraphs, sentences end at line ends, wrapped lines begin with `Article 5`.
 */
import { isPartedWord } from '../lines.ts';
import { isFirst, isLabelOnly, isReference, type LabelOfLine } from './labels.ts';
import {
  type Beginning,
  beginningOf,
  type Ending,
  endingOf,
  isCapitals,
  isClosing,
  isTitleCase,
} from './line-signs.ts';
import type { Line } from './source-lines.ts';

/** What is known where a line may go on from the one before. */
export interface Joint {
  /** The first and the last line of the paragraph that is open, how many it has, and the label that it begins with. */
  first: Line;
  last: Line;
  count: number;
  opening: LabelOfLine | null;
  /** Whether the paragraph before the open one is a heading without its title: the open one may be that. */
  underHeading: boolean;
  ending: Ending;
  next: Line;
  label: LabelOfLine | null;
  /** Whether the label is the one that is due: the next of its series. */
  due: boolean;
  /** How far the last line is filled; null where the text is not known to be wrapped. */
  fill: 'full' | 'short' | 'long' | null;
  /** Whether the width of the text is known for sure. */
  sure: boolean;
  /** Whether paragraphs are set off by blank lines here, and headings are: this line is not. */
  setOff: boolean;
  headingsSetOff: boolean;
  /** Whether lines that end in a semicolon end a block here even where no label stands below; or are known to stand within one. */
  itemsEnd: boolean;
  itemsInside: boolean;
  /** Whether recitals are what stands here: each begins with a capital, and all but the last end with a comma. */
  inPreamble: boolean;
  /** Whether this is a list of contents, where a line without a label is the rest of the entry above. */
  inContents: boolean;
}

/**
 * The weights, in the order of the evidence: above zero the line goes on. One unit is about what makes one side three times as
 * likely as the other, in the wrapped texts of the corpus (four trade agreements, two acts of the Berne Convention) and in texts of
 * whole lines (the other treaties of the corpus); they were set so that no decision there hangs on one unit of any of them.
 */
const WEIGHT = {
  /** The first word of the next line did not fit any more. Where the width is a guess from few lines, that says little. */
  full: 2,
  perhapsFull: 0.7,
  /** It would have fitted: a paragraph ends here, unless somebody broke the line by hand, which is done in mid-line. */
  short: -4,
  shortInside: -2.5,
  perhapsShort: -2,
  /** The text is not wrapped. */
  notWrapped: -4,

  ending: { stop: -1, item: -2.5, comma: 0.5, dangling: 4, conjunction: 4, open: 1 } satisfies Record<
    Ending,
    number
  >,
  beginning: { small: 2.5, capital: -0.7, closing: 6, other: 0 } satisfies Record<Beginning, number>,
  /** A small letter behind a full stop begins a definition, an item without a label: not the rest of a sentence. */
  smallBehindStop: 0,
  smallBehindItem: 1,
  /** A list of definitions, one a paragraph; a list within a sentence (`works of art; works of architecture;`). */
  itemsEnd: -2,
  itemsInside: 3,
  partedWord: 4,
  /** `…,` / `Recalling …`: the next recital, unless the lines are known to be wrapped. */
  recital: -1,

  /** Where paragraphs are parted by blank lines, lines without one between belong together. */
  setOff: 2,
  headingsSetOff: 2.5,
  /** Set in further than the line before, as first lines are; less far, as what follows a quotation is. */
  setIn: -3,
  slightlySetIn: -1,
  setOut: -2,

  /** Nothing goes on from a heading without words; from one with its title, a title that was wrapped does. */
  behindLabel: -8,
  behindHeading: -1,
  underHeading: -1.5,
  smallUnderHeading: 2,
  titleBeforeText: -1.5,
  titleGoesOn: 0.7,
  /** Lines of different titles: `AGREEMENT` / `Table of Contents`. */
  otherCase: -2,
  contentsEntry: 4,

  /** A numbered line, and a line that looks like a heading. */
  lineLabel: -0.5,
  headingLabel: -1.5,
  /** `Article 5` and nothing more: a heading over its title. */
  labelAlone: -2,
  /** The label that is due here. */
  due: -4,
  firstLabel: -1,
  labelBehindStop: -4,
  labelBehindHeading: -4,
  labelBehindConjunction: 1,
  /** `… in accordance with` / `Article 16.`: a reference that ends its sentence. */
  endsReference: 1.5,
} as const;

/** A line that was broken by hand is filled at least as far as this. */
const INSIDE = 0.4;

export function goesOn(joint: Joint, width: number | null): boolean {
  const { label, next } = joint;
  if (label?.kind === 'option') return false;
  const asLabel = label !== null && !isReference(next.words, label);
  const evidence =
    fillEvidence(joint, width) + (asLabel ? labelEvidence(joint, label) : wordsEvidence(joint));
  return evidence + placeEvidence(joint) > 0;
}

function fillEvidence({ fill, sure, last }: Joint, width: number | null): number {
  if (fill === null || width === null) return WEIGHT.notWrapped;
  if (fill === 'long') return 0;
  if (fill === 'full') return sure ? WEIGHT.full : WEIGHT.perhapsFull;
  if (!sure) return WEIGHT.perhapsShort;
  return last.end > width * INSIDE ? WEIGHT.shortInside : WEIGHT.short;
}

function wordsEvidence(joint: Joint): number {
  const { ending, next, last, count, opening, label } = joint;
  const beginning = beginningOf(next.words);
  let sum: number = WEIGHT.ending[ending];
  if (beginning === 'small' && ending === 'stop') sum += WEIGHT.smallBehindStop;
  else if (beginning === 'small' && ending === 'item') sum += WEIGHT.smallBehindItem;
  else if (!(beginning === 'capital' && ending === 'stop')) sum += WEIGHT.beginning[beginning];
  if (ending === 'item' && joint.itemsEnd) sum += WEIGHT.itemsEnd;
  if (ending === 'item' && joint.itemsInside) sum += WEIGHT.itemsInside;
  if (ending === 'comma' && beginning === 'capital' && joint.inPreamble && !joint.sure) sum += WEIGHT.recital;
  if (isPartedWord(last.words, next.words)) sum += WEIGHT.partedWord;
  // `Article 5 shall apply` begins fewer paragraphs than lines.
  if (label?.kind === 'heading' && ending !== 'stop') sum += WEIGHT.endsReference;
  if (opening?.kind === 'heading' && isLabelOnly(last.words, opening) && count === 1)
    return WEIGHT.behindLabel;
  if (beginning === 'small' && joint.underHeading && joint.fill !== null) sum += WEIGHT.smallUnderHeading;
  if (joint.inContents && opening?.kind === 'heading' && !isClosing(endingOf(next.words)))
    sum += WEIGHT.contentsEntry;
  if (beginning !== 'capital' || ending === 'dangling' || ending === 'conjunction' || count > 1) return sum;
  if (isCapitals(last.words) !== isCapitals(next.words)) sum += WEIGHT.otherCase;
  if (opening?.kind === 'heading') sum += WEIGHT.behindHeading;
  if (joint.underHeading) sum += WEIGHT.underHeading;
  if (isTitleCase(last.words) && ending === 'open')
    sum += isTitleCase(next.words) ? WEIGHT.titleGoesOn : WEIGHT.titleBeforeText;
  return sum;
}

function labelEvidence(joint: Joint, label: LabelOfLine): number {
  const { ending, next, count, opening, due } = joint;
  if (isClosing(ending)) return WEIGHT.labelBehindStop;
  const heading = label.kind === 'heading';
  let sum: number = heading ? WEIGHT.headingLabel : WEIGHT.lineLabel;
  sum += ending === 'conjunction' ? WEIGHT.labelBehindConjunction : WEIGHT.ending[ending];
  if (due) sum += WEIGHT.due;
  else if (isFirst(label.number)) sum += WEIGHT.firstLabel;
  // What an option holds is set in further than its label, as the rest of a paragraph is.
  if (opening && opening.kind !== 'line' && count === 1) sum += WEIGHT.labelBehindHeading;
  if (joint.underHeading) sum += WEIGHT.underHeading;
  if (heading && isLabelOnly(next.words, label) && !/[.;]$/.test(next.words)) sum += WEIGHT.labelAlone;
  if (heading && joint.headingsSetOff) sum += WEIGHT.headingsSetOff;
  if (heading && isLabelOnly(next.words, label) && /[.;]$/.test(next.words)) sum += WEIGHT.endsReference;
  return sum;
}

/** How far behind a label its words stand where they hang, in columns: one stop of a tabulator. */
const WIDEST_HANG = 8;

function placeEvidence({ first, last, next, count, opening, setOff, sure }: Joint): number {
  let sum = setOff && sure ? WEIGHT.setOff : 0;
  const by = next.indent - last.indent;
  if (by > 1) sum += count === 1 && opening && by <= opening.printed.length + WIDEST_HANG ? 0 : WEIGHT.setIn;
  else if (by === 1) sum += WEIGHT.slightlySetIn;
  else if (by < -1 && count > 1 && next.indent < first.indent) sum += WEIGHT.setOut;
  return sum;
}
