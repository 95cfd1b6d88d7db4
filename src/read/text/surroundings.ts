/** What is usual around a line: whether paragraphs and headings are set off by blank lines there, and where items end. */
import { startsOwnBlock } from '../structure/index.ts';
import { isReference, labelOf } from './labels.ts';
import { endingOf } from './line-signs.ts';
import { isTight, type Line } from './source-lines.ts';
import { fillOf, Wrappings } from './wrapping.ts';

/** The signs that stand before the items of a list without numbers. */
export const BULLET = /^[-–—•·▪◦*]\s+\S/u;

/** Lines before and after a line that are asked. */
const AROUND = 40;

/** How many of the lines before a line are of a kind. */
interface Counts {
  /** Lines below a blank one or a page break. */
  off: number;
  /** Lines that begin with a label or a bullet, headings among them, and how many of both are below a blank line. */
  starts: number;
  startsOff: number;
  heads: number;
  headsOff: number;
  /** Lines that end in a semicolon or a colon early, though what stands below has no label: the ends of blocks. */
  items: number;
}

export interface Usual {
  setOff: boolean;
  headingsSetOff: boolean;
  itemsEnd: boolean;
}

export class Surroundings {
  readonly wrappings: Wrappings;
  /** For each line, whether it begins a block of its own as far as it shows itself. */
  readonly starts: readonly boolean[];
  private readonly counts: readonly Counts[];

  constructor(lines: readonly Line[]) {
    this.starts = lines.map(({ words }) => startsBlock(words));
    this.wrappings = new Wrappings(
      lines,
      at => this.starts[at] === true,
      at => !isClosed(lines[at]),
    );
    const now: Counts = { off: 0, starts: 0, startsOff: 0, heads: 0, headsOff: 0, items: 0 };
    this.counts = [
      ...lines.map((line, at) => {
        const before = { ...now };
        const off = isTight(line) ? 0 : 1;
        now.off += off;
        if (this.starts[at]) {
          const head = labelOf(line.words)?.kind === 'heading' ? 1 : 0;
          now.starts += 1;
          now.startsOff += off;
          now.heads += head;
          now.headsOff += head * off;
        } else if (off === 0 && this.endsItem(lines[at - 1], line, at)) now.items += 1;
        return before;
      }),
      now,
    ];
  }

  around(at: number): Usual {
    const last = this.counts.length - 1;
    const [begin, end] = [Math.max(0, at - AROUND), Math.min(last, at + AROUND)];
    const [from, to] = [this.counts[begin], this.counts[end]];
    if (!from || !to) return { setOff: false, headingsSetOff: false, itemsEnd: false };
    const of = (key: keyof Counts) => to[key] - from[key];
    return {
      setOff: of('starts') >= 3 ? of('startsOff') >= of('starts') * 0.85 : of('off') >= (end - begin) * 0.15,
      // The line that is asked about may be one of them.
      headingsSetOff: of('headsOff') >= 2 && of('headsOff') >= (of('heads') - 1) * 0.8,
      itemsEnd: of('items') > 0,
    };
  }

  private endsItem(before: Line | undefined, line: Line, at: number): boolean {
    if (!before || endingOf(before.words) !== 'item') return false;
    const wrapping = this.wrappings.at(at);
    return wrapping.sure && fillOf(before, line, wrapping) === 'short';
  }
}

const isClosed = (line: Line | undefined) => line !== undefined && ['stop', 'item'].includes(endingOf(line.words));

function startsBlock(words: string): boolean {
  if (BULLET.test(words)) return true;
  const label = labelOf(words);
  return label ? !isReference(words, label) : startsOwnBlock(words);
}
