/** How much of a terminal is painted. */
import type { WriteStream } from 'node:tty';

export interface ScreenSize {
  columns: number;
  rows: number;
}

/** More of a larger window stays empty: one may say of itself that it has 65,535 rows and columns. */
const MOST: ScreenSize = { columns: 1000, rows: 300 };
/** For a terminal that does not know. */
const USUAL: ScreenSize = { columns: 80, rows: 24 };

export const screenSize = ({ columns, rows }: Pick<WriteStream, 'columns' | 'rows'>): ScreenSize => ({
  columns: Math.min(columns || USUAL.columns, MOST.columns),
  rows: Math.min(rows || USUAL.rows, MOST.rows),
});
