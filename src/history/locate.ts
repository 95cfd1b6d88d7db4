/** Where in a series a citation is given. */
import { parseCitation, printCitation, resolveCitation } from '../document/index.ts';
import type { DigestLine } from './digest.ts';
import type { Series } from './series.ts';

export type Located =
  | { type: 'found'; index: number; line: DigestLine }
  | { type: 'ambiguous'; index: number; candidates: string[] }
  /** `nearest`: citations that exist in the last draft that was looked in. */
  | { type: 'missing'; nearest: string[] };

/**
 * The latest draft that has the cited provision, or the given one. A citation in the normal form is looked up; any other
 * is resolved in the draft itself.
 *
 * @throws {CitationError} for text that is not a citation.
 */
export async function locate(series: Series, input: string, index?: number): Promise<Located> {
  let normal: string | undefined;
  const last = series.drafts.length - 1;
  let nearest: string[] = [];
  for (let at = index ?? last; at >= (index ?? 0); at -= 1) {
    const digest = await series.digest(at);
    // The address that a draft itself gives a provision is looked up as it is: parsing takes longer than all the rest.
    let exact = digest.line(input.trim());
    if (!exact) {
      normal ??= printCitation(parseCitation(input));
      exact = digest.line(normal);
    }
    if (exact) return { type: 'found', index: at, line: exact };
    const found = resolveCitation(await series.open(at), input);
    if (found.type === 'ambiguous')
      return {
        type: 'ambiguous',
        index: at,
        candidates: found.candidates.map(({ citation }) => citation),
      };
    if (found.type === 'missing') {
      if (nearest.length === 0) nearest = found.nearest;
      continue;
    }
    const line = digest.line(found.citation);
    if (!line) throw new Error(`The digest of draft ${at} lacks ${found.citation}`);
    return { type: 'found', index: at, line };
  }
  return { type: 'missing', nearest };
}
