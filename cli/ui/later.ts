/** Work that the first frame does not wait for: in a thread of its own, begun when no key has come for a moment. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Asked, FACTS, type Fact } from './facts.ts';

/** To hand over what is asked takes some twentieths of a second for a large treaty, and this waits for a pause. In ms. */
const QUIET = 150;

/** Beside the parts of the program. From the sources there is none, and the work is done here, a piece at a time. */
const THREAD = join(import.meta.dirname, '..', 'facts-thread.js');

export class Later {
  readonly #tell: (fact: Fact) => void;
  readonly #fail: (error: unknown) => void;
  #asked: Asked | null = null;
  #left: readonly ((asked: Asked) => Fact)[] = [];
  #timer: NodeJS.Timeout | null = null;
  #worker: Worker | null = null;

  constructor(tell: (fact: Fact) => void, fail: (error: unknown) => void) {
    this.#tell = tell;
    this.#fail = fail;
  }

  /** Forgets what was being worked out, and begins with this pair; with none, ends. */
  start(asked: Asked | null): void {
    void this.#worker?.terminate();
    this.#worker = null;
    this.#asked = asked;
    this.#left = FACTS;
    this.wait();
  }

  /** Waits again: a key was pressed. */
  wait(): void {
    if (this.#timer) clearTimeout(this.#timer);
    const isWaiting = this.#asked !== null && this.#left.length > 0;
    this.#timer = isWaiting ? setTimeout(() => this.#begin(), QUIET) : null;
  }

  #begin(): void {
    const asked = this.#asked;
    if (!asked) return;
    if (!existsSync(THREAD)) {
      const [find, ...left] = this.#left;
      this.#left = left;
      if (find) this.#tell(find(asked));
      this.wait();
      return;
    }
    this.#left = [];
    const worker = new Worker(THREAD, { workerData: asked });
    this.#worker = worker;
    worker.on('message', (fact: Fact) => this.#worker === worker && this.#tell(fact));
    worker.on('error', error => this.#worker === worker && this.#fail(error));
    worker.unref();
  }
}
