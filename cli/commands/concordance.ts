/** `treaty concordance` */
import {
  type ConcordanceEntry,
  concordanceOf,
  concordanceToCsv,
  concordanceToMarkdown,
  pairNotices,
  toJson,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { findPair } from '../open-pair.ts';
import { comparePair } from '../remember.ts';
import { putPair } from '../terminal/draft-header.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { type Forms, writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const comparison = await comparePair(await findPair(call, io), io);
  const uncertain = call.has('uncertain');
  const entries = concordanceOf(comparison, { uncertain });
  const text = () => {
    const page = new Page(pageOptions(io, goesToStdout(call)));
    putPair(page, comparison);
    putEntries(page, uncertain ? entries : entries.filter(isTold), uncertain);
    return page.toString();
  };
  const forms: Forms = {
    text,
    csv: () => concordanceToCsv(entries, comparison),
    json: () => toJson(entries),
    markdown: () => concordanceToMarkdown(entries),
  };
  await writeForm(forms, call, io, pairNotices(comparison.before, comparison.after));
  return EXIT.same;
}

const LINES: readonly string[] = [
  'paragraph',
  'subparagraph',
  'item',
  'recital',
  'option',
  'note',
  'block',
  'table',
];

/** For the text format: headed provisions, and every line whose place in its article changed. */
function isTold({ before, after, kind, what }: ConcordanceEntry): boolean {
  const inArticle = (citation: string | null) => citation?.replace(/^[^(¶]*/, '');
  return !LINES.includes(kind) || what !== '' || inArticle(before) !== inArticle(after);
}

function putEntries(page: Page, entries: readonly ConcordanceEntry[], uncertain: boolean): void {
  page.gap();
  if (entries.length === 0) page.text(uncertain ? 'No pair is uncertain.' : 'There is nothing to report.', 0);
  for (const { before, after, what, why, heading, words } of entries) {
    const pair = `${before ?? '—'} → ${after ?? '—'}`;
    const sure = why ? `${why.by}, ${Math.round(why.confidence * 100)} %` : '';
    const said = [what, uncertain || (why && why.confidence < 1) ? sure : ''].filter(Boolean).join('; ');
    page.labelled(pair, [{ text: `${heading || words}${said ? ` (${said})` : ''}` }], 0, 28);
  }
}
