/** The drafts of a treaty as feeds. */
export { feedToAtom } from './atom.ts';
export { changesToAtom, type FoundChange } from './change-feed.ts';
export { entryContent } from './entry-content.ts';
export { type Feed, type FeedDraft, type FeedOptions, feedOf, hasInstant, isAuthority } from './feed.ts';
export { feedToJson } from './json-feed.ts';
