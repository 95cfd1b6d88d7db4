/**
 * Runs -> lines: what stands on one baseline and comes one after the other.
 *
 * The order is that of the file, not that of the page from top to bottom, which would mix columns line by line. Only
 * inside a line the place decides, and on pages whose order is no order at all.
 */
import { startOf } from '../line-start.ts';
import { overlap } from './layout.ts';
import { spacingOf } from './letter-spacing.ts';
import { gapSign } from './page-content.ts';
import { isRightToLeft, toLogicalOrder } from './right-to-left.ts';
import { DOUBTFUL, type Line, NOTE_CLOSE, NOTE_OPEN, type PageContent, type Run } from './types.ts';

/** How far a baseline may be off, in sizes of the larger sign; further for small signs, which are raised or lowered. */
const SAME_LINE = 0.45;
const SAME_LINE_SMALL = 0.6;
/** A gap that is wider than this, in sizes, parts columns, unless what stands before it may be a label. */
const COLUMN_GAP = 5;
const LONGEST_LABEL = 14;
/** Smaller and higher than its neighbours: a reference to a note. Browsers print them at five sixths of the size. */
const NOTE_SIZE = 0.86;
const NOTE_RISE = 0.15;

/** The lines of a page, in reading order. */
export function linesOf(content: PageContent): Line[] {
  const lines = groupsOf(content.runs)
    .flatMap(splitColumns)
    .map(runs => lineOf(content.page, runs))
    .filter(line => line !== null);
  return isScrambled(lines) ? byPlace(content.page, lines) : lines;
}

/** Runs that follow each other on one baseline. The largest sign sets that: what is raised above it is small. */
function groupsOf(runs: readonly Run[]): Run[][] {
  const groups: Run[][] = [];
  let base: Run | undefined;
  for (const run of runs) {
    if (base && isSameLine(base, run)) {
      groups.at(-1)?.push(run);
      if (weightOf(run) > weightOf(base)) base = run;
    } else {
      groups.push([run]);
      base = run;
    }
  }
  return groups;
}

/** Blanks may be of any size. */
function isSameLine(base: Run, run: Run): boolean {
  const isBlank = base.text.trim() === '';
  const [small, large] = run.size < base.size ? [run.size, base.size] : [base.size, run.size];
  if (isBlank) return Math.abs(run.y - base.y) < SAME_LINE * small;
  return Math.abs(run.y - base.y) < (small < large * NOTE_SIZE ? SAME_LINE_SMALL : SAME_LINE) * large;
}

const weightOf = (run: Run) => (run.text.trim() === '' ? 0 : run.size);

function splitColumns(runs: Run[]): Run[][] {
  if (runs.length === 1) return [runs];
  const sorted = runs.filter(run => run.text.trim() !== '').sort((one, two) => one.x - two.x);
  const parts: Run[][] = [];
  let end = 0;
  let length = 0;
  for (const run of sorted) {
    const open = parts.at(-1);
    const apart = run.x - end > COLUMN_GAP * run.size && length > LONGEST_LABEL;
    if (open && !apart) open.push(run);
    else {
      parts.push([run]);
      length = 0;
    }
    end = Math.max(open && !apart ? end : run.end, run.end);
    length += run.text.length;
  }
  // Blank runs matter only where they part two others.
  const blank = runs.filter(run => run.text.trim() === '').sort((one, two) => one.x - two.x);
  return blank.length === 0 ? parts : withBlanks(parts, blank);
}

/** Parts and blanks from left to right: those that stand within a part become runs of it. */
function withBlanks(parts: readonly Run[][], blank: readonly Run[]): Run[][] {
  let next = 0;
  return parts.map(part => {
    const left = part[0]?.x ?? 0;
    const right = rightOf(part);
    while (next < blank.length && (blank[next]?.x ?? 0) < left) next += 1;
    const inside: Run[] = [];
    for (let at = next; at < blank.length; at += 1) {
      const run = blank[at];
      if (!run || run.x > right + run.size) break;
      if (run.end <= right + run.size) inside.push(run);
    }
    return inside.length === 0 ? part : [...part, ...inside].sort((one, two) => one.x - two.x);
  });
}

const leftOf = (runs: readonly Run[]) =>
  runs.reduce((left, run) => Math.min(left, run.x), Number.POSITIVE_INFINITY);
const rightOf = (runs: readonly Run[]) =>
  runs.reduce((right, run) => Math.max(right, run.end), Number.NEGATIVE_INFINITY);

