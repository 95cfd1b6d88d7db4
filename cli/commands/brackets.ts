/** `treaty brackets` */
import {
  BRACKET_COLUMNS,
  bracketCells,
  bracketEvents,
  bracketedWords,
  bracketLedger,
  bracketListToCsv,
  bracketsToCsv,
  type Comparison,
  countBrackets,
  countBracketsIn,
  counted,
  type Draft,
  type Enclosing,
  enclosingBrackets,
  entryText,
  everyBracket,
  type Found,
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
import { findPair } from '../open-pair.ts';
import { comparePair } from '../remember.ts';
import { cleanFor } from '../terminal/clean.ts';
import { putDraft, putRestatement } from '../terminal/draft-header.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const { names, citations } = draftsAndCitations(call.positionals);
  const pair = names.length === 2 && citations.length === 0 ? await pairOf(call, io) : null;
  const opened: OpenedDraft[] = pair ? [pair.before, pair.after] : [];
  if (!pair) for (const name of names) opened.push(await openDraft(name, call, io));
  const isList = call.has('list') || call.has('open');
  const drafts = opened.map((one): NamedBrackets => {
    const counts = countsOf(one, citations);
    return isList && !pair && citations.length === 0 ? { ...counts, list: everyBracket(one.draft) } : counts;
  });
  const [first, second] = drafts;
  if (pair && first && second)
    drafts[1] = { ...second, since: sinceOf(first.draft, pair.comparison, isList, call) };
  const provenances = opened.map(({ draft }) => draft.provenance);
  const text = () => {
    const page = new Page(pageOptions(io, goesToStdout(call)));
    for (const provenance of provenances) putDraft(page, provenance, 'Draft');
    putRestatement(page, provenances);
    if (isList && citations.length === 0) putList(page, drafts);
    else putTables(page, drafts, pair ? () => putLedger(page, pair) : undefined);
    return page.toString();
  };
  const toTerminal = goesToStdout(call) && io.stdout.isTTY;
  const csv = () => cleanFor(toTerminal, isList ? bracketListToCsv(drafts) : bracketsToCsv(drafts));
  await writeForm({ text, csv, json: () => toJson(drafts) }, call, io, [restatementNotice(provenances)]);
  return EXIT.same;
}

interface Pair {
  before: OpenedDraft;
  after: OpenedDraft;
  comparison: Comparison;
}

/** Two drafts are compared, so that it can be said what became of each bracket. */
async function pairOf(call: Call, io: Io): Promise<Pair> {
  const found = await findPair(call, io);
  const comparison = await comparePair(found, io);
  const { before, after } = await found.open();
  return { before, after, comparison };
}

const sinceOf = (draft: string, comparison: Comparison, isList: boolean, call: Call) => ({
  draft,
  events: comparison.summary.brackets,
  ...(isList ? { list: bracketEvents(comparison, { onlyOpen: call.has('open') }) } : {}),
});

/** What became of the brackets of the first of two drafts, and where those of the second come from. */
function putLedger(page: Page, { before, after, comparison }: Pair): void {
  const drafts = { before: before.draft, after: after.draft };
  const entries = bracketLedger({ comparison, drafts }).filter(({ isDetail }) => !isDetail);
  if (entries.length === 0) return;
  page.gap();
  page.text('What happened to them', 0, 'heading');
  for (const entry of entries) page.item([{ text: entryText(entry) }], 2);
}

/** Every bracket with its citation and words; of two drafts, with what became of it. */
function putList(page: Page, drafts: readonly NamedBrackets[]): void {
  for (const { draft, list, since } of drafts) {
    if (!list && !since?.list) continue;
    const count = (list ?? since?.list ?? []).length;
    page.gap();
    page.text(`${draft}: ${counted(count, 'pair of brackets', 'pairs of brackets')}`, 0, 'heading');
    for (const { citation, words, closesIn } of list ?? [])
      putBracket(page, citation, closesIn ? `closes in ${closesIn}` : '', words);
    for (const { before, after, says, words } of since?.list ?? [])
      putBracket(page, after ?? before ?? '', says, words);
  }
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
      total: countBracketsIn(draft, children),
      provisions: named.counts.provisions.filter(({ citation }) => wanted.has(citation)),
    },
    asked: {
      citations: found.map(({ citation }) => citation),
      brackets: children.flatMap(piece => bracketedWords(draft, piece)),
      enclosedBy: enclosedBy(found, draft),
    },
  };
}

/** The brackets that enclose what was asked for, each once with all that it encloses. */
function enclosedBy(found: readonly Found[], draft: Draft): Enclosing[] {
  const all = new Map<string, Enclosing>();
  for (const { piece, citation } of found) {
    if (piece.type === 'heading') continue;
    const seen = new Map<string, number>();
    for (const one of enclosingBrackets(draft, piece)) {
      // Two that open and close in the same provisions are two.
      const place = `${one.opensIn} ${one.closesIn}`;
      seen.set(place, (seen.get(place) ?? 0) + 1);
      const key = `${place} ${seen.get(place)}`;
      const known = all.get(key) ?? { ...one, encloses: [] };
      all.set(key, { ...known, encloses: [...known.encloses, citation] });
    }
  }
  return [...all.values()];
}

/** One line for each draft, followed for each draft by one line for each provision with brackets or options. */
function putTables(page: Page, drafts: readonly NamedBrackets[], between?: () => void): void {
  page.gap();
  putLine(page, 'Draft', BRACKET_COLUMNS);
  for (const { draft, counts, asked } of drafts) {
    putLine(page, asked ? `${draft}: ${asked.citations.join('; ')}` : draft, bracketCells(counts.total));
  }
  between?.();
  for (const { draft, counts, asked } of drafts) {
    const rows = counts.provisions.filter(row => row.brackets + row.options + row.unbalanced > 0);
    const isFree = rows.length === 0 && !(asked && asked.brackets.length > 0);
    page.gap();
    page.text(isFree ? `${draft}: no brackets` : draft, 0, 'heading');
    if (rows.length > 0) putLine(page, 'Provision', BRACKET_COLUMNS);
    for (const row of rows) putLine(page, row.citation || 'outside the articles', bracketCells(row));
    if (!asked) continue;
    if (rows.length > 0) page.gap();
    for (const { opensIn, closesIn, encloses } of asked.enclosedBy) {
      const which = asked.citations.length > 1 ? `${encloses.join(', ')}: all` : 'All';
      const where = `opens in ${opensIn || 'the title'} and closes in ${closesIn || 'the title'}`;
      page.text(`${which} in a bracket that ${where}.`, 2);
    }
    for (const { citation, words, closesIn } of asked.brackets)
      putBracket(page, citation, closesIn ? `closes in ${closesIn}` : '', words);
  }
  page.gap();
  page.text(COLUMNS_EXPLAINED, 0, 'remark');
}

const COLUMNS_EXPLAINED =
  'depth: brackets within brackets; in brackets: words inside any of them; unbalanced: brackets without a partner.';

function putBracket(page: Page, citation: string, says: string, words: string): void {
  page.item(
    [
      { text: citation || 'outside the articles', colour: 'citation' },
      ...(says ? [{ text: ` (${says})`, colour: 'remark' as const }] : []),
      { text: `: ${words}` },
    ],
    2,
  );
}

/** Figures, right-aligned under their column headings. */
function putLine(page: Page, name: string, cells: readonly (string | number)[]): void {
  const figures = cells
    .map((cell, at) => String(cell).padStart((BRACKET_COLUMNS[at]?.length ?? 0) + 2))
    .join('');
  page.columns(name, figures);
}
