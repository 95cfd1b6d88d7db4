/** Numbers of lines, printed in the margin: told from labels by counting the lines between them. */
import { largest, smallest } from '../../document/index.ts';
import type { PageContent, Run } from './types.ts';

/** Fewer numbers on a page show no habit. */
const FEWEST = 4;
/** How many of the numbers have to fit: some lines of a page are not counted. */
const SHARE = 0.8;
const STEPS: readonly number[] = [1, 2, 5, 10];
/** How far the edges of numbers in one column may be off, in points. */
const EDGE = 2.5;

/** Takes the numbers of lines out of a page and gives them. */
export function takeLineNumbers(content: PageContent): Run[] {
  const numbers = content.runs.filter(run => /^\s*\d{1,4}\s*$/.test(run.text));
  for (const edge of ['end', 'x'] as const) {
    for (const column of columnsOf(numbers, edge)) {
      if (!isLineNumbers(column, content.runs)) continue;
      const taken = new Set(column);
      content.runs = content.runs.filter(run => !taken.has(run));
      return column;
    }
  }
  return [];
}

/** The right edge of a run without the spaces behind its signs may not be known: then the left edges agree. */
function columnsOf(numbers: readonly Run[], edge: 'x' | 'end'): Run[][] {
  const columns: Run[][] = [];
  for (const run of [...numbers].sort((one, two) => one[edge] - two[edge])) {
    const open = columns.at(-1);
    if (open?.[0] && run[edge] - open[0][edge] <= EDGE) open.push(run);
    else columns.push([run]);
  }
  return columns.filter(column => column.length >= FEWEST);
}

function isLineNumbers(column: readonly Run[], runs: readonly Run[]): boolean {
  const left = smallest(column.map(run => run.x));
  const right = largest(column.map(run => run.end));
  const others = runs.filter(run => !column.includes(run) && run.text.trim() !== '');
  const inTheWay = others.filter(run => run.x < right && run.end > left);
  if (inTheWay.length > others.length / 10) return false;
  const sorted = [...column].sort((one, two) => one.y - two.y);
  const values = sorted.map(run => Number(run.text));
  const step = STEPS.find(one => share(values, (before, after) => after - before === one) >= SHARE);
  if (step === undefined) return false;
  const baselines = distinct(others.map(run => run.y));
  const between = (from: number, to: number) => baselines.filter(y => y > from + 2 && y <= to + 2).length;
  return share(sorted, (before, after) => between(before.y, after.y) === step) >= SHARE;
}

/** The share of neighbours for which something holds. */
function share<Item>(items: readonly Item[], holds: (before: Item, after: Item) => boolean): number {
  let count = 0;
  for (let at = 1; at < items.length; at += 1)
    if (holds(items[at - 1] as Item, items[at] as Item)) count += 1;
  return count / Math.max(1, items.length - 1);
}

/** Baselines, those of raised signs left out. */
function distinct(ys: readonly number[]): number[] {
  const found: number[] = [];
  for (const y of [...ys].sort((one, two) => one - two)) {
    if (y - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > 5) found.push(y);
    else found[found.length - 1] = y;
  }
  return found;
}
