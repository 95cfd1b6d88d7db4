/**
 * The operators of a page -> runs of signs with their places, and the shapes that are drawn.
 *
 * pdf.js has a text layer of its own (`getTextContent`). It is not used: it reads every page once more, and it guesses
 * where words are parted without telling that it guessed ("Agr eement"). The operators hold every sign with its
 * width, so that the gaps can be judged by the whole document; they hold the fonts and the drawn lines as well.
 */
import { closeLetters, isSpacedOut } from './letter-spacing.ts';
import { apply, IDENTITY, type Matrix, times } from './matrix.ts';
import { signsOf } from './signs.ts';
import { DOUBTFUL, type Font, type Run, type Shape } from './types.ts';

/** What `q` keeps and `Q` brings back. */
interface State {
  matrix: Matrix;
  font: LoadedFont | null;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  invisible: boolean;
  colour: string;
  strokeColour: string;
}

export interface LoadedFont extends Font {
  /** Widths of signs are in units of this much of the font size. */
  unit: number;
}

/** How signs stand on the page. */
interface Shown {
  matrix: Matrix;
  /** How long a unit of the text is along the line. */
  along: number;
  size: number;
  /** Quarter turns; null for slanting text. */
  turn: number | null;
}

/** Gaps in widths of an m: letters of a word are nearer, words are further apart, beyond the last is something else. */
const NEAR = 0.1;
const FAR = 0.3;
const BREAK = 1.2;
/** What stands for a move between stretches of signs (`thread.ts`). */
const MOVE = '\u0001';
/** Nesting of `q` that no page needs. */
const DEEPEST = 200;

export class PageReader {
  readonly runs: Run[] = [];
  readonly shapes: Shape[] = [];
  private state: State;
  private readonly saved: State[] = [];
  private textMatrix: Matrix = IDENTITY;
  private lineX = 0;
  private lineY = 0;
  private x = 0;
  private y = 0;
  /** How deep in marked content, and at which depth an artifact began. */
  private depth = 0;
  private artifactDepth = 0;
  private readonly fontOf: (name: string) => LoadedFont | null;

  constructor(view: Matrix, fontOf: (name: string) => LoadedFont | null) {
    this.fontOf = fontOf;
    this.state = {
      matrix: view,
      font: null,
      fontSize: 0,
      charSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      invisible: false,
      colour: '#000000',
      strokeColour: '#000000',
    };
  }

  save(): void {
    if (this.saved.length < DEEPEST) this.saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  transform(matrix: Matrix): void {
    this.state.matrix = times(this.state.matrix, matrix);
  }

  set(values: Partial<State>): void {
    Object.assign(this.state, values);
  }

  setFont(name: string, size: number): void {
    this.set({ font: this.fontOf(name), fontSize: size });
  }

  setTextMatrix(matrix: Matrix): void {
    this.textMatrix = matrix;
    this.x = this.lineX = 0;
    this.y = this.lineY = 0;
  }

  move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  nextLine(): void {
    this.move(0, this.state.leading);
  }

  beginMarked(tag: string): void {
    this.depth += 1;
    if (tag === 'Artifact' && this.artifactDepth === 0) this.artifactDepth = this.depth;
  }

  endMarked(): void {
    if (this.depth === this.artifactDepth) this.artifactDepth = 0;
    this.depth = Math.max(0, this.depth - 1);
  }

  /** Shows signs: a run, or several where they stand far apart. */
  show(signs: string, numbers: Float64Array): void {
    const { font, fontSize, charSpacing, wordSpacing, stretch } = this.state;
    if (!font) return;
    const shown = this.shown();
    const unit = fontSize * font.unit;
    const parts = signs.split(MOVE);
    let x = this.x;
    let [from, end] = [x, x];
    let text = '';
    let [count, gaps] = [0, 0];
    for (let at = 0; at < parts.length; at += 1) {
      const part = parts[at] ?? '';
      if (part !== '') {
        const gap = text === '' ? 0 : ((x - end) * shown.along) / (shown.size || 1);
        if (gap > BREAK || gap < -BREAK) {
          this.add(isSpacedOut(gaps, count) ? closeLetters(text) : text, from, end, shown);
          text = '';
          count = gaps = 0;
        }
        if (text === '') from = x;
        const sign = text === '' ? '' : gapSign(gap);
        if (sign !== '') gaps += 1;
        const clean = signsOf(part);
        count += clean.length;
        text += sign + (typeof clean === 'string' ? clean : clean.join(''));
        const spacing = clean.length * charSpacing + (numbers[3 * at + 1] ?? 0) * wordSpacing;
        end = x += ((numbers[3 * at] ?? 0) * unit + spacing) * stretch;
      }
      x -= ((numbers[3 * at + 2] ?? 0) / 1000) * fontSize * stretch;
    }
    this.add(isSpacedOut(gaps, count) ? closeLetters(text) : text, from, end, shown);
    this.x = x;
  }

  /** How what is shown next stands on the page. */
  private shown(): Shown {
    const { fontSize, matrix } = this.state;
    const onPage = times(matrix, this.textMatrix);
    const along = Math.hypot(onPage[0], onPage[1]);
    const size = Math.abs(fontSize) * Math.hypot(onPage[2], onPage[3]);
    const sense = Math.sign(fontSize || 1);
    return { matrix: onPage, along, size, turn: turnOf(onPage[0] * sense, onPage[1] * sense) };
  }

  private add(text: string, from: number, end: number, { matrix, along, size, turn }: Shown): void {
    const { font, rise, invisible } = this.state;
    if (text === '' || !font) return;
    const [x, y] = apply(matrix, from, this.y + rise);
    if (!Number.isFinite(x + y + size)) return;
    this.runs.push({
      text,
      x,
      end: x + Math.abs(end - from) * along,
      y,
      size,
      font,
      artifact: this.artifactDepth > 0,
      invisible,
      turn,
    });
  }

  /** Keeps the rectangle around a path that is filled or stroked. */
  draw(path: ArrayLike<number> | null, filled: boolean): void {
    if (path?.length !== 4 || !Number.isFinite((path[0] ?? Number.NaN) + (path[2] ?? 0))) return;
    const corners = [
      apply(this.state.matrix, path[0] ?? 0, path[1] ?? 0),
      apply(this.state.matrix, path[2] ?? 0, path[3] ?? 0),
    ];
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    this.shapes.push({
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
      colour: filled ? this.state.colour : this.state.strokeColour,
    });
  }
}

/** What stands for a gap between two signs: nothing, a space, or a doubt. */
export function gapSign(gap: number): '' | ' ' | typeof DOUBTFUL {
  return gap < NEAR ? '' : gap < FAR ? DOUBTFUL : ' ';
}

/** Quarter turns of a direction, clockwise on the page; null where it slants. */
function turnOf(along: number, down: number): number | null {
  const length = Math.hypot(along, down);
  if (Math.abs(along) > 0.99 * length) return along < 0 ? 2 : 0;
  return Math.abs(down) > 0.99 * length ? (down < 0 ? 3 : 1) : null;
}
