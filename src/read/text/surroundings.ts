/** What is usual around a line: whether paragraphs and headings are set off by blank lines there, and where items end. */
import { startsOwnBlock } from '../line-start.ts';
import { isRemark } from '../phrases.ts';
import { isReference, labelOf } from './labels.ts';
import { endingOf, isClosing } from './line-signs.ts';
import { isTight, type Line } from './source-lines.ts';
import { fillOf, Wrappings } from './wrapping.ts';

/** The signs that stand before the items of a list without numbers. */
export const BULLET = /^[-–—•·▪◦*]\s+\S/u;

/** Lines before and after a line that are asked. */
const AROUND = 40;
/** The same for a list of contents, which may be short. */
const CLOSE = 8;

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

const NONE: Counts = { off: 0, starts: 0, startsOff: 0, heads: 0, headsOff: 0, items: 0 };

export interface Usual {
  setOff: boolean;
  headingsSetOff: boolean;
  itemsEnd: boolean;
  /** Whether most lines are headings: a list of contents. */
  inContents: boolean;
}

export class Surroundings {
  readonly wrappings: Wrappings;
  /** For each line, whether it begins a block of its own as far as it shows itself. */
  readonly starts: readonly boolean[];
  private readonly heads: readonly boolean[];
  private readonly counts: readonly Counts[];

  constructor(lines: readonly Line[]) {
    this.starts = lines.map(({ words }) => startsBlock(words));
    this.heads = lines.map(({ words }, at) => this.starts[at] === true && labelOf(words)?.kind === 'heading');
    this.wrappings = new Wrappings(
      lines,
      at => this.starts[at] === true,
      at => !isClosed(lines[at]) && !this.heads[at],
    );
    const now = { ...NONE };
    this.counts = [
      ...lines.map((line, at) => {
        const before = { ...now };
        const off = isTight(line) ? 0 : 1;
        now.off += off;
        if (this.starts[at]) {
          const head = this.heads[at] ? 1 : 0;
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
    const near = this.within(at, AROUND);
    const close = this.within(at, CLOSE);
    return {
      setOff: near.starts >= 3 ? near.startsOff >= near.starts * 0.85 : near.off >= near.lines * 0.15,
      // The line that is asked about may be one of them.
      headingsSetOff: near.headsOff >= 2 && near.headsOff >= (near.heads - 1) * 0.8,
      itemsEnd: near.items > 0,
      inContents: close.heads > close.lines * 0.55,
    };
  }

  private within(at: number, distance: number): Counts & { lines: number } {
    const begin = Math.max(0, at - distance);
    const end = Math.min(this.counts.length - 1, at + distance);
    const [from, to] = [this.counts[begin] ?? NONE, this.counts[end] ?? NONE];
    return {
      lines: end - begin,
      off: to.off - from.off,
      starts: to.starts - from.starts,
      startsOff: to.startsOff - from.startsOff,
      heads: to.heads - from.heads,
      headsOff: to.headsOff - from.headsOff,
      items: to.items - from.items,
    };
  }

  private endsItem(before: Line | undefined, line: Line, at: number): boolean {
    if (!before || endingOf(before.words) !== 'item') return false;
    const wrapping = this.wrappings.at(at);
    return wrapping.sure && fillOf(before, line, wrapping) === 'short';
  }
}

const isClosed = (line: Line | undefined) => line !== undefined && isClosing(endingOf(line.words));

function startsBlock(words: string): boolean {
  if (BULLET.test(words) || isRemark(words)) return true;
  const label = labelOf(words);
  return label ? !isReference(words, label) : startsOwnBlock(words);
}
