/** The parts of a file with the lines of a comparison in them. */
import { strFromU8, strToU8 } from 'fflate';
import { citationsOf, type Draft, pieces } from '../../../document/index.ts';
import { citationOf, differs, readingOrder } from '../../../report/index.ts';
import { type Line, linesOf } from '../../pair-lines.ts';
import { type NoteLines, withoutNotes } from '../notes.ts';
import { zipped } from '../package.ts';
import { Revisions } from '../revisions.ts';
import type { Edit } from './changes.ts';
import { NewNotes, type PartTexts } from './new-notes.ts';
import { indentations } from './numbering.ts';
import type { OntoDocx } from './types.ts';
import { type OntoContext, OntoWriter } from './writer.ts';

export const TEXT = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];

export interface Written {
  bytes: Uint8Array;
  /** Citations of what was not found in the file. */
  left: string[];
  /** See `OntoContext`. */
  tried: OntoContext['tried'];
}

/**
 * @param source the parts of the file, which stay as they are.
 * @param safe citations, in the later draft, of what is written safely, see `OntoContext`.
 */
export function writeOnce(
  { comparison, drafts, author }: OntoDocx,
  source: Readonly<Record<string, Uint8Array>>,
  safe: ReadonlySet<string>,
): Written {
  const entries = { ...source };
  const parts: PartTexts = {
    get: name => (entries[name] ? strFromU8(entries[name]) : null),
    set: (name, xml) => {
      entries[name] = strToU8(xml);
    },
  };
  const newNotes = new NewNotes(parts, drafts.after);
  const oldNotes = new Set(
    comparison.rows.flatMap(({ kind, before, after }) =>
      kind === 'note' && before !== null && after !== null ? [numberOf(drafts.after, after)] : [],
    ),
  );
  const left: string[] = [];
  const tried: OntoContext['tried'] = new Map();
  const context = {
    drafts,
    safe,
    tried,
    revisions: new Revisions(author, highestNumber(Object.entries(entries))),
    indentOf: indentations(parts.get('word/numbering.xml')),
    noteRun: (identifier: string) => {
      const isKnown = newNotes.has(identifier) || oldNotes.has(identifier);
      const run = newNotes.reference(identifier);
      // Word has no second reference to a note: it is a note with the same words, of which somebody has to know.
      if (!run || isKnown) left.push(`note ${identifier}`);
      return run ? `<w:r>${run.properties}${run.content}</w:r>` : '';
    },
  };
  const hasGrid = parts.get('word/styles.xml')?.includes('w:styleId="TableGrid"') ?? false;
  /** Writes the lines whose words are in a part, and gives the citations of the others. */
  const write = (name: string, lines: readonly Line[]): string[] => {
    const xml = parts.get(name);
    if (xml === null) return lines.map(({ entry }) => citationOf(entry.row));
    const writer = new OntoWriter({ xml, isText: name === TEXT, hasGrid }, context);
    writer.write(lines);
    const edits = writer.edits();
    if (edits.length > 0) parts.set(name, edited(xml, edits));
    return writer.left;
  };
  const [lines, notes] = withoutNotes(linesOf(readingOrder(comparison, drafts), drafts), drafts);
  left.push(...write(TEXT, lines));
  left.push(...writeNotes(inOrder(notes, drafts.before), parts, context));
  newNotes.finish();
  return { bytes: zipped(Object.entries(entries)), left, tried };
}

const numberOf = (draft: Draft, citation: string): string | null => {
  const piece = citationsOf(draft).at(citation);
  return piece?.type === 'provision' ? piece.number : null;
};

/** Writes what changed in the notes that both drafts have, and gives the citations of what is left. A note is in one of two parts. */
function writeNotes(notes: readonly NoteLines[], parts: PartTexts, context: OntoContext): string[] {
  const left: string[] = [];
  const writers = NOTES.flatMap(name => {
    const xml = parts.get(name);
    return xml === null
      ? []
      : [{ name, xml, writer: new OntoWriter({ xml, isText: false, hasGrid: false }, context) }];
  });
  for (const note of notes) {
    const lines = note.map(withoutLabel);
    if (writers.some(({ writer }) => writer.write(lines))) continue;
    left.push(...lines.filter(({ entry }) => differs(entry.row)).map(({ entry }) => citationOf(entry.row)));
  }
  for (const { name, xml, writer } of writers) {
    const edits = writer.edits();
    if (edits.length > 0) parts.set(name, edited(xml, edits));
    left.push(...writer.left);
  }
  return left;
}

/** The notes that both drafts have, in the order of the earlier one: a short one (`Ibid.`) is found by its place. */
function inOrder(notes: readonly NoteLines[], before: Draft): NoteLines[] {
  const book = citationsOf(before);
  const places = new Map([...pieces(before)].map(({ piece }, at) => [book.of(piece), at]));
  const placeOf = ([line]: NoteLines) => places.get(line?.entry.row.before ?? '') ?? 0;
  return notes
    .filter(([line]) => line && line.entry.row.before !== null && line.entry.row.after !== null)
    .sort((one, two) => placeOf(one) - placeOf(two));
}

/** The number of a note is that of the footnote, and is not printed in its words. */
const withoutLabel = (line: Line): Line =>
  line.entry.row.kind === 'note'
    ? { ...line, entry: { ...line.entry, label: { before: '', after: '' } } }
    : line;

function highestNumber(entries: readonly [string, Uint8Array][]): number {
  let highest = 0;
  for (const [name, bytes] of entries) {
    if (!/^word\/[^/]+\.xml$/.test(name)) continue;
    for (const [, id] of strFromU8(bytes).matchAll(/\sw:id="(\d{1,9})"/g))
      highest = Math.max(highest, Number(id));
  }
  return highest;
}

/** @param edits in the order of their places. One inside another one is left out: what holds it was replaced. */
function edited(xml: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, xml: other } of edits) {
    if (start < at) continue;
    parts.push(xml.slice(at, start), other);
    at = end;
  }
  return [...parts, xml.slice(at)].join('');
}
