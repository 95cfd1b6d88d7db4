/** The state of every article in each of several drafts, side by side: a strip. */
import type { Comparison, Row } from '../compare/index.ts';
import { countBrackets, type Draft } from '../document/index.ts';
import { capitalWords, shortTitle } from './names.ts';
import { outlineOf } from './outline.ts';
import { headingWords, isChange, isHeadedRow } from './row-facts.ts';

/**
 * `contested`: brackets or options stand in it; `placeholder`: nothing but the note that text is to come; `settled`: neither, and the
 * same words as in the draft before, if there is one; `modified`: neither, with other words; `new`: neither, and it was not there before; `gone`: it was
 * there before; `absent`: it never was, or had gone earlier.
 */
export type ArticleState = 'contested' | 'placeholder' | 'settled' | 'modified' | 'new' | 'gone' | 'absent';

export interface ArticleStatus {
  /** Citation in each draft; null where it does not stand. */
  citations: readonly (string | null)[];
  /** The heading as the last draft that has it prints it, shortened. */
  title: string;
  states: readonly ArticleState[];
}

interface Track {
  citations: (string | null)[];
  title: string;
  states: ArticleState[];
}

/**
 * Every article, annex and the preamble of the drafts, in the order of the last one that has it.
 *
 * @param comparisons of each draft with the next: one less than there are drafts.
 */
export function statusOf(drafts: readonly Draft[], comparisons: readonly Comparison[]): ArticleStatus[] {
  const contested = drafts.map(contestedIn);
  const tracks: Track[] = [];
  const open = new Map<string, Track>();
  const [first] = comparisons;
  const capitals = capitalWords(first?.rows ?? []);
  for (const { citation, heading } of drafts[0] ? countBrackets(drafts[0]).provisions : []) {
    if (citation === '') continue;
    const track: Track = {
      citations: [citation],
      title: shortTitle(heading, capitals),
      states: [contested[0]?.has(citation) ? 'contested' : 'settled'],
    };
    tracks.push(track);
    open.set(citation, track);
  }
  if (!first) return tracks;
  for (const [at, comparison] of comparisons.entries())
    step(comparison, at + 1, contested[at + 1] ?? new Set(), tracks, open);
  return tracks;
}

function step(
  comparison: Comparison,
  index: number,
  contested: ReadonlySet<string>,
  tracks: Track[],
  open: Map<string, Track>,
): void {
  const heads = new Map<string, { row: Row; isChanged: boolean }>();
  for (const { head, rows } of outlineOf(comparison).groups) {
    if (!head || head.after === null || !isHeadedRow(head)) continue;
    heads.set(head.after, { row: head, isChanged: rows.some(isChange) });
  }
  const capitals = capitalWords(comparison.rows);
  const next = new Map<string, Track>();
  for (const [citation, { row, isChanged }] of heads) {
    const earlier = row.before ?? row.successorOf?.[0]?.citation ?? null;
    const known = earlier === null ? undefined : open.get(earlier);
    const track = known ?? {
      citations: Array(index).fill(null),
      title: '',
      states: Array<ArticleState>(index).fill('absent'),
    };
    if (!known) tracks.push(track);
    else if (earlier !== null) open.delete(earlier);
    track.citations.push(citation);
    track.title = shortTitle(headingWords(row), capitals) || track.title;
    track.states.push(
      contested.has(citation)
        ? 'contested'
        : !known
          ? 'new'
          : isChanged || row.before === null
            ? 'modified'
            : 'settled',
    );
    next.set(citation, track);
  }
  for (const track of tracks) {
    if (track.states.length > index) continue;
    track.citations.push(null);
    const was = track.states.at(-1);
    track.states.push(was === 'gone' || was === 'absent' ? 'absent' : 'gone');
  }
  open.clear();
  for (const [citation, track] of next) open.set(citation, track);
}

const contestedIn = (draft: Draft): ReadonlySet<string> =>
  new Set(
    countBrackets(draft)
      .provisions.filter(({ brackets, options }) => brackets + options > 0)
      .map(({ citation }) => citation),
  );
