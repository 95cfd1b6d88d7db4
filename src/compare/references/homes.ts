/** Where the articles stand that a reference may mean: in the body, in the annex that it stands in, in an annexed treaty. */
import type { Unit } from '../unit.ts';
import type { Reference } from './types.ts';
import { holderOf, isUnder } from './units-under.ts';

/** Whether a provision with a heading stands where it is looked for. */
export type Home = (unit: Unit) => boolean;

export class Homes {
  private readonly body: Home = unit => holderOf(unit, 'annex') === null;
  private readonly all: readonly Unit[];
  /** Annexes that hold articles, with the number of the first one. */
  private readonly annexes = new Map<Unit, string | null>();
  private readonly hasBody: boolean;

  constructor(units: readonly Unit[]) {
    this.all = units.filter(({ kind }) => kind === 'annex');
    const articles = units.filter(({ kind }) => kind === 'article');
    this.hasBody = articles.some(this.body);
    for (const article of articles) {
      const annex = holderOf(article, 'annex');
      if (annex && !this.annexes.has(annex)) this.annexes.set(annex, article.number);
    }
  }

  /** The annex that bears no number, where there is one such. */
  get onlyAnnex(): Unit | null {
    const [annex, ...others] = this.all.filter(({ number }) => number === null);
    return annex && others.length === 0 ? annex : null;
  }

  /**
   * Where to look for what a reference names, in this order; null where its words name a place that it does not stand in. An annex that
   * counts its own articles means them before those of the body. The treaty of a resolution without articles is that of its annex.
   * An annex whose articles do not begin with the first one has notes on those of the treaty, under their numbers.
   */
  of({ scope }: Reference, from: Unit): readonly (Home | null)[] {
    if (scope === 'only annex') return [this.onlyAnnex ? inAnnex(this.onlyAnnex) : null];
    if (scope !== null && scope !== 'treaty' && scope !== 'article' && scope !== 'paragraph') {
      const holder = holderOf(from, scope);
      return holder ? [unit => isUnder(unit, holder)] : [null];
    }
    const annex = holderOf(from, 'annex');
    const others = this.hasBody ? [this.body] : [...this.annexes.keys()].map(inAnnex);
    if (others.length === 0) others.push(this.body);
    if (!annex || (this.hasBody && scope === 'treaty')) return others;
    const first = this.annexes.get(annex);
    return first == null || FIRST.test(first) ? [inAnnex(annex), ...others] : [...others, inAnnex(annex)];
  }
}

const FIRST = /^(?:1|I)$/;
const inAnnex =
  (annex: Unit): Home =>
  unit =>
    isUnder(unit, annex);
