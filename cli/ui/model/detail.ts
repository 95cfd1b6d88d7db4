/** The details of the provision under the cursor: everything that is not shown with its words. */
import {
  alternativeRemarks,
  attributionsIn,
  citationOf,
  citationsOf,
  factsOf,
  MODAL_NOTE,
  noteSentence,
  notesOn,
  placeRemarks,
  printDegraded,
  printPairWithParts,
  type Row,
  restatementNotice,
  SEARCH_NOTE,
  textOf,
  UNCERTAIN,
  wasSearched,
  wordRemarks,
} from '../../../src/index.ts';
import type { Entry, ReviewDocument } from './document.ts';
import { fitted } from './fitted.ts';
import type { ShownFlag } from './flags.ts';
import type { State } from './state.ts';
import { type Styled, shownText } from './views.ts';

const BY: Readonly<Record<NonNullable<Row['why']>['by'], string>> = {
  correction: 'set by hand in a concordance',
  tracked: 'tracked move in the document',
  exact: 'identical words',
  heading: 'identical heading',
  label: 'same number, similar words',
  similarity: 'similar words',
  place: 'same place, similar words',
};

export interface DetailLine {
  spans: readonly Styled[];
}

export interface Details {
  lines: readonly DetailLine[];
  /** What is the same for all provisions: the drafts and the notices about them. */
  foot: readonly DetailLine[];
}

interface Known extends Pick<State, 'document' | 'notes' | 'flags' | 'links' | 'link'> {
  entry: number;
  width: number;
  details: Details;
}

let last: Known | null = null;

/** The content of the detail pane. */
export function detailsOf(state: State, width: number): Details {
  const { document, notes, flags, links, link } = state;
  const known = { document, notes, flags, links, link, entry: state.cursor.entry, width };
  if (!last || (Object.keys(known) as (keyof typeof known)[]).some(key => last?.[key] !== known[key]))
    last = { ...known, details: { lines: linesOf(state, width), foot: footOf(state, width) } };
  return last.details;
}

/** The number of lines of a detail pane with so many columns, including one blank line before the foot. */
export function detailLength(state: State, columns: number): number {
  const { lines, foot } = detailsOf(state, columns - DETAIL_MARGIN);
  return lines.length + 1 + foot.length;
}

/** Columns of the pane that are left blank. */
export const DETAIL_MARGIN = 3;

