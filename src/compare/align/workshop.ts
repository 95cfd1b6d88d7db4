/** What all steps of aligning two drafts look things up in; each is made when it is first asked for. */
import type { Side } from '../side.ts';
import type { Unit } from '../unit.ts';
import type { Interner } from '../words/index.ts';
import { identicalLines } from './elsewhere.ts';
import { Likeness } from './likeness.ts';
import { Rivals } from './rivals.ts';

export class Workshop {
  readonly before: Side;
  readonly after: Side;
  readonly interner: Interner;
  private lazyLikeness: Likeness | null = null;
  private lazyRivals: Rivals | null = null;
  private lazyIdentical: ReadonlyMap<Unit, Unit> | null = null;

  constructor(before: Side, after: Side, interner: Interner) {
    this.before = before;
    this.after = after;
    this.interner = interner;
  }

  /** Two drafts of the same content never need it. */
  readonly likeness = (): Likeness => {
    this.lazyLikeness ??= new Likeness([...this.before.units, ...this.after.units]);
    return this.lazyLikeness;
  };

  readonly rivals = (): Rivals => {
    this.lazyRivals ??= new Rivals(this.before.units, this.after.units, this.likeness());
    return this.lazyRivals;
  };

  /** Lines whose content stands once in either draft, each with its like. */
  readonly identical = (): ReadonlyMap<Unit, Unit> => {
    this.lazyIdentical ??= identicalLines(this.before, this.after);
    return this.lazyIdentical;
  };
}
