/** How many lines texts take on the narrowest terminal. */
import type { Segment } from '../compare/index.ts';
import { entryParts } from './entry-text.ts';
import { marked } from './marks.ts';
import type { Entry } from './types.ts';

/** Columns of the narrowest terminal that a line must fit. */
const WIDTH = 80;
export const INDENT = 2;

/** Signs that take two columns: Han, kana, Hangul and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
const columnsOf = (text: string) => text.length + (text.match(WIDE)?.length ?? 0);

/** Lines that a text takes where words are wrapped, and words that are longer than a line are broken. */
export function linesOf(text: string, indent: number): number {
  const width = WIDTH - indent;
  let [lines, column] = [1, 0];
  for (const word of text.split(/\s+/)) {
    const columns = columnsOf(word);
    if (column > 0 && column + 1 + columns > width) {
      lines += 1;
      column = 0;
    }
    column += columns + (column > 0 ? 1 : 0);
    if (column > width) {
      lines += Math.ceil(column / width) - 1;
      column = width;
    }
  }
  return lines;
}

/** Lines that an entry takes in text: what goes on is set in as far again. */
export function costOf(entry: Entry): number {
  let cost = costs.get(entry);
  if (cost === undefined) {
    const text = entryParts(entry)
      .map(part => ('text' in part ? part.text : marked(part.words.map(unbroken))))
      .join('')
      .trim();
    cost = linesOf(text, INDENT * 2);
    costs.set(entry, cost);
  }
  return cost;
}

/** An entry is asked for its lines again for every share that is tried: counted once, a full report is cut in a fifth of the time. */
const costs = new WeakMap<Entry, number>();

/** No line is broken between a sign and the words inside, white space at their edges included: it takes its column. */
const unbroken = ({ op, text }: Segment): Segment => ({
  op,
  text: op === 'equal' ? text : text.replace(/^\s+|(?<!\s)\s+$/g, STAND_IN),
});
const STAND_IN = '_';

/** Lines of several entries. */
export const costOfAll = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + costOf(entry), 0);
