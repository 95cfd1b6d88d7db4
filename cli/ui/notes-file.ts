/** The file with the notes of a pair: read when the pair is opened, written at every change, with what others changed meanwhile. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '../write-whole.ts';
import { byPlace, isSame, mergeNotes } from './merge-notes.ts';
import type { Note } from './model/notes.ts';

export interface Saved {
  notes: readonly Note[];
  /** What to tell the reader; empty where nothing else happened to the file. */
  message: string;
}

type Pair = { before: string; after: string };
type Yaml = typeof import('./parse-yaml.ts') & typeof import('./edit-notes.ts');

export class NotesFile {
  readonly #path: string;
  /** The file as it was read or written last; null where there was none. */
  #text: string | null;
  #notes: readonly Note[];
  #yaml: Yaml | null;

  private constructor(path: string, text: string | null, notes: readonly Note[], yaml: Yaml | null) {
    this.#path = path;
    this.#text = text;
    this.#notes = notes;
    this.#yaml = yaml;
  }

  /**
   * Reads the notes; none where there is no file. A file that cannot be read is an error: the next note would take its place.
   *
   * @throws {Error} naming the file and the reason.
   */
  static async open(path: string): Promise<NotesFile> {
    const text = textOf(path);
    const yaml = text === null ? null : await loadYaml();
    return new NotesFile(path, text, text === null || !yaml ? [] : notesOfText(text, path, yaml), yaml);
  }

  get notes(): readonly Note[] {
    return this.#notes;
  }

  /** Said to be what the file holds, where provisions were found under other numbers: only what changes from here is a change. */
  placed(notes: readonly Note[]): void {
    this.#notes = notes;
  }

  /**
   * Writes these notes, and what others wrote into the file since it was read.
   *
   * @returns at once where only this screen writes it, so that no signal can come between.
   * @throws {Error} where it cannot be written, or is in another form by now: then it stays as it is.
   */
  save(mine: readonly Note[], pair: Pair): Saved | Promise<Saved> {
    const found = textOf(this.#path);
    if (found === null || found === writeNotes(this.#notes, pair))
      return this.#write(mine, writeNotes(mine, pair));
    if (this.#yaml) return this.#merge(mine, found, this.#yaml);
    return loadYaml().then(yaml => {
      this.#yaml = yaml;
      return this.save(mine, pair);
    });
  }

  #merge(mine: readonly Note[], found: string, yaml: Yaml): Saved {
    const held = notesOfText(found, this.#path, yaml);
    const isTheirs = found !== this.#text;
    const { notes, conflicts } = isTheirs
      ? mergeNotes(this.#notes, mine, this.#inPlace(held))
      : { notes: [...mine], conflicts: [] };
    const isChanged = notes.length !== mine.length || notes.some((note, at) => !isSame(note, mine[at]));
    this.#write(notes, yaml.editNotes(found, held, notes));
    const [first] = conflicts;
    const message =
      first !== undefined
        ? `conflict: the note on ${first} was changed elsewhere too; both texts are kept`
        : isChanged
          ? 'the notes were changed elsewhere too; both changes are kept'
          : '';
    return { notes, message };
  }

  /** Notes of the file at the places where their provisions were found by their words. */
  #inPlace(held: readonly Note[]): Note[] {
    const known = byPlace(this.#notes);
    return held.map(note => {
      if (known.has(`${note.side} ${note.citation}`) || note.words === '') return note;
      const placed = this.#notes.find(({ words }) => words === note.words);
      return placed ? { ...note, citation: placed.citation, side: placed.side } : note;
    });
  }

  #write(notes: readonly Note[], text: string): Saved {
    mkdirSync(dirname(this.#path), { recursive: true });
    writeWhole(this.#path, text);
    this.#text = text;
    this.#notes = notes;
    return { notes, message: '' };
  }
}

/** A text in another encoding would come back with its letters replaced. */
function textOf(path: string): string | null {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${path} is not UTF-8. Save it as UTF-8, or move it to another place.`);
  }
}

const loadYaml = async (): Promise<Yaml> => ({
  ...(await import('./parse-yaml.ts')),
  ...(await import('./edit-notes.ts')),
});

/** Notes in a form that needs no parser: every text is a JSON string, which is YAML as well. */
export function writeNotes(notes: readonly Note[], pair: Pair): string {
  const lines = [
    '# Notes, bookmarks and provisions marked as seen in treaty review. May be edited; a citation refers to the draft named by “side”.',
    `before: ${JSON.stringify(pair.before)}`,
    `after: ${JSON.stringify(pair.after)}`,
    notes.length === 0 ? 'notes: []' : 'notes:',
  ];
  for (const { citation, side, words, note, bookmark, mark, seen } of notes) {
    lines.push(
      `  - citation: ${JSON.stringify(citation)}`,
      `    side: ${side}`,
      `    words: ${JSON.stringify(words)}`,
    );
    if (note) lines.push(`    note: ${JSON.stringify(note)}`);
    if (bookmark) lines.push('    bookmark: true');
    if (mark) lines.push(`    mark: ${JSON.stringify(mark)}`);
    if (seen) lines.push('    seen: true');
  }
  return `${lines.join('\n')}\n`;
}

function notesOfText(source: string, path: string, { parseYaml }: Yaml): Note[] {
  const read = parseYaml(source) as { notes?: unknown } | null;
  const notes = read?.notes ?? [];
  if (!Array.isArray(notes)) throw new Error(`${path}: "notes" is not a list`);
  return notes.map((one: Record<string, unknown>, at) => {
    if (typeof one?.citation !== 'string') throw new Error(`${path}: note ${at + 1} has no citation`);
    return {
      citation: one.citation,
      side: one.side === 'before' ? 'before' : 'after',
      words: typeof one.words === 'string' ? one.words : '',
      ...(typeof one.note === 'string' ? { note: one.note } : {}),
      ...(one.bookmark === true || isLetter(one.mark) ? { bookmark: true } : {}),
      ...(isLetter(one.mark) ? { mark: one.mark } : {}),
      ...(one.seen === true ? { seen: true } : {}),
    };
  });
}

const isLetter = (mark: unknown): mark is string => typeof mark === 'string' && /^[a-z]$/.test(mark);
