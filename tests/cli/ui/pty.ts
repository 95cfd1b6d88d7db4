/** The built program in a pseudo-terminal, read by a second terminal: what a user would press and see. */
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

export interface Size {
  columns: number;
  rows: number;
}

export interface Opened {
  /** Types, byte for byte. */
  press(keys: string): void;
  /** Waits until the screen has a text (or fits a pattern), and gives it; fails with the screen after a while. */
  shows(wanted: string | RegExp): Promise<string>;
  /** Waits until it does not. */
  hides(wanted: string): Promise<string>;
  screen(): string;
  /** Waits until nothing is written any more. */
  rests(): Promise<void>;
  /** Everything that was written, codes and all. */
  written(): string;
  kind(): 'normal' | 'alternate';
  resize(size: Size): void;
  /** How cells that hold exactly this text in a row look. */
  styleOf(text: string): { underline: boolean; strike: boolean; italic: boolean; colour: boolean } | null;
  ended(): Promise<{ exitCode: number; signal: number | undefined }>;
  pid: number;
  /** The other end goes, as when a window is closed or a connection breaks. */
  hangUp(): void;
  close(): void;
}

/** What a child must not inherit, so that the tests are the same everywhere. */
const CLEARED = [
  'CI',
  'CONTINUOUS_INTEGRATION',
  'NO_COLOR',
  'FORCE_COLOR',
  'INK_SCREEN_READER',
  'COLUMNS',
  'TREATY_LIBRARY',
];

/** Runs a program in a terminal of a size. */
export function inTerminal(
  command: readonly string[],
  size: Size,
  { env = {}, cwd = process.cwd() }: { env?: Record<string, string>; cwd?: string } = {},
): Opened {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name, value]) => value !== undefined && !CLEARED.includes(name)),
  ) as Record<string, string>;
  const [file = '', ...words] = command;
  const terminal = new headless.Terminal({ cols: size.columns, rows: size.rows, allowProposedApi: true });
  const child: IPty = spawn(file, [...words], {
    cols: size.columns,
    rows: size.rows,
    cwd,
    env: { ...inherited, TERM: 'xterm-256color', ...env },
  });
  let output = '';
  let isOpen = true;
  child.onData(data => {
    output += data;
    terminal.write(data);
  });
  // Answers of the terminal to questions of the program.
  terminal.onData(data => isOpen && child.write(data));
  const ended = new Promise<{ exitCode: number; signal: number | undefined }>(resolve =>
    child.onExit(({ exitCode, signal }) => {
      isOpen = false;
      resolve({ exitCode, signal });
    }),
  );
  const flushed = () => new Promise<void>(resolve => terminal.write('', resolve));
  const screen = () => {
    const { active } = terminal.buffer;
    return Array.from(
      { length: terminal.rows },
      (_, at) => active.getLine(active.baseY + at)?.translateToString(true) ?? '',
    ).join('\n');
  };
  const until = async (test: (text: string) => boolean, what: string): Promise<string> => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      await flushed();
      const text = screen();
      if (test(text)) return text;
      if (Date.now() > end) throw new Error(`The screen does not ${what}:\n${text}`);
      await new Promise(resolve => setTimeout(resolve, 15));
    }
  };
  return {
    press: keys => child.write(keys),
    shows: wanted =>
      until(
        text => (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)),
        `show ${wanted}`,
      ),
    hides: wanted => until(text => !text.includes(wanted), `hide ${wanted}`),
    screen,
    rests: async () => {
      for (let length = -1; length !== output.length; ) {
        length = output.length;
        await new Promise(resolve => setTimeout(resolve, REST));
        await flushed();
      }
    },
    written: () => output,
    kind: () => terminal.buffer.active.type,
    resize: ({ columns, rows }) => {
      terminal.resize(columns, rows);
      child.resize(columns, rows);
    },
    styleOf: text => {
      const { active } = terminal.buffer;
      for (let at = 0; at < terminal.rows; at += 1) {
        const line = active.getLine(active.baseY + at);
        const column = line?.translateToString(false).indexOf(text) ?? -1;
        const cell = column < 0 ? undefined : line?.getCell(column);
        if (cell) {
          const colour = !cell.isFgDefault() || !cell.isBgDefault();
          return {
            underline: cell.isUnderline() !== 0,
            strike: cell.isStrikethrough() !== 0,
            italic: cell.isItalic() !== 0,
            colour,
          };
        }
      }
      return null;
    },
    ended: () => ended,
    pid: child.pid,
    hangUp: () => (child as IPty & { destroy(): void }).destroy(),
    close: () => {
      if (isOpen) child.kill('SIGKILL');
      terminal.dispose();
    },
  };
}

/** A frame comes in pieces, but not with pauses between them. */
const REST = 150;

/** A loaded machine is slow; a test that fails says what it saw. */
const PATIENCE = 25_000;
