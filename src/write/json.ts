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
  label: 0,
  heading: 0,
  text: 0,
  classes: 0,
  modals: 0,
  brackets: 0,
  flags: 0,
  why: 0,
  degraded: 0,
} satisfies Record<keyof Row, 0>);

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

/** Any value as JSON, two spaces a level, safe to print. */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}

function inOrder(values: object, keys: readonly string[]): object {
  const entries = new Map(Object.entries(values));
  return Object.fromEntries(keys.filter(key => entries.has(key)).map(key => [key, entries.get(key)]));
}
