/** State -> the terminal: a frame of the screen, or lines for a screen reader. */
import { createElement } from 'react';
import { type Bars, libraryBars, reviewBars } from './chrome/bars.ts';
import { Frame, Menu } from './chrome/chrome.tsx';
import { DraftList } from './chrome/library-chrome.tsx';
import { bodyPanes, pageRows } from './frame.ts';
import { announcement } from './linear.ts';
import { helpLines } from './model/help-lines.ts';
import type { LibraryState } from './model/library.ts';
import { LEAST, listHeight } from './model/panes.ts';
import type { PageLine, State } from './model/state.ts';
import type { Pane } from './screen/frame-writer.ts';
import { InkScreen } from './screen/ink-screen.ts';
import type { Terminal } from './screen/terminal.ts';

type Screen = Pick<Terminal, 'size' | 'write'>;

export class Painter {
  readonly #terminal: Screen;
  readonly #isLinear: boolean;
  readonly #screen: InkScreen;
  /** What was said last, in lines. */
  #told: State | null = null;

  constructor(terminal: Screen, isLinear: boolean, fail: (error: unknown) => void) {
    this.#terminal = terminal;
    this.#isLinear = isLinear;
    this.#screen = new InkScreen(text => terminal.write(text), fail);
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

  /** The terminal can scroll between a left and a right margin. */
  scrollBetweenMargins(): void {
    this.#screen.hasMargins = true;
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
      this.#screen.draw(tooSmall(size), null, [], size);
    } else if (library) this.#paintLibrary(library);
    else if (state) this.#paintPair(state);
  }

  #paintLibrary(state: LibraryState): void {
    const bars = libraryBars(state);
    const { size, palette, isHelp, helpTop } = state;
    if (isHelp) this.#page(state, bars, 'Keys', helpLines('library', size.columns), helpTop);
    else {
      const list = createElement(DraftList, { state, columns: size.columns, palette });
      const node = createElement(Frame, { bars, columns: size.columns }, list);
      this.#screen.draw(bars.top, { node, key: null }, [], size);
    }
  }

  #paintPair(state: State): void {
    const bars = reviewBars(state);
    const { size, palette } = state;
    const layer = state.layers.at(-1);
    if (layer?.type === 'help') this.#page(state, bars, 'Keys', helpLines('review', size.columns), layer.top);
    else if (layer?.type === 'page') this.#page(state, bars, layer.title, layer.lines, layer.top);
    else if (layer?.type === 'menu') {
      const menu = createElement(Menu, { layer, height: listHeight(state), columns: size.columns, palette });
      const node = createElement(Frame, { bars, columns: size.columns }, menu);
      this.#screen.draw(bars.top, { node, key: null }, [], size);
    } else this.#withBars(state, bars, bodyPanes(state, bars.notices.length + 1));
  }

  #page(
    state: State | LibraryState,
    bars: Bars,
    title: string,
    lines: readonly PageLine[],
    top: number,
  ): void {
    const rows = pageRows(title, lines, top, listHeight(state), state);
    const width = state.size.columns;
    this.#withBars(state, bars, [
      { top: bars.notices.length + 1, left: 0, width, rows: rows.slice(0, 1) },
      { top: bars.notices.length + 2, left: 0, width, rows: rows.slice(1) },
    ]);
  }

  #withBars({ size }: State | LibraryState, bars: Bars, panes: readonly Pane[]): void {
    const node = createElement(Frame, { bars, columns: size.columns });
    const key = [...bars.notices, bars.last].join('\n');
    this.#screen.draw(bars.top, { node, key }, panes, size);
  }
}

/** The one line of a screen that is too small to show anything, as short as necessary. */
function tooSmall({ columns, rows }: Terminal['size']): string {
  const said = [
    `treaty needs ${LEAST.columns} columns and ${LEAST.rows} rows; this terminal has ${columns} and ${rows}.`,
    `treaty needs ${LEAST.columns} columns and ${LEAST.rows} rows.`,
    `needs ${LEAST.columns}x${LEAST.rows}`,
  ];
  return said.find(text => text.length <= columns) ?? '';
}
