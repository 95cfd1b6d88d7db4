/** A comparison as it is read: every provision under its article, with its depth and its labels as printed. */
import type { Comparison, Row } from '../compare/index.ts';
import { citationsOf, type Draft, GATHERING_KINDS, opensInLabel } from '../document/index.ts';
import { outlineOf } from './outline.ts';

/** The two drafts of a comparison. */
export interface ComparedDrafts {
  before: Draft;
  after: Draft;
}

export interface Entered {
  /** Its place among the entries. */
  at: number;
  row: Row;
  /** The entry of the article (or other headed provision) that contains it; for a headed provision its own index; -1 outside. */
  head: number;
  isHead: boolean;
  /** Its depth below its headed provision; for a headed provision, the number of divisions that contain it. */
  depth: number;
  /** Labels as printed, without brackets that they open and do not close: those belong to the words. */
  label: { before: string; after: string };
  /** How many of those brackets stand before the number, where the words begin with them: `[4.` is printed as `[`, then `4.`. */
  opens: { before: number; after: number };
}

export interface ReadingOrder {
  entries: readonly Entered[];
  /** The entry of a citation in one of the drafts. */
  find(side: 'before' | 'after', citation: string): Entered | undefined;
  /** The entry of a row of the comparison. */
  entryOf(row: Row): Entered | undefined;
}

/** Divisions from the outermost in; all else that bears a heading stands inside the last one. */
const RANKS: readonly string[] = ['annex', ...GATHERING_KINDS];

/** Puts a comparison in reading order. */
export function readingOrder(comparison: Comparison, drafts: ComparedDrafts): ReadingOrder {
  const { groups, parentOf } = outlineOf(comparison);
  const entries: Entered[] = [];
  const places = new Map<Row, number>();
  const open: number[] = [];
  for (const { head, rows } of groups) {
    const headAt = head ? entries.length : -1;
    if (head) while (open.length > 0 && (open.at(-1) ?? 0) >= rankOf(head)) open.pop();
    const depth = open.length;
    if (head && RANKS.includes(head.kind)) open.push(rankOf(head));
    for (const row of rows) {
      const parent = row === head ? undefined : places.get(parentOf(row) as Row);
      const above = parent === undefined ? undefined : entries[parent];
      places.set(row, entries.length);
      const before = labelOf(drafts.before, row.before);
      const after = labelOf(drafts.after, row.after);
      entries.push({
        at: entries.length,
        row,
        head: headAt,
        isHead: row === head,
        depth: row === head ? depth : above && !above.isHead ? above.depth + 1 : 0,
        label: { before: before.text, after: after.text },
        opens: { before: before.opens, after: after.opens },
      });
    }
  }
  const byCitation = { before: new Map<string, Entered>(), after: new Map<string, Entered>() };
  for (const entry of entries) {
    if (entry.row.before !== null) byCitation.before.set(entry.row.before, entry);
    if (entry.row.after !== null) byCitation.after.set(entry.row.after, entry);
  }
  return {
    entries,
    find: (side, citation) => byCitation[side].get(citation),
    entryOf: row => entries[places.get(row) ?? -1],
  };
}

/** A chapter that is left ends the sections in it; a preamble or an annex ends all. */
const rankOf = ({ kind }: Row) =>
  kind === 'preamble' ? 0 : RANKS.includes(kind) ? RANKS.indexOf(kind) : RANKS.length;

function labelOf(draft: Draft, citation: string | null): { text: string; opens: number } {
  const piece = citation === null ? undefined : citationsOf(draft).at(citation);
  if (piece?.type !== 'provision') return { text: '', opens: 0 };
  const { label } = piece;
  const open = opensInLabel(label);
  const number = label.search(/[\p{L}\p{N}*]/u);
  const text = label
    .split('')
    .filter((_, at) => !open.includes(at))
    .join('');
  return { text, opens: open.filter(at => at < number).length };
}
