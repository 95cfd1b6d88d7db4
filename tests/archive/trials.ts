/** `treaty add` as a process that is killed, or that is not alone: rounds for a short test and for the whole trial. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { openLibrary } from '../../src/archive/index.ts';
import { readText } from '../../src/read/index.ts';

const TEXT = (word: string) =>
  `Convention on Ferries\n\nArticle 1\nBoats\n\n1. A ferry carries ${word} boats.\n`;

export interface Trial {
  library: string;
  /** Adds a draft with this word in it. Gives the exit status, null where it was killed. */
  add(date: string, word: string, more?: readonly string[], how?: How): Promise<number | null>;
  remove(): void;
}

interface How {
  /** Killed in front of its nth change to the library. */
  at?: number;
  /** Killed after so many milliseconds. */
  after?: number;
}

export function trial(bin: string): Trial {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-trial-'));
  const library = join(folder, 'library');
  return {
    library,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    add: (date, word, more = [], { at, after } = {}) => {
      const file = join(folder, `${date}-${word}.txt`);
      writeFileSync(file, TEXT(word));
      const known = ['--treaty', 'ferries', '--title', 'Ferries', '--date', date, '--library', library];
      const preload = at === undefined ? [] : ['--require', resolve('tests/archive/kill-at.cjs')];
      const child = spawn(process.execPath, [...preload, bin, 'add', file, ...known, ...more], {
        env: { PATH: process.env.PATH, HOME: folder, KILL_AT: String(at ?? 0), KILL_BELOW: library },
        stdio: 'ignore',
      });
      if (after !== undefined) void wait(after).then(() => child.kill('SIGKILL'));
      return new Promise((done, fail) => {
        child.on('error', fail);
        child.on('exit', status => done(status));
      });
    },
  };
}

/**
 * The words of each draft, by its id, as the library has them: read by the program, with the original and its hash. Fails where they do
 * not belong together.
 */
export function wordsIn(library: string): Record<string, string> {
  const found: Record<string, string> = {};
  if (!existsSync(library) || readdirSync(library).every(name => name.startsWith('.'))) return found;
  for (const { id, path, original = '', sha256 } of openLibrary(library).treaties[0]?.drafts ?? []) {
    const source = readFileSync(original);
    if (createHash('sha256').update(source).digest('hex') !== sha256)
      throw new Error(`${original} is of another draft`);
    const word = /carries (\w+) boats/.exec(String(source))?.[1] ?? '';
    const { draft } = readText(readFileSync(path), path);
    if (!JSON.stringify(draft).includes(`carries ${word} boats`))
      throw new Error(`${path} is not ${original}`);
    found[id] = word;
  }
  return found;
}

/** What is in a library that belongs to no draft. */
export const leftIn = (library: string): string[] =>
  readdirSync(library, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.tmp$|\.treaty-add/.test(name),
  );

/** What is added to a library with one draft, how, and the libraries before and after. */
export const ADDITIONS = [
  { how: 'a new draft', more: [], date: '2032', after: { 2031: 'two', 2032: 'three' } },
  { how: 'a draft with --replace', more: ['--replace'], date: '2031', after: { 2031: 'three' } },
] as const;
const BEFORE = { 2031: 'two' };

/**
 * Kills `treaty add` again and again, as `kill` says, until that gives null; each time the library is the old one or the new one, and
 * the same command goes through. Gives how often it was killed, and how often the new library was there already.
 */
export async function killed(
  one: Trial,
  { more, date, after }: (typeof ADDITIONS)[number],
  kill: (kills: number, ran: number) => How | null,
): Promise<{ kills: number; stored: number }> {
  expect(await one.add('2031', 'two')).toBe(0);
  const prepared = `${one.library}-before`;
  cpSync(one.library, prepared, { recursive: true });
  let [kills, stored] = [0, 0];
  for (let ran = 0; ; ran += 1) {
    const how = kill(kills, ran);
    if (how === null) return { kills, stored };
    const status = await one.add(date, 'three', more, how);
    const now = wordsIn(one.library);
    expect([BEFORE, after], JSON.stringify(how)).toContainEqual(now);
    if (status === null) kills += 1;
    else expect([status, now], JSON.stringify(how)).toEqual([0, after]);
    if (status === null && JSON.stringify(now) === JSON.stringify(after)) stored += 1;
    if (status === 0 && how.at !== undefined) return { kills, stored };
    expect(await one.add(date, 'three', more), JSON.stringify(how)).toBe(0);
    expect(wordsIn(one.library), JSON.stringify(how)).toEqual(after);
    expect(leftIn(one.library), JSON.stringify(how)).toEqual([]);
    rmSync(one.library, { recursive: true });
    cpSync(prepared, one.library, { recursive: true });
  }
}

/** Two processes at a time add drafts of their own: none is lost. */
export async function twoAtOnce(one: Trial, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    rmSync(one.library, { recursive: true, force: true });
    const ended = await Promise.all([one.add('2031', 'two'), one.add('2032', 'three')]);
    expect([ended, wordsIn(one.library)], `round ${round}`).toEqual([[0, 0], { 2031: 'two', 2032: 'three' }]);
    expect(leftIn(one.library), `round ${round}`).toEqual([]);
  }
}
