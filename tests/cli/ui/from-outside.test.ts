/** What others do to the screen: signals, pastes that pause, windows of absurd sizes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AT_TOP, RESTATED, SMALL, sessions } from './sessions.ts';

const { treaty, run, bin } = sessions();

const inShell = (words: readonly string[]) => `${process.execPath} ${bin()} ${words.join(' ')}\r`;

/** The program that a shell runs. */
const childOf = (shell: number): number =>
  Number(readFileSync(`/proc/${shell}/task/${shell}/children`, 'utf8').trim().split(' ').at(-1));

describe('a signal from outside', () => {
  it.each(['SIGUSR1', 'SIGUSR2', 'SIGALRM', 'SIGXCPU', 'SIGVTALRM', 'SIGABRT'] as const)(
    '%s ends the program, with the terminal as it was',
    async name => {
      const screen = run(() => ['bash', '--norc', '-i'], SMALL, { PS1: 'shell> ' });
      await screen.shows('shell>');
      screen.press(inShell(AT_TOP));
      await screen.shows(RESTATED);
      screen.press(':');
      process.kill(childOf(screen.pid), name);
      await screen.shows('shell>');
      expect(screen.kind()).toBe('normal');
      screen.press('stty -a | grep -oE "[-]?(icanon|echo|isig)\\\\b" | tr "\\\\n" "+"\r');
      await screen.shows('isig+icanon+echo+');
    },
  );

  it('SIGTSTP stops it as ^Z does, and it comes back to the same place', async () => {
    const screen = run(() => ['bash', '--norc', '-i'], SMALL, { PS1: 'shell> ' });
    await screen.shows('shell>');
    screen.press(inShell(AT_TOP));
    for (const _ of [1, 2]) {
      await screen.shows(RESTATED);
      process.kill(childOf(screen.pid), 'SIGTSTP');
      await screen.shows('Stopped');
      expect(screen.kind()).toBe('normal');
      screen.press('clear; fg\r');
    }
    await screen.shows(RESTATED);
    expect(screen.kind()).toBe('alternate');
    screen.press('Q');
    await screen.shows('shell>');
    expect(screen.kind()).toBe('normal');
  });
});

it('a paste that pauses is no command, and one without an end can be given up', async () => {
  const screen = treaty(AT_TOP, SMALL);
  await screen.shows(RESTATED);
  screen.press('\u001b[200~the words ');
  await screen.shows('waiting for the end of what is being pasted');
  screen.press('Q');
  screen.press('\u001b[201~');
  await screen.shows('pasted text ignored');
  screen.press('\u001b[200~more');
  await screen.shows('waiting for the end of what is being pasted');
  screen.press('\u0003');
  await screen.shows('what was pasted is dropped');
  screen.press('?');
  await screen.shows('Keys');
});

it('a window that says it has 65,535 rows and columns is painted as far as anyone sees', async () => {
  const screen = run(
    program => [
      'bash',
      '-c',
      `stty rows 65535 cols 65535; exec ${process.execPath} ${program} ${AT_TOP.join(' ')}`,
    ],
    SMALL,
  );
  await screen.shows('change 1 of 60');
  screen.press('jjj');
  await screen.rests();
  expect(screen.written().length).toBeLessThan(2_000_000);
  screen.press('Q');
  expect((await screen.ended()).exitCode).toBe(0);
});
