/** `treaty watch run`, which is `treaty watch` */
import { setTimeout as wait } from 'node:timers/promises';
import { SourceError, type WatchStore, watchOnce } from '../../../src/index.ts';
import { acceptAll } from '../../accept-changes.ts';
import { CliError } from '../../cli-error.ts';
import type { Call } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { findLibrary, libraryToAddTo } from '../../find-library.ts';
import type { Io } from '../../io.ts';
import { contacts } from '../../net-options.ts';
import { netProgress } from '../../net-progress.ts';
import { reportWarnings } from '../../open-draft.ts';
import { watchContext } from '../../watch-context.ts';
import { stateJson, stateLine } from '../../watch-lines.ts';
import { watchedTreaties, watchStore } from '../../watch-place.ts';
import { watchReceivers } from '../../watch-receivers.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const pause = pauseOf(call);
  const { directory } = findLibrary(call, io);
  const store = watchStore(directory, call, io);
  for (;;) {
    const exit = await cycle(directory, store, call, io, pause !== null);
    if (pause === null) return exit;
    await wait(pause);
  }
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** More often than this, a server would be asked for nothing. */
const LEAST = 60_000;

/** Milliseconds between two looks; null for one look. */
function pauseOf(call: Call): number | null {
  const every = call.option('every');
  if (every === undefined) return null;
  if (call.has('once')) throw new CliError('usage', 'watch takes --once or --every, not both.');
  const [, count = '', unit = ''] = /^(\d{1,4})([smhd])$/.exec(every) ?? [];
  const pause = Number(count) * (UNITS[unit] ?? 0);
  if (pause >= LEAST || (pause > 0 && call.has('local'))) return Math.min(pause, 2 ** 31 - 1);
  throw new CliError(
    'usage',
    `"${every}" is not a value for --every. Give 1m or more, for example 30m, 6h or 1d.`,
  );
}

/** One look. `isRepeated`: another process that is at work is then no reason to end. */
async function cycle(
  directory: string,
  store: WatchStore,
  call: Call,
  io: Io,
  isRepeated: boolean,
): Promise<ExitCode> {
  const treaties = watchedTreaties(findLibrary(call, io), call.positionals);
  const context = watchContext(directory, call, io);
  const receivers = watchReceivers(store, call, io, context.net);
  const isJson = call.option('format') === 'json';
  const addresses = treaties.flatMap(({ sources }) => sources.map(({ address }) => address));
  const remote = addresses.filter(address => URL.canParse(address) && /^https?:/.test(address));
  if (io.stderr.isTTY && remote.length > 0)
    await reportWarnings([`Contacting ${contacts(remote, context.net)}.`], io);
  const line = netProgress(io);
  try {
    const { states, events, undelivered } = await watchOnce({
      treaties,
      store,
      context,
      receivers,
      onLook: address => line.show(`Looking at ${address} …`),
      onState: async (state, isNew) => {
        line.clear();
        if (isJson) await io.stdout.write(stateJson(state));
        // What is wrong is reported when it begins, and not at each look.
        else if (isNew && state.state !== 'changed' && (state.reason !== '' || state.state !== 'unchanged'))
          await reportWarnings([stateLine(state)], io);
      },
    });
    for (const { receiver, reason } of undelivered)
      await reportWarnings([`Not delivered to ${receiver}, to be tried at the next look: ${reason}`], io);
    if (call.has('accept')) await accept(store, directory, call, io);
    const isTrouble =
      undelivered.length > 0 || states.some(({ state }) => state === 'suspect' || state === 'unreachable');
    return isTrouble ? EXIT.trouble : events.length > 0 ? EXIT.different : EXIT.same;
  } catch (error) {
    if (!(isRepeated && error instanceof SourceError && error.code === 'watch-busy')) throw error;
    await reportWarnings([error.message], io);
    return EXIT.trouble;
  } finally {
    line.clear();
  }
}

/** Also what an earlier run reported and was killed before it was accepted. */
async function accept(store: WatchStore, directory: string, call: Call, io: Io): Promise<void> {
  const added = await acceptAll(store, directory, libraryToAddTo(call, io), call.positionals, {});
  await reportWarnings(
    added.map(({ entry }) => `Added ${entry.treaty}@${entry.id}`),
    io,
  );
}
