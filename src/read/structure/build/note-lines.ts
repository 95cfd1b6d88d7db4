/** Notes on articles while a draft is built: their headings name articles in any order, and their lines are counted through. */
import {
  type Draft,
  gathers,
  isNotesHolder,
  lineNumberOf,
  type Provision,
  readHeadedLabel,
} from '../../../document/index.ts';
import { follows } from '../../heading-numbers.ts';

export class NoteLines {
  /** The number of the last line. */
  private last: string | null = null;
  /** What is known of those that were asked about: each is, for every line in it. */
  private readonly known = new Map<Provision, boolean>();

  /** Whether what stands at a depth belongs to such notes. */
  isIn(open: readonly (Draft | Provision)[], depth: number): boolean {
    return open.slice(1, depth + 1).some(one => one.type === 'provision' && this.holdsNotes(one));
  }

  private holdsNotes(provision: Provision): boolean {
    const known = this.known.get(provision);
    if (known !== undefined) return known;
    const holds = isNotesHolder(provision) && mayHead(provision.label);
    this.known.set(provision, holds);
    return holds;
  }

  /** Whether the label of a line goes on from that of the line before, under whatever heading that stands. */
  goesOn(label: string): boolean {
    const number = lineNumberOf(label);
    const goesOn = this.last !== null && number !== null && follows(this.last, number);
    this.last = number ?? this.last;
    return goesOn;
  }
}

/** Kinds are not settled while a draft is built: an article bears its label only. */
const mayHead = (label: string): boolean => {
  const { kind } = readHeadedLabel(label);
  return kind === 'annex' || gathers(kind);
};
