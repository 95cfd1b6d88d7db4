/** What the screen is opened with. */
import type { DraftEntry, Library } from '../../src/index.ts';
import type { LoadedPair } from './load-pair.ts';
import type { State } from './model/state.ts';
import type { Terminal } from './screen/terminal.ts';
import type { Palette } from './styles.ts';

export interface AppOptions {
  terminal: Terminal;
  palette: Palette;
  /** Lines instead of a screen. */
  isLinear: boolean;
  /** The drafts to choose from; null where there is no library. */
  library: Library | null;
  pair: LoadedPair | null;
  open(
    before: DraftEntry | string,
    after: DraftEntry | string,
    state: Pick<State, 'size' | 'palette'>,
    /** What is being done meanwhile. */
    tell: (text: string) => void,
  ): Promise<LoadedPair>;
}
