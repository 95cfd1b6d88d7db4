/** What is written makes the next frame of the last one, cell for cell, in a terminal. */
import headless from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, FrameWriter } from '../../../cli/ui/screen/frame-writer.ts';
import { MarginTerminal } from './margin-terminal.ts';

const COLUMNS = 24;
const ROWS = 8;

const terminal = () => new headless.Terminal({ cols: COLUMNS, rows: ROWS, allowProposedApi: true });
type Screen = ReturnType<typeof terminal>;

const put = (screen: Screen, text: string) =>
  new Promise<void>(done => screen.write(`\u001b[?7l${text}`, done));

/** Every cell with how it looks. */
function cells(screen: Screen): string[] {
  const { active } = screen.buffer;
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => {
      const cell = active.getLine(active.baseY + row)?.getCell(column);
      const chars = cell?.getChars() || (cell?.getWidth() === 0 ? '' : ' ');
      return `${chars}${cell?.isUnderline() ? 'u' : ''}${cell?.isStrikethrough() ? 's' : ''}${cell?.isInverse() ? 'i' : ''}`;
    }).join('|'),
  );
}

/** A head, a body that may be scrolled, a foot: all rows of the screen in three panes, or the body in two of them. */
function framed(rows: readonly string[], split = 0): Frame {
  const pane = (top: number, bottom: number, left = 0, width = COLUMNS) => ({
    top,
    left,
    width,
    rows: rows.slice(top, bottom + 1).map(row => (left > 0 || width < COLUMNS ? plain(row, width) : row)),
  });
  const body = split
    ? [pane(1, ROWS - 2, 0, split), pane(1, ROWS - 2, split, COLUMNS - split)]
    : [pane(1, ROWS - 2)];
  return { columns: COLUMNS, rows: ROWS, panes: [pane(0, 0), ...body, pane(ROWS - 1, ROWS - 1)] };
}

/** A row without codes and wide signs, cut to a width. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape of SGR
const plain = (row: string, width: number) => row.replace(/\u001b\[[\d;]*m|[^ -~]/g, '').slice(0, width);

async function same(frames: readonly Frame[]): Promise<void> {
  const changed = terminal();
  const writer = new FrameWriter();
  for (const frame of frames) await put(changed, writer.change(frame));
  const whole = terminal();
  await put(whole, new FrameWriter().change(frames.at(-1) ?? framed([])));
  expect(cells(changed)).toEqual(cells(whole));
  changed.dispose();
  whole.dispose();
}

const span = fc.tuple(
  fc.constantFrom('', '4', '9', '7', '32;4'),
  fc.constantFrom('the Parties', 'a', '条约', 'é', ' ', '   ', 'shall', '▶', 'e\u0301'),
);
const row = fc
  .array(span, { maxLength: 3 })
  .map(spans => spans.map(([sgr, text]) => (sgr ? `\u001b[${sgr}m${text}\u001b[0m` : text)).join(''));
const rows = fc.array(row, { minLength: ROWS, maxLength: ROWS });
const frame = fc.tuple(rows, fc.constantFrom(0, 0, 9, 14)).map(([rows, split]) => framed(rows, split));

const lines = Array.from({ length: 30 }, (_, at) => `line ${at} of the treaty`);
const scrolled = (top: number) => ['head', ...lines.slice(top, top + ROWS - 2), `foot ${top}`];

describe('the writer of frames', () => {
  it('makes any frame of any other, panes of other sizes among them', async () => {
    await fc.assert(fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 4 }), same), { numRuns: 60 });
  });

  it('makes a frame that was scrolled, with less than all of it', async () => {
    const writer = new FrameWriter();
    const first = writer.change(framed(scrolled(0)));
    const next = writer.change(framed(scrolled(1)));
    expect(next.length).toBeLessThan(first.length / 2);
    await same([0, 1, 3, 2].map(top => framed(scrolled(top))));
  });

  it('scrolls one pane of several only where the terminal knows margins, and the others stay', () => {
    const split = 12;
    const beside = (top: number): Frame => {
      const { panes, ...size } = framed(scrolled(0), split);
      return {
        ...size,
        panes: panes.map((pane, at) =>
          at === 2 ? { ...pane, rows: lines.slice(top, top + ROWS - 2) } : pane,
        ),
      };
    };
    const written = (hasMargins: boolean) => {
      const writer = new FrameWriter();
      writer.hasMargins = hasMargins;
      const screen = new MarginTerminal(COLUMNS, ROWS);
      const out = [0, 1, 3, 2].map(top => writer.change(beside(top)));
      for (const text of out) screen.write(text);
      const whole = new MarginTerminal(COLUMNS, ROWS);
      whole.write(new FrameWriter().change(beside(2)));
      expect(screen.cells).toEqual(whole.cells);
      return out.join('');
    };
    expect(written(true)).toContain('\u001b[?69h\u001b[13;24s\u001b[2;7r\u001b[1S\u001b[r\u001b[?69l');
    expect(written(false)).not.toContain('?69h');
  });

  it('makes any frame of any other in a terminal with margins', () => {
    const step = fc.record({ left: fc.nat(20), right: fc.nat(20), marked: fc.nat(ROWS) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), steps => {
        const frames = steps.map(({ left, right, marked }): Frame => {
          const part = (top: number, styled: boolean) =>
            lines
              .slice(top, top + ROWS)
              .map((text, at) =>
                (styled && at === marked ? `\u001b[1;32m${text}\u001b[0m` : text).slice(0, 40),
              );
          return {
            columns: 50,
            rows: ROWS,
            panes: [
              { top: 0, left: 0, width: 24, rows: part(left, false) },
              { top: 0, left: 25, width: 25, rows: part(right, true) },
            ],
          };
        });
        const screen = new MarginTerminal(50, ROWS);
        const writer = new FrameWriter();
        writer.hasMargins = true;
        for (const one of frames) screen.write(writer.change(one));
        const whole = new MarginTerminal(50, ROWS);
        whole.write(new FrameWriter().change(frames.at(-1) as Frame));
        expect(screen.cells).toEqual(whole.cells);
      }),
    );
  });

  it('writes nothing where nothing changed', () => {
    const writer = new FrameWriter();
    writer.change(framed(scrolled(0)));
    expect(writer.change(framed(scrolled(0)))).toBe('');
  });

  it('writes a row with right-to-left letters whole', () => {
    const writer = new FrameWriter();
    const [first, second] = ['المادة 35', 'المادة 36'].map(text => framed(['head', text]));
    writer.change(first as Frame);
    expect(writer.change(second as Frame)).toContain('المادة 36');
  });
});
