/** What a reference names in its draft: the tree asked as the words ask it, from the place where they stand. */
import { gathers, lazy, sameNumber } from '../../document/index.ts';
import type { Unit } from '../unit.ts';
import { type Home, Homes } from './homes.ts';
import { looseLine, looseLines } from './loose-lines.ts';
import { missing } from './missing.ts';
import { isAlike, isCalled } from './names.ts';
import { linePrintedAs, ownerOf, withWholeArticle } from './pointed.ts';
import type { Reference, ReferenceStep } from './types.ts';
import { childrenOf, holderOf, isUnder, nthLine } from './units-under.ts';
import type { Level } from './words.ts';

export type Named =
  /**
   * Every step, outermost first; the last ones may be a list inside running text, which has no unit of its own. `open`: the next
   * step is a line of several options, between which nothing was decided.
   */
  | { type: 'found'; units: readonly Unit[]; open?: true }
  /**
   * There is no such provision. `units` are those of the steps before. It is doubtful where the draft may only have been
   * read wrongly: the number stands deeper, inside a sentence, or is one that its list leaves out.
   */
  | { type: 'missing'; units: readonly Unit[]; doubtful: boolean }
  /** Which one is meant cannot be told, or the place is not structured. */
  | { type: 'unclear' };

const UNCLEAR: Named = { type: 'unclear' };
const found = (units: readonly Unit[]): Named => ({ type: 'found', units });

export class Places {
  readonly units: readonly Unit[];
  private index: Map<string, Unit[]> | null = null;
  /** Whether articles are counted by chapter: 3.1, 3.2. */
  private readonly isPointed: boolean;
  /** Whether it has neither articles nor sections: its sections are numbered lines. */
  private readonly isOfLines: boolean;

  private readonly isSettled: (unit: Unit) => boolean;
  private readonly homes: () => Homes;

  /**
   * @param units of one side, in reading order.
   * @param isSettled whether a unit has a partner on the other side: of two options that both have a paragraph 2, that of the one
   * that was chosen is meant.
   */
  constructor(units: readonly Unit[], isSettled: (unit: Unit) => boolean = () => false) {
    this.units = units;
    this.isOfLines = !units.some(({ kind }) => kind === 'article' || kind === 'section');
    this.isPointed = units.some(({ kind, number }) => kind === 'article' && number?.includes('.'));
    this.isSettled = isSettled;
    this.homes = lazy(() => new Homes(units));
  }

  /** A reference as this draft counts: `article 3.1.2` may be article 3.1, paragraph 2. */
  whole(reference: Reference): Reference {
    const has = (article: ReferenceStep) => this.named(article).length > 0;
    return withWholeArticle(reference, has, this.isPointed);
  }

  /**
   * What a reference in a provision names: in the first of the homes of its article (see `Homes`) in which the whole of it is
   * found, or else what is said of the first home.
   */
  find(reference: Reference, from: Unit): Named {
    let missed: Named | null = null;
    for (const home of this.homes().of(reference, from)) {
      const named = this.findIn(home, reference, from);
      if (named && named.type !== 'missing') return named;
      missed ??= named;
    }
    return missed ?? this.absent(reference, from);
  }

  /** Null where what the reference begins with does not stand there. */
  private findIn(home: Home | null, { steps, scope }: Reference, from: Unit): Named | null {
    const [first, ...others] = this.withoutArticle(steps, from);
    const mayBeLine =
      !isHeadedLevel(steps[0]?.level ?? 'article') || (steps[0]?.level === 'section' && this.isOfLines);
    const printed = mayBeLine ? linePrintedAs(steps, ownerOf(from), this.units) : null;
    if (!first || (scope === 'treaty' && !printed && !isHeadedLevel(first.level))) return UNCLEAR;
    const start = printed ? found(printed) : this.first(first, home, scope, from);
    if (start?.type !== 'found' || start.open) return start;
    const units = [...start.units];
    let rest = printed ? steps.slice(printed.length) : others;
    const [article] = units;
    const inner = article && ownerOf(article) === article ? linePrintedAs(rest, article, this.units) : null;
    if (inner) {
      for (const one of inner) units.push(one);
      rest = rest.slice(inner.length);
    }
    for (const step of rest) {
      const above = units.at(-1);
      if (!above) return UNCLEAR;
      const next = isHeadedLevel(step.level) ? this.inside(above, step) : this.linesOf(above, step.number);
      const [unit] = next;
      if (next.length > 1) return isHeadedLevel(step.level) ? UNCLEAR : { type: 'found', units, open: true };
      if (!unit) return this.isInText(above, step) ? found(units) : missing(units, above, step);
      units.push(unit);
    }
    return found(units);
  }

