/** A text of the screen -> a file, never in the place of another one. */
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { visibleOutput } from '../../src/index.ts';

/** Writes a new file and says so, or says why not. */
export function writeMarkdown(path: string, text: string): string {
  const name = path.trim();
  if (name === '') return 'nothing written: no file name given';
  const target = resolve(name.replace(/^~(?=\/)/, homedir()));
  try {
    writeFileSync(target, visibleOutput(text, false), { flag: 'wx' });
    return `wrote ${target}`;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'EEXIST'
      ? `not written: ${target} already exists; give another name`
      : `not written: ${message}`;
  }
}
