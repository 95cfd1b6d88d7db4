/** The text of a pair as lines of a width, worked out entry by entry when they are asked for. */
import type { ReviewDocument } from './document.ts';
import { entryLines } from './entry-lines.ts';
import type { Flags } from './flags.ts';
import type { NoteBook } from './notes.ts';
import { textWidthOf } from './panes.ts';
import type { State, View } from './state.ts';
import type { Styled } from './views.ts';

export interface Line {
  /** Set in by so many columns. */
  indent: number;
  spans: readonly Styled[];
  /** Of side by side: what stands on the right, and where. */
  right?: { spans: readonly Styled[]; at: number };
  /** Sign in the gutter. */
  sign: string;
  /** Whether a change begins or goes on here. */
  isChanged: boolean;
  isMatch: boolean;
}

export interface Look {
  document: ReviewDocument;
  width: number;
  view: View;
  marks: boolean;
  search: string;
  hidesSmall: boolean;
  /** Words without marks, and no remarks. */
  isQuiet?: boolean;
}

/** All lines of one look, kept as they are made. */
interface Flow extends Look {
  lines: Map<number, readonly Line[]>;
  notes: NoteBook;
  flags: Flags | null;
  folded: State['folded'];
}

/** The looks that were had last, the newest first: one goes to another view and comes back. */
let flows: readonly Flow[] = [];

const MOST_FLOWS = 2;

/** The lines of an entry as the state shows it. */
export function linesOf(state: State, at: number): readonly Line[] {
  const look: Look = {
    document: state.document,
    width: textWidthOf(state),
    view: state.view,
    marks: state.marks,
    search: state.search,
    hidesSmall: state.hidesSmall,
  };
  const isLook = (one: Flow) => (Object.keys(look) as (keyof Look)[]).every(key => one[key] === look[key]);
  const flow = flows.find(isLook) ?? {
    ...look,
    lines: new Map<number, readonly Line[]>(),
    notes: state.notes,
    flags: state.flags,
    folded: state.folded,
  };
  if (flow !== flows[0]) flows = [flow, ...flows.filter(one => one !== flow)].slice(0, MOST_FLOWS);
  if (flow.notes !== state.notes || flow.flags !== state.flags || flow.folded !== state.folded)
    forgetChanged(flow, state);
  const known = flow.lines.get(at);
  if (known) return known;
  const entry = state.document.entries[at];
  const lines = entry ? entryLines(entry, look, state) : [];
  flow.lines.set(at, lines);
  return lines;
}

/** A note that is written changes its entry and no other. */
function forgetChanged(known: Flow, { notes, flags, folded }: State): void {
  for (const at of known.lines.keys()) {
    if (
      known.notes.of.get(at) !== notes.of.get(at) ||
      known.flags?.of.get(at) !== flags?.of.get(at) ||
      known.folded.has(at) !== folded.has(at)
    )
      known.lines.delete(at);
  }
  Object.assign(known, { notes, flags, folded });
}
