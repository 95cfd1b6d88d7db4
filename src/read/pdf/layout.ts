/** How a document is set: the size of its type, the distance of its lines, and the edges of its columns. */
import type { Line } from './types.ts';

export interface Layout {
  /** Size of the type of the text. */
  size: number;
  /** From one baseline of a paragraph to the next. */
  pitch: number;
}

/** Of all lines, by what most of them have. */
export function layoutOf(lines: readonly Line[]): Layout {
  const size = mostCommon(lines.map(line => [line.size, line.text.length])) ?? 12;
  const pitches = lines.flatMap((line, at): [number, number][] => {
    const before = lines[at - 1];
    const down = before && before.page === line.page ? line.y - before.y : 0;
    // Lines of the text that follow closely; what is further apart is a gap between paragraphs.
    return down > line.size * 0.8 && down < line.size * 3.5 && line.size > size * 0.9
      ? [[Math.round(down * 2) / 2, 1]]
      : [];
  });
  return { size, pitch: smallestCommon(pitches) ?? size * 1.2 };
}

function mostCommon(values: readonly (readonly [value: number, weight: number])[]): number | null {
  return [...weigh(values)].sort((one, two) => two[1] - one[1])[0]?.[0] ?? null;
}

/** The smallest distance that a fair part of the lines has: in a text of short paragraphs the gaps may be as many. */
function smallestCommon(values: readonly (readonly [number, number])[]): number | null {
  const weights = weigh(values);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return (
    [...weights].filter(([, weight]) => weight >= all * 0.15).sort((one, two) => one[0] - two[0])[0]?.[0] ??
    mostCommon(values)
  );
}

function weigh(values: readonly (readonly [number, number])[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return weights;
}

/** Left and right edge of what a line stands in. */
export interface Column {
  left: number;
  right: number;
}

/** The column of each line: of the lines of one page that stand beside no others. */
export function columnsOf(lines: readonly Line[]): Map<Line, Column> {
  const columns = new Map<Line, Column>();
  let block: Line[] = [];
  const close = () => {
    if (block.length === 0) return;
    const column = { left: leftEdge(block), right: rightEdge(block) };
    for (const line of block) columns.set(line, column);
    block = [];
  };
  for (const line of lines) {
    const last = block.at(-1);
    if (last && (last.page !== line.page || line.y < last.y - last.size)) close();
    block.push(line);
  }
  close();
  return columns;
}

/** The leftmost edge that a fair part of the lines has: what hangs out of it (a label) is not the edge. */
function leftEdge(lines: readonly Line[]): number {
  const weights = weigh(lines.map(line => [Math.round(line.x / 2) * 2, 1]));
  const fair = [...weights].filter(([, weight]) => weight >= lines.length * 0.15).map(([x]) => x);
  return fair.length > 0 ? Math.min(...fair) : Math.min(...lines.map(line => line.x));
}

/** What all but a few lines reach at most. */
function rightEdge(lines: readonly Line[]): number {
  const ends = lines.map(line => line.end).sort((one, two) => one - two);
  return ends[Math.floor((ends.length - 1) * 0.97)] ?? 0;
}
