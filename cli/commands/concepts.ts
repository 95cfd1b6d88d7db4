/** `treaty concepts` */
import {
  CONCEPTS_NOTICE,
  type ConceptFinding,
  conceptCell,
  conceptLists,
  conceptsWith,
  csvLine,
  findConcepts,
  markdownTable,
  mostlyAbsent,
  restatementNotice,
  toJson,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { onlyDrafts } from '../drafts-and-citations.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { loadWatchlists } from '../load-watchlists.ts';
import { openDrafts } from '../open-draft.ts';
import { putDraft, putRestatement } from '../terminal/draft-header.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { type Forms, writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** The concepts of one draft, under the name by which it was opened. */
interface Column {
  draft: string;
  concepts: readonly ConceptFinding[];
}

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const opened = await openDrafts(onlyDrafts(call.positionals, 'concepts'), call, io);
  const provenances = opened.map(({ draft }) => draft.provenance);
  const lists = (await loadWatchlists(opened, call, io)).filter(
    ({ treaty }) => treaty === undefined || provenances.some(one => one.treaty === treaty),
  );
  const concepts = conceptsWith(lists);
  const columns = opened.map(
    ({ name, draft }): Column => ({ draft: name, concepts: findConcepts(draft, concepts) }),
  );
  const notices = [CONCEPTS_NOTICE, conceptLists(lists), ...mostlyAbsent(columns)];
  const text = () => {
    const page = new Page(pageOptions(io, goesToStdout(call)));
    for (const provenance of provenances) putDraft(page, provenance, 'Draft');
    putRestatement(page, provenances);
    putMatrix(page, columns);
    page.gap();
    for (const notice of notices) page.text(notice, 0, 'notice');
    return page.toString();
  };
  const forms: Forms = {
    text,
    json: () => toJson(columns),
    csv: () => tableOf(columns).map(csvLine).join(''),
    markdown: () => {
      const [head = [], ...rows] = tableOf(columns);
      return `${markdownTable(head, rows)}\n${notices.map(notice => `*${notice}*\n`).join('\n')}`;
    },
  };
  const own = ['csv', 'json'].includes(call.option('format') ?? '') ? notices.slice(1) : [];
  await writeForm(forms, call, io, [restatementNotice(provenances), ...own]);
  return EXIT.same;
}

/** A header row, and a row for each concept with a cell for each draft. */
function tableOf(columns: readonly Column[]): string[][] {
  const rows = (columns[0]?.concepts ?? []).map(({ title }, at) => [
    title,
    ...columns.flatMap(({ concepts }) => (concepts[at] ? [conceptCell(concepts[at])] : [])),
  ]);
  return [['concept', ...columns.map(({ draft }) => draft)], ...rows];
}

/** One line for each draft under each concept: cells have too many citations for columns on a terminal. */
function putMatrix(page: Page, columns: readonly Column[]): void {
  const [first] = columns;
  const width = Math.max(...columns.map(({ draft }) => draft.length)) + 2;
  for (const [at, concept] of (first?.concepts ?? []).entries()) {
    page.gap();
    page.text(concept.title, 0, 'heading');
    for (const { draft, concepts } of columns) {
      const found = concepts[at];
      if (found) page.labelled(draft, [{ text: conceptCell(found) }], 2, width + 2);
    }
  }
}
