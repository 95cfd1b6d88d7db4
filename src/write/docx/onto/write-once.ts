/** The parts of a file with the lines of a comparison in them. */
import { strFromU8, strToU8 } from 'fflate';
import { citationOf, differs, readingOrder } from '../../../report/index.ts';
import { type Line, linesOf } from '../../pair-lines.ts';
import { withoutNotes } from '../notes.ts';
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
  const left: string[] = [];
  const tried: OntoContext['tried'] = new Map();
  const context = {
    drafts,
    safe,
    tried,
    revisions: new Revisions(author, highestNumber(Object.entries(entries))),
    indentOf: indentations(parts.get('word/numbering.xml')),
    noteRun: (identifier: string) => {
      const run = newNotes.reference(identifier);
      if (!run) left.push(`note ${identifier}`);
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
  const [lines, noteLines] = withoutNotes(linesOf(readingOrder(comparison, drafts), drafts));
  left.push(...write(TEXT, lines));
  const known = noteLines.flat().filter(({ entry }) => entry.row.before !== null && entry.row.after !== null);
  const changedNotes = known.filter(({ entry }) => differs(entry.row)).map(withoutLabel);
  // A note is in one of two parts: what neither has is left.
  const [feet, ends] = NOTES.map(name => new Set(write(name, changedNotes)));
  left.push(...[...(feet ?? [])].filter(citation => ends?.has(citation)));
  newNotes.finish();
  return { bytes: zipped(Object.entries(entries)), left, tried };
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
