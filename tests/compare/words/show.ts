/** Prints a word diff on one line: `The Parties [-shall-]{+should+} cooperate`. */
import { type DiffWordsOptions, diffWords, type Segment } from '../../../src/compare/words/index.ts';

function show(segments: readonly Segment[]): string {
  return segments
    .map(({ op, text }) => (op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

export function compare(before: string, after: string, options?: DiffWordsOptions): string {
  return show(diffWords(before, after, options).segments);
}
