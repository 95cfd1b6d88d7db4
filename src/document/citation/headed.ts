/** The provisions with a heading that belong to one owner of addresses, and what each is called there. */
import { gathers, isHeadedKind } from '../headed-kinds.ts';
import type { Draft, HeadedKind, Piece, Provision } from '../types.ts';
import { BLANK } from './types.ts';

export interface Headed {
  piece: Provision;
  kind: HeadedKind;
  /** Its number; of a division without one, its place among those without one. Null where the kind is enough, `BLANK` where it is open. */
  number: string | null;
  /** Whether kind and number are enough to tell it from the others of the same owner. */
  unique: boolean;
  /** The division it stands in, if any. Divisions own no addresses: articles are counted through them. */
  division: Provision | null;
}

/** What has a heading under the draft, an annex, an article or a line: directly, or inside divisions. In order. */
export function headedUnder(owner: Draft | Provision): Headed[] {
  const all: Headed[] = [];
  gather(owner, null, all);
  const times = new Map<string, number>();
  const key = ({ kind, number }: Headed) => `${kind} ${number}`;
  let unnumbered = 0;
  for (const headed of all) {
    if (headed.kind === 'division' && headed.number === null) {
      unnumbered += 1;
      headed.number = String(unnumbered);
    }
    times.set(key(headed), (times.get(key(headed)) ?? 0) + 1);
  }
  for (const headed of all) headed.unique = times.get(key(headed)) === 1;
  return all;
}

/** One of these is known by its kind, or by its place. All others without a number have one that is still open. */
const NEED_NO_NUMBER: readonly HeadedKind[] = ['preamble', 'annex', 'division'];

function gather(node: Draft | Provision, division: Provision | null, all: Headed[]): void {
  for (const piece of node.children) {
    if (piece.type !== 'provision' || !isHeadedKind(piece.kind)) continue;
    const number = piece.number ?? (NEED_NO_NUMBER.includes(piece.kind) ? null : BLANK);
    all.push({ piece, kind: piece.kind, number, unique: true, division });
    if (gathers(piece.kind)) gather(piece, piece, all);
  }
}

/** The kind of a piece that stands under a heading line of its own, or null. */
export function headedKind(piece: Piece): HeadedKind | null {
  return piece.type === 'provision' && isHeadedKind(piece.kind) ? piece.kind : null;
}
