/** One line on the terminal that says what is being done, until there is something better to show. */
import { clean } from './terminal/clean.ts';
import { textWidth } from './terminal/width.ts';

interface Output {
  columns?: number;
  write(text: string): unknown;
}

/** Milliseconds between two numbers of pages: a page takes less, and a terminal far away is no faster. */
const PAUSE = 50;

export class ProgressLine {
  readonly #output: Output;
  /** Lines are read out one by one, so that only the first text is written. */
  readonly #isLinear: boolean;
  #isShown = false;
  #last = { words: '', time: 0 };

  constructor(output: Output, isLinear: boolean) {
    this.#output = output;
    this.#isLinear = isLinear;
  }

  /** Shows a text in place of the one before; of texts that differ in numbers alone, in a moment only the first. */
  show(text: string): void {
    const [words, time] = [text.replace(/\d+/g, ''), performance.now()];
    const isSame = words === this.#last.words && time - this.#last.time < PAUSE;
    if (this.#isLinear ? this.#isShown : isSame) return;
    this.#last = { words, time };
    this.#isShown = true;
    // A text that passes the end of its line could not be erased.
    const room = (this.#output.columns || 80) - 1;
    let shown = clean(text).replaceAll('\n', ' ');
    while (textWidth(shown) > room) shown = shown.slice(0, -1);
    this.#output.write(this.#isLinear ? `${shown}\n` : `\r\u001b[K${shown}`);
  }

  /** Leaves the line as it was before. */
  clear(): void {
    if (this.#isShown && !this.#isLinear) this.#output.write('\r\u001b[K');
    this.#isShown = false;
  }
}
