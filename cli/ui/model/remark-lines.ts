/** What stands below the words of a provision: what became of its place, flags, and what was noted. */
import { isChange, placeRemarks, wordRemarks } from '../../../src/index.ts';
import type { Entry } from './document.ts';
import { fitted } from './fitted.ts';
import type { ShownFlag } from './flags.ts';
import type { Line, Look } from './lines.ts';
import type { NoteBook } from './notes.ts';
import { LABEL, LEAST_WORDS } from './panes.ts';
import type { State } from './state.ts';
import { shownText } from './views.ts';

/** The lines below the words of an entry. */
export function remarkLines(entry: Entry, look: Look, { notes, flags }: State): Line[] {
  if (look.view === 'before' || look.view === 'after') return noteLines(entry, look, notes);
  const indent = entry.isHead ? 2 : 2 + Math.min(entry.depth, 4) * 3 + LABEL;
  const { row } = entry;
  const said =
    !look.isQuiet && (isChange(row) || row.degraded)
      ? [...placeRemarks(row), ...wordRemarks(row, { ...look.document.kin })]
      : [];
  return [
    ...said.flatMap(text => remarks(text, indent, 'remark', look)),
    ...flagLine(flags?.of.get(entry.at) ?? [], indent, look),
    ...noteLines(entry, look, notes),
  ];
}

/** The names of the rules; their sentences are in the details. */
function flagLine(flags: readonly ShownFlag[], indent: number, look: Look): Line[] {
  const names = [...new Set(flags.map(({ rule }) => rule))];
  return names.length > 0 ? remarks(`! flagged: ${names.join(', ')}`, indent, 'flag', look) : [];
}

function noteLines({ at, isHead, depth }: Entry, look: Look, notes: NoteBook): Line[] {
  const note = notes.of.get(at)?.note;
  return note ? remarks(`note: ${note}`, isHead ? 2 : 6 + depth * 3, 'note', look) : [];
}

function remarks(text: string, indent: number, style: string, { width }: Look): Line[] {
  return fitted([{ text: shownText(text), colour: style }], Math.max(LEAST_WORDS, width - indent)).map(
    spans => ({ indent, spans, sign: ' ', isChanged: false, isMatch: false }),
  );
}

/** One line of a remark. */
export const remark = (text: string, indent: number, style: string): Line => ({
  indent,
  spans: [{ text: shownText(text), colour: style }],
  sign: ' ',
  isChanged: false,
  isMatch: false,
});
