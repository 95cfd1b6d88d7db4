/** The state of every article in each of several drafts, side by side: a strip. */
import { type Comparison, isPlaceholder, type Row } from '../compare/index.ts';
import {
  countBrackets,
  type Draft,
  headingText,
  ownText,
  type Provision,
  pieces,
} from '../document/index.ts';
import { articlesOf, type Places, placesOf } from './articles.ts';
import { capitalWords, shortTitle } from './names.ts';
import { type Group, outlineOf } from './outline.ts';
import { changedIn } from './sections/where.ts';

/**
 * `contested`: brackets or options stand in it; `placeholder`: nothing but the note that text is to come; `settled`: neither, and the
 * same words as in the draft before, if there is one; `modified`: neither, with other words; `new`: neither, and it was not there before; `gone`: it was
 * there before; `absent`: it never was, or had gone earlier.
 */
export type ArticleState = 'contested' | 'placeholder' | 'settled' | 'modified' | 'new' | 'gone' | 'absent';

/** A sign for each state, in the order of a legend, and what it means. */
export const STATE_SIGNS: Readonly<Record<ArticleState, { sign: string; says: string }>> = {
  contested: { sign: '#', says: 'contains brackets or options' },
  modified: { sign: '~', says: 'words changed' },
  settled: { sign: '=', says: 'none of these' },
  new: { sign: '+', says: 'new' },
  gone: { sign: '-', says: 'gone' },
  placeholder: { sign: '?', says: 'placeholder' },
  absent: { sign: ' ', says: 'absent' },
};

export interface ArticleStatus {
  /** Citation in each draft; null where it does not stand. */
  citations: readonly (string | null)[];
  /** The heading as the last draft that has it prints it, shortened. */
  title: string;
  states: readonly ArticleState[];
}

/** What is asked of one draft. */
interface Stand {
  places: Places;
  contested: ReadonlySet<string>;
}

interface Track {
  citations: (string | null)[];
  /** Of the draft in which it was found. */
  heading: string;
  title: string;
  states: ArticleState[];
  /** Whether it has text of its own, or a bracket in its heading, in any draft. */
  isShown: boolean;
}

/**
 * Every article, annex and the preamble of the drafts, in the order of the last draft; one that is gone comes after what it stood
 * after. What stands under a heading inside an article is part of the article, and what only holds articles is
 * left out.
 *
 * @param comparisons of each draft with the next: one less than there are drafts.
 */
export function statusOf(drafts: readonly Draft[], comparisons: readonly Comparison[]): ArticleStatus[] {
  const [first, ...later] = drafts;
  if (!first) return [];
  const follower = followStatus(first);
  for (const [at, draft] of later.entries()) {
    const comparison = comparisons[at];
    if (comparison) follower.goOn(draft, comparison);
  }
  return follower.articles();
}

export interface StatusFollower {
  /** To the next draft, with its comparison with the one before. */
  goOn(draft: Draft, comparison: Comparison): void;
  /** See `statusOf`. */
  articles(): ArticleStatus[];
}

/** The same draft by draft: of a long series neither drafts nor comparisons have to be kept. */
export function followStatus(draft: Draft): StatusFollower {
  let stand = standOf(draft);
  let length = 1;
  const capitals = capitalWords([]);
  let tracks = [...stand.places.heads].map(
    ([citation, article]): Track => ({
      citations: [citation],
      heading: headingText(article),
      title: shortTitle(headingText(article), capitals),
      states: [stateOf(citation, stand) ?? 'settled'],
      isShown: hasOwn(citation, stand),
    }),
  );
  return {
    goOn(next, comparison) {
      if (length === 1) {
        // Which words are capitals in the first draft is seen from the rows of a comparison alone.
        const words = capitalWords(comparison.rows);
        for (const track of tracks) track.title = shortTitle(track.heading, words);
      }
      const after = standOf(next);
      tracks = step(tracks, comparison, length, stand, after);
      stand = after;
      length += 1;
    },
    articles: () => tracks.flatMap(({ isShown, heading: _, ...status }) => (isShown ? [status] : [])),
  };
}

