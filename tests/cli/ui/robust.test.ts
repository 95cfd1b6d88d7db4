/** What goes wrong round the screen: errors, terminals that go, sizes that are none, keys in pieces. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Opened } from './pty.ts';
import { AT_TOP, CYBERCRIME, RESTATED, SMALL, sessions, WIDE } from './sessions.ts';

const { treaty, run, library, notes } = sessions();

const NOTES = 'un-cybercrime/2024-02--2024-08.yaml';

async function noted(screen: Opened): Promise<void> {
  await screen.shows('States Parties shall help');
  screen.press('ckept\r');
  await screen.shows('note: kept');
}

/** Until a process is gone. */
async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise(done => setTimeout(done, 20));
  }
}

describe('an error', () => {
  it.each([
    ['in what paints the panes', 'bodyPanes', 'j'],
    ['inside a component', 'Menu', 'f'],
  ])('%s puts the terminal back, keeps the notes and is told as a bug', async (_, broken, key) => {
    const breaking = ['--require', resolve('tests/cli/ui/break.cjs')];
    const screen = run(bin => [process.execPath, ...breaking, bin, ...CYBERCRIME, '40(1)'], SMALL, {
      BREAK: broken,
    });
    await noted(screen);
    process.kill(screen.pid, 'SIGURG');
    // The signal is heard when the next turn of the loop comes.
    await new Promise(done => setTimeout(done, 100));
    screen.press(key);
    expect((await screen.ended()).exitCode).toBe(70);
    expect(screen.kind()).toBe('normal');
    expect(screen.written()).toContain('\u001b[?25h');
    expect(screen.written()).toContain('\u001b[?2004l');
    const told = screen.written().slice(screen.written().lastIndexOf('?1049l'));
    expect(told).toContain('this is a bug in treaty-diff');
    expect(told).toContain('broken on purpose');
    expect(readFileSync(join(notes(), NOTES), 'utf8')).toContain('"kept"');
  });
});

describe('what takes its time', () => {
  it('is worked out beside the keys, which are answered meanwhile', async () => {
    const slow = ['--require', resolve('tests/cli/ui/slow-thread.cjs')];
    const screen = run(bin => [process.execPath, ...slow, bin, ...CYBERCRIME, '40(2)'], WIDE);
    await screen.shows('Where a legal person may be held');
    // Long enough for the thread to have begun.
    await new Promise(done => setTimeout(done, 500));
    screen.press('n');
    await screen.shows('change 34 of 60');
    expect(screen.screen()).toMatch(/Refers to *\n.*│ {2}… *\n/);
    screen.press('\t');
    await screen.shows('references are still being read');
    screen.press('F');
    await screen.shows('still being searched for');
    screen.press('q');
    await screen.shows(/Refers to *\n.*│ {2}[^…\s]/);
    await screen.shows('F lists them');
  });
});

describe('a terminal that goes', () => {
  it('ends the program, with the notes kept', async () => {
    const screen = treaty([...CYBERCRIME, '40(1)'], SMALL);
    await noted(screen);
    screen.hangUp();
    await gone(screen.pid);
    expect(readFileSync(join(notes(), NOTES), 'utf8')).toContain('"kept"');
    expect(existsSync(join(library(), 'core'))).toBe(false);
  });

  it('that is no terminal for what is written gets the comparison, without codes', async () => {
    const screen = run(
      bin => ['bash', '-c', `"${process.execPath}" "${bin}" ${CYBERCRIME.join(' ')} 40 | cat`],
      SMALL,
    );
    expect((await screen.ended()).exitCode).toBe(0);
    expect(screen.written()).toContain('bracket lifted');
    expect(screen.written()).not.toContain('\u001b');
  });
});

describe('a size', () => {
  it('of nothing is taken for 80 by 24', async () => {
    const line = `stty rows 0 cols 0; exec "${process.execPath}" "$TREATY" ${CYBERCRIME.join(' ')} 40`;
    const screen = run(bin => ['env', `TREATY=${bin}`, 'bash', '-c', line], SMALL);
    const text = await screen.shows('States Parties shall help');
    expect(text.split('\n').at(-1)).toContain('? keys');
    screen.press('q');
    expect((await screen.ended()).exitCode).toBe(0);
  });

  it('of one cell, and back, loses neither the place nor the keys that came meanwhile', async () => {
    const screen = treaty([...CYBERCRIME, '40(1)'], SMALL);
    await screen.shows('States Parties shall help');
    screen.resize({ columns: 1, rows: 1 });
    screen.press('J');
    screen.resize({ columns: 39, rows: 9 });
    await screen.shows('needs 40');
    screen.resize({ columns: 40, rows: 10 });
    await screen.shows(/^ Article 41 /);
    screen.resize(WIDE);
    await screen.shows('paired by');
    expect(screen.screen()).toMatch(/^ Article 41 /);
    screen.press('q');
    expect((await screen.ended()).exitCode).toBe(0);
  });
});

describe('keys', () => {
  it('that come in pieces are what they are as a whole', async () => {
    const screen = treaty(AT_TOP, SMALL);
    await screen.shows('change 1 of 60');
    for (const piece of ['\u001b', '[', 'C']) screen.press(piece);
    await screen.shows(/^ Preamble /);
    screen.press('\u001b[20');
    screen.press('0~x\u001b[201~');
    await screen.shows('pasted text ignored');
  });

  it('that are pasted into a prompt are words, on one line', async () => {
    const screen = treaty([...CYBERCRIME, '40(1)'], SMALL);
    await screen.shows('States Parties shall help');
    screen.press('c\u001b[200~ask the\r\nchair\u001b[31m Q\u001b[201~\r');
    await screen.shows('note: ask the chair');
    expect(readFileSync(join(notes(), NOTES), 'utf8')).toContain('ask the chair');
    screen.press('n');
    await screen.shows('change 34 of 60');
  });

  it('that were typed before the screen was there are not lost', async () => {
    const screen = treaty(AT_TOP, SMALL);
    screen.press('nn');
    await screen.shows('change 3 of 60');
    expect(screen.screen()).toContain(RESTATED);
  });
});
