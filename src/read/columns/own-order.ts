/** The rows of a draft in its own order, where the table says that it has another one: `Column 1: after row 12`. */
import { PLACE_LINE } from './vocabulary.ts';

export interface NumberedRow {
  /** What stands in the columns of numbers. */
  marker: string;
}

/**
 * Puts rows that have a cell in a column in the order of its draft; as they are where the table says nothing of it. Null where what it
 * says cannot be: a row behind itself, or behind none.
 *
 * @param column counted from 1.
 */
export function inOwnOrder<Row extends NumberedRow>(rows: readonly Row[], column: number): Row[] | null {
  const places = rows.map(({ marker }) => placeIn(marker, column));
  if (places.every(place => place === undefined)) return [...rows];
  const next = new Map<number, Row>();
  let above = 0;
  for (const [at, row] of rows.entries()) {
    const follows = places[at] ?? above;
    if (next.has(follows)) return null;
    next.set(follows, row);
    above = numberOf(row);
    if (above === 0) return null;
  }
  const ordered: Row[] = [];
  for (let row = next.get(0); row && ordered.length < rows.length; row = next.get(numberOf(row)))
    ordered.push(row);
  return ordered.length === rows.length ? ordered : null;
}

const numberOf = ({ marker }: NumberedRow): number => Number(/^\d+(?= |$)/.exec(marker.trim())?.[0] ?? 0);

function placeIn(marker: string, column: number): number | undefined {
  for (const [, own, isFirst, row] of marker.matchAll(PLACE_LINE))
    if (Number(own) === column) return isFirst ? 0 : Number(row);
  return undefined;
}
