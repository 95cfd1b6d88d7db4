/** Rival texts for one place: brackets side by side, options, `alt` paragraphs, "no text". */
export { alternativesOf } from './alternatives.ts';
export { mayHoldGroup } from './groups.ts';
export { type PathOptions, pathsOf } from './paths.ts';
export type { DecidedGroup, Paths, Taken, WinningText } from './types.ts';
