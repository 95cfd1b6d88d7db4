/**
 * What stands on the screen -> the least that has to be written to make it the next frame.
 *
 * Ink 6 draws a full screen by erasing all of it, its scrollback included. Here a frame is a list of rows; rows that changed are
 * written from their first changed cell, and text that went up or down is scrolled by the terminal, all in one write between
 * the marks of a synchronised update.
 */
import { type Cell, cellsOf, RIGHT_TO_LEFT, rowChange } from './cells.ts';

export interface Region {
  /** First and last row that may be scrolled, from 0. */
  top: number;
  bottom: number;
}

export class FrameWriter {
  #rows: string[] = [];
  #cells: (Cell[] | null)[] = [];

  /** Forgets what stands on the screen: the next frame is written whole. */
  forget(): void {
    this.#rows = [];
    this.#cells = [];
  }

  /** What has to be written; empty where nothing changed. */
  change(rows: readonly string[], region: Region | null): string {
    const isFirst = this.#rows.length !== rows.length;
    let out = isFirst ? '\u001b[r\u001b[0m\u001b[H\u001b[2J' : '';
    if (isFirst) {
      this.#rows = rows.map(() => '');
      this.#cells = rows.map(() => []);
    } else if (region) out += this.#scroll(rows, region);
    for (const [at, row] of rows.entries()) {
      if (row === this.#rows[at]) continue;
      const old = this.#cells[at] ?? cellsOf(this.#rows[at] ?? '');
      const cells = cellsOf(row);
      if (RIGHT_TO_LEFT.test(row) || RIGHT_TO_LEFT.test(this.#rows[at] ?? '')) {
        out += `\u001b[${at + 1};1H${row}\u001b[0m\u001b[K`;
      } else out += rowChange(old, cells, at + 1);
      this.#rows[at] = row;
      this.#cells[at] = cells;
    }
    return out === '' ? '' : `\u001b[?2026h${out}\u001b[?2026l`;
  }

  /** Scrolls by what most rows went, if they went all the same way. */
  #scroll(rows: readonly string[], { top, bottom }: Region): string {
    const height = bottom - top + 1;
    const by = shift(this.#rows.slice(top, bottom + 1), rows.slice(top, bottom + 1));
    if (by === 0) return '';
    const blank = Array.from({ length: Math.abs(by) }, () => '');
    const moved = <T>(all: readonly T[], fill: readonly T[]): T[] => {
      const part = all.slice(top, bottom + 1);
      const next = by > 0 ? [...part.slice(by), ...fill] : [...fill, ...part.slice(0, height + by)];
      return [...all.slice(0, top), ...next, ...all.slice(bottom + 1)];
    };
    this.#rows = moved(this.#rows, blank);
    this.#cells = moved(
      this.#cells,
      blank.map(() => []),
    );
    return `\u001b[${top + 1};${bottom + 1}r\u001b[${Math.abs(by)}${by > 0 ? 'S' : 'T'}\u001b[r`;
  }
}

/** By how many rows the text went up (or down, if negative); 0 where it did not, or not as a whole. */
function shift(before: readonly string[], after: readonly string[]): number {
  const half = Math.floor(after.length / 2);
  let best = 0;
  let most = count(before, after, 0);
  for (let by = 1; by <= half; by += 1) {
    for (const way of [by, -by]) {
      const alike = count(before, after, way);
      if (alike > most) [best, most] = [way, alike];
    }
    if (best !== 0 && most > half) break;
  }
  return best !== 0 && most > half ? best : 0;
}

function count(before: readonly string[], after: readonly string[], by: number): number {
  let alike = 0;
  for (let at = Math.max(0, -by); at < after.length - Math.max(0, by); at += 1)
    if (after[at] !== '' && after[at] === before[at + by]) alike += 1;
  return alike;
}
