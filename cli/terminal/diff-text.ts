/** Comparison -> text to be read on a terminal or on paper. */
import {
  alternativeRemarks,
  type Comparison,
  citationOf,
  definitionRemarks,
  type Finding,
  type Group,
  headingWords,
  isChange,
  isOnlyReference,
  isOnlyRenumbered,
  type Kin,
  kinOf,
  ONLY_REFERENCES,
  outlineOf,
  placeRemarks,
  printNamedRun,
  printRenumberedOnly,
  provisionName,
  type Row,
  runsOf,
  UNCHANGED,
  WORDS_UNCHANGED,
  wordRemarks,
} from '../../src/index.ts';
import { putPair } from './draft-header.ts';
import { putFlagLines } from './flag-lines.ts';
import { Page, type PageOptions } from './page.ts';
import { segmentSpans } from './segment-spans.ts';
import { putTotals } from './totals.ts';
import type { Span } from './wrap.ts';

export interface DiffTextOptions extends PageOptions {
  /** The rows to show, whether or not they changed; if left out, the rows that changed. */
  isWanted?: (row: Row) => boolean;
  /** How many unchanged words to show on either side of a change; if left out, only long provisions are shortened. */
  context?: number;
  /** Show every changed provision in full, including those in which only a reference follows a renumbering. */
  isFull?: boolean;
  /** The findings of the watchlists; they are shown first. */
  findings?: readonly Finding[];
}

/** Writes a comparison as text: each provision under its article, the changes within its words, a summary at the end. */
export function diffText(comparison: Comparison, options: DiffTextOptions): string {
  const page = new Page(options);
  if (comparison.rows.some(hasMarks)) page.marks();
  putPair(page, comparison);
  const isShown =
    options.isWanted ?? (options.isFull ? isChange : (row: Row) => isChange(row) && !isOnlyReference(row));
  putFlags(page, comparison, options);
  const { groups } = outlineOf(comparison);
  const kin = { ...kinOf(comparison), definitions: definitionRemarks(comparison) };
  let renumbered: Row[] = [];
  const following = new Set<Row>();
  const putRenumbered = () => {
    for (const run of runsOf(renumbered)) {
      page.gap();
      const heading = run.rows.length === 1 ? headingWords(run.first) : '';
      page.text(printNamedRun(run) + (heading && ` — ${heading}`), 0, 'heading');
      page.text(printRenumberedOnly(run.rows.some(row => following.has(row))), 0, 'remark');
    }
    renumbered = [];
  };
  for (const group of groups) {
    const rows = group.rows.filter(isShown);
    const [only] = rows;
    if (!only) continue;
    if (!options.isWanted && rows.length === 1 && only === group.head && isOnlyRenumbered(only)) {
      renumbered.push(only);
      if (group.rows.some(isOnlyReference)) following.add(only);
      continue;
    }
    putRenumbered();
    putGroup(page, { ...group, rows }, kin, options);
  }
  putRenumbered();
  putReferences(page, options.isWanted || options.isFull ? [] : comparison.rows.filter(isOnlyReference));
  const shown = options.isWanted ? comparison.rows.filter(options.isWanted) : comparison.rows;
  putTotals(page, { rows: shown });
  return page.toString();
}

/** Whether words of it are shown as deleted or inserted. */
const hasMarks = ({ heading = [], text }: Row): boolean =>
  [...heading, ...text].some(({ op }) => op !== 'equal');

/** The findings that concern what is shown. */
function putFlags(page: Page, { rows }: Comparison, { findings = [], isWanted }: DiffTextOptions): void {
  const isShown = ({ row }: Finding) => {
    const about = row === null ? undefined : rows[row];
    return !isWanted || (about !== undefined && isWanted(about));
  };
  putFlagLines(page, findings.filter(isShown));
}

/** What only follows a renumbering is one fact, however many provisions it touches. */
function putReferences(page: Page, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  page.gap();
  page.text(ONLY_REFERENCES, 0, 'heading');
  page.text(rows.map(citationOf).join(', '), 2);
}

/** Provisions longer than this, in characters, show so many words around each change, unless --context or --full is given. */
const LONG = 900;
const CONTEXT_IN_LONG = 30;

