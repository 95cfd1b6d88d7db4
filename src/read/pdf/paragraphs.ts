/** Lines -> paragraphs: by gaps, edges, indentation, type, and by what the words themselves say. */
import { headedLabelAt } from '../../document/index.ts';
import { isUnfinished, startsBlock } from '../line-start.ts';
import { type Habits, habitsOf, isInMiddle } from './habits.ts';
import { type Column, type Layout, pitchAt } from './layout.ts';
import type { Line } from './types.ts';

/** Lines of a paragraph, in order. */
export type Paragraph = [Line, ...Line[]];

/** Indentation that is seen, in sizes of the type. */
const INDENT = 0.9;
/** How far the middles of two lines of one title may be off, in sizes. */
const CENTRED = 0.6;
/** A line that breaks off with more than this share of its column may have been wrapped for what cannot be parted. */
const LONG = 0.5;
/** Type that is larger than that of the text by so much is that of titles. */
const LARGER = 1.08;
/** With more than this, it was wrapped as well: the right margin is ragged, or a few lines reach further than all others. */
const NEARLY_FULL = 0.75;
/** One that is shorter than this share of it stands at its right edge on purpose. */
const SHORT = 0.4;
/** Edges that are nearer than this are the same, in points. */
const SAME_EDGE = 1.2;

/** Joins the lines of each paragraph, also over the end of a page. */
export function joinParagraphs(
  lines: readonly Line[],
  columns: ReadonlyMap<Line, Column>,
  layout: Layout,
): Paragraph[] {
  const habits = habitsOf(lines, columns, layout);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const column = columns.get(line);
    const before = open && columns.get(open.at(-1) ?? open[0]);
    line.centred = column !== undefined && isCentred(line, column, open?.at(-1) ?? line, habits);
    if (open && column && before && goesOn(open, line, { column, before, layout, habits })) {
      // The last line of a title may fill its column.
      if (open.every(one => one.centred && one.bold) && isUnderMiddle(open.at(-1) ?? open[0], line))
        line.centred = true;
      open.push(line);
    } else paragraphs.push([line]);
  }
  return paragraphs;
}

const isAllBold = ({ runs }: Line) => runs.every(run => run.font.bold || run.text.trim() === '');
const isNotBold = ({ runs }: Line) => runs.every(run => !run.font.bold || run.text.trim() === '');

const JOINT = /^(?:and|or|et|ou|y|e|o|u|и|или)$/;

interface Setting {
  /** Of the line. */
  column: Column;
  /** Of the line before it. */
  before: Column;
  layout: Layout;
  habits: Habits;
}

function goesOn(open: Paragraph, line: Line, setting: Setting): boolean {
  const last = open.at(-1) ?? open[0];
  const { column, before, habits } = setting;
  const centred = isCentred(line, column, last, habits);
  const isFull = fillsLine(last, line, before);
  const isNear = isNearTo(last, line, setting);
  // Where gaps part all paragraphs, what follows without one goes on, whatever it begins with.
  const goes = habits.gapsTell && isNear && runsOn(last, line, isFull, before);
  const previous = isFull && !centred ? last.text : undefined;
  if (!goes && startsBlock(line.start, previous)) return false;
  if (isBareHeading(open) || (isAllBold(line) && isBareHeading([line]))) return false;
  // `…; ` / `or`: what joins items is none itself.
  if (JOINT.test(line.text) && line.page === last.page) return true;
  if (last.page !== line.page || line.y < last.y - last.size)
    return goesOverBreak(open, line, isFull, setting);
  if (!isNear) return false;
  // A heading, and a text that begins below it.
  if (
    !line.bold &&
    /^[\p{Lu}\p{Lo}]/u.test(line.text) &&
    open.every(one => one.bold && isAllBold(one)) &&
    isNotBold(line)
  )
    return false;
  if (goes || goesOnAsTitle(last, line, setting.layout)) return true;
  // The first and the last line of a paragraph may end so that they look centred.
  const isChance =
    isFull &&
    isUnfinished(last.text) &&
    last.bold === line.bold &&
    (centred || (last.italic === line.italic && /^\p{Ll}/u.test(line.text))) &&
    !areCentred(last, line, column, habits);
  if (!isChance && (centred || isCentred(last, before, line, habits)))
    return line.bold === last.bold && (areCentred(last, line, column, habits) || isRestOfTitle(last, line));
  if (last.bold !== line.bold && !isFull) return false;
  if (!isFull) return false;
  return !startsAnew(open, line, setting);
}

/** Whether a line follows on the same page without a gap, in type of the same size. */
const isNearTo = (last: Line, line: Line, { layout, habits }: Setting): boolean =>
  line.page === last.page &&
  line.y > last.y - last.size &&
  line.y - last.y <= habits.gap * pitchAt(last, line, layout) &&
  Math.abs(line.size - last.size) <= 0.12 * last.size;

