/** What is known of the provision under the cursor: everything that has no place beside its words. */
import {
  citationOf,
  DOUBTFUL,
  factsOf,
  MODAL_NOTE,
  type Row,
  restatementNotice,
} from '../../../src/index.ts';
import { alternativeRemarks, placeRemarks, wordRemarks } from '../../terminal/remarks.ts';
import { wrapSpans } from '../../terminal/wrap.ts';
import type { State } from './state.ts';
import { type Styled, shownText } from './views.ts';

const BY: Readonly<Record<NonNullable<Row['why']>['by'], string>> = {
  correction: 'set by hand in a concordance',
  exact: 'the same words',
  heading: 'the same heading',
  label: 'the same number, words alike',
  similarity: 'words alike',
  place: 'the same place, words alike',
};

export interface DetailLine {
  spans: readonly Styled[];
  /** Which cross-reference the line shows, if it is one. */
  link?: number;
}

/** The lines of the detail pane. */
export function detailLines(state: State, width: number): DetailLine[] {
  const { document, cursor, notes, flags, links, link } = state;
  const entry = document.entries[cursor.entry];
  if (!entry) return [];
  const { row } = entry;
  const lines: DetailLine[] = [];
  const put = (text: string, colour?: string, indent = 0, at?: number) => {
    for (const spans of wrapSpans(
      [{ text: shownText(text), ...(colour ? { colour } : {}) }],
      Math.max(10, width - indent),
    ))
      lines.push({
        spans: [{ text: ' '.repeat(indent) }, ...spans],
        ...(at === undefined ? {} : { link: at }),
      });
  };
  const section = (title: string) => {
    if (lines.length > 0) lines.push({ spans: [] });
    put(title, 'heading');
  };
  section(row.kind === 'draft-title' ? 'Title' : `${row.kind} ${citationOf(row)}`);
  put(pairLine(row));
  if (row.why) put(`paired by: ${BY[row.why.by]}`);
  if (row.why) {
    const sure = Math.round(row.why.confidence * 100);
    put(
      `sure: ${sure} of 100${row.why.confidence < DOUBTFUL ? ' — doubtful, check it' : ''}`,
      row.why.confidence < DOUBTFUL ? 'notice' : undefined,
    );
  }
  for (const text of placeRemarks(row)) put(text, 'remark');
  if (row.degraded) put(`not compared in full: ${row.degraded.reason}`, 'notice');
  if (row.kind === 'block') put('its structure could not be read; compared as plain text', 'notice');
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
  const found = flags?.get(entry.at) ?? [];
  if (found.length > 0) section('Flags');
  for (const { rule, severity, sentence } of found) put(`! ${sentence} (${rule}, ${severity})`, 'flag');
  const note = notes.of.get(entry.at);
  if (note) {
    section('Noted');
    put([note.bookmark ? 'bookmarked' : '', note.seen ? 'seen' : ''].filter(Boolean).join(', '));
    if (note.note) put(note.note, 'note');
  }
  section('Refers to');
  const out = links?.from.get(entry.at) ?? [];
  if (links === null) put('…');
  else if (out.length === 0) put('no other provision');
  for (const [at, one] of out.entries()) {
    const named = one.to === null ? null : document.entries[one.to]?.row;
    const to = named ? citationOf(named) : 'nothing';
    put(
      `${at === link ? '▶ ' : '  '}${one.words} → ${to}: ${one.said}`,
      at === link ? 'cursor' : 'citation',
      0,
      at,
    );
  }
  const into = links?.into.get(entry.at) ?? [];
  if (into.length > 0) {
    section('Referred to by');
    put(into.map(at => citationOf(document.entries[at]?.row as Row)).join(', '));
  }
  section('Drafts');
  for (const side of ['before', 'after'] as const) {
    put(`${side}: ${shownText(document.comparison[side].title ?? '')}`);
    put(factsOf(document.comparison[side]).join(' · '), undefined, 2);
  }
  const notice = restatementNotice([document.comparison.before, document.comparison.after]);
  if (notice) put(notice, 'notice');
  return lines;
}

function pairLine({ before, after, change }: Row): string {
  if (before === null) return `only in the later draft (${change})`;
  if (after === null) return `only in the earlier draft (${change})`;
  return before === after ? `in both drafts: ${change}` : `${before} → ${after}: ${change}`;
}
