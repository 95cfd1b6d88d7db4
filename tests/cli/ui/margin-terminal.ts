/**
 * As much of a terminal as a frame needs, with what the one of `pty.ts` does not know: scrolling between a left and a right margin
 * (DECLRMM, DECSLRM), as the VT420 and xterm do it. Every sign takes one column.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what it is about
const PIECE = /\u001b\[([?\d;]*)([A-Za-z])|([\s\S])/gu;

export class MarginTerminal {
  readonly #columns: number;
  readonly #rows: number;
  #cells: string[][];
  #row = 0;
  #column = 0;
  #sgr = '';
  #hasMargins = false;
  #top = 0;
  #bottom: number;
  #left = 0;
  #right: number;

  constructor(columns: number, rows: number) {
    this.#columns = columns;
    this.#rows = rows;
    this.#bottom = rows - 1;
    this.#right = columns - 1;
    this.#cells = Array.from({ length: rows }, () => this.#blanks(columns));
  }

  /** Every cell with the codes in force when it was written; a space in a colour is a space. */
  get cells(): readonly string[] {
    return this.#cells.map(row => row.join('|'));
  }

  write(text: string): void {
    for (const [, parameters = '', final, sign] of text.matchAll(PIECE)) {
      if (sign === '\b') this.#column -= 1;
      else if (sign !== undefined) this.#put(sign);
      else this.#control(final ?? '', parameters);
    }
  }

  #put(sign: string): void {
    const isPlain = sign === ' ' && !/[;[](?:4|7|9)(?:;|m)/.test(this.#sgr);
    const row = this.#cells[this.#row];
    if (row && this.#column < this.#columns) row[this.#column] = isPlain ? ' ' : `${this.#sgr}${sign}`;
    this.#column += 1;
  }

  #control(final: string, parameters: string): void {
    const [one = 0, two = 0] = parameters.split(';').map(Number);
    if (final === 'H') [this.#row, this.#column] = [Math.max(0, one - 1), Math.max(0, two - 1)];
    else if (final === 'B') this.#row += 1;
    else if (final === 'J') this.#cells = this.#cells.map(() => this.#blanks(this.#columns));
    else if (final === 'K') this.#cells[this.#row]?.fill(' ', this.#column);
    else if (final === 'm')
      this.#sgr = parameters === '' || parameters === '0' ? '' : `${this.#sgr}\u001b[${parameters}m`;
    else if (final === 'r') [this.#top, this.#bottom] = [(one || 1) - 1, (two || this.#rows) - 1];
    else if (parameters === '?69') this.#setMargins(final === 'h');
    else if (final === 's' && this.#hasMargins) [this.#left, this.#right] = [one - 1, two - 1];
    else if (final === 'S' || final === 'T') this.#scroll(final === 'S' ? one : -one);
  }

  #setMargins(hasMargins: boolean): void {
    this.#hasMargins = hasMargins;
    [this.#left, this.#right] = [0, this.#columns - 1];
  }

  #scroll(by: number): void {
    const width = this.#right - this.#left + 1;
    const old = this.#cells.map(row => row.slice(this.#left, this.#right + 1));
    for (let row = this.#top; row <= this.#bottom; row += 1) {
      const from = row + by;
      const piece = from < this.#top || from > this.#bottom ? undefined : old[from];
      this.#cells[row]?.splice(this.#left, width, ...(piece ?? this.#blanks(width)));
    }
  }

  readonly #blanks = (count: number): string[] => Array.from({ length: count }, () => ' ');
}
