/** What a heading ends of what is open. */
import type { Habits, HeadingReading } from '../candidates/index.ts';
import { DRAFT, type Frame, openIn } from './state.ts';

/** The heading or draft that stays open when a heading of a kind begins. */
export function closedFor(
  top: Frame,
  { kind, rank }: Pick<HeadingReading, 'kind' | 'rank'>,
  { flat, sectionsInArticles }: Habits,
): Frame {
  const heads = headsOf(top);
  const same = heads.findLastIndex(open => open.kind === kind);
  const staysIn = kind === 'section' && sectionsInArticles;
  const isEnded = (open: Frame) =>
    (open.kind === 'article' && !staysIn) ||
    open.kind === 'preamble' ||
    (open.kind === 'division' &&
      (open.wordless === 'digits' ||
        open.wordless === 'articles' ||
        (!flat && rank !== null && open.rank !== null && open.rank >= rank)));
  return heads.slice(same + 1).find(open => !isEnded(open)) ?? DRAFT;
}

/** The headings that are open, the innermost first, and the draft. */
const headsOf = (top: Frame): Frame[] =>
  [...openIn(top)].filter(({ role }) => role === 'head' || role === 'draft');
