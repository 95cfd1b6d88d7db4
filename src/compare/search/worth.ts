/** What words and phrases tell of a subject: the more lines of a draft have them, the less. */
import { largest } from '../../document/index.ts';
import type { Interner } from '../words/index.ts';
import type { Bag, Line } from './line.ts';

/** Of fewer lines nobody can tell what is common in them. */
const FEWEST = 20;

export class Worth {
  /** For each word from nearly 1 for one of one line to 0 for one that all have: inverse document frequency (Spärck Jones 1972). */
  private readonly words: Float64Array;
  /** For each phrase 1 for one of one line only; a set phrase is worth next to nothing. */
  private readonly phrases: Float64Array;

  /** `sides`: lines of either draft, enough of them to tell what is common; a line that stays is on both, so the larger number counts. */
  constructor(sides: readonly (readonly Line[])[], pairs: { size: number }, interner: Interner) {
    const all = largest(
      sides.map(({ length }) => length),
      FEWEST,
    );
    const words = new Int32Array(interner.size);
    const phrases = new Int32Array(pairs.size).fill(1);
    for (const side of sides) countLines(side, { words, phrases });
    this.words = Float64Array.from(words, lines =>
      Math.max(0, Math.log((all + 1) / (lines + 0.5)) / Math.log(all + 1)),
    );
    this.phrases = Float64Array.from(phrases, lines => lines ** -1.5);
  }

  /** Of a word that stands in a line that was counted. */
  word(id: number): number {
    return this.words[id] ?? 0;
  }

  phrase(pair: number): number {
    return this.phrases[pair] ?? 0;
  }

  /** The sum over a bag of words. */
  of({ ids, amounts }: Pick<Bag, 'ids' | 'amounts'>): number {
    let total = 0;
    for (let at = 0; at < ids.length; at += 1) total += (amounts[at] ?? 0) * this.word(ids[at] ?? -1);
    return total;
  }
}

/** In how many lines each word and phrase stands; what other lines have more often is left as it is. */
function countLines(lines: readonly Line[], most: { words: Int32Array; phrases: Int32Array }): void {
  const words = new Int32Array(most.words.length);
  const phrases = new Int32Array(most.phrases.length);
  const last = { word: new Int32Array(words.length), phrase: new Int32Array(phrases.length) };
  for (const [place, { ids, pairAt }] of lines.entries()) {
    const stamp = place + 1;
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      if (last.word[id] !== stamp) {
        last.word[id] = stamp;
        words[id] = (words[id] ?? 0) + 1;
      }
      const pair = pairAt[at] ?? -1;
      if (pair >= 0 && last.phrase[pair] !== stamp) {
        last.phrase[pair] = stamp;
        phrases[pair] = (phrases[pair] ?? 0) + 1;
      }
    }
  }
  raise(most.words, words);
  raise(most.phrases, phrases);
}

function raise(most: Int32Array, counts: Int32Array): void {
  for (let at = 0; at < counts.length; at += 1)
    if ((counts[at] ?? 0) > (most[at] ?? 0)) most[at] = counts[at] ?? 0;
}
