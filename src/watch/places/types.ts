/** What a look at a place finds. */
import type { WatchedSource } from '../../archive/index.ts';
import type { Validators } from '../net/fetch-document.ts';
import type { SourceState, WatchContext } from '../types.ts';

/** A document that may be new or changed. */
export interface FoundDocument {
  name: string;
  address: string;
  bytes: Uint8Array;
  fileName: string;
  validators: Validators;
  /** Media type, if a server gave one. */
  type: string;
  commit?: string;
  /** The same document asked for once more. */
  again: () => Promise<Uint8Array>;
}

export interface Look {
  found: FoundDocument[];
  /** Documents that are there, but are not fetched: at the first look at a page or feed. */
  passed: string[];
  listing?: SourceState['listing'];
  /** What cannot be trusted about the place itself. */
  suspect?: string;
}

export interface Place {
  source: WatchedSource;
  /** The folder of the `treaty.yaml`. */
  folder: string;
  state: SourceState | null;
  context: WatchContext;
}

/** New documents that are fetched in one look; the others have their turn in the next. */
export const MOST_FETCHED = 20;
/** Documents of one place that are kept in mind. */
export const MOST_LISTED = 2_000;
