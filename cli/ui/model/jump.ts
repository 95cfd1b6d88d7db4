/** A citation as it was typed -> the provision, by the later draft's numbers or the earlier's. */
import {
  CitationError,
  isChange,
  UNCHANGED as NOTHING,
  printWhereabouts,
  resolveCitation,
} from '../../../src/index.ts';
import type { Entry, ReviewDocument } from './document.ts';
import { jumpTo } from './move.ts';
import type { State } from './state.ts';

/** Jumps, and remembers where from; the message says where a provision went, or why there is none. */
export function jumpToCitation(state: State, text: string): State {
  const wanted = text.trim();
  if (wanted === '') return state;
  const nearest: string[] = [];
  for (const side of ['after', 'before'] as const) {
    try {
      const resolution = resolveCitation(state.document.drafts[side], wanted);
      if (resolution.type === 'missing') nearest.push(...resolution.nearest);
      const first =
        resolution.type === 'found'
          ? resolution
          : resolution.type === 'ambiguous'
            ? resolution.candidates[0]
            : null;
      if (!first) continue;
      const entry = state.document.find(side, first.citation) ?? state.document.find(side, 'title');
      if (!entry) continue;
      const trail = [...state.trail, state.cursor];
      const other =
        resolution.type === 'ambiguous'
          ? `; also ${resolution.candidates
              .slice(1, 4)
              .map(({ citation }) => citation)
              .join(', ')}`
          : '';
      return {
        ...jumpTo({ ...state, trail }, entry.at),
        message: (
          printWhereabouts(side, first.citation, entry.row, isUnchanged(state.document, entry)) + other
        ).replace(/^; also/, `${first.citation}; also`),
      };
    } catch (error) {
      if (error instanceof CitationError) return { ...state, message: error.message };
      throw error;
    }
  }
  const near = [...new Set(nearest)].slice(0, 3);
  return {
    ...state,
    message: `there is no ${wanted} in either draft${near.length > 0 ? `; nearest: ${near.join(', ')}` : ''}`,
  };
}

/** The end of what is said of a provision in which nothing changed. */
export const UNCHANGED = `: ${NOTHING}`;

/** Of an article, whether nothing that it holds changed either. */
const isUnchanged = ({ entries }: ReviewDocument, { at, isHead, row }: Entry): boolean =>
  !isChange(row) && (!isHead || entries.every(one => one.head !== at || !isChange(one.row)));
