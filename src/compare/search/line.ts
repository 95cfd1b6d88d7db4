/** A line that a search goes through. What it is compared by is worked out when it is first asked for: of most lines it never is. */
import type { Unit } from '../unit.ts';
import type { ReadLine } from './line-reader.ts';
import type { Lines } from './lines.ts';

/** Words as parallel lists, each once, in the order in which they are met; as a map too, to ask for one. */
export interface Bag {
  ids: readonly number[];
  amounts: readonly number[];
  of: ReadonlyMap<number, number>;
}

/** Amounts of the words of a bag, and what they weigh together. */
export interface Fresh {
  amounts: readonly number[];
  total: number;
}

export class Line implements ReadLine {
  readonly unit: Unit;
  readonly source: string;
  readonly ids: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly isFolded: boolean;
  readonly #lines: Lines;
  #bag: Bag | null = null;
  #pairAt: Int32Array | null = null;
  #pairs: ReadonlySet<number> | null = null;
  #total: number | null = null;
  #explained: { bag: Map<number, number>; pairs: Set<number> } | null = null;
  #fresh: Fresh | null = null;
  #version = 0;

  constructor({ unit, source, ids, starts, ends, isFolded }: ReadLine, lines: Lines) {
    this.unit = unit;
    this.source = source;
    this.ids = ids;
    this.starts = starts;
    this.ends = ends;
    this.isFolded = isFolded;
    this.#lines = lines;
  }

  /** Its words, with how often each stands there. */
  get bag(): Bag {
    this.#bag ??= bagOf(this.ids);
    return this.#bag;
  }

  /** For each of its words the number of it and the one in front of it, -1 where nobody asks for these (see `PairBook`). */
  get pairAt(): Int32Array {
    this.#pairAt ??= this.#lines.pairs.numbersIn(this.ids);
    return this.#pairAt;
  }

  /** Its words that follow each other, of those that are asked for. */
  get pairs(): ReadonlySet<number> {
    this.#pairs ??= new Set(this.pairAt.filter(pair => pair >= 0));
    return this.#pairs;
  }

  /** What its words weigh. */
  get total(): number {
    this.#total ??= this.#lines.worth.of(this.bag);
    return this.#total;
  }

  /** What of it its own partner explains, and what was found to have gone into it. */
  get explained(): { readonly bag: ReadonlyMap<number, number>; readonly pairs: ReadonlySet<number> } {
    return this.#known();
  }

  /** Notes that words of another line are its own, so that nothing else is said to have gone there with them. */
  explain(by: Line): void {
    const { bag, pairs } = this.#known();
    for (const [id, amount] of by.bag.of) bag.set(id, (bag.get(id) ?? 0) + amount);
    for (const pair of by.pairs) pairs.add(pair);
    this.#fresh = null;
    this.#version += 1;
  }

  /** What of its words is not explained, in the order of its bag. */
  get fresh(): Fresh {
    this.#fresh ??= this.#unexplained();
    return this.#fresh;
  }

  /** Another number whenever more of it is explained. */
  get version(): number {
    return this.#version;
  }

  #unexplained(): Fresh {
    const { bag } = this.#known();
    const { ids, amounts } = this.bag;
    const rest = ids.map((id, at) => Math.max(0, (amounts[at] ?? 0) - (bag.get(id) ?? 0)));
    return { amounts: rest, total: this.#lines.worth.of({ ids, amounts: rest }) };
  }

  #known() {
    if (!this.#explained) {
      const partner = this.#lines.partnerOf(this);
      this.#explained = { bag: new Map(partner?.bag.of), pairs: new Set(partner?.pairs) };
    }
    return this.#explained;
  }
}

function bagOf(words: readonly number[]): Bag {
  const of = new Map<number, number>();
  for (const id of words) of.set(id, (of.get(id) ?? 0) + 1);
  return { ids: [...of.keys()], amounts: [...of.values()], of };
}
