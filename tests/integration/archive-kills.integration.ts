/** `treaty archive commit` killed at random moments, again and again: the archive is what it was, or what it is to be. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, removeProgram } from '../cli/build-once.ts';
import { treaty as inProcess } from '../cli/fake-io.ts';

/** A sample that CI has time for; `KILLS=300 npm run test:integration` is the whole trial. */
const KILLS = Number(process.env.KILLS ?? 15);
/** Drafts that the library has; an archive that has all of them is put away, and the next one begun. */
const DRAFTS = 12;

let folder: string;
let bin: string;
beforeAll(() => {
  bin = buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'treaty-kills-'));
  writeLibrary(join(folder, 'library', 'lakes'));
});
afterAll(() => {
  removeProgram();
  rmSync(folder, { recursive: true, force: true });
});

/** Drafts of the model convention under new dates, each a little different. */
function writeLibrary(treaty: string): void {
  mkdirSync(treaty, { recursive: true });
  const lines = ['treaty: lakes', 'title: Lakes', 'drafts:'];
  for (let at = 0; at < DRAFTS; at += 1) {
    const shipped = ['2031-03', '2031-09', '2032-02', '2032-06'][at % 4];
    const id = `2033-${String(at + 1).padStart(2, '0')}`;
    cpSync(resolve('drafts', 'model-convention', `${shipped}.md`), join(treaty, `${id}.md`));
    lines.push(
      `  - id: ${id}`,
      `    date: ${id}`,
      `    symbol: L/${at}`,
      '    language: en',
      '    authenticity: official',
      `    file: ${id}.md`,
    );
  }
  writeFileSync(join(treaty, 'treaty.yaml'), `${lines.join('\n')}\n`);
}

const env = () => ({
  PATH: process.env.PATH ?? '',
  HOME: folder,
  TREATY_LIBRARY: join(folder, 'library'),
  TREATY_ARCHIVE: join(folder, 'archive'),
});
const treaty = (...words: string[]) =>
  execFileSync(process.execPath, [bin, 'archive', ...words], { env: env(), encoding: 'utf8' });
const git = (...words: string[]) =>
  execFileSync('git', ['-C', join(folder, 'archive'), ...words], { encoding: 'utf8' });
/** What asks only is run here: a process for each would take most of the time. */
const ask = async (...words: string[]) => (await inProcess(['archive', ...words], { env: env() })).stdout;
const drafts = async (): Promise<string[]> => {
  const all = JSON.parse(await ask('log', '--format', 'json')) as { name: string }[];
  return all.map(({ name }) => name).reverse();
};
const EXPECTED = Array.from({ length: DRAFTS }, (_, at) => `lakes@2033-${String(at + 1).padStart(2, '0')}`);

/** Kills the process, with every git that it began or without, after so many milliseconds. Tells whether it was in time. */
function killAfter(milliseconds: number, withGit: boolean): Promise<boolean> {
  const child = spawn(process.execPath, [bin, 'archive', 'commit'], {
    env: env(),
    stdio: 'ignore',
    detached: true,
  });
  const timer = setTimeout(() => {
    try {
      process.kill(withGit ? -(child.pid ?? 0) : (child.pid ?? 0), 'SIGKILL');
    } catch {
      // It was done already.
    }
  }, milliseconds);
  return new Promise(done =>
    child.on('exit', async (_code, signal) => {
      clearTimeout(timer);
      await groupIsGone(child.pid ?? 0);
      done(signal === 'SIGKILL');
    }),
  );
}

/**
 * A git that outlives its parent moves the branch or does not. Either is sound, but what is there can only be counted, and
 * then verified, when it has ended: on a busy machine that takes a while.
 */
async function groupIsGone(group: number): Promise<void> {
  for (;;) {
    try {
      process.kill(-group, 0);
    } catch {
      return;
    }
    await wait(10);
  }
}

describe('treaty archive commit, killed', () => {
  it(`${KILLS} times, loses no draft and doubles none`, async () => {
    treaty('init', join(folder, 'archive'));
    const start = performance.now();
    treaty('commit');
    // From before anything is read to behind the last draft, on a machine of any speed, and of one that changes.
    let whole = performance.now() - start;
    let kills = 0;
    let finished = 0;
    let moved = 0;
    let names: readonly string[] = EXPECTED;
    let reference = '';
    while (kills < KILLS) {
      if (names.length === DRAFTS) {
        rmSync(join(folder, 'archive'), { recursive: true, force: true });
        treaty('init', join(folder, 'archive'));
        names = [];
      }
      const killed = await killAfter(Math.random() * whole, kills % 2 === 0);
      if (killed) kills += 1;
      else finished += 1;
      const now = await drafts();
      expect(now, `after kill ${kills}`).toEqual(EXPECTED.slice(0, now.length));
      expect(now.length).toBeGreaterThanOrEqual(names.length);
      expect(await ask('verify'), `after kill ${kills}`).toContain(`sound: ${now.length} draft`);
      if (killed && now.length > names.length) moved += 1;
      else whole *= killed ? 1.1 : 0.8;
      names = now;
      if (names.length === DRAFTS) {
        treaty('commit');
        expect(git('status', '--porcelain')).toBe('');
        const refs = git('for-each-ref');
        // Whatever happened on the way, it is the same archive in the end.
        reference ||= refs;
        expect(refs).toBe(reference);
      }
    }
    treaty('commit');
    expect(await drafts()).toEqual(EXPECTED);
    expect(await ask('verify')).toContain(`sound: ${DRAFTS} drafts`);
    expect(moved).toBeGreaterThan(KILLS / 10);
    console.log(`${kills} kills, ${moved} of them after a draft or more; ${finished} ran to their end`);
  }, 3_600_000);
});
