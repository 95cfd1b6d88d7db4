/** The lines of both drafts that a search goes through: all that are new, and all that were edited, with what is new in them. */
import type { Pairs } from '../align/pairing.ts';
import type { Side } from '../side.ts';
import type { Unit } from '../unit.ts';
import { Line } from './line.ts';
import type { LineReader } from './line-reader.ts';
import { PairBook } from './pair-book.ts';
import { Worth } from './worth.ts';

export type SideName = 'before' | 'after';

/** Lines of a draft that did not change, at most, which are looked at to learn what is common. */
const SAMPLE = 160;

export class Lines {
  readonly of: Readonly<Record<SideName, readonly Line[]>>;
  /** Those that are searched for. */
  readonly asked: Readonly<Record<SideName, readonly Line[]>>;
  /** Phrases of what is searched for. */
  readonly pairs: PairBook;
  readonly worth: Worth;
  private readonly pairing: Pairs;
  private readonly byUnit = new Map<Unit, Line>();
  /** How often each word stands in the line that was last asked for. */
  private readonly amounts: Int32Array;
  private lastLine: Line | null = null;

  constructor(
    sides: Readonly<Record<SideName, Side>>,
    pairing: Pairs,
    reader: LineReader,
    asked: ReadonlySet<Unit>,
  ) {
    this.pairing = pairing;
    const parted = (side: Side) => {
      const changed: Unit[] = [];
      const same: Unit[] = [];
      // A copy took nothing up, and nothing took it up.
      for (const unit of side.units)
        if (isSearched(unit) && !pairing.isCopy(unit)) (this.isChanged(unit) ? changed : same).push(unit);
      const step = Math.max(1, Math.floor(same.length / SAMPLE));
      return { changed, sample: same.filter((_, at) => at % step === 0) };
    };
    const parts = [parted(sides.before), parted(sides.after)] as const;
    reader.learn(
      parts[0].changed.flatMap((unit): [Unit, Unit][] => {
        const partner = this.partner(unit);
        return partner ? [[unit, partner]] : [];
      }),
    );
    const read = (units: readonly Unit[]) => units.map(unit => new Line(reader.read(unit), this));
    const lined = ({ changed, sample }: (typeof parts)[number]) => ({
      changed: read(changed),
      sample: read(sample),
    });
    const [before, after] = [lined(parts[0]), lined(parts[1])];
    this.of = { before: before.changed, after: after.changed };
    for (const line of [...before.changed, ...after.changed]) this.byUnit.set(line.unit, line);
    this.asked = {
      before: this.of.before.filter(({ unit }) => asked.has(unit)),
      after: this.of.after.filter(({ unit }) => asked.has(unit)),
    };
    this.pairs = new PairBook([...this.asked.before, ...this.asked.after].map(({ ids }) => ids));
    this.worth = new Worth(
      [before, after].map(({ changed, sample }) => [...changed, ...sample]),
      this.pairs,
      reader.interner,
    );
    this.amounts = new Int32Array(reader.interner.size);
  }

  /** How often each word stands in a line, by its id; good until it is asked of another line. */
  amountsOf(line: Line): Int32Array {
    if (this.lastLine === line) return this.amounts;
    for (const id of this.lastLine?.bag.ids ?? []) this.amounts[id] = 0;
    const { ids, amounts } = line.bag;
    for (let at = 0; at < ids.length; at += 1) this.amounts[ids[at] ?? 0] = amounts[at] ?? 0;
    this.lastLine = line;
    return this.amounts;
  }

  line(unit: Unit): Line | undefined {
    return this.byUnit.get(unit);
  }

  partnerOf({ unit }: Line): Line | undefined {
    const partner = this.partner(unit);
    return partner && this.byUnit.get(partner);
  }

  /** What a unit of either side is paired with. */
  partner(unit: Unit): Unit | undefined {
    return this.pairing.after(unit) ?? this.pairing.before(unit);
  }

  /** Whether a unit has words that its partner has not: other numbers are other references. */
  private isChanged(unit: Unit): boolean {
    const partner = this.partner(unit);
    if (!partner) return true;
    if (partner.text === unit.text && partner.headingText === unit.headingText) return false;
    return (
      partner.text.replace(NUMBERS, '') !== unit.text.replace(NUMBERS, '') ||
      partner.headingText !== unit.headingText
    );
  }
}

const NUMBERS = /\d+/g;

/** What has words of its own, and is a provision of the text. */
export const isSearched = ({ text, kind }: Unit): boolean =>
  text !== '' && kind !== 'note' && kind !== 'draft-title' && kind !== 'table';
