/** The fixtures: folders with the parts of a Word file and what has to be read of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDocx, type Parts } from './make-docx.ts';

const FOLDER = join(import.meta.dirname, 'fixtures');

export const FIXTURES: readonly string[] = readdirSync(FOLDER).sort();

/** The Word file of a fixture. */
export const docxOf = (name: string): Uint8Array => makeDocx(partsOf(name));

/** The parts of a fixture. */
export function partsOf(name: string): Parts {
  const folder = join(FOLDER, name);
  const parts: Record<string, string> = {};
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.xml')) parts[file.slice(0, -4)] = readFileSync(join(folder, file), 'utf8');
  }
  return parts as Parts;
}

/** The drafts of a fixture that are expected: one, or the two of a document with tracked changes. */
export function expectedOf(name: string) {
  const read = (file: string) => {
    const path = join(FOLDER, name, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  };
  const drafts = [undefined, 'accept', 'reject'] as const;
  return drafts.flatMap(tracked => {
    const tree = read(tracked ? `tree.${tracked}.md` : 'tree.md');
    const messages = read(tracked ? `messages.${tracked}.txt` : 'messages.txt');
    return tree === null ? [] : [{ tracked, tree, messages: messages ?? '' }];
  });
}
