/**
 * Lists of contents without dotted lines: page numbers at the right edge, or nothing but the headings. What proves them is that
 * the text has the same words again, and for page numbers, that they go up.
 */
import type { Line } from './types.ts';

/** Fewer entries are no list. */
const FEWEST = 3;
/** The share of entries whose words the text has again: some are shortened, or only in the list. */
const SHARE = 0.6;
/** How many lines an entry may take. */
const LONGEST_ENTRY = 4;
/** How far the right edges of page numbers may be off, and how far before them the words end at least, in sizes. */
const EDGE = 0.8;
const BEFORE = 1.5;
/** A place is looked for by as many signs of its words. */
const SIGNS = 4;

const TITLE =
  /^(?:table of |list of )?contents(?: \(continued\))?$|^(?:sommaire|table des matières|índice|содержание|оглавление|目录|المحتويات)$/iu;
const COLUMN_TITLE = /^(?:page|página|article|articles|paragraphs?|страница|页)$/iu;
const NUMBER = /^(?:\p{Nd}{1,4}|[ivxl]{1,7})$/u;

/** What stands at one height of a page, from left to right. */
interface Row {
  lines: Line[];
  /** Letters and digits only, without the page number. */
  key: string;
  /** The page number at its end, and where that ends. */
  page: { number: number; end: number } | null;
}

/** The lines of such lists, their titles included. */
export function undottedContents(pages: readonly (readonly Line[])[]): Line[] {
  const rows = pages.flatMap(rowsOf);
  const text = new TextIndex(rows);
  const ranges = [...numbered(rows, text), ...titled(rows, text)];
  return [...new Set(ranges.flatMap(([from, to]) => rows.slice(from, to).flatMap(row => row.lines)))];
}

function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((one, two) => one.y - two.y)) {
    const open = rows.at(-1)?.[0];
    if (open && line.y - open.y < 0.3 * line.size) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows.map(rowOf);
}

function rowOf(lines: Line[]): Row {
  lines.sort((one, two) => one.x - two.x);
  const runs = lines.flatMap(line => line.runs.filter(run => run.text.trim() !== ''));
  const [last, before] = [runs.at(-1), runs.at(-2)];
  const text = lines.map(line => line.text).join(' ');
  const printed = last?.text.trim() ?? '';
  if (!last || !before || !NUMBER.test(printed) || last.x - before.end < BEFORE * last.size) {
    return { lines, key: keyOf(text), page: null };
  }
  // Roman pages come before the others.
  const number = /\p{Nd}/u.test(printed) ? Number(printed) : 0;
  return { lines, key: keyOf(text.slice(0, text.lastIndexOf(printed))), page: { number, end: last.end } };
}

const keyOf = (text: string) =>
  text.toLowerCase().replace(/^[ -~]*$/.test(text) ? /[^a-z\d]+/g : /[^\p{L}\p{Nd}]/gu, '');

/** Where the words of rows stand again. */
class TextIndex {
  private readonly places = new Map<string, number[]>();
  private readonly rows: readonly Row[];

  constructor(rows: readonly Row[]) {
    this.rows = rows;
    for (const [at, { key, page }] of rows.entries()) {
      if (page || key.length < SIGNS) continue;
      const start = key.slice(0, SIGNS);
      const places = this.places.get(start);
      if (places) places.push(at);
      else this.places.set(start, [at]);
    }
  }

  /** Where these words stand again, from a place on, there perhaps on several lines; -1 if nowhere. */
  behind(key: string, place: number): number {
    if (key.length < SIGNS) return -1;
    const places = this.places.get(key.slice(0, SIGNS)) ?? [];
    return places.find(at => at >= place && this.standsAt(key, at)) ?? -1;
  }

  /** A sentence that begins with the words is none of theirs, and `Article 12` is not `Article 1`. */
  private standsAt(key: string, at: number): boolean {
    const there = this.rows.slice(at, at + LONGEST_ENTRY).map(row => row.key);
    const all = there.join('');
    const isLonger = (there[0]?.length ?? 0) > key.length + SIGNS;
    return !isLonger && all.startsWith(key) && !/^\p{Nd}{2}/u.test(all.slice(key.length - 1));
  }
}

type Range = [from: number, to: number];

/** Entries with page numbers below each other that go up. */
function numbered(rows: readonly Row[], text: TextIndex): Range[] {
  const found: Range[] = [];
  let run: number[] = [];
  const close = () => {
    const [first = 0, end = 0] = [run[0], (run.at(-1) ?? 0) + 1];
    const entries = run.map((at, index) => entryAt(rows, (run[index - 1] ?? at - 1) + 1, at));
    const again = entries.filter(key => text.behind(key, end) !== -1).length;
    if (run.length >= FEWEST && again >= SHARE * run.length)
      found.push([startOf(rows, first, end, text), end]);
    run = [];
  };
  for (const [at, row] of rows.entries()) {
    if (!row.page) continue;
    const last = run.at(-1) ?? -1;
    if (at - last > LONGEST_ENTRY + 1 || !isNextPage(rows[last], row)) close();
    run.push(at);
  }
  close();
  return found;
}

function isNextPage(before: Row | undefined, { page, lines: [first] }: Row): boolean {
  if (!before?.page || !page || !first) return false;
  const isBelow = before.lines[0]?.page === first.page;
  const atEdge = Math.abs(page.end - before.page.end) < EDGE * first.size;
  return page.number >= before.page.number && (atEdge || !isBelow);
}

/** The words of an entry that ends at a row: those of the rows since the one before it, but of no more than it may take. */
const entryAt = (rows: readonly Row[], from: number, to: number) =>
  rows
    .slice(Math.max(from, to - LONGEST_ENTRY + 1), to + 1)
    .map(row => row.key)
    .join('');

/** The first row of the first entry, or of what stands over the list. */
function startOf(rows: readonly Row[], first: number, end: number, text: TextIndex): number {
  const lengths = Array.from({ length: LONGEST_ENTRY }, (_, length) => first - length);
  let start = lengths.find(from => text.behind(entryAt(rows, from, first), end) !== -1) ?? first;
  while (isTitle(rows[start - 1], COLUMN_TITLE) || isTitle(rows[start - 1], TITLE)) start -= 1;
  return start;
}

const isTitle = (row: Row | undefined, pattern: RegExp): boolean =>
  row?.lines.every(line => pattern.test(line.text.trim())) ?? false;

/** What stands below the title of such a list, as long as the text has it again, and no further than to where that is. */
function titled(rows: readonly Row[], text: TextIndex): Range[] {
  const found: Range[] = [];
  for (const [at, row] of rows.entries()) {
    if (!isTitle(row, TITLE)) continue;
    let [entries, end, body] = [0, at + 1, rows.length];
    for (let next = end; next < body && next - end < LONGEST_ENTRY; ) {
      const { length, place } = againAt(rows, next, text);
      next += length;
      if (place === -1) continue;
      entries += 1;
      end = next;
      body = Math.min(body, place);
    }
    if (entries >= FEWEST) found.push([at, end]);
  }
  return found;
}

/** How many rows an entry takes, and where the text has it again: -1 if it has not. */
function againAt(rows: readonly Row[], from: number, text: TextIndex): { length: number; place: number } {
  for (let length = 1; length <= LONGEST_ENTRY; length += 1) {
    const place = text.behind(entryAt(rows, from, from + length - 1), from + length + 1);
    if (place !== -1) return { length, place };
  }
  return { length: 1, place: -1 };
}
