/** Which lines of a draft have a word, or two words that follow each other, of those that are asked for. */
import type { Line } from './line.ts';
import { pairOf } from './subject-words.ts';
import type { Worth } from './worth.ts';

/** What stands in more lines says nothing about which of them it is. */
const MOST_HOLDERS = 12;
/** Lines that are weighed for one at most. */
const MOST_WEIGHED = 16;
/** Worth of rare words and phrases in common from which one is weighed at all. */
const ENOUGH = 1;

export class WordIndex {
  private readonly holders = new Map<number, Line[]>();
  private readonly worth: Worth;

  /** `lines`: those of one draft; `asked`: those of the other that they will be searched for. */
  constructor(lines: readonly Line[], asked: readonly Line[], worth: Worth) {
    this.worth = worth;
    for (const { ids } of asked) {
      for (const [at, id] of ids.entries()) {
        this.holders.set(id, []);
        if (at > 0) this.holders.set(pairOf(ids[at - 1] ?? 0, id), []);
      }
    }
    for (const line of lines) {
      for (const [at, id] of line.ids.entries()) {
        this.add(id, line);
        if (at > 0) this.add(pairOf(line.ids[at - 1] ?? 0, id), line);
      }
    }
  }

  /** The lines that have most in common with one of the other draft. */
  near(line: Line): Line[] {
    const shared = new Map<Line, number>();
    const count = (key: number, worth: number) => {
      const holders = this.holders.get(key) ?? [];
      if (holders.length > MOST_HOLDERS) return;
      for (const other of holders) shared.set(other, (shared.get(other) ?? 0) + worth);
    };
    for (const pair of line.pairs) count(pair, this.worth.phrase(pair));
    for (const id of line.bag.keys()) count(id, this.worth.word(id));
    return [...shared]
      .filter(([, worth]) => worth >= ENOUGH)
      .sort(([left, one], [right, two]) => two - one || left.unit.index - right.unit.index)
      .slice(0, MOST_WEIGHED)
      .map(([other]) => other);
  }

  private add(key: number, line: Line): void {
    const list = this.holders.get(key);
    if (list && list.length <= MOST_HOLDERS && list.at(-1) !== line) list.push(line);
  }
}
