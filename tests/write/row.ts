/** Rows for tests: what is not said is that of an unchanged paragraph. */
import type { Comparison, Row } from '../../src/compare/index.ts';
import { selectRows } from '../../src/write/index.ts';

export function row(parts: Partial<Row>): Row {
  return {
    kind: 'paragraph',
    before: null,
    after: null,
    change: 'unchanged',
    moved: false,
    renumbered: false,
    text: [],
    classes: [],
    brackets: [],
    flags: [],
    why: null,
    ...parts,
  };
}

/** An article with its number before and after. */
export function article(before: string | null, after: string | null, parts: Partial<Row> = {}): Row {
  const change = before === null ? 'inserted' : after === null ? 'deleted' : 'unchanged';
  const op = before === null ? 'insert' : after === null ? 'delete' : 'equal';
  const heading: Row['heading'] = [{ op, text: `Heading of ${after ?? before}` }];
  return row({ kind: 'article', before, after, change, heading, ...parts });
}

/** A comparison of two drafts that nothing is known of but these rows. */
export function comparison(rows: readonly Row[]): Comparison {
  const none = selectRows(
    { version: 1, before: {}, after: {}, rows: [], alternatives: [] } as unknown as Comparison,
    () => true,
  );
  return selectRows({ ...none, rows: [...rows] }, () => true);
}
