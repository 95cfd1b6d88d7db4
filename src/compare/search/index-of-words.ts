/** Which lines of a draft have a word, or two words that follow each other, of those that are asked for. */
import type { Line } from './line.ts';
import type { Worth } from './worth.ts';

/** What stands in more lines says nothing about which of them it is. */
const MOST_HOLDERS = 12;
/** Lines that are weighed for one at most. */
const MOST_WEIGHED = 16;
/** Worth of rare words and phrases in common from which one is weighed at all. */
const ENOUGH = 1;

export class WordIndex {
  readonly #lines: readonly Line[];
  readonly #worth: Worth;
  /** Places of lines by word, and by phrase. */
  readonly #words: (number[] | undefined)[] = [];
  readonly #phrases: (number[] | undefined)[] = [];
  /** For each line what is in common with the one that is asked for; 0 between two questions. */
  readonly #shared: Float64Array;
  readonly #near = new Map<Line, Line[]>();

  /** `lines`: those of one draft; `asked`: those of the other that they will be searched for. */
  constructor(lines: readonly Line[], asked: readonly Line[], worth: Worth) {
    this.#lines = lines;
    this.#worth = worth;
    this.#shared = new Float64Array(lines.length);
    for (const { ids } of asked) for (const id of ids) this.#words[id] ??= [];
    for (const [place, { ids, pairAt }] of lines.entries()) {
      for (let at = 0; at < ids.length; at += 1) {
        add(this.#words[ids[at] ?? -1], place);
        const pair = pairAt[at] ?? -1;
        if (pair < 0) continue;
        this.#phrases[pair] ??= [];
        add(this.#phrases[pair], place);
      }
    }
  }

  /** The lines that have most in common with one of the other draft. */
  near(line: Line): readonly Line[] {
    const known = this.#near.get(line);
    if (known) return known;
    const found = new Set<number>();
    const count = (holders: readonly number[] = [], worth: number) => {
      if (holders.length > MOST_HOLDERS) return;
      for (const place of holders) {
        if (this.#shared[place] === 0) found.add(place);
        this.#shared[place] = (this.#shared[place] ?? 0) + worth;
      }
    };
    for (const pair of line.pairs) count(this.#phrases[pair], this.#worth.phrase(pair));
    for (const id of line.bag.ids) count(this.#words[id], this.#worth.word(id));
    const enough: { other: Line; worth: number }[] = [];
    for (const place of found) {
      const worth = this.#shared[place] ?? 0;
      const other = this.#lines[place];
      if (other && worth >= ENOUGH) enough.push({ other, worth });
      this.#shared[place] = 0;
    }
    enough.sort((one, two) => two.worth - one.worth || one.other.unit.index - two.other.unit.index);
    const near = enough.slice(0, MOST_WEIGHED).map(({ other }) => other);
    this.#near.set(line, near);
    return near;
  }
}

function add(holders: number[] | undefined, place: number): void {
  if (holders && holders.length <= MOST_HOLDERS && holders.at(-1) !== place) holders.push(place);
}
