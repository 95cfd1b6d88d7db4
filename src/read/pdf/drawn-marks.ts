/**
 * Words that are struck through, underlined or highlighted. PDF has no such marks: they are lines and rectangles that are
 * drawn where words stand, or annotations on top of them.
 */
import type { PageContent, Run, Shape } from './types.ts';

export type MarkKind = 'struck through' | 'underlined' | 'highlighted';

/** Words with a mark, in the order of the page. */
export interface MarkedWords {
  page: number;
  kind: MarkKind;
  text: string;
}

/** Thicker than this share of the size, a rectangle is no line. */
const THICKEST = 0.15;
/** Heights of a line above the baseline, in sizes: LibreOffice strikes at 0.28 and underlines at -0.10, Word near them. */
const STRUCK = { from: 0.15, to: 0.45 };
const UNDERLINED = { from: -0.28, to: -0.01 };
/** A rectangle behind words covers most of their height, but no more than a line or two. */
const COVERS = { from: 0.6, to: 2.6 };
/** How much of a run has to bear the mark. */
const SHARE = 0.3;

/** The words of a page that bear a drawn mark. */
export function markedWords(content: PageContent): MarkedWords[] {
  const { page, shapes, runs } = content;
  if (shapes.length === 0) return [];
  const found: MarkedWords[] = [];
  for (const run of runs) {
    if (run.text.trim() === '' || run.turn !== 0) continue;
    for (const shape of shapes) {
      const kind = kindOf(shape, run);
      if (!kind) continue;
      found.push({ page, kind, text: under(shape, run) });
      break;
    }
  }
  return joined(found);
}

function kindOf({ left, right, top, bottom, colour }: Shape, { x, end, y, size }: Run): MarkKind | null {
  const over = Math.min(right, end) - Math.max(left, x);
  const [width, height] = [right - left, bottom - top];
  if (over < Math.min(SHARE * (end - x), 0.9 * width) || over < 0.3 * size) return null;
  if (height <= THICKEST * size && width > height) {
    const above = (y - (top + bottom) / 2) / size;
    if (above > STRUCK.from && above < STRUCK.to) return 'struck through';
    // A rule below a whole line of the page, margins and all, is no underlining.
    return above > UNDERLINED.from && above < UNDERLINED.to && left >= x - size && right <= end + size
      ? 'underlined'
      : null;
  }
  const covers = top <= y - 0.4 * size && bottom >= y - 0.1 * size;
  const isTall = height >= COVERS.from * size && height <= COVERS.to * size;
  return covers && isTall && isBright(colour) ? 'highlighted' : null;
}

/** The colours of highlighters: not white, not grey, not dark. */
function isBright(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(red, green, blue) > 150 && Math.max(red, green, blue) - Math.min(red, green, blue) > 40;
}

/** The words of a run that stand where a shape is: by the share of its width, to whole words. */
function under(shape: Shape, { text, x, end }: Run): string {
  const at = (place: number) => Math.round(((place - x) / (end - x)) * text.length);
  const from = text.lastIndexOf(' ', Math.max(0, at(shape.left) + 1)) + 1;
  const to = text.indexOf(' ', Math.max(0, at(shape.right) - 1));
  return text
    .slice(shape.left <= x + 1 ? 0 : from, shape.right >= end - 1 || to === -1 ? text.length : to)
    .trim();
}

/** Neighbours of one kind are one passage. */
function joined(marks: readonly MarkedWords[]): MarkedWords[] {
  const passages: MarkedWords[] = [];
  for (const mark of marks) {
    const last = passages.at(-1);
    if (last && last.kind === mark.kind) last.text += ` ${mark.text}`;
    else passages.push({ ...mark });
  }
  return passages;
}
