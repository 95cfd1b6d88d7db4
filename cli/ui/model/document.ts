/** A comparison as the screen walks it: every provision in reading order, with where it stands. */
import {
  type Comparison,
  citationsOf,
  type Draft,
  definitionRemarks,
  GATHERING_KINDS,
  type Kin,
  kinOf,
  opensInLabel,
  outlineOf,
  type Row,
} from '../../../src/index.ts';
import { RIGHT_TO_LEFT } from '../../terminal/width.ts';

export interface Entry {
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
}

export interface Pair {
  before: Draft;
  after: Draft;
}

export interface ReviewDocument {
  comparison: Comparison;
  drafts: Pair;
  entries: readonly Entry[];
  kin: Kin;
  /**
   * Whether there are right-to-left letters in it. Terminals that put them in order do so over the whole row, and would mix what
   * stands side by side.
   */
  isRightToLeft: boolean;
  /** The entry of a citation in one of the drafts. */
  find(side: 'before' | 'after', citation: string): Entry | undefined;
  /** The entry of a row of the comparison. */
  entryOf(row: Row): Entry | undefined;
}

/** Divisions from the outermost in; all else that bears a heading stands inside the last one. */
const RANKS: readonly string[] = ['annex', ...GATHERING_KINDS];

/** Puts a comparison in reading order. */
export function reviewDocument(comparison: Comparison, drafts: Pair): ReviewDocument {
  const { groups, parentOf } = outlineOf(comparison);
  const entries: Entry[] = [];
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
      entries.push({
        at: entries.length,
        row,
        head: headAt,
        isHead: row === head,
        depth: row === head ? depth : above && !above.isHead ? above.depth + 1 : 0,
        label: { before: labelOf(drafts.before, row.before), after: labelOf(drafts.after, row.after) },
      });
    }
  }
  const byCitation = { before: new Map<string, Entry>(), after: new Map<string, Entry>() };
  for (const entry of entries) {
    if (entry.row.before !== null) byCitation.before.set(entry.row.before, entry);
    if (entry.row.after !== null) byCitation.after.set(entry.row.after, entry);
  }
  const kin: Kin = { ...kinOf(comparison), definitions: definitionRemarks(comparison) };
  const isRightToLeft = comparison.rows.some(({ text }) => text.some(one => RIGHT_TO_LEFT.test(one.text)));
  return {
    comparison,
    drafts,
    entries,
    kin,
    isRightToLeft,
    find: (side, citation) => byCitation[side].get(citation),
    entryOf: row => entries[places.get(row) ?? -1],
  };
}

/** A chapter that is left ends the sections in it; a preamble or an annex ends all. */
const rankOf = ({ kind }: Row) =>
  kind === 'preamble' ? 0 : RANKS.includes(kind) ? RANKS.indexOf(kind) : RANKS.length;

function labelOf(draft: Draft, citation: string | null): string {
  const piece = citation === null ? undefined : citationsOf(draft).at(citation);
  if (piece?.type !== 'provision') return '';
  const open = opensInLabel(piece.label);
  return [...piece.label].filter((_, at) => !open.includes(at)).join('');
}
