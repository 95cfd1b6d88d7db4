/** Text of a draft -> text that a terminal prints and does not obey. */

/** Control characters other than the line end: with an escape, a draft could move the cursor or rewrite the screen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Takes out control characters; a tab becomes a space. */
export function clean(text: string): string {
  return text.replaceAll('\t', ' ').replace(CONTROLS, '');
}

/** Text that is cleaned only where a terminal reads it: a file or a pipe gets what the draft has. */
export function cleanFor(isTerminal: boolean, text: string): string {
  return isTerminal ? clean(text) : text;
}
