/** The provisions with a heading that belong to one owner of addresses, and what each is called there. */
import { piecesOf } from '../build.ts';
import { isHeadedKind } from '../labels.ts';
import type { Draft, HeadedKind, Piece, Provision } from '../types.ts';
import { isDivisionKind } from './types.ts';

export interface Headed {
  piece: Provision;
  kind: HeadedKind;
  /** Its number; of a division without one, its place among those without one. Null where the kind is enough. */
  number: string | null;
  /** Whether kind and number are enough to tell it from the others of the same owner. */
  unique: boolean;
  /** The division it stands in, if any. Divisions own no addresses: articles are counted through them. */
  division: Provision | null;
}

/** What has a heading under the draft, an annex, an article or a line: directly, or inside divisions. In order. */
export function headedUnder(owner: Draft | Provision): Headed[] {
  const times = new Map<string, number>();
  const key = ({ kind, number }: Headed) => `${kind} ${number}`;
  let unnumbered = 0;
  const all = [...walk(owner, null)].map(({ piece, kind, division }): Headed => {
    if (kind === 'division' && piece.number === null) unnumbered += 1;
    const number = piece.number ?? (kind === 'division' ? String(unnumbered) : null);
    return { piece, kind, number, unique: true, division };
  });
  for (const headed of all) times.set(key(headed), (times.get(key(headed)) ?? 0) + 1);
  return all.map(headed => ({ ...headed, unique: times.get(key(headed)) === 1 }));
}

type Place = Pick<Headed, 'piece' | 'kind' | 'division'>;

function* walk(node: Draft | Provision, division: Provision | null): Generator<Place> {
  for (const piece of piecesOf(node)) {
    const kind = headedKind(piece);
    if (piece.type !== 'provision' || kind === null) continue;
    yield { piece, kind, division };
    if (isDivisionKind(kind)) yield* walk(piece, piece);
  }
}

/** The kind of a piece that stands under a heading line of its own, or null. */
export function headedKind(piece: Piece): HeadedKind | null {
  return piece.type === 'provision' && isHeadedKind(piece.kind) ? piece.kind : null;
}
