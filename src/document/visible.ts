/**
 * Control characters made visible. The one place that says which signs of a draft, a name or a file could be obeyed by what shows
 * them (a terminal, a spreadsheet, the layout of text from both sides), and what is shown in their place. Nothing is left out: a
 * word with a hidden sign in it is another word, and has to look like one.
 */

/** What may stand between two controls of direction for them to stay: words, and no mark that a page or a format sets. */
const WORDS = "[\\p{L}\\p{M}\\p{N} ./'’\\u061C\\u200C-\\u200F-]*";

/**
 * Embeddings and isolates that end where they began, around plain words. Anything between them would be set in their direction: marks
 * around changed words, an arrow, the comma between two cells. An override never stays: it shows words in another order than they have.
 */
const KEPT = `[\\u202A\\u202B]${WORDS}\\u202C|[\\u2066-\\u2068]${WORDS}\\u2069`;

/** Controls of direction, and those that Unicode has given up (U+206A to U+206F), which still mirror brackets in places. */
const DIRECTIONS = '\\u202A-\\u202E\\u2066-\\u206F';

/** The controls of ASCII but tab and line end, those of Latin-1, and those of direction. Marks of one place (U+200E) and joiners stay. */
const HIDDEN = `[\\0-\\x08\\x0B-\\x1F\\x7F-\\x9F${DIRECTIONS}]`;
const HAS_HIDDEN = new RegExp(HIDDEN);
const IN_TEXT = new RegExp(`(${KEPT})|${HIDDEN}`, 'gu');

/** A line end of two signs, which CSV has, and colours as `cli/terminal/colours.ts` writes them: a program writes these itself. */
const OWN = { lineEnd: '\\r\\n', colour: '\\x1B\\[[\\d;]*m' };
const IN_OUTPUT = new RegExp(`(${KEPT}|${OWN.lineEnd})|${HIDDEN}`, 'gu');
const IN_COLOURS = new RegExp(`(${KEPT}|${OWN.lineEnd}|${OWN.colour})|${HIDDEN}`, 'gu');

/** Text that came from elsewhere, safe to be shown: `␛` for an escape, `\u{202e}` for an override. */
export const visible = (text: string): string =>
  HAS_HIDDEN.test(text) ? text.replace(IN_TEXT, keptOrShown) : text;

/** The same on one line: a line end in a name would begin a line that looks like one of the program. */
export const visibleLine = (text: string): string => visible(text).replaceAll('\n', '\u240A');

/** A whole output, in which texts have been made visible already: a net below those who forgot. */
export const visibleOutput = (text: string, hasColours: boolean): string =>
  HAS_HIDDEN.test(text) ? text.replace(hasColours ? IN_COLOURS : IN_OUTPUT, keptOrShown) : text;

const keptOrShown = (sign: string, kept: string | undefined): string => kept ?? shownAs(sign.charCodeAt(0));

/** Unicode has a picture for each control of ASCII, and none for the others. */
function shownAs(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : `\\u{${code.toString(16)}}`;
}
