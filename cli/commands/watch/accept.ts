/** `treaty watch accept` */
import { type Authenticity, draftName, toJson } from '../../../src/index.ts';
import { acceptAll } from '../../accept-changes.ts';
import type { Call } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { findLibrary, libraryToAddTo } from '../../find-library.ts';
import type { Io } from '../../io.ts';
import { limitsOf } from '../../limits.ts';
import { clean } from '../../terminal/clean.ts';
import { watchStore } from '../../watch-place.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const { directory } = findLibrary(call, io);
  const store = watchStore(directory, call, io);
  const added = await acceptAll(store, directory, libraryToAddTo(call, io), call.positionals, {
    date: call.option('date'),
    id: call.option('id'),
    symbol: call.option('symbol'),
    ...(call.has('authenticity') ? { authenticity: call.option('authenticity') as Authenticity } : {}),
    limits: limitsOf(call),
  });
  if (call.option('format') === 'json') await io.stdout.write(toJson(added));
  else if (added.length === 0) await io.stdout.write('No change waits to be accepted.\n');
  else
    for (const { entry, unchanged } of added)
      await io.stdout.write(
        clean(
          `${unchanged ? 'Already in the library, unchanged:' : 'Added'} ${draftName(entry)} · ${entry.authenticity}\n`,
        ),
      );
  return EXIT.same;
}
