/** Lines -> paragraphs: which lines of a plain text go on from the one before. */
import { isPageFurniture, isRemark, PREAMBLE_OPENING } from '../phrases.ts';
import { goesOn } from './goes-on.ts';
import { follows, type LabelOfLine, labelOf } from './labels.ts';
import { beginningOf, endingOf, isCapitals, isClosing } from './line-signs.ts';
import { isTight, type Line } from './source-lines.ts';
import { BULLET, Surroundings } from './surroundings.ts';
import { fillOf } from './wrapping.ts';

/** The lines of a paragraph, in order. */
export type Lines = readonly [Line, ...Line[]];

interface Paragraph {
  lines: [Line, ...Line[]];
  opening: LabelOfLine | null;
  /** Whether a semicolon stands within one of its lines, as in a list within a sentence. */
  itemsInside: boolean;
}

/** Joins what was wrapped. Page headers and notes between the halves of a sentence are put behind it. */
export function joinParagraphs(lines: readonly Line[]): Lines[] {
  return new Joiner(lines).join();
}

class Joiner {
  private readonly lines: readonly Line[];
  private readonly surroundings: Surroundings;
  private readonly paragraphs: Paragraph[] = [];
  /** What stands between the open paragraph and the line that may go on from it: page headers and footers, notes. */
  private between: Paragraph[] = [];
  /** The paragraph that was open when the last note at the foot of a page began. */
  private aboveNotes: number | null = null;
  /** Whether a preamble is open: it began, and no label has come since. */
  private inPreamble = false;
  /** The last label of each series. */
  private readonly labels = new Map<string, string>();

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    this.surroundings = new Surroundings(lines);
  }

  join(): Lines[] {
    for (const [at, line] of this.lines.entries()) {
      if (isPageFurniture(line.words)) {
        this.between.push({ lines: [line], opening: null, itemsInside: false });
        continue;
      }
      if (line.broken) this.returnAboveNotes(line);
      const open = this.paragraphs.at(-1);
      if (open && this.isNext(open, line, at)) {
        open.lines.push(line);
        open.itemsInside ||= ITEMS_INSIDE.test(line.words);
      } else this.begin(line);
    }
    this.flush();
    return this.paragraphs.map(({ lines }) => lines);
  }

  private begin(line: Line): void {
    this.flush();
    if (!isTight(line) && FOOTNOTE.test(line.words)) this.aboveNotes ??= this.paragraphs.length - 1;
    else if (!isTight(line)) this.aboveNotes = null;
    const opening = labelOf(line.words);
    if (opening) this.labels.set(opening.series, opening.number);
    this.inPreamble = !opening && (this.inPreamble || this.opensPreamble(line.words));
    this.paragraphs.push({ lines: [line], opening, itemsInside: ITEMS_INSIDE.test(line.words) });
  }

  /** Behind the first label, states that do something are the subject of a provision. */
  private opensPreamble(words: string): boolean {
    return this.labels.size === 0 && /^\p{Lu}/u.test(words) && PREAMBLE_OPENING.test(words);
  }

  private flush(): void {
    for (const one of this.between.splice(0)) this.paragraphs.push(one);
  }

  /** Behind a page number, a sentence that the notes of the page part from its beginning goes on. */
  private returnAboveNotes(line: Line): void {
    const above = this.aboveNotes;
    this.aboveNotes = null;
    if (above === null || above < 0 || beginningOf(line.words) !== 'small') return;
    const last = this.paragraphs[above]?.lines.at(-1);
    const ending = last && endingOf(last.words);
    const noteGoesOn = !isClosing(endingOf(this.paragraphs.at(-1)?.lines.at(-1)?.words ?? '.'));
    if (!ending || isClosing(ending) || noteGoesOn) return;
    for (const one of this.paragraphs.splice(above + 1)) this.between.push(one);
  }

  private isNext(open: Paragraph, line: Line, at: number): boolean {
    if (BULLET.test(line.words)) return false;
    if (!isTight(line) || this.between.length > 0) return this.isTornApart(open, line, at);
    const { starts, wrappings } = this.surroundings;
    const last = open.lines.at(-1) ?? open.lines[0];
    if (isCapitals(last.words) && isCapitals(line.words) && !starts[at]) {
      // A title over several lines, but not a title under its label: `PART I` / `GENERAL PROVISIONS`.
      return !open.opening || /\s\p{Lu}{3}.*\s/u.test(open.lines[0].words);
    }
    if (isRemark(last.words)) return false;
    const label = labelOf(line.words);
    const ending = endingOf(last.words);
    if (this.opensPreamble(line.words) && ending !== 'dangling' && ending !== 'conjunction') return false;
    // The words with which a treaty closes begin a block that no label tells.
    if (starts[at] && !label) return false;
    const wrapping = wrappings.at(at);
    const joint = {
      first: open.lines[0],
      last,
      count: open.lines.length,
      opening: open.opening,
      underHeading: open.lines.length === 1 && isBareHeading(this.paragraphs.at(-2)),
      ending,
      inPreamble: this.inPreamble,
      next: line,
      label,
      due: label !== null && follows(this.labels.get(label.series) ?? '', label.number),
      fill: wrapping.width === null ? null : fillOf(last, line, wrapping),
      sure: wrapping.sure,
      itemsInside: open.itemsInside,
      ...this.surroundings.around(at),
    };
    return goesOn(joint, wrapping.width);
  }

  /** Whether a page break, or page furniture, parts a sentence: it is not finished, and what follows is the rest of one. */
  private isTornApart(open: Paragraph, line: Line, at: number): boolean {
    const { starts, wrappings } = this.surroundings;
    if ((this.between.length === 0 && !line.page) || starts[at]) return false;
    const last = open.lines.at(-1) ?? open.lines[0];
    if (isClosing(endingOf(last.words))) return false;
    const beginning = beginningOf(line.words);
    if (beginning === 'small') return true;
    const wrapping = wrappings.at(at - 1);
    return (
      beginning === 'other' &&
      wrapping.sure &&
      fillOf(last, line, wrapping) === 'full' &&
      !labelOf(line.words)
    );
  }
}

const ITEMS_INSIDE = /[;；]\s?\p{L}/u;

/** How a note at the foot of a page begins: its number alone, or before its words. */
const FOOTNOTE = /^\p{Nd}{1,3}(?:$|\s+\p{Lu})/u;

const isBareHeading = (paragraph: Paragraph | undefined): boolean =>
  paragraph?.opening?.kind === 'heading' && paragraph.lines.length === 1;