  private first(step: ReferenceStep, home: Home | null, scope: Reference['scope'], from: Unit): Named | null {
    // A memorandum that numbers its sections 1, 1.1, 1.2 calls them so, without printing the word.
    if (step.level !== 'section' || !this.isOfLines)
      return isHeadedLevel(step.level) ? this.headed(step, home, from) : this.line(step, scope, from);
    const sections = this.units.filter(unit => unit.parent === null && unit.number === step.number);
    return sections.length === 1 ? found(sections) : UNCLEAR;
  }

  /** `paragraph 4.1` in article 4 is its paragraph 1. */
  private withoutArticle(steps: readonly ReferenceStep[], from: Unit): readonly ReferenceStep[] {
    const [first, second] = steps;
    if (first?.level !== 'paragraph' || !second || !/^\p{Nd}/u.test(second.number)) return steps;
    const article = holderOf(from, 'article');
    return article?.number === first.number ? steps.slice(1) : steps;
  }

  private headed(step: ReferenceStep, home: Home | null, from: Unit): Named | null {
    if (!home && step.level !== 'annex') return UNCLEAR;
    let candidates = this.named(step);
    if (home && step.level !== 'annex') candidates = candidates.filter(home);
    if (candidates.length > 1 && gathers(step.level)) {
      const near = candidates.filter(unit => unit.parent !== null && isUnder(from, unit.parent));
      if (near.length > 0) candidates = near;
    }
    if (candidates.length > 1 && step.level === 'article') candidates = this.inOwnDivision(candidates, from);
    if (candidates.length > 1) return UNCLEAR;
    return candidates.length === 0 ? null : found(candidates);
  }

  /** What is said of a provision with a heading that stands nowhere. */
  private absent({ steps: [step], beside }: Reference, from: Unit): Named {
    if (!step || beside) return UNCLEAR;
    const annex = holderOf(from, 'annex');
    // Where the draft has nothing of this kind, it is not known to be complete.
    const near = annex && step.level !== 'annex' ? this.units.filter(one => isUnder(one, annex)) : this.units;
    if (gathers(step.level) && near.some(({ kind }) => kind === 'division')) return UNCLEAR;
    // Annexes speak of the chapters of tariffs, which no draft has.
    if (gathers(step.level) && annex) return UNCLEAR;
    // `article VI` where articles have figures is another treaty's, and so is `article 6` where they have Roman numbers.
    return near.some(unit => isAlike(unit, step)) ? { type: 'missing', units: [], doubtful: false } : UNCLEAR;
  }

  /** Where every chapter counts its articles anew, a number without a chapter is one of its own. */
  private inOwnDivision(articles: readonly Unit[], from: Unit): Unit[] {
    for (let at: Unit | null = from; at; at = at.parent) {
      const own = gathers(at.kind) ? articles.filter(article => isUnder(article, at)) : [];
      if (own.length > 0) return own;
    }
    return [...articles];
  }

