/** `treaty watch status` */
import { counted, type SourceState, toJson, type WatchEvent } from '../../../src/index.ts';
import type { Call } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { findLibrary } from '../../find-library.ts';
import type { Io } from '../../io.ts';
import { Page, pageOptions } from '../../terminal/page.ts';
import { changeTitle } from '../../watch-lines.ts';
import { watchedTreaties, watchStore } from '../../watch-place.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const library = findLibrary(call, io);
  const store = watchStore(library.directory, call, io);
  const treaties = watchedTreaties(library, call.positionals);
  const sources = treaties.flatMap(({ treaty, sources: all }) =>
    all.map(source => ({ ...source, treaty, state: store.stateOf(treaty, source.id) })),
  );
  const changes = store.events().filter(({ treaty }) => treaties.some(one => one.treaty === treaty));
  const isJson = call.option('format') === 'json';
  await io.stdout.write(isJson ? toJson({ sources, changes }) : statusText(sources, changes, io));
  return EXIT.same;
}

interface Shown {
  treaty: string;
  id: string;
  kind: string;
  address: string;
  state: SourceState | null;
}

function statusText(sources: readonly Shown[], changes: readonly WatchEvent[], io: Io): string {
  const page = new Page(pageOptions(io, true));
  for (const { treaty, id, kind, address, state } of sources) {
    page.text(`${treaty}: ${id}`, 0, 'heading');
    page.text(`${kind} · ${address}`, 2);
    if (!state) page.text('not looked at yet', 2);
    else {
      const known = counted(Object.keys(state.documents).length, 'document');
      page.text(`${state.state} since ${state.since}, last looked at ${state.at}; ${known}`, 2);
      if (state.reason) page.text(state.reason, 2);
    }
    page.gap();
  }
  const waiting = changes.filter(({ accepted }) => accepted === undefined);
  if (waiting.length > 0) page.text('Changes that wait to be accepted', 0, 'heading');
  for (const event of waiting) {
    page.labelled(event.id, [{ text: changeTitle(event) }], 2, 20);
    if (!event.isDone) page.text('not delivered to all yet', 20);
  }
  return page.toString();
}