function contextFor(row: Row, { context, isWanted, isFull }: DiffTextOptions): number | undefined {
  if (context !== undefined || isWanted || isFull) return context;
  const length = row.text.reduce((sum, { text }) => sum + text.length, 0);
  return length > LONG ? CONTEXT_IN_LONG : undefined;
}

function putGroup(page: Page, { head, rows }: Group, kin: Kin, options: DiffTextOptions): void {
  const titled = head ?? rows[0];
  if (!titled) return;
  page.gap();
  // Of an article of which only a part was asked for nothing is said.
  const isWhole = head !== null && (!options.isWanted || rows.includes(head));
  putTitle(page, titled, head, isWhole && !rows.some(row => row !== head && isChange(row)));
  if (head && !rows.includes(head)) {
    for (const remark of alternativeRemarks(head, kin)) page.text(remark, 0, 'remark');
  }
  let renumbered: Row[] = [];
  const putRenumbered = () => {
    for (const run of runsOf(renumbered)) {
      page.gap();
      page.text(printNamedRun(run), 2, 'citation');
      page.text(printRenumberedOnly(), 4, 'remark');
    }
    renumbered = [];
  };
  for (const row of rows) {
    if (!options.isWanted && row !== head && isOnlyRenumbered(row)) {
      renumbered.push(row);
      continue;
    }
    putRenumbered();
    putProvision(page, row, head, options);
    const remarks = [...wordRemarks(row, kin), ...alternativeRemarks(row, kin)];
    for (const remark of remarks) page.text(remark, indentOf(row, head), 'remark');
  }
  putRenumbered();
}

/** `Article 40 — Mutual legal assistance`, followed by what happened to the article as a whole. */
function putTitle(page: Page, row: Row, head: Row | null, isAlone: boolean): void {
  const name = head ? provisionName(head) : looseTitle(row);
  const heading = head?.heading ?? [];
  page.spans([
    { text: heading.length > 0 ? `${name} — ` : name, colour: 'heading' },
    ...segmentSpans(heading).map(span => (span.colour ? span : { ...span, colour: 'heading' as const })),
  ]);
  if (!head) return;
  const remarks = placeRemarks(head);
  if (isAlone && head.change === 'unchanged') remarks.push(remarks.length > 0 ? WORDS_UNCHANGED : UNCHANGED);
  for (const remark of remarks) page.text(remark, 0, 'remark');
}

function looseTitle({ kind }: Row): string {
  if (kind === 'draft-title') return 'Title';
  return kind === 'note' ? 'Notes' : 'Outside the articles';
}

/** A provision with its citation, its words and the remarks on them. */
function putProvision(page: Page, row: Row, head: Row | null, options: DiffTextOptions): void {
  const isHead = row === head;
  const indent = indentOf(row, head);
  if (isHead) putOwnWords(page, row, options);
  else {
    if (row.kind !== 'draft-title') {
      page.gap();
      page.spans([{ text: citationOf(row), colour: 'citation' }, ...placeSpans(row, head)], 2);
    }
    if (row.heading) page.spans(segmentSpans(row.heading), indent);
    page.spans(segmentSpans(row.text, contextFor(row, options)), indent);
  }
}

/** An article's own words. If they did not change, they are shown only if the article was asked for. */
function putOwnWords(page: Page, row: Row, options: DiffTextOptions): void {
  const isChanged = row.text.some(({ op }) => op !== 'equal');
  if (isChanged || options.isWanted) page.spans(segmentSpans(row.text, contextFor(row, options)), 2);
}

/** Text under a citation is indented. */
const indentOf = (row: Row, head: Row | null) => (row === head || row.kind === 'draft-title' ? 2 : 4);

function placeSpans(row: Row, head: Row | null): Span[] {
  // A paragraph that is new or gone with its article is not reported again.
  if (
    row.change !== 'unchanged' &&
    row.change === head?.change &&
    !row.from &&
    !row.into &&
    !row.successors &&
    !row.successorOf &&
    !row.kept &&
    row.change !== 'modified'
  ) {
    return [];
  }
  const remarks = placeRemarks(row);
  if (row.change === 'unchanged') remarks.push(remarks.length > 0 ? WORDS_UNCHANGED : UNCHANGED);
  return remarks.length === 0 ? [] : [{ text: ` (${remarks.join('; ')})`, colour: 'remark' }];
}
