/** `treaty brackets` */
import {
  BRACKET_COLUMNS,
  bracketCells,
  bracketedWords,
  bracketsToCsv,
  countBrackets,
  type NamedBrackets,
  restatementNotice,
  toJson,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { draftsAndCitations } from '../drafts-and-citations.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findInBoth, findProvision } from '../find-provisions.ts';
import type { Io } from '../io.ts';
import { type OpenedDraft, openDraft } from '../open-draft.ts';
import { cleanFor } from '../terminal/clean.ts';
import { putDraft, putRestatement } from '../terminal/draft-header.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const { names, citations } = draftsAndCitations(call.positionals);
  const opened = [];
  for (const name of names) opened.push(await openDraft(name, call, io));
  const drafts = opened.map(one => countsOf(one, citations));
  const provenances = opened.map(({ draft }) => draft.provenance);
  const text = () => {
    const page = new Page(pageOptions(io, goesToStdout(call)));
    for (const provenance of provenances) putDraft(page, provenance, 'Draft');
    putRestatement(page, provenances);
    putTables(page, drafts);
    return page.toString();
  };
  const toTerminal = goesToStdout(call) && io.stdout.isTTY;
  const csv = () => cleanFor(toTerminal, bracketsToCsv(drafts));
  await writeForm({ text, csv, json: () => toJson(drafts) }, call, io, [restatementNotice(provenances)]);
  return EXIT.same;
}

function countsOf(opened: OpenedDraft, citations: readonly string[]): NamedBrackets {
  const { name, draft } = opened;
  const named = { draft: name, date: draft.provenance.date ?? '', counts: countBrackets(draft) };
  if (citations.length === 0) return named;
  const found = citations.map(citation => findProvision(opened, citation));
  const wanted = findInBoth(opened, opened, citations).after;
  const children = found.flatMap(({ piece }) => (piece.type === 'heading' ? [] : [piece]));
  return {
    ...named,
    counts: {
      total: countBrackets({ ...draft, children }).total,
      provisions: named.counts.provisions.filter(({ citation }) => wanted.has(citation)),
    },
    asked: {
      citations: found.map(({ citation }) => citation),
      brackets: children.flatMap(piece => bracketedWords(draft, piece)),
    },
  };
}

/** One line for each draft, followed for each draft by one line for each provision with brackets or options. */
function putTables(page: Page, drafts: readonly NamedBrackets[]): void {
  page.gap();
  putLine(page, 'Draft', BRACKET_COLUMNS);
  for (const { draft, counts, asked } of drafts) {
    putLine(page, asked ? `${draft}: ${asked.citations.join('; ')}` : draft, bracketCells(counts.total));
  }
  for (const { draft, counts, asked } of drafts) {
    const rows = counts.provisions.filter(row => row.brackets + row.options + row.unbalanced > 0);
    page.gap();
    page.text(rows.length > 0 ? draft : `${draft}: no brackets`, 0, 'heading');
    if (rows.length > 0) putLine(page, 'Provision', BRACKET_COLUMNS);
    for (const row of rows) putLine(page, row.citation || 'outside the articles', bracketCells(row));
    if (!asked) continue;
    if (rows.length > 0) page.gap();
    for (const { citation, words } of asked.brackets)
      page.spans([{ text: citation, colour: 'citation' }, { text: `: ${words}` }], 2);
  }
}

/** Figures, right-aligned under their column headings. */
function putLine(page: Page, name: string, cells: readonly (string | number)[]): void {
  const figures = cells
    .map((cell, at) => String(cell).padStart((BRACKET_COLUMNS[at]?.length ?? 0) + 2))
    .join('');
  page.columns(name, figures);
}
