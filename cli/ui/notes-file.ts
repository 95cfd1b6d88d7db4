/** The file with the notes of a pair: read when the pair is opened, written in full at every change. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Note } from './model/notes.ts';

/**
 * The notes of a file, or none where there is no file. A file that cannot be read is an error: the next note would take its
 * place.
 *
 * @throws {Error} naming the file and the reason.
 */
export async function readNotes(path: string): Promise<Note[]> {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return parseNotes(source, path);
}

/** Notes in a form that needs no parser: every text is a JSON string, which is YAML as well. */
export function writeNotes(notes: readonly Note[], pair: { before: string; after: string }): string {
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

/** Writes a temporary file next to it, and renames that. */
export function saveNotes(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

async function parseNotes(source: string, path: string): Promise<Note[]> {
  const { parseYaml } = await import('./parse-yaml.ts');
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
