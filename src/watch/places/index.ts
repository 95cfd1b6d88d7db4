/** A source -> the documents at it that may be new or changed. */
import type { WatchKind } from '../../archive/index.ts';
import { lookAtDocument } from './document.ts';
import { lookAtFolder } from './folder.ts';
import { lookAtListing } from './listing.ts';
import { lookAtRepository } from './repository.ts';
import type { Look, Place } from './types.ts';

export type { FoundDocument, Look, Place } from './types.ts';

export const LOOKS: Readonly<Record<WatchKind, (place: Place) => Promise<Look>>> = {
  document: lookAtDocument,
  page: lookAtListing,
  feed: lookAtListing,
  folder: lookAtFolder,
  git: lookAtRepository,
};