/** Whether a line near below another one goes on from it, where gaps part all paragraphs: if the other is full, or breaks off. */
function runsOn(last: Line, line: Line, isFull: boolean, { left, right }: Column): boolean {
  if (last.bold !== line.bold && (!isFull || isAllBold(last))) return false;
  const isBold = isAllBold(last) && isAllBold(line);
  if (isFull && !isBold) return true;
  const share = (last.end - last.x) / (right - left);
  if (isUnfinished(last.text) && /^[\p{Ll}([]/u.test(line.text)) return isBold || share > LONG;
  return share > NEARLY_FULL && !isBold && line.start === null;
}

/** A title is not wrapped where its column ends. */
const goesOnAsTitle = (last: Line, line: Line, { size }: Layout): boolean =>
  last.bold === line.bold &&
  (Math.min(last.size, line.size) > LARGER * size || (isAllBold(last) && isAllBold(line))) &&
  isUnfinished(last.text) &&
  /^\p{Ll}/u.test(line.text) &&
  line.start === null;

/** A full line is followed by a new paragraph if that is set in or out, and what went before may end there. */
function startsAnew(open: Paragraph, line: Line, { column }: Setting): boolean {
  const last = open.at(-1) ?? open[0];
  const indent = INDENT * line.size;
  // Of the line before it, which stands in the same column; the second of the paragraph may not.
  const edge = open.length > 1 ? last.x : Math.min(column.left, open[0].x);
  const ended = !isUnfinished(last.text);
  // A sentence goes on wherever its next line stands.
  if (!ended && /^\p{Ll}/u.test(line.text)) return false;
  if (open.length > 1 && line.x < edge - indent) return true;
  if (open.length > 1 && line.x > edge + indent && ended) return true;
  // A first line is set in, or hangs out: after it, only its own place says nothing.
  if (open.length === 1 && line.x > column.left + indent && Math.abs(line.x - last.x) < indent && ended) {
    return /[.;:]["”’»)\]]*$/u.test(last.text);
  }
  const leads = line.runs.find(run => run.text.trim() !== '')?.font.italic ?? false;
  return leads && !line.italic && /[.,;]$/.test(last.text) && /^\p{Lu}/u.test(line.text);
}

/** Over the end of a page or a column gaps say nothing: the sentence does. */
function goesOverBreak(
  open: Paragraph,
  line: Line,
  isFull: boolean,
  { column, before, layout, habits }: Setting,
): boolean {
  const last = open.at(-1) ?? open[0];
  if (Math.abs(line.size - last.size) > 0.12 * last.size || line.bold !== last.bold) return false;
  const goes = /^\p{Ll}/u.test(line.text) && isUnfinished(last.text);
  if (!goes && (isCentred(line, column, last, habits) || (isCentred(last, before, line, habits) && !isFull)))
    return false;
  if (/^\p{Ll}/u.test(line.text)) return isUnfinished(last.text) || isFull;
  const isSetIn =
    line.x > column.left + INDENT * layout.size &&
    (open[1] ? open[1].x - before.left < INDENT * layout.size : true);
  // The second line of a paragraph, or a later one, that breaks off in mid-sentence.
  const breaksOff =
    open.length > 1 && /\p{Ll}$/u.test(last.text) && Math.abs(line.x - column.left) < SAME_EDGE;
  return (isFull || breaksOff) && isUnfinished(last.text) && !isSetIn;
}

/**
 * Whether the first word of the next line would not have fitted after a line: then it was not ended on purpose. A short one that
 * reaches the edge was put there, like a date.
 */
function fillsLine(last: Line, next: Line, { left, right }: Column): boolean {
  const first = /^\S+/.exec(next.text)?.[0] ?? '';
  const perSign = (next.end - next.x) / Math.max(1, next.text.length);
  const isPut = last.end - last.x < SHORT * (right - left) && !/^\p{Ll}/u.test(next.text);
  return (
    !isPut && right - last.end < Math.max(1.5 * last.size, (first.length + 1) * perSign + 0.5 * last.size)
  );
}

/** Whether a line stands in the middle of its column, and not by chance: with no edge that others begin at too. */
function isCentred(line: Line, column: Column, neighbour: Line, { beginsAtEdge }: Habits): boolean {
  const [byLeft, byRight] = [Math.abs(line.x - neighbour.x), Math.abs(line.end - neighbour.end)];
  const isAligned = byLeft < SAME_EDGE && byRight > 2 * byLeft + 3;
  return isInMiddle(line, column) && !isAligned && !beginsAtEdge(line);
}

/** Whether two lines are of one centred title, whose first line may fill the column. */
const areCentred = (last: Line, line: Line, column: Column, habits: Habits): boolean =>
  isCentred(line, column, last, habits) && isUnderMiddle(last, line) && !/[.;:]$/.test(last.text);

/** Whether a bold line goes on from a title above it, though it fills its column. */
const isRestOfTitle = (last: Line, line: Line): boolean =>
  last.bold && isUnderMiddle(last, line) && /^\p{Ll}/u.test(line.text) && isUnfinished(last.text);

const isUnderMiddle = (last: Line, line: Line): boolean =>
  Math.abs((last.x + last.end) / 2 - (line.x + line.end) / 2) < CENTRED * line.size;

/** `Article 5`, `PART II`: what follows on the next line is its title, or its text. */
function isBareHeading(open: Paragraph): boolean {
  if (open.length > 1) return false;
  const label = headedLabelAt(open[0].text);
  return label !== null && /^[\s.:：–—-]*$/u.test(open[0].text.slice(label.label.length));
}
