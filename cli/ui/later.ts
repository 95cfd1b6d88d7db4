/** Work that waits until no key was pressed for a while, a piece at a time. */
import type { LaterFact } from './load-pair.ts';

export class Later {
  readonly #do: (fact: LaterFact) => void;
  #facts: LaterFact[] = [];
  #timer: NodeJS.Timeout | null = null;

  constructor(work: (fact: LaterFact) => void) {
    this.#do = work;
  }

  /** Forgets what was waiting, and waits with these. */
  start(facts: readonly LaterFact[]): void {
    this.#facts = [...facts];
    this.wait();
  }

  /** Waits anew: a key was pressed. */
  wait(): void {
    if (this.#timer) clearTimeout(this.#timer);
    const [next] = this.#facts;
    this.#timer = next ? setTimeout(() => this.#next(), next.quiet) : null;
  }

  #next(): void {
    const fact = this.#facts.shift();
    if (!fact) return;
    this.#do(fact);
    this.wait();
  }
}
