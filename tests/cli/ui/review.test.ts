/** `treaty review` as its users have it: the built program in a pseudo-terminal. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, removeProgram } from '../build-once.ts';
import { inTerminal, type Opened, type Size } from './pty.ts';

const SMALL: Size = { columns: 80, rows: 24 };
const WIDE: Size = { columns: 120, rows: 40 };
const LARGE: Size = { columns: 200, rows: 50 };
const CYBERCRIME = ['review', 'un-cybercrime@2024-02', 'un-cybercrime@2024-08'];
const MODEL = ['review', 'model-convention@2031-03', 'model-convention@2031-09'];
const RESTATED = "Restatement: these words are the project's";

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

/** Runs `treaty` on a copy of the shipped drafts, so that notes go there. */
function treaty(words: readonly string[], size: Size, env: Record<string, string> = {}): Opened {
  library = mkdtempSync(join(folder, 'library-'));
  cpSync('drafts', library, { recursive: true });
  return again(words, size, env);
}

/** The same library once more. */
function again(words: readonly string[], size: Size, env: Record<string, string> = {}): Opened {
  const one = inTerminal([process.execPath, bin, ...words], size, {
    env: { TREATY_LIBRARY: library, ...env },
    cwd: library,
  });
  opened.push(one);
  return one;
}

describe('the screen', () => {
  it('opens a pair on the alternate screen and gives the terminal back on q', async () => {
    const screen = treaty(CYBERCRIME, SMALL);
    await screen.shows(RESTATED);
    expect(screen.kind()).toBe('alternate');
    screen.press('q');
    expect((await screen.ended()).exitCode).toBe(0);
    expect(screen.kind()).toBe('normal');
    expect(screen.written()).toContain('\u001b[?25h');
    expect(screen.written()).not.toContain('\u001b[3J');
  });

  it('opens at a citation, in any habit, and says where it went', async () => {
    const screen = treaty([...CYBERCRIME, 'art. 60bis'], SMALL);
    await screen.shows('60 bis is now 4');
    await screen.shows('moved from 60 bis to 4');
  });
});

describe('the layout', () => {
  it('puts tree, text and details side by side from 120 columns', async () => {
    const screen = treaty([...CYBERCRIME, '40(1)'], WIDE);
    const text = await screen.shows('paired by');
    const row = text.split('\n').find(line => line.includes('States Parties shall help'));
    expect(row?.match(/│/g)).toHaveLength(2);
    expect(text).toContain('paired by: the same number,');
  });

  it('shows one pane at a time at 80 columns, and goes to the others and back', async () => {
    const screen = treaty([...MODEL, '5'], SMALL);
    await screen.shows('Article 5');
    expect(screen.screen()).not.toContain('│');
    screen.press('i');
    await screen.shows('Refers to');
    screen.press('i');
    await screen.hides('Refers to');
  });

  it('fills a large screen and follows a resize at any time', async () => {
    const screen = treaty([...CYBERCRIME, '40(1)'], LARGE);
    await screen.shows('paired by');
    screen.resize(SMALL);
    await screen.hides('│');
    await screen.shows('States Parties shall help');
    screen.resize({ columns: 30, rows: 8 });
    await screen.shows('treaty needs 40 columns');
    screen.resize(WIDE);
    await screen.shows('paired by');
  });
});
