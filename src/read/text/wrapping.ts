/**
 * Whether the lines of a stretch of text were wrapped, and at which width: found stretch by stretch, because one file has
 * paragraphs of several widths, paragraphs that are one line, and lines that a converter joined by mistake.
 *
 * Where a paragraph was wrapped, the first word of the next line did not fit any more. So each line end names a range of
 * widths, from its own length to what it would have had with that word; the width that most line ends name is that of the text.
 */
import { columnsOf } from '../lines.ts';
import { isTight, type Line } from './source-lines.ts';

/** How surely the lines of a stretch are wrapped. */
export interface Wrapping {
  /** The width in columns; null where the lines are whole paragraphs, or nothing tells. */
  width: number | null;
  /** Whether enough line ends say so, and what follows them reads as the rest of a sentence as often as it should. */
  sure: boolean;
  /** Whether all line ends agree to the column, as those of a text that was wrapped by a program do. */
  exact: boolean;
}

/** A line end within a block that is no end of a sentence, and what stands below it is no numbered line. */
interface LineEnd {
  at: number;
  end: number;
  /** The length that the line would have had with the first word of the next. */
  needed: number;
  /** Whether the next line begins with a small letter; null where the script has none, or a figure stands there. */
  small: boolean | null;
}

/** Fewer line ends of a block itself do not tell its width: those around it are asked too. */
const OWN = 4;
/** Line ends, before and after a block, that are asked with it, and how many lines away they may be. */
const AROUND = 16;
const AWAY = 150;
/** A block of more lines is looked at in pieces: pages are not all alike. */
const PIECE = 60;
const PART = 15;
/** Narrower text is a column of a table, or a list. Twelve Chinese signs are 24 columns. */
const NARROWEST = 22;
/** Beyond this share of the width, a line was joined from two, or is a paragraph; below the other it is a title, or a cell. */
const TOO_LONG = 1.2;
const SHORT = 0.5;
/** Texts of letters that are not all of one width end up to this share of the width early. */
const RAGGED = 0.15;
/** Even a text wrapped to the column leaves out what may not begin or end a line: two Chinese signs. */
const LEAST_RAGGED = 4;

/** A width is as good as the best if this share of the line ends name it. */
const ALMOST = 0.95;

const NOT_WRAPPED: Wrapping = { width: null, sure: false, exact: false };

/** What is known of the wrapping of each line of a text; worked out where it is asked for, and once for each stretch. */
export class Wrappings {
  private readonly lines: readonly Line[];
  private readonly ends: LineEnd[];
  /** For each line, the block that it stands in. */
  private readonly blocks: { start: number; end: number }[] = [];
  private readonly known = new Map<string, Wrapping>();

  /** @param startsAt whether a line begins a block of its own, whatever stands before it. @param opens whether a line stops in the middle of a sentence. */
  constructor(lines: readonly Line[], startsAt: (at: number) => boolean, opens: (at: number) => boolean) {
    this.lines = lines;
    for (const [at, line] of lines.entries()) {
      const block = (isTight(line) && this.blocks[at - 1]) || { start: at, end: at };
      block.end = at + 1;
      this.blocks.push(block);
    }
    this.ends = lines.flatMap((line, at) => {
      const before = lines[at - 1];
      if (!before || !isTight(line) || startsAt(at) || !opens(at - 1)) return [];
      return [{ at, end: before.end, needed: neededFor(before, line), small: isSmall(line.words) }];
    });
  }

  /** The wrapping of the stretch that a line stands in; of a small part of it, where a table keeps the whole from telling. */
  at(line: number): Wrapping {
    if (this.ends.length === 0) return NOT_WRAPPED;
    const whole = this.pieceOf(line, PIECE);
    const found = this.remembered(...whole);
    return found.width === null && whole[1] - whole[0] > PART
      ? this.remembered(...this.pieceOf(line, PART))
      : found;
  }

  private remembered(from: number, to: number): Wrapping {
    const key = `${from} ${to}`;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.wrappingOf(from, to);
    this.known.set(key, found);
    return found;
  }

  /** The lines that stand below each other without a blank one, or a piece of them; the last piece may be half as long again. */
  private pieceOf(line: number, size: number): readonly [from: number, to: number] {
    const { start, end } = this.blocks[line] ?? { start: line, end: line + 1 };
    const pieces = Math.max(1, Math.round((end - start) / size));
    const piece = Math.min(pieces - 1, Math.floor((line - start) / size));
    const from = start + piece * size;
    return [from, piece === pieces - 1 ? end : from + size];
  }

  private wrappingOf(from: number, to: number): Wrapping {
    const first = this.firstAfter(from);
    const last = this.firstAfter(to - 1);
    if (last - first >= OWN) return wrappingOf(this.ends.slice(first, last), this.lines.slice(from, to));
    const nearest = [this.ends[first - 1], this.ends[first]].some(
      one => one !== undefined && Math.abs(one.at - from) <= AWAY,
    );
    return nearest ? this.wrappingNear(first - (first % AROUND), from) : NOT_WRAPPED;
  }

