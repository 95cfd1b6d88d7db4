/** What words and phrases tell of a subject: the more lines of a draft have them, the less. */
import type { Interner } from '../words/index.ts';
import { pairOf, type SubjectWords } from './subject-words.ts';

/** Of fewer lines nobody can tell what is common in them. */
const FEWEST = 20;

export class Worth {
  /** For each word the number of lines of one side that have it, of both sides the larger one: a line that stays has it on both. */
  private readonly words: Int32Array;
  private readonly phrases = new Map<number, number>();
  private readonly lines: number;

  /** `sides`: lines of either draft, enough of them to tell what is common; `asked`: those whose phrases will be asked for. */
  constructor(
    sides: readonly (readonly SubjectWords[])[],
    asked: readonly SubjectWords[],
    interner: Interner,
  ) {
    this.lines = Math.max(FEWEST, ...sides.map(({ length }) => length));
    this.words = new Int32Array(interner.size);
    for (const { ids } of asked)
      for (let at = 1; at < ids.length; at += 1) this.phrases.set(pairOf(ids[at - 1] ?? 0, ids[at] ?? 0), 1);
    for (const side of sides) this.count(side);
  }

  /** From nearly 1 for a word of one line to 0 for one that all have: inverse document frequency (Spärck Jones 1972). */
  word(id: number): number {
    const lines = this.words[id] ?? 0;
    return Math.max(0, Math.log((this.lines + 1) / (lines + 0.5)) / Math.log(this.lines + 1));
  }

  /** 1 for two words that follow each other in one line only; a set phrase is worth next to nothing. */
  phrase(pair: number): number {
    return (this.phrases.get(pair) ?? 1) ** -1.5;
  }

  /** The sum over a bag of words. */
  of(bag: ReadonlyMap<number, number>): number {
    let total = 0;
    for (const [id, amount] of bag) total += amount * this.word(id);
    return total;
  }

  private count(lines: readonly SubjectWords[]): void {
    const counts = new Int32Array(this.words.length);
    const last = new Int32Array(this.words.length);
    const phrases = new Map<number, { lines: number; last: number }>();
    for (const [place, { ids }] of lines.entries()) {
      const stamp = place + 1;
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at] ?? 0;
        if (last[id] !== stamp) {
          last[id] = stamp;
          counts[id] = (counts[id] ?? 0) + 1;
        }
        const pair = at === 0 ? -1 : pairOf(ids[at - 1] ?? 0, id);
        if (!this.phrases.has(pair)) continue;
        const known = phrases.get(pair);
        if (!known) phrases.set(pair, { lines: 1, last: stamp });
        else if (known.last !== stamp) {
          known.lines += 1;
          known.last = stamp;
        }
      }
    }
    for (const [id, count] of counts.entries()) if (count > (this.words[id] ?? 0)) this.words[id] = count;
    for (const [pair, { lines: count }] of phrases)
      if (count > (this.phrases.get(pair) ?? 0)) this.phrases.set(pair, count);
  }
}
