/** Words in quotation marks, cut where they are long. */
import { inQuotes } from '../../in-quotes.ts';

/** Words of a quotation at most: enough to know the place by. */
const MOST_WORDS = 16;

/** `“and publish them every year”` */
export function quote(words: string): string {
  const plain = words.replace(MARKS_OF_NOTES, '').replace(/\s+/g, ' ').trim();
  const parts = [...plain.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu)];
  const last = parts[MOST_WORDS - 1];
  const isWhole = parts.length <= MOST_WORDS || !last;
  return inQuotes(isWhole ? plain : `${plain.slice(0, last.index + last[0].length)} …`);
}

const MARKS_OF_NOTES = /\[\^[^\]\s]+\]/g;

export const hasWord = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);
