/** What a heading ends of what is open. */
import type { Habits, HeadingReading } from '../candidates/index.ts';
import { DRAFT, type Frame, openIn } from './state.ts';

/** The heading or draft that stays open when a heading of a kind begins. */
export function closedFor(top: Frame, heading: Pick<HeadingReading, 'kind' | 'rank'>, habits: Habits): Frame {
  const { kind, rank } = heading;
  const heads = [...openIn(top)].filter(({ role }) => role === 'head' || role === 'draft');
  const same = heads.findLastIndex(open => open.kind === kind);
  const staysIn = kind === 'section' && habits.sectionsInArticles;
  const isBelow = (open: Frame) => !habits.flat && rank !== null && open.rank !== null && open.rank >= rank;
  const holdsAll = ({ wordless }: Frame) => wordless !== 'digits' && wordless !== 'articles';
  const isEnded = (open: Frame) =>
    (open.kind === 'article' && !staysIn) ||
    open.kind === 'preamble' ||
    (open.kind === 'division' && (!holdsAll(open) || isBelow(open)));
  return heads.slice(same + 1).find(open => !isEnded(open)) ?? DRAFT;
}
