/** A table as a grid: what stands in each column of each row, whatever cells reach over several. */

/** What has to be known of a cell to tell what its column is. */
export interface CellWords {
  words: string;
  /** How many columns it reaches over. */
  span: number;
}

/** A cell in its place: the first column that it covers, and the one behind the last. */
export interface PlacedCell {
  words: string;
  from: number;
  to: number;
  /** Its place among the cells of its row. */
  at: number;
}

export interface Grid {
  /** How many columns most of the words stand in rows of. */
  width: number;
  rows: readonly (readonly PlacedCell[])[];
}

/** Lays out the cells of a table. */
export function gridOf(rows: readonly (readonly CellWords[])[]): Grid {
  const placed = rows.map(cells => {
    let column = 0;
    return cells.map(({ words, span }, at): PlacedCell => {
      const from = column;
      column += span;
      return { words: words.replace(/\s+/gu, ' ').trim(), from, to: column, at };
    });
  });
  const widths = new Map<number, number>();
  for (const cells of placed) {
    const width = cells.at(-1)?.to ?? 0;
    widths.set(width, (widths.get(width) ?? 0) + 1);
  }
  const [width = 0] = [...widths].sort((one, two) => two[1] - one[1] || two[0] - one[0])[0] ?? [];
  return { width, rows: placed };
}

/** The words in one column of a row; empty where there are none, and in cells that reach over several. */
export const wordsAt = (row: readonly PlacedCell[], column: number): string =>
  row.find(({ from, to }) => from === column && to === column + 1)?.words ?? '';

export const wordCount = (words: string): number => (words === '' ? 0 : words.split(' ').length);
