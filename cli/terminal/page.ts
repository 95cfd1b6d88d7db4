/** A page of text as it is built up: indented, wrapped and coloured lines. */
import { MARKS_NOTICE } from '../../src/index.ts';
import type { Io } from '../io.ts';
import { clean } from './clean.ts';
import { type Colour, type Colours, createColours, wantsColour } from './colours.ts';
import { textWidth } from './width.ts';
import { type Span, wrapColoured } from './wrap.ts';

export interface PageOptions {
  width: number;
  colours: Colours;
  /** Whether deleted and inserted words are struck out and underlined; where they are not, signs stand around them. */
  isPainted?: boolean;
}

/** The narrowest page, and the widest that is still easily read. */
const WIDTHS = { least: 20, unknown: 80, most: 100 };

/** How wide the page may be and whether it is coloured, for where it goes. */
export function pageOptions(io: Pick<Io, 'env' | 'stdout'>, toStdout: boolean): PageOptions {
  const asked = Number(io.env.COLUMNS);
  const columns = (toStdout && io.stdout.columns) || (asked > 0 ? asked : WIDTHS.unknown);
  const isPainted = toStdout && wantsColour(io);
  return {
    width: Math.max(WIDTHS.least, Math.min(columns, WIDTHS.most)),
    colours: createColours(isPainted),
    isPainted,
  };
}

/** Every text that is put on it is cleaned of control characters, so that none of a draft's can get through. */
export class Page {
  readonly #options: PageOptions;
  readonly #lines: string[] = [];

  constructor(options: PageOptions) {
    this.#options = options;
  }

  /** What the signs around changed words mean, where the page needs them. */
  marks(): void {
    if (!this.#options.isPainted) this.text(MARKS_NOTICE);
  }

  /** An empty line, unless there is one already or nothing above it. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** Text in one colour. */
  text(text: string, indent = 0, colour?: Colour): void {
    this.spans([{ text, ...(colour ? { colour } : {}) }], indent);
  }

  /** Text in several colours. */
  spans(spans: readonly Span[], indent = 0): void {
    this.labelled('', spans, indent, indent);
  }

  /**
   * Text next to a label; all its lines start at column `hanging`, or right after a label that is wider. Below the label
   * where the page is too narrow for both.
   */
  labelled(label: string, spans: readonly Span[], indent: number, hanging: number): void {
    const { width } = this.#options;
    if (label !== '' && spans.length > 0 && width - hanging < WIDTH_LEFT && hanging - indent > WIDE_LABEL) {
      this.#lines.push(' '.repeat(indent) + clean(label));
      this.spans(spans, indent + 2);
      return;
    }
    const lines = this.#wrapped(spans, width - hanging);
    const shown = clean(label);
    const start = ' '.repeat(indent) + shown;
    const gap = shown === '' ? 0 : 1;
    const first = start + ' '.repeat(Math.max(hanging - textWidth(start), gap));
    if (lines.length === 0 && shown !== '') this.#lines.push(start);
    for (const [at, line] of lines.entries())
      this.#lines.push((at === 0 ? first : ' '.repeat(hanging)) + line);
  }

  /** Text of which all lines but the first are set in two columns more. */
  item(spans: readonly Span[], indent: number): void {
    const lines = this.#wrapped(spans, this.#options.width - indent - ITEM);
    for (const [at, line] of lines.entries())
      this.#lines.push(' '.repeat(indent + (at === 0 ? 0 : ITEM)) + line);
  }

  #wrapped(spans: readonly Span[], width: number): string[] {
    const { colours, isPainted } = this.#options;
    const cleaned = spans
      .filter(({ mark }) => !(isPainted && mark))
      .map(span => ({ ...span, text: clean(span.text).replaceAll('\n', ' ') }));
    return wrapColoured(cleaned, Math.max(width, WIDTH_LEFT), colours);
  }

  /** A name and, right-aligned, figures; a name too long for its room stands on a line of its own. */
  columns(name: string, figures: string): void {
    const { width } = this.#options;
    const shown = clean(name);
    const room = Math.min(width, WIDEST_TABLE) - figures.length;
    if (textWidth(shown) > room) this.#lines.push(shown);
    const label = textWidth(shown) > room ? '' : shown;
    this.#lines.push(label + ' '.repeat(Math.max(room - textWidth(label), 1)) + figures);
  }

  /** All of it, with a line end. */
  toString(): string {
    return `${this.#lines.join('\n')}\n`;
  }
}

/** Columns by which an item goes on further in. */
const ITEM = 2;

/** Figures far from their names are hard to follow. */
const WIDEST_TABLE = 84;

/** A column of labels wider than this gives way on a narrow page. */
const WIDE_LABEL = 12;

/** However deep a provision stands, this much is left for its words. */
const WIDTH_LEFT = 24;