/** Goes on to the next draft, the one of this number, and gives the articles in its order. */
function step(
  tracks: readonly Track[],
  comparison: Comparison,
  index: number,
  before: Stand,
  after: Stand,
): Track[] {
  const capitals = capitalWords(comparison.rows);
  const open = new Map(tracks.map(track => [track.citations[index - 1] ?? null, track]));
  const outline = outlineOf(comparison);
  const groups = new Map<string | null, Group>(
    outline.groups.map(group => [group.head?.after ?? null, group]),
  );
  for (const group of articlesOf(outline, before.places, after.places)) groups.set(group.head.after, group);
  const standing = [...after.places.heads].map(([citation, article]): Track => {
    const group = groups.get(citation);
    const earlier = group?.head ? earlierOf(group.head) : null;
    const known = earlier === null ? undefined : open.get(earlier);
    if (known) open.delete(earlier);
    const track = known ?? {
      citations: none(index, null),
      heading: '',
      title: '',
      states: none(index, 'absent'),
      isShown: false,
    };
    const isKept = group?.head?.before != null && hasSameWords(group);
    // One without a line before may have been a part of another article.
    const isNew = !known && group?.head?.before == null;
    track.citations.push(citation);
    track.isShown ||= hasOwn(citation, after);
    track.title = shortTitle(headingText(article), capitals) || track.title;
    track.states.push(stateOf(citation, after) ?? (isNew ? 'new' : isKept ? 'settled' : 'modified'));
    return track;
  });
  for (const track of tracks) {
    if (track.states.length > index) continue;
    track.citations.push(null);
    const was = track.states.at(-1);
    track.states.push(was === 'gone' || was === 'absent' ? 'absent' : 'gone');
  }
  return inOrder(standing, tracks);
}

/** An article that only moved as a whole has them; the report, which says of it that it moved, counts that as a change. */
const hasSameWords = (group: Group): boolean =>
  changedIn(group).every(row => row === group.head && isOnlyMoved(row));

const isOnlyMoved = ({ change, classes, moved, notes }: Row): boolean =>
  moved && change === 'unchanged' && notes === undefined && !classes.includes('bracket');

const none = <Nothing>(count: number, nothing: Nothing): Nothing[] => Array<Nothing>(count).fill(nothing);

const earlierOf = ({ before, successorOf }: Row): string | null =>
  before ?? successorOf?.[0]?.citation ?? null;

/** Those that stand, each followed by what is gone and stood after it. */
function inOrder(standing: readonly Track[], earlier: readonly Track[]): Track[] {
  const isStanding = new Set(standing);
  const following = new Map<Track | null, Track[]>();
  let last: Track | null = null;
  for (const track of earlier) {
    if (isStanding.has(track)) last = track;
    else following.set(last, [...(following.get(last) ?? []), track]);
  }
  return [null, ...standing].flatMap(track => [...(track ? [track] : []), ...(following.get(track) ?? [])]);
}

const hasOwn = (citation: string, { contested, places }: Stand): boolean =>
  !places.wordless.has(citation) || contested.has(citation);

/** What an article is in its draft alone; null where nothing of it is open. */
function stateOf(citation: string, { contested, places }: Stand): ArticleState | null {
  const article = places.heads.get(citation);
  if (article && holdsPlaceholder(article)) return 'placeholder';
  return contested.has(citation) ? 'contested' : null;
}

function holdsPlaceholder(article: Provision): boolean {
  const texts = [article, ...[...pieces(article)].map(({ piece }) => piece)].map(ownText).filter(Boolean);
  // `Article 17 / Vacated`: where nothing else is printed, the note stands where a title would.
  return texts.length > 0 ? texts.every(isPlaceholder) : isPlaceholder(headingText(article));
}

function standOf(draft: Draft): Stand {
  const places = placesOf(draft);
  const contested = countBrackets(draft)
    .provisions.filter(({ brackets, options }) => brackets + options > 0)
    .map(({ citation }) => places.homes.get(citation) ?? citation);
  return { places, contested: new Set(contested) };
}
