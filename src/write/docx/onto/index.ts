/** The changes of a comparison in a copy of the Word file that the earlier draft was read from. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Comparison } from '../../../compare/index.ts';
import { citationsOf, type Draft, fullText, headingText, ownText, pieces } from '../../../document/index.ts';
import { read } from '../../../read/index.ts';
import { type ComparedDrafts, citationOf, differs, readingOrder } from '../../../report/index.ts';
import { type Line, linesOf } from '../../pair-lines.ts';
import { lintDocx } from '../lint/index.ts';
import { withoutNotes } from '../notes.ts';
import { zipped } from '../package.ts';
import { type Author, Revisions } from '../revisions.ts';
import type { Edit } from './changes.ts';
import { NewNotes, type PartTexts } from './new-notes.ts';
import { hasCellChanges, hasChanges, type Resolution, resolved } from './resolve.ts';
import { OntoWriter } from './writer.ts';

export interface OntoDocx {
  comparison: Comparison;
  drafts: ComparedDrafts;
  /** The file of the earlier draft. */
  file: { name: string; bytes: Uint8Array };
  author: Author;
  /** What becomes of tracked changes that the file has already: what became of them when the draft was read. */
  tracked?: Resolution | undefined;
}

export interface OntoResult {
  bytes: Uint8Array;
  /** Citations of what could not be written in place, or does not read as it should; empty if all was written. */
  left: string[];
  /** Whether the file has macros. They are kept as they are. */
  hasMacros: boolean;
}

export type OntoFault = 'tracked-changes' | 'not-supported';

/** Thrown for a file that changes cannot be written into. */
export class OntoError extends Error {
  readonly code: OntoFault;

  constructor(code: OntoFault, message: string) {
    super(message);
    this.code = code;
  }
}

const TEXT = 'word/document.xml';
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml'];
/** The parts that may have tracked changes. */
const WORDED = /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*|comments)\.xml$/;

/**
 * Only the parts with the text and the footnotes are written: all others stay as they are, byte for byte. What was written is read
 * again, so that the list of what is left is true.
 *
 * @throws {OntoError} for a file that has tracked changes of which nobody said what becomes of them, or is built in an unusual way.
 */
export async function ontoDocx({ comparison, drafts, file, author, tracked }: OntoDocx): Promise<OntoResult> {
  const entries = unzipSync(file.bytes);
  const source = (name: string) => (entries[name] ? strFromU8(entries[name]) : null);
  if (!/xmlns:w\s*=/.test(source(TEXT)?.slice(0, 5000) ?? ''))
    throw new OntoError('not-supported', `${file.name} ${UNUSUAL}`);
  const changed = Object.keys(entries).filter(name => WORDED.test(name) && hasChanges(source(name) ?? ''));
  if (changed.length > 0) {
    if (!tracked) throw new OntoError('tracked-changes', `${file.name} ${TRACKED}`);
    if (changed.some(name => hasCellChanges(source(name) ?? '')))
      throw new OntoError('not-supported', `${file.name} ${CELLS}`);
    for (const name of changed) entries[name] = strToU8(resolved(source(name) ?? '', tracked));
  }
  return ontoResolved({ comparison, drafts: await placed(drafts, entries), file, author }, entries);
}

const UNUSUAL =
  'is not built as Word builds its files: changes cannot be written into it. Leave out --onto to write them into a new file.';
const TRACKED =
  'has tracked changes already. Choose --tracked accept or --tracked reject, or accept or reject them in Word.';
const CELLS =
  'has tracked changes of single cells of tables, which cannot be resolved here. Accept or reject them in Word, save the file, and compare again.';

/** The earlier draft with its places in this file, if the file is read as that draft: of a draft from a cache they are not known. */
async function placed(drafts: ComparedDrafts, entries: Entries): Promise<ComparedDrafts> {
  const { language } = drafts.before.provenance;
  const again = await read(zipped(Object.entries(entries)), 'before.docx', language ? { language } : {});
  return fullText(again.draft) === fullText(drafts.before) ? { ...drafts, before: again.draft } : drafts;
}

type Entries = Record<string, Uint8Array>;

async function ontoResolved(
  { comparison, drafts, file, author }: OntoDocx,
  entries: Entries,
): Promise<OntoResult> {
  const source = (name: string) => (entries[name] ? strFromU8(entries[name]) : null);
  const parts: PartTexts = { get: source, set: (name, xml) => (entries[name] = strToU8(xml)) };
  const revisions = new Revisions(author, highestNumber(Object.entries(entries)));
  const newNotes = new NewNotes(parts, drafts.after);
  const left: string[] = [];
  const context = {
    drafts,
    revisions,
    noteRun: (identifier: string) => {
      const run = newNotes.reference(identifier);
      if (!run) left.push(`note ${identifier}`);
      return run ? `<w:r>${run.properties}${run.content}</w:r>` : '';
    },
  };
  /** Writes the lines whose words are in a part, and gives the citations of the others. */
  const write = (name: string, lines: readonly Line[]): string[] => {
    const xml = source(name);
    if (xml === null) return lines.map(({ entry }) => citationOf(entry.row));
    const hasGrid = source('word/styles.xml')?.includes('w:styleId="TableGrid"') ?? false;
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
  const before = new Set(faultsOf(file.bytes));
  const bytes = zipped(Object.entries(entries));
  const [fault] = faultsOf(bytes).filter(one => !before.has(one));
  if (fault) throw new Error(`A Word file was made that breaks a rule: ${fault}`);
  return {
    bytes,
    hasMacros: 'word/vbaProject.bin' in entries,
    left: [...new Set([...left, ...(await misread(bytes, drafts))])],
  };
}

const faultsOf = (bytes: Uint8Array) => lintDocx(bytes).map(({ part, reason }) => `${part}: ${reason}`);

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

/** Citations of the later draft, and of the earlier one, whose words the file does not give when all is accepted, or rejected. */
async function misread(bytes: Uint8Array, drafts: ComparedDrafts): Promise<string[]> {
  const faults: string[] = [];
  for (const [tracked, draft] of [
    ['accept', drafts.after],
    ['reject', drafts.before],
  ] as const) {
    const { language } = draft.provenance;
    const got = await read(bytes, 'redline.docx', { tracked, ...(language ? { language } : {}) });
    const there = new Map<string, number>();
    for (const words of wordsOf(got.draft).values()) there.set(words, (there.get(words) ?? 0) + 1);
    for (const [citation, words] of wordsOf(draft)) {
      const count = there.get(words) ?? 0;
      if (count === 0) faults.push(citation);
      there.set(words, count - 1);
    }
  }
  return faults;
}

/** What each provision prints, without white space. */
function wordsOf(draft: Draft): Map<string, string> {
  const words = new Map<string, string>();
  const book = citationsOf(draft);
  for (const { piece } of pieces(draft)) {
    if (piece.type === 'provision' && piece.kind === 'note') continue;
    const printed =
      piece.type === 'provision' ? [piece.label, headingText(piece), ownText(piece)] : [ownText(piece)];
    words.set(book.of(piece), printed.join('').replace(/\s+/gu, ''));
  }
  return words;
}
