/** Which kinds of provisions bear a heading. Apart from labels, which take the grammar of six languages. */
import type { HeadedKind, Kind } from './types.ts';

const HEADED_KINDS = new Set<Kind>([
  'preamble',
  'part',
  'chapter',
  'title',
  'section',
  'subsection',
  'division',
  'article',
  'annex',
]);

/** Whether provisions of this kind stand under a heading line of their own. */
export function isHeadedKind(kind: Kind): kind is HeadedKind {
  return HEADED_KINDS.has(kind);
}