  /** A paragraph or a letter without an article: one of the article that it stands in, the innermost list first. */
  private line(step: ReferenceStep, scope: Reference['scope'], from: Unit): Named {
    if (scope === 'only annex') {
      const annex = this.homes().onlyAnnex;
      const lines = annex ? looseLines(step.number, annex, this.units) : [];
      return lines.length === 1 ? found(lines) : UNCLEAR;
    }
    if (scope !== null && !LINE_SCOPES.includes(scope)) return UNCLEAR;
    const isLetter = !/^\p{Nd}/u.test(step.number);
    const article = scope === 'annex' ? null : holderOf(from, 'article');
    const outermost = article ?? holderOf(from, 'annex') ?? holderOf(from, 'preamble');
    if (!outermost) {
      const loose = looseLine(step.number, from, this.units);
      return loose ? found([loose]) : UNCLEAR;
    }
    const holders: Unit[] = [];
    for (let at: Unit | null = from; at; at = at.parent) {
      // A number is counted through the article, through the part of an annex, or through the option that it stands in; a letter
      // through any list.
      const counts = at === outermost || gathers(at.kind) || at.kind === 'option';
      if (isLetter || counts) holders.push(at);
      if (at === outermost) break;
    }
    const among = holders.map(holder => ({ holder, lines: this.linesOf(holder, step.number) }));
    // `paragraph 6` is no item 6 of an option, where the article has a paragraph 6.
    const isCalledSo = ({ lines }: (typeof among)[number]) => lines.some(({ kind }) => kind === step.level);
    const nearest = among.find(isCalledSo) ?? among.find(({ lines }) => lines.length > 0);
    if (nearest) {
      const { holder, lines } = nearest;
      return lines.length > 1 ? { type: 'found', units: [holder], open: true } : found([lines[0] as Unit]);
    }
    const through = isLetter || article ? [] : looseLines(step.number, outermost, this.units);
    const [only] = through;
    if (only && through.length === 1) return found([only]);
    const inText = holders.find(holder => this.isInText(holder, step));
    return inText ? found([inText]) : missing([], outermost, step);
  }

  /** The lines of a provision that a number may mean: several only where options that are all open have it. */
  private linesOf(above: Unit, number: string): Unit[] {
    const lines = childrenOf(above, number);
    if (lines.length === 0) return nthLine(above, number, this.units);
    if (lines.length === 1) return lines;
    const settled = lines.filter(line => this.isSettled(line));
    return settled.length > 0 ? settled : lines.slice(0, 1);
  }

  private inside(above: Unit, step: ReferenceStep): Unit[] {
    return this.named(step).filter(unit => isUnder(unit, above));
  }

  private named({ level, number, word }: ReferenceStep): Unit[] {
    this.index ??= indexOf(this.units);
    const exact = this.index.get(keyOf(level, number));
    if (level === 'article') return exact?.filter(unit => isCalled(unit, word)) ?? [];
    if (exact) return exact;
    return this.units.filter(
      unit => unit.kind === level && unit.number !== null && sameNumber(unit.number, number),
    );
  }

  /** `(a) …; (b) …` inside a sentence is a list that the tree does not have. */
  private isInText(unit: Unit, { number }: ReferenceStep): boolean {
    if (/^\p{Nd}/u.test(number)) return false;
    const mark = new RegExp(`(?<![\\p{L}])\\(?${number}\\)`, 'iu');
    return (
      mark.test(unit.text) || unit.children.some(child => child.number === null && mark.test(child.text))
    );
  }
}

const LINE_SCOPES: readonly string[] = ['article', 'annex', 'paragraph', 'subparagraph'];

const isHeadedLevel = (level: Level) => level === 'annex' || level === 'article' || gathers(level);
const keyOf = (kind: string, number: string) => `${kind} ${number.toLowerCase()}`;

function indexOf(units: readonly Unit[]): Map<string, Unit[]> {
  const index = new Map<string, Unit[]>();
  for (const unit of units) {
    if (unit.number === null || !isHeadedLevel(unit.kind as Level)) continue;
    const key = keyOf(unit.kind, unit.number);
    const list = index.get(key);
    if (list) list.push(unit);
    else index.set(key, [unit]);
  }
  return index;
}
