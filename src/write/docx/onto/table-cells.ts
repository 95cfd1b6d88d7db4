/** The rows and cells of a table of somebody else's file. */

export interface FoundCell {
  start: number;
  end: number;
  /** The properties as they are written; empty if there are none. */
  properties: string;
}

export interface FoundRow {
  start: number;
  end: number;
  cells: FoundCell[];
}

const TAG = /<(\/?)w:(tbl|tr|tc|tcPr)(?=[\s/>])[^>]*?(\/?)>/g;

/** The rows from the source of a table; null for one that has another table in it. @param from where the table begins. */
export function rowsIn(table: string, from: number): FoundRow[] | null {
  const rows: FoundRow[] = [];
  let depth = 0;
  let properties = 0;
  for (const match of table.matchAll(TAG)) {
    const [source, slash, name, empty] = match;
    const [start, end] = [from + match.index, from + match.index + source.length];
    const isEnd = slash !== '';
    const row = rows.at(-1);
    const cell = row?.cells.at(-1);
    if (name === 'tbl') {
      depth += isEnd ? -1 : 1;
      if (depth > 1) return null;
    } else if (name === 'tr') {
      if (isEnd && row) row.end = end;
      else rows.push({ start, end, cells: [] });
    } else if (name === 'tc') {
      if (isEnd && cell) cell.end = end;
      else row?.cells.push({ start, end, properties: '' });
    } else if (isEnd && cell) cell.properties = table.slice(properties, match.index + source.length);
    else if (empty !== '' && cell) cell.properties = source;
    else properties = match.index;
  }
  return rows;
}