/** A line of these runs, from left to right; null where nothing is to be seen. */
function lineOf(page: number, runs: readonly Run[]): Line | null {
  const inked = runs.filter(run => run.text.trim() !== '');
  const first = inked[0];
  if (!first) return null;
  const size = inked.length === 1 ? Math.round(first.size * 10) / 10 : weigh(inked, run => run.size);
  const y = inked.find(run => run.size >= size * 0.95)?.y ?? first.y;
  const visual = join(runs, size, y);
  const text = isRightToLeft(visual) ? toLogicalOrder(visual) : visual;
  return {
    page,
    runs: [...runs],
    text,
    x: leftOf(inked),
    end: rightOf(inked),
    y,
    size,
    bold: most(inked, run => run.font.bold),
    italic: most(inked, run => run.font.italic),
    artifact: inked.every(run => run.artifact),
    start: startOfLine(text),
  };
}

/** Whether a line begins with a word that no label begins with: most lines do, and need not be asked for one. */
const isPlain = (text: string) => /^(?!opt|alt|var|[ivxlcdm]+ )[a-z]{2,}[ ,]/.test(text);

/** What lets a line of these words start a block of its own. */
export const startOfLine = (text: string): Line['start'] => (isPlain(text) ? null : startOf(text));

const SPACES = new RegExp(`[\\s${DOUBTFUL}]*\\s[\\s${DOUBTFUL}]*`, 'gu');

function join(runs: readonly Run[], size: number, y: number): string {
  const [only] = runs;
  if (runs.length === 1 && only && !/[\s\uE000]{2}|[^\S ]/.test(only.text)) return only.text.trim();
  let text = '';
  let end = only?.x ?? 0;
  const spacing = spacingOfLine(runs);
  for (const run of joinTouching(runs)) {
    const shown = isRaised(run, size, y) ? `${NOTE_OPEN}${run.text.trim()}${NOTE_CLOSE}` : run.text;
    text += text === '' ? shown : gapSign((run.x - end) / run.size - spacing) + shown;
    end = Math.max(end, run.end);
  }
  // A gap beside a space is part of it.
  return text.replaceAll(`${NOTE_CLOSE}${NOTE_OPEN}`, '').replace(SPACES, ' ').trim();
}

/** The gap between the letters of a line that is shown letter by letter, in sizes; 0 for any other. */
function spacingOfLine(runs: readonly Run[]): number {
  const inked = runs.filter(run => run.text.trim() !== '');
  const isByLetter = inked.length > 3 && inked.every(run => [...run.text.trim()].length === 1);
  return isByLetter
    ? spacingOf(inked.slice(1).map((run, at) => (run.x - (inked[at]?.end ?? run.x)) / run.size))
    : 0;
}

/** Runs of one size and baseline that touch, as one: `Pp` and `4` are not a word and a note. */
function joinTouching(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const touches =
      last && run.size === last.size && run.y === last.y && gapSign((run.x - last.end) / run.size) === '';
    if (last && touches) joined[joined.length - 1] = { ...last, text: last.text + run.text, end: run.end };
    else joined.push(run);
  }
  return joined;
}

const isRaised = (run: Run, size: number, y: number) =>
  run.size < size * NOTE_SIZE &&
  y - run.y > size * NOTE_RISE &&
  /^\s*[\p{Nd}*†‡§a-z,\s/+–−-]{1,7}\s*$/u.test(run.text);

/** Whether something holds for most letters. */
function most(runs: readonly Run[], holds: (run: Run) => boolean): boolean {
  if (runs.length === 1) return runs.every(holds);
  let balance = 0;
  for (const run of runs) balance += holds(run) ? run.text.trim().length : -run.text.trim().length;
  return balance > 0;
}

/** The value that most letters have. */
function weigh(runs: readonly Run[], measure: (run: Run) => number): number {
  const weights = new Map<number, number>();
  for (const run of runs) {
    const value = Math.round(measure(run) * 10) / 10;
    weights.set(value, (weights.get(value) ?? 0) + run.text.trim().length);
  }
  return [...weights].sort((one, two) => two[1] - one[1])[0]?.[0] ?? 0;
}

/** Columns and cells go back up a few times on a page; an order that goes back with every third line is none. */
function isScrambled(lines: readonly Line[]): boolean {
  let back = 0;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && line.y < before.y - before.size && overlap(before, line)) back += 1;
  }
  return back > 3 && back > lines.length / 3;
}

function byPlace(page: number, lines: readonly Line[]): Line[] {
  const sorted = [...lines].sort((one, two) => one.y - two.y);
  const groups: Run[][] = [];
  let base: Run | undefined;
  for (const { runs } of sorted) {
    const [first] = runs;
    if (base && first && isSameLine(base, first)) for (const run of runs) groups.at(-1)?.push(run);
    else {
      groups.push([...runs]);
      base = undefined;
    }
    for (const run of runs) if (!base || weightOf(run) > weightOf(base)) base = run;
  }
  return groups
    .flatMap(splitColumns)
    .map(runs => lineOf(page, runs))
    .filter(line => line !== null);
}
