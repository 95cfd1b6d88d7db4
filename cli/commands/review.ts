/** `treaty review` */
import { type DraftEntry, draftName, type Library, LibraryError } from '../../src/index.ts';
import { CliError } from '../cli-error.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findLibrary } from '../find-library.ts';
import type { Io } from '../io.ts';
import { loadWatchlists } from '../load-watchlists.ts';
import { findPair } from '../open-pair.ts';
import { comparePair } from '../remember.ts';
import type { AppOptions } from '../ui/app-options.ts';
import { loadPair } from '../ui/load-pair.ts';
import { notesFolder } from '../ui/notes-place.ts';
import { PALETTES, type PaletteName } from '../ui/styles.ts';

/** Runs the command; see its row in `program.ts`. Without a terminal for the screen, the comparison is printed. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const tty = io.terminal?.() ?? null;
  if (call.positionals.length === 1 && call.option('tracked') !== 'both')
    throw new CliError(
      'usage',
      'review needs two drafts, or none, to choose them on the screen. See treaty help review.',
    );
  const isPair = call.positionals.length > 0;
  if (!tty || io.env.TERM === 'dumb') {
    if (!isPair)
      throw new CliError(
        'usage',
        'The screen needs a terminal. treaty list and treaty diff work without one.',
      );
    return (await import('./diff.ts')).run(plainCall(call), io);
  }
  const palette = PALETTES[io.env.NO_COLOR ? 'mono' : ((call.option('palette') ?? 'default') as PaletteName)];
  const size = { columns: tty.stdout.columns || 80, rows: tty.stdout.rows || 24 };
  // Reading warnings are shown on the screen; written to standard error they would overwrite it.
  const quiet: Io = { ...io, stderr: { ...io.stderr, write: async () => {} } };
  const folder = call.option('notes') ?? notesFolder(io);
  const load = async (named: Call, look: { size: typeof size; palette: typeof palette }) => {
    const found = await findPair(named, quiet);
    const comparison = await comparePair(found, quiet);
    const opened = await found.open();
    const watchlists = await loadWatchlists([opened.before, opened.after], named, quiet);
    return loadPair(opened, comparison, look.size, look.palette, watchlists, folder);
  };
  const pair = isPair ? await load(call, { size, palette }) : null;
  const nameOf = (draft: DraftEntry | string) => (typeof draft === 'string' ? draft : draftName(draft));
  const open: AppOptions['open'] = async (before, after, look) => {
    const named: Call = {
      ...call,
      positionals: [nameOf(before), nameOf(after)],
      // The concordance given belongs to the first pair.
      option: name => (name === 'use' || name === 'tracked' ? undefined : call.option(name)),
    };
    return load(named, look);
  };
  const { openScreen } = await import('../ui/open-screen.ts');
  const exit = await openScreen({
    tty,
    palette,
    isLinear: call.has('screen-reader') || io.env.INK_SCREEN_READER === 'true',
    library: libraryFor(call, io, isPair),
    pair,
    open,
  });
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

/** The same drafts for `diff`, which ends with 0 here, because the user did not ask whether they differ. */
function plainCall(call: Call): Call {
  return {
    positionals: call.positionals,
    option: name => (name === 'format' ? 'text' : call.option(name)),
    has: name => name === 'exit-zero' || call.has(name),
  };
}
