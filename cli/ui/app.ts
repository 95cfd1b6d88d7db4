/** The screen as it runs: keys in, frames out. What is thrown in a timer or a thread comes back through `Terminal`. */
import { type DraftEntry, visible } from '../../src/index.ts';
import type { AppOptions } from './app-options.ts';
import { keepNotes } from './keep-notes.ts';
import { libraryKey, press } from './keyboard.ts';
import { Later } from './later.ts';
import { askedOf, factState, type LoadedPair, sideOf } from './load-pair.ts';
import {
  actInLibrary,
  type LibraryEffect,
  type LibraryState,
  libraryState,
  neighboursOf,
} from './model/library.ts';
import { inPlaceOf, settled } from './model/move.ts';
import type { Effect, State } from './model/state.ts';
import { Painter } from './painter.ts';
import type { Input } from './screen/decode-keys.ts';
import { KeyReader } from './screen/key-reader.ts';
import { osc52 } from './screen/osc52.ts';
import { timelinePage } from './timeline.ts';
import { writeMarkdown } from './write-file.ts';

export class App {
  readonly #options: AppOptions;
  readonly #painter: Painter;
  readonly #keys = new KeyReader({
    late: inputs => {
      for (const input of inputs) this.#press(input);
      this.#draw();
    },
    paste: message => this.#busyWith(message),
  });
  #pair: LoadedPair | null;
  #library: LibraryState | null = null;
  #pendingKey = '';
  readonly #later = new Later(
    fact => {
      if (this.#pair) this.#set(factState(this.#pair.state, fact));
      this.#draw();
    },
    error => this.#fail(error),
  );
  #finish: (exit: number) => void = () => {};
  #fail: (error: unknown) => void = () => {};

  constructor(options: AppOptions) {
    this.#options = options;
    this.#painter = new Painter(options.terminal, options.isLinear, error => this.#fail(error));
    this.#pair = options.pair;
    if (!this.#pair) this.#openLibrary();
  }

  /** Runs until the user quits; gives the exit status. The terminal is always restored. */
  async run(): Promise<number> {
    const { terminal } = this.#options;
    const done = new Promise<number>((resolve, reject) => {
      this.#finish = resolve;
      this.#fail = reject;
    });
    terminal.on('data', chunk => this.#read(chunk));
    terminal.on('resize', () => this.#resize());
    terminal.on('resumed', () => {
      this.#painter.forget();
      this.#resize();
    });
    terminal.on('gone', () => this.#finish(0));
    terminal.on('failed', error => this.#fail(error));
    try {
      terminal.open();
      this.#draw();
      this.#later.start(askedOf(this.#pair));
      return await done;
    } finally {
      this.#keys.close();
      this.#later.start(null);
      this.#painter.close();
      terminal.close();
    }
  }

  /** All keys of a chunk, then one frame. */
  #read(chunk: string): void {
    for (const input of this.#keys.read(chunk)) this.#press(input);
    this.#draw();
    this.#later.wait();
  }

  #press(input: Input): void {
    if (input.type === 'margins') {
      this.#painter.scrollBetweenMargins();
      return;
    }
    if (this.#library) {
      const key = input.type === 'key' ? input.key : '';
      const { pending, action } = libraryKey(this.#pendingKey, key);
      this.#pendingKey = pending;
      if (!action) return;
      const [next, ...effects] = actInLibrary(this.#library, action);
      this.#library = next;
      for (const effect of effects) this.#perform(effect);
      return;
    }
    if (!this.#pair) return;
    const [state, ...effects] = press(this.#pair.state, input);
    this.#pair = { ...this.#pair, state };
    for (const effect of effects) this.#perform(effect);
  }

  #set(change: Partial<State>): void {
    if (this.#pair) this.#pair = { ...this.#pair, state: { ...this.#pair.state, ...change } };
  }

  #say(message: string): void {
    this.#set({ message });
    if (this.#library) this.#library = { ...this.#library, message };
  }

  #perform(effect: Effect | LibraryEffect): void {
    const { terminal } = this.#options;
    const pair = this.#pair;
    switch (effect.type) {
      case 'quit':
        this.#finish(effect.exit);
        break;
      case 'suspend':
        terminal.suspend();
        break;
      case 'redraw':
        this.#painter.forget();
        break;
      case 'copy':
        terminal.write(osc52(visible(effect.text)));
        this.#say(`copied ${effect.what}, if the terminal supports it`);
        break;
      case 'write':
        this.#say(writeMarkdown(effect.path, effect.text));
        break;
      case 'open':
        void this.#load(effect.before, effect.after);
        break;
      case 'close':
        this.#library = null;
        break;
      case 'library':
        this.#openLibrary();
        break;
      case 'pair':
        this.#stepPair(effect.step);
        break;
      case 'save-notes':
        if (pair) this.#keepNotes(pair);
        break;
      case 'swap':
        if (pair) void this.#load(sideOf(pair, 'after'), sideOf(pair, 'before'));
        break;
      case 'timeline':
        void this.#timeline(effect.entry);
    }
  }

  #keepNotes(pair: LoadedPair): void {
    keepNotes(pair, change => {
      // Another pair may be open when it comes, or other notes.
      if (this.#pair?.state.notes === pair.state.notes) this.#set(change);
      this.#draw();
    });
  }

  #openLibrary(): void {
    const { library } = this.#options;
    if (library) this.#library = libraryState(library, this.#pair?.opened.after.entry ?? null, this.#look);
    else this.#say('there is no library of drafts');
  }

  get #look(): Pick<State, 'size' | 'palette'> {
    const { terminal, palette } = this.#options;
    return { size: terminal.size, palette };
  }

  #stepPair(step: 1 | -1): void {
    const { library } = this.#options;
    const neighbours =
      this.#pair && library ? neighboursOf(library, this.#pair.opened.after.entry, step) : null;
    if (neighbours) void this.#load(...neighbours);
    else this.#say(`there is no ${step > 0 ? 'later' : 'earlier'} pair of drafts in this series`);
  }

  /** Opens another pair, at the same provision where it is in it. */
  async #load(before: DraftEntry | string, after: DraftEntry | string): Promise<void> {
    await this.#busy('comparing …');
    try {
      const pair = await this.#options.open(before, after, this.#look, text => this.#busyWith(text));
      this.#pair = { ...pair, state: this.#pair ? inPlaceOf(this.#pair.state, pair.state) : pair.state };
      this.#library = null;
      this.#later.start(askedOf(this.#pair));
    } catch (error) {
      this.#say((error as Error).message);
    }
    this.#draw();
  }

  /** Says so before something that takes its time, and lets the frame out. */
  async #busy(message: string): Promise<void> {
    this.#busyWith(message);
    await new Promise(setImmediate);
  }

  /** Says what is being done, whatever else goes on. */
  #busyWith(text: string): void {
    this.#say(text);
    this.#draw();
  }

  async #timeline(entry: number): Promise<void> {
    const pair = this.#pair;
    if (!pair) return;
    try {
      await this.#busy('comparing the drafts of the series …');
      const page = await timelinePage(pair, entry, this.#options.library, (before, after) =>
        this.#options.open(before, after, pair.state, text => this.#busyWith(text)),
      );
      this.#set({ layers: [...(this.#pair?.state.layers ?? []), page], message: '' });
    } catch (error) {
      this.#say((error as Error).message);
    }
    this.#draw();
  }

  #resize(): void {
    const size = this.#options.terminal.size;
    if (this.#pair) this.#pair = { ...this.#pair, state: settled({ ...this.#pair.state, size }) };
    if (this.#library) this.#library = { ...this.#library, size };
    this.#painter.forget();
    this.#draw();
  }

  #draw(): void {
    this.#painter.draw(this.#library, this.#pair?.state ?? null);
  }
}
