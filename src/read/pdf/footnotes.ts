/** Footnotes: below the text of a page, behind a rule or in smaller type, each with a mark of its own. */
import { smallest } from '../../document/index.ts';
import type { Paragraph } from './paragraphs.ts';
import { type Line, NOTE_CLOSE, NOTE_OPEN, type PageContent } from './types.ts';

/** Type that is smaller than this share of the text's own is that of notes. */
const SMALLER = 0.93;
/** The rule above notes takes a part of the width only. */
const RULE = { shortest: 40, longestShare: 0.6, thickest: 2 };

export interface Footnote {
  identifier: string;
  /** The mark as printed. */
  printed: string;
  page: number;
  /** Its lines; the mark is taken off the first. */
  lines: Paragraph;
}

const RAISED = new RegExp(`^${NOTE_OPEN}([^${NOTE_CLOSE}]{1,5})${NOTE_CLOSE}\\s*`, 'u');
/** `5/ Reserved by …`, `3 See …`, `* Issued …` */
const MARK = /^(\p{Nd}{1,3}|\*{1,3}|[†‡§])(?:\/|\)|\.)?\s+(?=\S)|^(\*{1,3}|[†‡§])(?=\p{L})/u;

const isRuleOfSigns = ({ text }: Line) => /^ *(?:[_‗—–-] *){5,}$/.test(text);

/**
 * Takes the notes out of the lines of each page. A note that goes on at the foot of the next page is put together.
 *
 * @param size the size of the type of the text itself.
 */
export function takeFootnotes(
  pages: Line[][],
  contents: readonly PageContent[],
  size: number,
): { notes: Footnote[]; rules: Line[] } {
  const notes: Footnote[] = [];
  const rules: Line[] = [];
  for (const [at, lines] of pages.entries()) {
    const start = startOf(lines, contents[at], size, notes.length > 0);
    if (start === null) continue;
    const tail = lines.slice(start);
    const referred = referredOn(lines);
    pages[at] = lines.slice(0, start);
    for (const line of tail) {
      if (isRuleOfSigns(line)) {
        rules.push(line);
        continue;
      }
      const mark = markOf(line.text, size, line, referred);
      if (mark) {
        line.text = line.text.slice(mark.length);
        const { identifier: printed } = mark;
        notes.push({ identifier: unused(printed, notes), printed, page: line.page, lines: [line] });
      } else if (notes.length > 0) notes.at(-1)?.lines.push(line);
      else pages[at]?.push(line);
    }
  }
  return { notes, rules };
}

/** Index of the first line that belongs to the notes of a page, its rule included; null if there are none. */
function startOf(
  lines: readonly Line[],
  content: PageContent | undefined,
  size: number,
  mayGoOn: boolean,
): number | null {
  const rule = lines.findLastIndex((line, at) => isRuleOfSigns(line) && at < lines.length - 1);
  if (rule !== -1 && isNoteStart(lines[rule + 1], size, mayGoOn)) return rule;
  const drawn = content ? drawnRule(content, lines) : null;
  let start = lines.length;
  while (start > 0 && (lines[start - 1]?.size ?? size) < size * SMALLER) start -= 1;
  if (drawn !== null) {
    const below = lines.findIndex(
      (line, at) => at > 0 && line.y > drawn && lines.slice(at).every(one => one.y > drawn),
    );
    if (below !== -1 && isNoteStart(lines[below], size, mayGoOn, referredOn(lines))) return below;
  }
  // Without a rule, only what begins with a mark below text of the usual size: an annex may be in small type as a whole.
  while (start < lines.length && !markOf(lines[start]?.text ?? '', size, lines[start])) start += 1;
  return start < lines.length && start > 0 ? start : null;
}

const isNoteStart = (
  line: Line | undefined,
  size: number,
  mayGoOn: boolean,
  referred?: ReadonlySet<string>,
) =>
  line !== undefined &&
  (markOf(line.text, size, line, referred) !== null || (mayGoOn && line.size < size * SMALLER));

/** A thin line that is drawn over a part of the width, below most of the text and above something. */
function drawnRule(content: PageContent, lines: readonly Line[]): number | null {
  const left = smallest(lines.map(line => line.x));
  const found = content.shapes.filter(({ left: x, right, top, bottom }) => {
    const width = right - x;
    const isThin = bottom - top <= RULE.thickest;
    return (
      isThin &&
      width >= RULE.shortest &&
      width <= content.width * RULE.longestShare &&
      Math.abs(x - left) < 30
    );
  });
  const lowest = found.sort((one, two) => two.top - one.top)[0];
  return lowest && lines.some(line => line.y > lowest.bottom) && !underlines(lowest, lines)
    ? lowest.top
    : null;
}

/** Whether a rule stands right under words, and so underlines them. */
const underlines = (rule: { left: number; right: number; top: number }, lines: readonly Line[]) =>
  lines.some(
    line =>
      rule.top - line.y >= 0 &&
      rule.top - line.y < line.size * 0.3 &&
      line.x < rule.right &&
      line.end > rule.left,
  );

/** The raised marks among the words of a page. */
function referredOn(lines: readonly Line[]): Set<string> {
  const marks = lines.flatMap(({ text }) =>
    [...text.matchAll(REFERENCE)].map(([, mark = '']) => mark.trim()),
  );
  return new Set(marks);
}

const REFERENCE = new RegExp(`(?<=\\S\\s?)${NOTE_OPEN}([^${NOTE_CLOSE}]{1,5})${NOTE_CLOSE}`, 'gu');

/**
 * @param referred marks that the page refers to: behind a rule, one of them begins a note whatever its size is.
 */
function markOf(
  text: string,
  size: number,
  line: Line | undefined,
  referred: ReadonlySet<string> = new Set(),
): { identifier: string; length: number } | null {
  const raised = RAISED.exec(text);
  if (raised?.[1]) return { identifier: raised[1].trim(), length: raised[0].length };
  if (!line || line.size >= size * SMALLER) {
    const own = /^(\p{Nd}{1,3}|\*{1,3})\s+(?=\S)/u.exec(text);
    if (own?.[1] && referred.has(own[1])) return { identifier: own[1], length: own[0].length };
    const old = /^(\p{Nd}{1,3}|\*{1,3})\/\s+/u.exec(text);
    return old?.[1] ? { identifier: old[1], length: old[0].length } : null;
  }
  const plain = MARK.exec(text);
  const identifier = plain?.[1] ?? plain?.[2];
  return plain && identifier ? { identifier, length: plain[0].length } : null;
}

/** Notes may be counted anew on every page: the second `1` is told apart as `1-2`. */
function unused(identifier: string, notes: readonly Footnote[]): string {
  const taken = new Set(notes.map(note => note.identifier));
  if (!taken.has(identifier)) return identifier;
  let count = 2;
  while (taken.has(`${identifier}-${count}`)) count += 1;
  return `${identifier}-${count}`;
}