function linesOf(state: State, width: number): DetailLine[] {
  const { document, cursor, notes, flags, links, link } = state;
  const entry = document.entries[cursor.entry];
  if (!entry) return [];
  const { row } = entry;
  const lines: DetailLine[] = [];
  const put = (text: string, colour?: string) => lines.push(...wrapped(text, width, colour));
  const section = (title: string) => {
    if (lines.length > 0) lines.push({ spans: [] });
    put(title, 'heading');
  };
  section(row.kind === 'draft-title' ? 'Title' : `${row.kind} ${citationOf(row)}`);
  put(stateLine(document, entry));
  if (row.why) put(`paired by: ${BY[row.why.by]}`);
  if (row.why) {
    const sure = Math.round(row.why.confidence * 100);
    put(
      `confidence: ${sure} %${row.why.confidence < UNCERTAIN ? ' — uncertain, check it' : ''}`,
      row.why.confidence < UNCERTAIN ? 'notice' : undefined,
    );
  }
  for (const text of placeRemarks(row)) put(text, 'remark');
  if (wasSearched(row)) put(SEARCH_NOTE);
  const degraded = printDegraded(row);
  if (degraded !== null) put(degraded, 'notice');
  if (row.kind === 'block') put('structure could not be read; compared as plain text', 'notice');
  if (row.classes.length > 0) {
    section('Classes');
    put(row.classes.join(', '));
  }
  const said = [...wordRemarks(row, document.kin), ...alternativeRemarks(row, document.kin)];
  if (said.length > 0) {
    section('Changes');
    for (const text of said) put(text, 'remark');
    if (row.modals?.length) put(MODAL_NOTE, 'notice');
  }
  const told = (title: string, found: readonly ShownFlag[] = [], sign = '', colour?: string) => {
    if (found.length > 0) section(title);
    for (const { rule, severity, sentence } of found)
      put(`${sign}${sentence} (${rule}, ${severity})`, colour);
  };
  told('Flags', flags?.of.get(entry.at), '! ', 'flag');
  told('On the watchlist', flags?.watched.get(entry.at));
  if (entry.at === 0) told('On the watchlist, not at a single provision', flags?.elsewhere);
  for (const side of ['after', 'before'] as const) {
    const named = row[side] === null ? [] : attributionsIn(document.drafts[side], row[side] ?? '');
    if (named.length > 0)
      section(side === 'after' ? 'Named in its brackets' : 'Named in its brackets before');
    for (const text of named) put(text);
  }
  const note = notes.of.get(entry.at);
  if (note) {
    section('Noted');
    put([note.bookmark ? 'bookmarked' : '', note.seen ? 'seen' : ''].filter(Boolean).join(', '));
    if (note.note) put(note.note, 'note');
  }
  const drafted = notesOf(state, row);
  if (drafted.length > 0) section('Notes of the draft');
  for (const text of drafted) put(text);
  const explained = explanationsOf(state, row);
  if (explained.length > 0) section('Notes on this article');
  for (const text of explained) put(text);
  section('Refers to');
  const out = links?.from.get(entry.at) ?? [];
  if (links === null) put('…');
  else if (out.length === 0) put('no other provision');
  for (const [at, one] of out.entries()) {
    const named = one.to === null ? null : document.entries[one.to]?.row;
    const to = named ? citationOf(named) : 'nothing';
    put(`${at === link ? '▶ ' : '  '}${one.words} → ${to}: ${one.said}`, at === link ? 'cursor' : 'citation');
  }
  const into = links?.into.get(entry.at) ?? [];
  if (into.length > 0) {
    section('Referred to by');
    put(into.map(at => citationOf(document.entries[at]?.row as Row)).join(', '));
  }
  return lines;
}

/** The text of the notes to which the words of a row refer. */
function notesOf({ document }: State, row: Row): string[] {
  const said = (['after', 'before'] as const).flatMap(side =>
    [...textOf(row.text, side).matchAll(/\[\^([^\]\s]+)\]/g)].flatMap(([sign, number]) => {
      const note = row[side] === null ? undefined : document.find(side, `note ${number}`);
      return note ? [`${sign} ${textOf(note.row.text, side)}`] : [];
    }),
  );
  return [...new Set(said)];
}

/** Where the drafts have notes on the article of a row; what both say alike, once. */
function explanationsOf({ document }: State, row: Row): string[] {
  const said = (['after', 'before'] as const).flatMap(side => {
    const draft = document.drafts[side];
    const piece = row[side] === null ? undefined : citationsOf(draft).at(row[side] ?? '');
    return piece && piece.type !== 'heading' ? notesOn(draft, piece).map(noteSentence) : [];
  });
  return [...new Set(said)];
}

function footOf({ document }: State, width: number): DetailLine[] {
  const { before, after } = document.comparison;
  const notice = restatementNotice([before, after]);
  return [
    ...wrapped('Drafts', width, 'heading'),
    ...(['before', 'after'] as const).flatMap(side => {
      const { [side]: provenance } = document.comparison;
      const facts = factsOf(provenance).join(' · ') || provenance.title || 'source unknown';
      return wrapped(`${side}: ${facts}`, width);
    }),
    ...(notice ? wrapped(notice, width, 'notice') : []),
  ];
}

function wrapped(text: string, width: number, colour?: string): DetailLine[] {
  const span = { text: shownText(text), ...(colour ? { colour } : {}) };
  return fitted([span], Math.max(10, width)).map(spans => ({ spans }));
}

/** What became of a provision; of an article, of its heading and of all that it holds. */
function stateLine({ entries }: ReviewDocument, { at, isHead, row }: Entry): string {
  const held = isHead ? entries.filter(entry => entry.head === at && entry.at !== at) : [];
  const changed = held.filter(entry => entry.row.change !== 'unchanged').length;
  return printPairWithParts(row, held.length, changed);
}
