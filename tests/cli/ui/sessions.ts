/** Sessions of `treaty` for the tests of a file: each with a copy of the shipped drafts, and notes of its own. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildProgram, removeProgram } from '../build-once.ts';
import { inTerminal, type Opened, type Size } from './pty.ts';

export const SMALL: Size = { columns: 80, rows: 24 };
export const WIDE: Size = { columns: 120, rows: 40 };
export const LARGE: Size = { columns: 200, rows: 50 };
export const CYBERCRIME = ['review', 'un-cybercrime@2024-02', 'un-cybercrime@2024-08'];
export const MODEL = ['review', 'model-convention@2031-03', 'model-convention@2031-09'];
/** At the top of the text, and not in the overview. */
export const AT_TOP = [...CYBERCRIME, 'title'];
export const RESTATED = "Restatement: these words are the project's";

export interface Sessions {
  /** The path of the program, once the tests run. */
  bin(): string;
  /** The library of the last session. */
  library(): string;
  /** The folder of the notes that are taken in the last session. */
  notes(): string;
  /** A new library, and a shell or program in a terminal beside it. */
  run(command: (bin: string) => readonly string[], size: Size, env?: Record<string, string>): Opened;
  /** `treaty` with these words. */
  treaty(words: readonly string[], size: Size, env?: Record<string, string>): Opened;
  /** The same, with the library of the last session. */
  again(words: readonly string[], size: Size, env?: Record<string, string>): Opened;
}

const dataOf = (library: string) => `${library}-data`;

/** To be called once, at the top of a file of tests. */
export function sessions(): Sessions {
  let bin = '';
  let folder = '';
  let library = '';
  const opened: Opened[] = [];
  beforeAll(() => {
    bin = buildProgram();
    folder = mkdtempSync(join(tmpdir(), 'treaty-review-'));
  });
  afterAll(() => {
    removeProgram();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    for (const one of opened.splice(0)) one.close();
  });
  const open = (command: readonly string[], size: Size, env: Record<string, string>) => {
    const one = inTerminal(command, size, {
      env: { TREATY_LIBRARY: library, XDG_DATA_HOME: dataOf(library), ...env },
      cwd: library,
    });
    opened.push(one);
    return one;
  };
  const renew = () => {
    library = mkdtempSync(join(folder, 'library-'));
    cpSync('drafts', library, { recursive: true });
  };
  return {
    bin: () => bin,
    library: () => library,
    notes: () => join(dataOf(library), 'treaty', 'notes'),
    run: (command, size, env = {}) => {
      renew();
      return open(command(bin), size, env);
    },
    treaty: (words, size, env = {}) => {
      renew();
      return open([process.execPath, bin, ...words], size, env);
    },
    again: (words, size, env = {}) => open([process.execPath, bin, ...words], size, env),
  };
}
