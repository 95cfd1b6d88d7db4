/** Words of a draft in Markdown: nothing in them marks anything up, and changes are marked. */
import type { Segment } from '../compare/index.ts';

/** Deleted words struck out, inserted ones bold. Markdown takes a mark only where it touches a word, so white space goes outside. */
export function markUp(segments: readonly Segment[]): string {
  return segments
    .map(({ op, text }) => {
      if (op === 'equal') return literal(text);
      const words = text.trim();
      if (words === '') return text;
      const mark = op === 'delete' ? '~~' : '**';
      const [lead, trail] = [text.startsWith(words) ? '' : ' ', text.endsWith(words) ? '' : ' '];
      return `${lead}${mark}${literal(words)}${mark}${trail}`;
    })
    .join('');
}

/** Text that stays text, on one line. */
export const literal = (text: string): string =>
  text.replace(/[\\`*_~[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
