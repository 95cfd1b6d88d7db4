/** What is written makes the next frame of the last one, cell for cell, in a terminal. */
import headless from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FrameWriter } from '../../../cli/ui/screen/frame-writer.ts';

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

async function same(frames: readonly (readonly string[])[]): Promise<void> {
  const changed = terminal();
  const writer = new FrameWriter();
  for (const frame of frames) await put(changed, writer.change(frame, { top: 1, bottom: ROWS - 2 }));
  const whole = terminal();
  await put(whole, new FrameWriter().change(frames.at(-1) ?? [], null));
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
const frame = fc.array(row, { minLength: ROWS, maxLength: ROWS });

describe('the writer of frames', () => {
  it('makes any frame of any other', async () => {
    await fc.assert(fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 4 }), same), { numRuns: 60 });
  });

  it('makes a frame that was scrolled, with less than all of it', async () => {
    const lines = Array.from({ length: 30 }, (_, at) => `line ${at} of the treaty`);
    const at = (top: number) => ['head', ...lines.slice(top, top + ROWS - 2), `foot ${top}`];
    const writer = new FrameWriter();
    const first = writer.change(at(0), { top: 1, bottom: ROWS - 2 });
    const next = writer.change(at(1), { top: 1, bottom: ROWS - 2 });
    expect(next.length).toBeLessThan(first.length / 2);
    await same([at(0), at(1), at(3), at(2)]);
  });

  it('writes nothing where nothing changed', () => {
    const writer = new FrameWriter();
    writer.change(['a', 'b'], null);
    expect(writer.change(['a', 'b'], null)).toBe('');
  });

  it('writes a row with right-to-left letters whole', () => {
    const writer = new FrameWriter();
    writer.change(['المادة 35', 'b'], null);
    expect(writer.change(['المادة 36', 'b'], null)).toContain('المادة 36');
  });
});
