/** Comparison -> JSON. Its schema is `comparison.schema.json`. */
import type { Comparison, Row } from '../compare/index.ts';

/** Every key of a row, in the order in which it is written. A new key of `Row` does not compile until it has a place. */
const ROW_KEYS = Object.keys({
  kind: 0,
  before: 0,
  after: 0,
  change: 0,
  moved: 0,
  renumbered: 0,
  from: 0,
  into: 0,
  successors: 0,
  successorOf: 0,
  kept: 0,
  sameAs: 0,
  label: 0,
  heading: 0,
  text: 0,
  classes: 0,
  modals: 0,
  facts: 0,
  brackets: 0,
  flags: 0,
  notes: 0,
  why: 0,
  degraded: 0,
} satisfies Record<keyof Row, 0>) as (keyof Row)[];

/**
 * Writes a comparison as JSON with a line end. Equal comparisons give equal text, and no control character of a
 * draft stands in it raw: JSON escapes most, and the rest are escaped here.
 */
export function comparisonToJson(comparison: Comparison): string {
  const { version, before, after, summary, rows, alternatives } = comparison;
  const ordered = {
    version,
    before,
    after,
    summary,
    rows: rows.map(row => inOrder(row, ROW_KEYS)),
    alternatives,
  };
  return toJson(ordered);
}

const RAW = /[\u007f-\u009f\u2028-\u202e\u2066-\u206f]/g;
const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** JSON with no sign in it that whatever shows it would obey: they are escaped, so that the data are what they were. */
export const escapeInJson = (json: string): string => json.replace(RAW, escaped);

/** Any value as JSON, two spaces a level, safe to print. */
export function toJson(value: unknown): string {
  return `${escapeInJson(JSON.stringify(value, null, 2))}\n`;
}

function inOrder(values: Row, keys: readonly (keyof Row)[]): Partial<Row> {
  const ordered: Record<string, unknown> = {};
  for (const key of keys) if (key in values) ordered[key] = values[key];
  return ordered;
}
