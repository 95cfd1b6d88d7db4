/**
 * The terminal as the screen has it: raw keys in, the alternate screen out, and everything as it was on every way out:
 * quitting, an error, a signal, ^Z, a terminal that has gone.
 */
import { EventEmitter } from 'node:events';
import { writeSync } from 'node:fs';
import { constants } from 'node:os';
import type { ReadStream, WriteStream } from 'node:tty';
import { type ScreenSize, screenSize } from './screen-size.ts';

export interface Tty {
  stdin: ReadStream;
  stdout: WriteStream;
}

/**
 * Alternate screen, no cursor, pastes between marks, no wrapping at the last column; and the question whether it knows left and
 * right margins (DECRQM), in front of the first frame, which erases what a terminal may have taken for text in it.
 */
const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?2004h\u001b[?7l\u001b[?69$p';
/** The margins of scrolling, colours and all of the above, back. */
const LEAVE = '\u001b[?2026l\u001b[?69l\u001b[r\u001b[0m\u001b[?7h\u001b[?2004l\u001b[?25h\u001b[?1049l';
/** Of output that is read line by line only pastes need marks. */
const ENTER_LINES = '\u001b[?2004h';
const LEAVE_LINES = '\u001b[?2004l';

/** Every signal that ends a process unless it is handled, as far as a system has it. That of the debugger would write on the screen. */
const SIGNALS = (
  'SIGTERM SIGHUP SIGINT SIGQUIT SIGUSR1 SIGUSR2 SIGALRM SIGVTALRM SIGXCPU SIGXFSZ SIGABRT SIGTRAP SIGSYS SIGIO SIGPWR SIGSTKFLT'.split(
    ' ',
  ) as NodeJS.Signals[]
).filter(signal => signal in constants.signals);

export interface TerminalEvents {
  data: [chunk: string];
  resize: [];
  /** It was restored and must be redrawn. */
  resumed: [];
  /** Nobody is there any more. */
  gone: [];
  failed: [error: unknown];
}

export class Terminal extends EventEmitter<TerminalEvents> {
  readonly #tty: Tty;
  readonly #isLinear: boolean;
  #isOpen = false;

  constructor(tty: Tty, isLinear: boolean) {
    super();
    this.#tty = tty;
    this.#isLinear = isLinear;
  }

  get size(): ScreenSize {
    return screenSize(this.#tty.stdout);
  }

  open(): void {
    const { stdin, stdout } = this.#tty;
    stdin.setEncoding('utf8');
    stdin.on('data', this.#onData).on('end', this.#onGone).on('error', this.#onGone);
    stdout.on('resize', this.#onResize).on('error', this.#onGone);
    for (const signal of SIGNALS) process.on(signal, this.#onSignal);
    process.on('SIGTSTP', this.#onStop).on('SIGCONT', this.#onContinue);
    process.on('uncaughtException', this.#onFailed);
    process.on('unhandledRejection', this.#onFailed);
    this.#take();
  }

  /** Puts everything back; may be called again. */
  close(): void {
    const { stdin, stdout } = this.#tty;
    this.#giveBack();
    stdin.off('data', this.#onData).off('end', this.#onGone).off('error', this.#onGone);
    stdout.off('resize', this.#onResize).off('error', this.#onGone);
    for (const signal of SIGNALS) process.off(signal, this.#onSignal);
    process.off('SIGTSTP', this.#onStop).off('SIGCONT', this.#onContinue);
    process.off('uncaughtException', this.#onFailed);
    process.off('unhandledRejection', this.#onFailed);
    stdin.pause();
    stdin.unref();
  }

  write(text: string): void {
    if (this.#isOpen && text !== '') this.#tty.stdout.write(text);
  }

  /** To the shell, as ^Z does; the whole group, so that `npm start` stops as well. */
  suspend(): void {
    this.#stop(0);
  }

  /** Stops by the signal itself, so that the shell says what it says of every other program. */
  #stop(group: number): void {
    this.#giveBack();
    process.off('SIGTSTP', this.#onStop);
    process.kill(group, 'SIGTSTP');
  }

  #take(): void {
    this.#tty.stdin.setRawMode(true);
    this.#tty.stdin.resume();
    this.#isOpen = true;
    this.#put(this.#isLinear ? ENTER_LINES : ENTER);
  }

  #giveBack(): void {
    if (!this.#isOpen) return;
    this.#put(this.#isLinear ? LEAVE_LINES : LEAVE);
    this.#isOpen = false;
    try {
      this.#tty.stdin.setRawMode(false);
    } catch {
      // A terminal that has gone has no mode to be set.
    }
  }

  /** At once, past what the stream may hold back: the process may not live to hand it over. */
  #put(text: string): void {
    try {
      writeSync((this.#tty.stdout as WriteStream & { fd: number }).fd, text);
    } catch {
      // A terminal that has gone cannot be put in order.
    }
  }

  readonly #onData = (chunk: string) => this.#guarded(() => this.emit('data', chunk));
  readonly #onResize = () => this.#guarded(() => this.emit('resize'));
  readonly #onGone = () => this.#guarded(() => this.emit('gone'));
  readonly #onFailed = (error: unknown) => this.emit('failed', error);

  /** A stop from outside: `kill -TSTP`. */
  readonly #onStop = () => this.#stop(process.pid);

  readonly #onContinue = () => {
    this.#guarded(() => {
      // Also after a stop that nobody could see, by SIGSTOP.
      process.off('SIGTSTP', this.#onStop).on('SIGTSTP', this.#onStop);
      this.#take();
      this.emit('resumed');
    });
  };

  /** Restores the terminal and ends by the signal, as its sender expects. */
  readonly #onSignal = (signal: NodeJS.Signals) => {
    this.close();
    process.kill(process.pid, signal);
  };

  #guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.emit('failed', error);
    }
  }
}
