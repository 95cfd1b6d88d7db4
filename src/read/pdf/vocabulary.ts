/** Which words a document uses: the evidence by which parted words are joined, or left apart. */
import { DOUBTFUL, type Line, NOTE_CLOSE, NOTE_OPEN } from './types.ts';

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:[-‐‑'’][\p{L}\p{M}\p{Nd}]+)*/gu;
const NOTES = new RegExp(`${NOTE_OPEN}[^${NOTE_CLOSE}]*${NOTE_CLOSE}`, 'gu');

export class Vocabulary {
  private readonly counts = new Map<string, number>();
  /** Whether the file has signs for its spaces; else all spaces are gaps. */
  readonly hasSpaces: boolean;

  constructor(lines: readonly Line[]) {
    let spaces = 0;
    let doubts = 0;
    for (const { text } of lines) {
      spaces += text.split(' ').length - 1;
      doubts += text.split(DOUBTFUL).length - 1;
      for (const { 0: word, index } of text.replace(NOTES, ' ').matchAll(WORD)) {
        const edges = `${text[index - 1] ?? ''}${text[index + word.length] ?? ''}`;
        if (!edges.includes(DOUBTFUL) && index + word.length < text.length)
          this.counts.set(word.toLowerCase(), (this.counts.get(word.toLowerCase()) ?? 0) + 1);
      }
    }
    this.hasSpaces = spaces > doubts;
  }

  /** How often a word occurs, capitals aside, where nothing parts it. */
  count(word: string): number {
    return this.counts.get(word.toLowerCase()) ?? 0;
  }
}
