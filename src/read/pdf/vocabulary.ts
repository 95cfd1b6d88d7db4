/** Which words a document uses: the evidence by which parted words are joined, or left apart. */
import { DOUBTFUL, type Line, NOTE_CLOSE, NOTE_OPEN } from './types.ts';

/** Words with their hyphens; a doubtful gap holds its halves together, so that neither is taken for a word. */
const WORD = new RegExp(
  `[\\p{L}\\p{M}\\p{Nd}${DOUBTFUL}]+(?:[-‐‑'’][\\p{L}\\p{M}\\p{Nd}${DOUBTFUL}]+)*`,
  'gu',
);
const NOTES = new RegExp(`${NOTE_OPEN}[^${NOTE_CLOSE}]*${NOTE_CLOSE}`, 'gu');

export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private spaces = 0;
  private gaps = 0;

  /** Takes the words of some lines in. */
  learn(lines: readonly Line[]): void {
    const text = lines.map(line => line.text).join('\n');
    const words = text.toLowerCase().replace(NOTES, ' ').match(WORD) ?? [];
    for (const word of words) {
      if (!word.includes(DOUBTFUL)) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    }
    this.spaces += text.split(' ').length - 1;
    this.gaps += text.split(DOUBTFUL).length - 1;
  }

  /** Whether the file has signs for its spaces; else all spaces are gaps. */
  get hasSpaces(): boolean {
    return this.spaces > this.gaps;
  }

  /** How often a word occurs, capitals aside, where nothing parts it. */
  count(word: string): number {
    return this.counts.get(word.toLowerCase()) ?? 0;
  }
}
