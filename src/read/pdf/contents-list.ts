/** Lists of contents, which repeat every heading and are left out: those with dotted lines up to the page number, and others. */
import type { Line } from './types.ts';
import { undottedContents } from './undotted-contents.ts';

/** Fewer dotted lines are no list: a form has them too. */
const FEWEST = 3;
/** How many lines an entry may take, page headers that were not told included. */
const LONGEST_ENTRY = 12;

/** `Innocent passage ........... 36`, also where the dots are spaced. */
const DOTTED = /(?:\.\s?){5,}\s?(?:\p{Nd}{1,4}|[ivxl]{1,7})?$|…{2,}\s?(?:\p{Nd}{1,4}|[ivxl]{1,7})?$/u;
const TITLE =
  /^(?:table of )?contents(?: \(continued\))?$|^(?:sommaire|table des matières|índice|содержание|оглавление|目录|المحتويات|page|página|paragraphs?|страница)$/iu;

/** Takes the list of contents out of the lines of each page and gives it. */
export function takeContentsList(pages: Line[][]): Line[] {
  const lines = pages.flat();
  const dotted = lines.flatMap((line, at) => (DOTTED.test(line.text) ? [at] : []));
  const listed = new Set([
    ...runsOf(dotted).flatMap(([from, to]) => lines.slice(startOf(lines, from), to + 1)),
    ...undottedContents(pages),
  ]);
  for (const [at, page] of pages.entries()) pages[at] = page.filter(line => !listed.has(line));
  return [...listed];
}

/** First and last of the dotted lines that follow each other closely, where there are enough of them. */
function runsOf(dotted: readonly number[]): [number, number][] {
  const runs: number[][] = [];
  for (const at of dotted) {
    const open = runs.at(-1);
    if (open && at - (open.at(-1) ?? at) <= LONGEST_ENTRY) open.push(at);
    else runs.push([at]);
  }
  return runs.filter(run => run.length >= FEWEST).map(run => [run[0] ?? 0, run.at(-1) ?? 0]);
}

/** The first line of the first entry of a list, or of what stands over the list. */
function startOf(lines: readonly Line[], dotted: number): number {
  let start = dotted;
  while (start > 0 && dotted - start < LONGEST_ENTRY && isClose(lines[start - 1], lines[start])) start -= 1;
  while (start > 0 && TITLE.test(lines[start - 1]?.text ?? '')) start -= 1;
  return start;
}

const isClose = (above: Line | undefined, below: Line | undefined) =>
  above !== undefined &&
  below !== undefined &&
  above.page === below.page &&
  below.y - above.y < 1.6 * below.size &&
  above.y <= below.y &&
  Math.abs(above.size - below.size) < 0.1 * below.size &&
  !/[.;:]$/.test(above.text);
