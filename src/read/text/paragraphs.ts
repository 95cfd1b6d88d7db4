/** Lines -> paragraphs: which lines of a plain text go on from the one before. */
import { isPageFurniture, startsOwnBlock } from '../structure/index.ts';
import { joinLines } from '../lines.ts';
import { goesOn } from './goes-on.ts';
import { follows, type LabelOfLine, labelOf } from './labels.ts';
import { beginningOf, endingOf, isCapitals } from './line-signs.ts';
import { isTight, type Line } from './source-lines.ts';
import { fillOf, Wrappings } from './wrapping.ts';

/** The signs that stand before the items of a list without numbers. */
export const BULLET = /^[-–—•·▪◦*]\s+\S/u;

/** Lines before and after a line that are asked whether paragraphs are set off by blank lines there. */
const AROUND = 40;

interface Paragraph {
  lines: [Line, ...Line[]];
  opening: LabelOfLine | null;
}

/** A paragraph that was put together: its first line, with all its words. */
export function joinParagraphs(lines: readonly Line[]): Line[] {
  return new Joiner(lines)
    .join()
    .map(([first, ...others]) => ({ ...first, words: joinLines([first, ...others].map(({ words }) => words)) }));
}

interface Counts {
  starts: number;
  startsOff: number;
  heads: number;
  headsOff: number;
  off: number;
}

class Joiner {
  private readonly lines: readonly Line[];
  private readonly wrappings: Wrappings;
  private readonly starts: readonly boolean[];
  private readonly paragraphs: Paragraph[] = [];
  /** Page headers and footers that stand between the open paragraph and the line that may go on from it. */
  private readonly furniture: Line[] = [];
  /** The last label of each series. */
  private readonly labels = new Map<string, string>();
  /** How many lines, headings, and those of them that stand below a blank line, come before each line. */
  private readonly counts: Counts[] = [];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    const counts: Counts = { starts: 0, startsOff: 0, heads: 0, headsOff: 0, off: 0 };
    this.starts = lines.map(line => {
      const starts = startsOwnBlock(line.words) || BULLET.test(line.words);
      this.counts.push({ ...counts });
      const off = isTight(line) ? 0 : 1;
      counts.off += off;
      if (!starts) return false;
      const head = labelOf(line.words)?.kind === 'heading' ? 1 : 0;
      counts.starts += 1;
      counts.startsOff += off;
      counts.heads += head;
      counts.headsOff += head * off;
      return true;
    });
    this.counts.push(counts);
    this.wrappings = new Wrappings(
      lines,
      at => this.starts[at] === true || isPageFurniture(lines[at]?.words ?? ''),
      at => !['stop', 'item'].includes(endingOf(lines[at]?.words ?? '')),
    );
  }

  join(): [Line, ...Line[]][] {
    for (const [at, line] of this.lines.entries()) {
      if (isPageFurniture(line.words)) {
        this.furniture.push(line);
        continue;
      }
      const open = this.paragraphs.at(-1);
      if (open && this.isNext(open, line, at)) open.lines.push(line);
      else this.begin(line, labelOf(line.words));
    }
    this.flush();
    return this.paragraphs.map(({ lines }) => lines);
  }

  private begin(line: Line, opening: LabelOfLine | null): void {
    this.flush();
    if (opening) this.labels.set(opening.series, opening.number);
    this.paragraphs.push({ lines: [line], opening });
  }

  /** A page header between the halves of a sentence is put behind it. */
  private flush(): void {
    for (const header of this.furniture.splice(0)) this.paragraphs.push({ lines: [header], opening: null });
  }

  private isNext(open: Paragraph, line: Line, at: number): boolean {
    if (BULLET.test(line.words)) return false;
    if (!isTight(line) || this.furniture.length > 0) return this.isTornApart(open, line, at);
    const last = open.lines.at(-1) ?? open.lines[0];
    if (isCapitals(last.words) && isCapitals(line.words) && !this.starts[at]) {
      // A title over several lines, but not a title under its label: `PART I` / `GENERAL PROVISIONS`.
      return !open.opening || /\s\p{Lu}{3}.*\s/u.test(open.lines[0].words);
    }
    const label = labelOf(line.words);
    // The words with which a treaty closes begin a block that no label tells.
    if (this.starts[at] && !label) return false;
    const wrapping = this.wrappings.at(at);
    const joint = {
      first: open.lines[0],
      last,
      count: open.lines.length,
      opening: open.opening,
      underHeading: open.lines.length === 1 && this.isBareHeading(this.paragraphs.at(-2)),
      ending: endingOf(last.words),
      next: line,
      label,
      due: label !== null && follows(this.labels.get(label.series) ?? '', label.number),
      fill: wrapping.width === null ? null : fillOf(last, line, wrapping),
      sure: wrapping.sure,
      ...this.setOffAt(at),
    };
    return goesOn(joint, wrapping.width);
  }

  private isBareHeading(paragraph: Paragraph | undefined): boolean {
    return paragraph?.opening?.kind === 'heading' && paragraph.lines.length === 1;
  }

  /** Whether paragraphs, and headings, are set off by blank lines around here. */
  private setOffAt(at: number): { setOff: boolean; headingsSetOff: boolean } {
    const from = this.counts[Math.max(0, at - AROUND)];
    const to = this.counts[Math.min(this.lines.length, at + AROUND)];
    if (!from || !to) return { setOff: false, headingsSetOff: false };
    const starts = to.starts - from.starts;
    const startsOff = to.startsOff - from.startsOff;
    const heads = to.heads - from.heads;
    const headsOff = to.headsOff - from.headsOff;
    const asked = Math.min(this.lines.length, at + AROUND) - Math.max(0, at - AROUND);
    return {
      setOff: starts >= 3 ? startsOff >= starts * 0.85 : to.off - from.off >= asked * 0.15,
      // The line itself may be one of them.
      headingsSetOff: headsOff >= 2 && headsOff >= (heads - 1) * 0.8,
    };
  }

  /** Whether a page break, or page furniture, parts a sentence: it is not finished, and what follows is the rest of one. */
  private isTornApart(open: Paragraph, line: Line, at: number): boolean {
    if (this.furniture.length === 0 && !line.page) return false;
    if (this.starts[at]) return false;
    const last = open.lines.at(-1) ?? open.lines[0];
    const ending = endingOf(last.words);
    if (ending === 'stop' || ending === 'item') return false;
    const beginning = beginningOf(line.words);
    if (beginning === 'small') return true;
    const wrapping = this.wrappings.at(at - 1);
    const full = wrapping.sure && fillOf(last, line, wrapping) === 'full';
    return beginning === 'other' && full && !labelOf(line.words);
  }
}
