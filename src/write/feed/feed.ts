/** The drafts of a treaty as a feed: an entry for each draft, the latest first, dated as the draft is. */

import type { ElementContent } from 'hast';
import type { Provenance } from '../../document/index.ts';
import { visible } from '../../document/index.ts';
import { draftFacts, draftLabel } from '../history/draft-label.ts';
import { slugOf } from '../slug.ts';

export interface FeedDraft {
  draft: Provenance;
  /** What is said of it. */
  content: readonly ElementContent[];
  /** Where its page is, from the folder of the feed. */
  page: string;
}

export interface FeedOptions {
  /** Who vouches for the ids, and since when: `example.org,2031`. See RFC 4151. */
  authority?: string;
  /** The address of the folder in which the feed stands, with a slash at its end; without it no address is absolute. */
  address?: string;
}

export interface FeedEntry {
  id: string;
  title: string;
  /** RFC 3339. */
  updated: string;
  author: string;
  /** Status, symbol and the like. */
  summary: string;
  content: readonly ElementContent[];
  page: string;
}

export interface Feed {
  id: string;
  title: string;
  updated: string;
  address: string | null;
  /** Whether it is no part of a site: then it has no page. */
  isAlone?: true;
  entries: FeedEntry[];
}

/** A name that belongs to nobody and never will (RFC 2606): ids are unique in it by the names of treaty and draft alone. */
export const NEUTRAL_AUTHORITY = 'treaty-diff.invalid,2026';

/** The name of a domain or an address for mail, and a date, as RFC 4151 has them. */
export const isAuthority = (text: string): boolean =>
  /^(?:[\w.-]+@)?[a-z\d](?:[a-z\d.-]*[a-z\d])?,\d{4}(?:-\d\d(?:-\d\d)?)?$/i.test(text);

/** Readers of feeds show some thirty entries; a feed of all of a hundred drafts would be fetched whole each time. */
const MOST_ENTRIES = 50;

/**
 * A feed needs a date for each entry: drafts without one are left out. It has none at all where no draft has a date.
 *
 * @param drafts in their order, the earliest first.
 */
export function feedOf(
  treaty: string,
  title: string,
  drafts: readonly FeedDraft[],
  { authority = NEUTRAL_AUTHORITY, address }: FeedOptions = {},
): Feed | null {
  const id = `tag:${authority}:${slugOf(treaty)}`;
  const entries = drafts
    .flatMap(({ draft, content, page }): FeedEntry[] => {
      const updated = instantOf(draft.date);
      if (updated === null) return [];
      const facts = draftFacts(draft);
      return [
        {
          id: `${id}/${slugOf(draftLabel(draft))}`,
          title: visible(facts === '' ? draftLabel(draft) : `${draftLabel(draft)}: ${facts}`),
          updated,
          author: visible(draft.issuer ?? '').trim() || PROGRAM,
          summary: visible(draft.title ?? ''),
          content,
          page,
        },
      ];
    })
    .reverse()
    .slice(0, MOST_ENTRIES);
  const latest = entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  return latest === undefined
    ? null
    : { id, title: visible(title), updated: latest, address: address ?? null, entries };
}

/** Whose reports they are. */
export const PROGRAM = 'treaty-diff';

/** Midnight of the first day that a date, whole or in part, may mean; null for what is none. */
export function instantOf(date: string | undefined): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date ?? '') ?? [];
  if (year === undefined) return null;
  const instant = `${year}-${month}-${day}T00:00:00Z`;
  const parsed = new Date(instant);
  const isReal =
    !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`);
  return isReal ? instant : null;
}

/** Whether a draft has a place in a feed. */
export const hasInstant = ({ date }: Provenance): boolean => instantOf(date) !== null;
