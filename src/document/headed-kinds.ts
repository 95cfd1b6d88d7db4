/** Which provisions stand under a heading line. Apart from labels, which take the grammar of all languages. */
import type { HeadedKind, Kind, Piece } from './types.ts';

/** Kinds that only gather articles, the outermost first; `division` is one that no word names. */
export const GATHERING_KINDS = [
  'part',
  'title',
  'chapter',
  'section',
  'subsection',
  'division',
] as const satisfies readonly HeadedKind[];

const HEADED_KINDS: ReadonlySet<Kind> = new Set<Kind>(['preamble', ...GATHERING_KINDS, 'article', 'annex']);
const GATHERING: ReadonlySet<string> = new Set(GATHERING_KINDS);

/** Whether provisions of this kind stand under a heading line of their own. */
export function isHeadedKind(kind: Kind): kind is HeadedKind {
  return HEADED_KINDS.has(kind);
}

/** Whether a kind only gathers articles, so that citations of articles leave it out. */
export const gathers = (kind: string | null): boolean => kind !== null && GATHERING.has(kind);

/** Whether a piece is an option that holds something under a heading, and so cannot be a line. */
function holdsHeaded(piece: Piece): boolean {
  if (piece.type !== 'provision' || piece.kind !== 'option') return false;
  return piece.children.some(
    child => child.type === 'provision' && (isHeadedKind(child.kind) || holdsHeaded(child)),
  );
}

/**
 * Which of some pieces, all those of one provision or draft in their order, stand under heading lines in canonical Markdown:
 * those of a headed kind, options that hold such, and options behind one of these.
 */
export function headedAmong(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const headed = new Set<Piece>();
  let isOpen = false;
  for (const piece of pieces) {
    const isOption = piece.type === 'provision' && piece.kind === 'option';
    isOpen =
      (piece.type === 'provision' && isHeadedKind(piece.kind)) || (isOption && isOpen) || holdsHeaded(piece);
    if (isOpen) headed.add(piece);
  }
  return headed;
}
