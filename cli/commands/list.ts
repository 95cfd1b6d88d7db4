/** `treaty list` */
import { draftName, type Library, restatementNotice, standingOf, toJson } from '../../src/index.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findLibrary } from '../find-library.ts';
import type { Io } from '../io.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { textWidth } from '../terminal/width.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const library = findLibrary(call, io);
  const text = call.option('format') === 'json' ? toJson(library) : listText(library, io);
  await io.stdout.write(text);
  return EXIT.same;
}

function listText({ treaties }: Library, io: Io): string {
  const page = new Page(pageOptions(io, true));
  for (const { title, drafts } of treaties) {
    page.gap();
    page.text(title, 0, 'heading');
    const width = Math.max(...drafts.map(draft => textWidth(draftName(draft))));
    for (const draft of drafts) {
      const { date, symbol, status } = draft;
      const facts = [date, status, symbol, standingOf(draft)].filter(Boolean).join(' · ');
      page.labelled(draftName(draft), [{ text: facts }], 2, width + 4);
    }
    const notice = restatementNotice(drafts);
    if (notice) page.text(notice, 2, 'notice');
  }
  return page.toString();
}
