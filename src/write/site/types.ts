/** What a site is made of. */
import type { Correction } from '../../compare/index.ts';
import type { Provenance } from '../../document/index.ts';
import type { Watchlist } from '../../flag/index.ts';
import type { Series, SeriesDraft } from '../../history/index.ts';
import type { FeedOptions } from '../feed/index.ts';
import type { PairsAsked } from './pairs.ts';

export interface SiteTreaty {
  treaty: string;
  title: string;
  series: Series;
  /** Drafts that are no steps of the series: versions in other languages, and restatements beside authentic texts. */
  others: readonly Pick<SeriesDraft, 'provenance' | 'open'>[];
  watchlists: readonly Watchlist[];
  /** Pairs of provisions fixed by hand. */
  corrections: (before: Provenance, after: Provenance) => readonly Correction[];
}

export interface SiteOptions {
  pairs?: PairsAsked;
  /** The address is that of the site; a treaty has a folder in it. */
  feed?: FeedOptions;
}

/** One file of a site, by its path with `/` from the folder of the site. */
export interface SiteFile {
  path: string;
  text: string;
}
