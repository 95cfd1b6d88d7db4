/** What stands before the text of a draft: its title, a list of contents, and a preamble that does not print the word. */
export { findContents } from './contents.ts';
export { titleOf } from './draft-title.ts';
export { preambleOf } from './preamble.ts';