  /** What the line ends around say: the same ones for all blocks that are near each other. */
  private wrappingNear(end: number, line: number): Wrapping {
    const key = `near ${end}`;
    const known = this.known.get(key);
    if (known) return known;
    const near = this.ends
      .slice(Math.max(0, end - AROUND), end + 2 * AROUND)
      .filter(({ at }) => Math.abs(at - line) <= AWAY + AROUND);
    const begin = (near[0]?.at ?? line + 1) - 1;
    const found = wrappingOf(near, this.lines.slice(begin, (near.at(-1)?.at ?? line) + 1));
    this.known.set(key, found);
    return found;
  }

  /** The index of the first line end whose next line stands behind a line. */
  private firstAfter(line: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle]?.at ?? 0) > line) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** How far a line is filled: with the next word it would be too long, it would not, or it is longer than the text is wide. */
export function fillOf(line: Line, next: Line, { width, exact }: Wrapping): 'full' | 'short' | 'long' {
  if (width === null) return 'short';
  if (line.end > width * 1.1 + LEAST_RAGGED) return 'long';
  const edge = exact ? width - 2 : edgeOf(width);
  return neededFor(line, next) > edge ? 'full' : 'short';
}

function wrappingOf(ends: readonly LineEnd[], lines: readonly Line[]): Wrapping {
  const width = mostNamed(ends, 1 - RAGGED).width;
  if (width < NARROWEST) return NOT_WRAPPED;
  // Cells of a table and titles are shorter than half a line, and say nothing of the lines that are not.
  const long = ends.filter(({ end }) => end > width * SHORT);
  const fitting = long.filter(({ end }) => end <= width * TOO_LONG);
  const full = fitting.filter(({ needed }) => needed > edgeOf(width));
  const counted = lines.filter(({ end }) => end > width * SHORT);
  const longer = counted.filter(({ end }) => end > width * TOO_LONG).length;
  // Too many lines that are longer, or end early without a reason: these are paragraphs of one line.
  if (longer > counted.length * 0.35 || full.length < fitting.length * 0.55) return NOT_WRAPPED;
  const cased = full.filter(({ small }) => small !== null);
  const small = cased.filter(one => one.small).length;
  // A list of names has lines of like length too, but each begins with a capital; of the lines of a text at most two thirds do.
  const sure = full.length >= 3 && (cased.length === 0 || small >= Math.max(2, cased.length * 0.25));
  const { named, width: column } = mostNamed(full, 1);
  const weight = full.reduce((sum, one) => sum + weightOf(one.small), 0);
  const exact = full.length >= 8 && named >= weight * ALMOST;
  return { width: exact ? column : width, sure, exact };
}

/** A line end before a small letter is the likelier to be one of a wrapped line: below a title stands a capital. */
const weightOf = (small: boolean | null) => (small === null ? 2 : small ? 3 : 1);

/** From which length on a line is full, in a text whose letters are not all of one width. */
const edgeOf = (width: number) => width - Math.max(LEAST_RAGGED, width * RAGGED);

/**
 * The width that most line ends name, and by how many it is named: at least the length of the line, and less than what it
 * would have been with the next word, times `share` of it.
 */
function mostNamed(ends: readonly LineEnd[], share: number): { named: number; width: number } {
  const edges = ends
    .flatMap(({ end, needed, small }) => [
      { column: end, step: weightOf(small) },
      { column: Math.max(end + 1, needed / share), step: -weightOf(small) },
    ])
    .sort((one, two) => one.column - two.column || one.step - two.step);
  const named: { column: number; weight: number }[] = [];
  let now = 0;
  for (const { column, step } of edges) {
    now += step;
    // Narrow columns are named by all short lines, of tables too.
    if (column >= NARROWEST) named.push({ column, weight: now });
  }
  const most = named.reduce((best, { weight }) => Math.max(best, weight), 0);
  // The least of the widths that nearly as many name: a few lines may be longer, where a word was put together again.
  const width = named.find(({ weight }) => weight >= most * ALMOST)?.column ?? 0;
  return { named: most, width };
}

/** The length of a line with the first word of the next one behind it; of a Chinese line, with its first sign. */
export function neededFor(line: Line, next: Line): number {
  const word = FIRST_WORD.exec(next.words)?.[0] ?? '';
  return line.end + columnsOf(word) + (DENSE.test(word) && DENSE.test(line.words.slice(-1)) ? 0 : 1);
}

const DENSE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/u;
/** A Chinese sign takes along the punctuation that may not begin a line. */
const FIRST_WORD =
  /^(?:[“‘（《「『【]?[\u2E80-\u2FFF\u3005-\u3007\u3021-\u9FFF\uF900-\uFAFF][，。；：、！？）》”’」』】]*|[^\s\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]+)/u;

function isSmall(words: string): boolean | null {
  const first = /^[[("“«‘]{0,4}(\p{L})/u.exec(words)?.[1];
  if (first === undefined || first.toLowerCase() === first.toUpperCase()) return null;
  return first === first.toLowerCase();
}
