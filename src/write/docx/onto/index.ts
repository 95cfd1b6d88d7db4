/** The changes of a comparison in a copy of the Word file that the earlier draft was read from. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { fullText } from '../../../document/index.ts';
import { read } from '../../../read/index.ts';
import type { ComparedDrafts } from '../../../report/index.ts';
import { lintDocx } from '../lint/index.ts';
import { zipped } from '../package.ts';
import { misread } from './read-again.ts';
import { hasCellChanges, hasChanges, resolved } from './resolve.ts';
import type { OntoDocx } from './types.ts';
import { TEXT, writeOnce } from './write-once.ts';

export type { OntoDocx } from './types.ts';

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

/**
 * Word counts the labels that it counted before, and those of new lines that look like such a line; tables are changed cell by cell. Labels
 * that then read otherwise than in the drafts are typed, such tables are replaced as a whole, and the file is read again, so often at most:
 * each label that is typed is one fewer that Word counts.
 */
const MOST_ROUNDS = 8;

async function ontoResolved(onto: OntoDocx, entries: Entries): Promise<OntoResult> {
  const before = new Set(faultsOf(onto.file.bytes));
  const safe = new Set<string>();
  const nowOf = new Map(onto.comparison.rows.map(({ before, after }) => [before, after]));
  for (let round = 1; ; round += 1) {
    const made = writeOnce(onto, entries, safe);
    const [fault] = faultsOf(made.bytes).filter(one => !before.has(one));
    if (fault) throw new Error(`A Word file was made that breaks a rule: ${fault}`);
    const { later, earlier } = await misread(made.bytes, onto.drafts);
    const amiss = [...later, ...earlier.map(citation => nowOf.get(citation) ?? '')];
    const wrong = amiss.filter(citation => made.tried.has(citation));
    if (wrong.length === 0 || round === MOST_ROUNDS) {
      const left = [...new Set([...made.left, ...later, ...earlier])];
      return { bytes: made.bytes, hasMacros: 'word/vbaProject.bin' in entries, left };
    }
    // A label that is new or changed (`2 bis` in a list) comes first: those after it are often right without it.
    const others = wrong.filter(citation => made.tried.get(citation) === 'other');
    for (const citation of others.length > 0 ? others : wrong) safe.add(citation);
  }
}

const faultsOf = (bytes: Uint8Array) => lintDocx(bytes).map(({ part, reason }) => `${part}: ${reason}`);
