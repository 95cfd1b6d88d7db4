/** `treaty brackets` */
import {
  type BracketedWords,
  bracketEvents,
  bracketedWords,
  bracketLedger,
  bracketListToCsv,
  bracketsToCsv,
  type Comparison,
  countBrackets,
  countBracketsIn,
  type Draft,
  type Enclosing,
  enclosingBrackets,
  entryText,
  everyBracket,
  type Found,
  type NamedBrackets,
  resolveCitation,
  restatementNotice,
  toJson,
} from '../../src/index.ts';
import type { Call } from '../command.ts';
import { draftsAndCitations } from '../drafts-and-citations.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { findInBoth, findProvision, type WantedCitations } from '../find-provisions.ts';
import type { Io } from '../io.ts';
import { type OpenedDraft, openDrafts } from '../open-draft.ts';
import { findPair } from '../open-pair.ts';
import { comparePair } from '../remember.ts';
import { putBracketList, putBracketTables } from '../terminal/bracket-page.ts';
import { putDraft, putRestatement } from '../terminal/draft-header.ts';
import { Page, pageOptions } from '../terminal/page.ts';
import { writeForm } from '../write-form.ts';
import { goesToStdout } from '../write-output.ts';

/** Runs the command; see its row in `program.ts`. */
export async function run(call: Call, io: Io): Promise<ExitCode> {
  const { names, citations } = draftsAndCitations(call.positionals);
  const isList = call.has('list') || call.has('open');
  const isPair = names.length === 2 && (isList || citations.length === 0);
  const pair = isPair ? await pairOf(call, [...names, ...citations], io) : null;
  const opened = pair ? [pair.before, pair.after] : await openDrafts(names, call, io);
  const wanted = pair && citations.length > 0 ? findInBoth(pair.before, pair.after, citations) : undefined;
  const drafts = opened.map((one): NamedBrackets => {
    const found = citations.flatMap(citation => foundIn(one, citation, opened));
    const counts = countsOf(one, citations.length > 0 ? found : null);
    return isList && !pair ? { ...counts, list: listOf(one, citations) } : counts;
  });
  const [first, second] = drafts;
  if (pair && first && second)
    drafts[1] = { ...second, since: sinceOf(first.draft, pair.comparison, isList, wanted, call) };
  const provenances = opened.map(({ draft }) => draft.provenance);
  const text = () => {
    const page = new Page(pageOptions(io, goesToStdout(call)));
    for (const provenance of provenances) putDraft(page, provenance, 'Draft');
    putRestatement(page, provenances);
    if (isList) putBracketList(page, drafts);
    else putBracketTables(page, drafts, pair ? () => putLedger(page, pair) : undefined);
    return page.toString();
  };
  const csv = () => (isList ? bracketListToCsv(drafts) : bracketsToCsv(drafts));
  await writeForm({ text, csv, json: () => toJson(drafts) }, call, io, [restatementNotice(provenances)]);
  return EXIT.same;
}

interface Pair {
  before: OpenedDraft;
  after: OpenedDraft;
  comparison: Comparison;
}

/** Two drafts are compared, so that it can be said what became of each bracket. */
async function pairOf(call: Call, positionals: readonly string[], io: Io): Promise<Pair> {
  const found = await findPair({ ...call, positionals }, io);
  const comparison = await comparePair(found, io);
  const { before, after } = await found.open();
  return { before, after, comparison };
}

function sinceOf(
  draft: string,
  comparison: Comparison,
  isList: boolean,
  places: WantedCitations | undefined,
  call: Call,
): Required<NamedBrackets>['since'] {
  const { brackets: events } = comparison.summary;
  if (!isList) return { draft, events };
  const list = bracketEvents(comparison, { onlyOpen: call.has('open'), ...(places && { places }) });
  if (!places) return { draft, events, list };
  const counts = { ...events };
  for (const event of Object.keys(counts) as (keyof typeof counts)[])
    counts[event] = bracketEvents(comparison, { places }).filter(one => one.event === event).length;
  return { draft, events: counts, list };
}

/** The brackets that open in the provisions cited, or all of them. */
function listOf(opened: OpenedDraft, citations: readonly string[]): BracketedWords[] {
  const all = everyBracket(opened.draft);
  if (citations.length === 0) return all;
  const wanted = findInBoth(opened, opened, citations).after;
  return all.filter(({ citation }) => wanted.has(citation));
}

/** What is cited, or nothing where only another one of the drafts has it: the number may be new there, or gone. */
function foundIn(one: OpenedDraft, citation: string, drafts: readonly OpenedDraft[]): Found[] {
  const has = ({ draft }: OpenedDraft) => resolveCitation(draft, citation).type === 'found';
  return !has(one) && drafts.some(has) ? [] : [findProvision(one, citation)];
}

/** What became of the brackets of the first of two drafts, and where those of the second come from. */
function putLedger(page: Page, { before, after, comparison }: Pair): void {
  const drafts = { before: before.draft, after: after.draft };
  const entries = bracketLedger({ comparison, drafts }).filter(({ isDetail }) => !isDetail);
  if (entries.length === 0) return;
  page.gap();
  page.text('What happened to them', 0, 'heading');
  for (const entry of entries) page.item([{ text: entryText(entry) }], 2);
}

/** @param found what is cited, or null where nothing is. */
function countsOf(opened: OpenedDraft, found: readonly Found[] | null): NamedBrackets {
  const { name, draft } = opened;
  const named = { draft: name, date: draft.provenance.date ?? '', counts: countBrackets(draft) };
  if (!found) return named;
  const cited = found.map(({ citation }) => citation);
  const wanted = findInBoth(opened, opened, cited).after;
  const children = found.flatMap(({ piece }) => (piece.type === 'heading' ? [] : [piece]));
  return {
    ...named,
    counts: {
      total: countBracketsIn(draft, children),
      provisions: named.counts.provisions.filter(({ citation }) => wanted.has(citation)),
    },
    asked: {
      citations: cited,
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
