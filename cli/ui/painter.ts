/** State -> the terminal: a frame of the screen, or lines for a screen reader. */
import { createElement } from 'react';
import { ReviewChrome, TooSmall } from './chrome/chrome.tsx';
import { LibraryChrome } from './chrome/library-chrome.tsx';
import { bodyRows } from './frame.ts';
import { announcement } from './linear.ts';
import type { LibraryState } from './model/library.ts';
import { LEAST } from './model/panes.ts';
import type { State } from './model/state.ts';
import { InkScreen } from './screen/ink-screen.ts';
import type { Terminal } from './screen/terminal.ts';

export class Painter {
  readonly #terminal: Terminal;
  readonly #isLinear: boolean;
  readonly #screen: InkScreen;
  /** What was said last, in lines. */
  #told: State | null = null;

  constructor(terminal: Terminal, isLinear: boolean) {
    this.#terminal = terminal;
    this.#isLinear = isLinear;
    this.#screen = new InkScreen(text => terminal.write(text));
  }

  /** Draws the library if it is open, else the pair. */
  draw(library: LibraryState | null, state: State | null): void {
    if (this.#isLinear) this.#tell(library, state);
    else this.#paint(library, state);
  }

  /** The next frame is written whole. */
  forget(): void {
    this.#screen.forget();
  }

  close(): void {
    this.#screen.close();
  }

  #tell(library: LibraryState | null, state: State | null): void {
    const shown = library ?? state;
    if (shown) this.#terminal.write(announcement(shown, this.#told));
    this.#told = library ? null : state;
  }

  #paint(library: LibraryState | null, state: State | null): void {
    const { size } = this.#terminal;
    if (size.columns < LEAST.columns || size.rows < LEAST.rows) {
      this.#screen.draw(createElement(TooSmall, size), null, size);
    } else if (library) this.#screen.draw(createElement(LibraryChrome, { state: library }), null, size);
    else if (state) {
      const layer = state.layers.at(-1);
      const isCovered = layer !== undefined && layer.type !== 'prompt';
      const body = isCovered ? null : { rows: bodyRows(state), top: state.notices.length > 0 ? 2 : 1 };
      this.#screen.draw(createElement(ReviewChrome, { state }), body, size);
    }
  }
}
