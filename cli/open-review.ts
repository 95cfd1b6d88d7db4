/** Reads and compares what the screen is opened with, and opens it. */
import { type DraftEntry, draftName, type Library, LibraryError } from '../src/index.ts';
import type { Call } from './command.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { findLibrary } from './find-library.ts';
import type { Io } from './io.ts';
import { loadWatchlists } from './load-watchlists.ts';
import { findPair } from './open-pair.ts';
import type { ProgressLine } from './progress-line.ts';
import { comparePair } from './remember.ts';
import type { AppOptions } from './ui/app-options.ts';
import { loadPair } from './ui/load-pair.ts';
import { notesFolder } from './ui/notes-place.ts';
import { screenSize } from './ui/screen/screen-size.ts';
import type { Tty } from './ui/screen/terminal.ts';
import { PALETTES, type PaletteName } from './ui/styles.ts';

interface Place {
  tty: Tty;
  isLinear: boolean;
  /** Until the screen is there. */
  line: ProgressLine;
}

/** Runs the screen of `treaty review` until the user quits. */
export async function openReview(call: Call, io: Io, { tty, isLinear, line }: Place): Promise<ExitCode> {
  const isPair = call.positionals.length > 0;
  const palette = PALETTES[io.env.NO_COLOR ? 'mono' : ((call.option('palette') ?? 'default') as PaletteName)];
  const size = screenSize(tty.stdout);
  const folder = call.option('notes') ?? notesFolder(io);
  const load = async (
    named: Call,
    look: { size: typeof size; palette: typeof palette },
    progress: (text: string) => void,
  ) => {
    // Reading warnings are shown on the screen; written to standard error they would overwrite it.
    const quiet: Io = { ...io, stderr: { ...io.stderr, write: async () => {} }, progress };
    const found = await findPair(named, quiet);
    const comparison = await comparePair(found, quiet);
    const opened = await found.open();
    const watchlists = await loadWatchlists([opened.before, opened.after], named, quiet);
    return loadPair(opened, comparison, look.size, look.palette, watchlists, folder);
  };
  const pair = isPair ? await load(call, { size, palette }, text => line.show(text)) : null;
  const nameOf = (draft: DraftEntry | string) => (typeof draft === 'string' ? draft : draftName(draft));
  const open: AppOptions['open'] = async (before, after, look, tell) => {
    const named: Call = {
      ...call,
      positionals: [nameOf(before), nameOf(after)],
      // The concordance given belongs to the first pair.
      option: name => (name === 'use' || name === 'tracked' ? undefined : call.option(name)),
    };
    return load(named, look, tell);
  };
  const { openScreen } = await import('./ui/open-screen.ts');
  const library = libraryFor(call, io, isPair);
  line.clear();
  const exit = await openScreen({ tty, palette, isLinear, library, pair, open });
  return exit === EXIT.interrupted ? EXIT.interrupted : EXIT.same;
}

/** Two files need no library; if there is nothing else to open, a missing library is an error. */
function libraryFor(call: Call, io: Io, isPair: boolean): Library | null {
  try {
    return findLibrary(call, io);
  } catch (error) {
    if (isPair && error instanceof LibraryError) return null;
    throw error;
  }
}
