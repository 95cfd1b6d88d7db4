/** The rows of a comparison as the rules ask for them: by citation, by word, by what stands below. */
import { type Comparison, type Row, textOf } from '../compare/index.ts';
import { foldSpelling, lazy } from '../document/index.ts';
import type { RowFacts } from './types.ts';

type Side = 'before' | 'after';

/** Letters of a word by which rows are found: endings of the singular, the plural and of cases come behind them. */
const STEM = 4;
/** Chinese has no spaces and Arabic writes articles in front of words: there every row is asked. */
const UNSPACED = /[\p{Script=Han}\p{Script=Arabic}]/u;

export class Rows {
  readonly facts: readonly RowFacts[];
  readonly #byCitation: Record<Side, Map<string, number>> = { before: new Map(), after: new Map() };
  readonly #byStem = lazy(() => this.#stems());
  /** What bears a heading, with its words on both sides in small letters. */
  readonly headed = lazy(() => this.facts.flatMap(({ row, index }) => headedOf(row, index)));
  readonly #whole: Record<Side, () => string>;
  readonly #below: Record<Side, () => ReadonlyMap<string, readonly number[]>>;

  constructor({ rows }: Pick<Comparison, 'rows'>) {
    this.facts = rows.map((row, index) => new LazyFacts(row, index));
    for (const [index, { before, after }] of rows.entries()) {
      if (before !== null) this.#byCitation.before.set(before, index);
      if (after !== null) this.#byCitation.after.set(after, index);
    }
    const whole = (side: Side) => lazy(() => plainWords(this.facts.map(facts => facts[side]).join(' ; ')));
    this.#whole = { before: whole('before'), after: whole('after') };
    this.#below = {
      before: lazy(() => this.#children('before')),
      after: lazy(() => this.#children('after')),
    };
  }

  at(side: Side, citation: string): number | undefined {
    return this.#byCitation[side].get(citation);
  }

  /** The rows of a provision and of all below it on one side. */
  within(side: Side, citation: string): number[] {
    const found: number[] = [];
    const visit = (place: string) => {
      const index = this.at(side, place);
      if (index !== undefined) found.push(index);
      for (const child of this.#below[side]().get(place) ?? []) {
        const next = this.facts[child]?.row[side];
        if (next && next !== place) visit(next);
      }
    };
    visit(citation);
    return found;
  }

  /** The row of the provision that this one stands in, on that side. */
  parent(side: Side, citation: string): number | undefined {
    for (let above = aboveOf(citation); above !== null; above = aboveOf(above)) {
      const index = this.at(side, above);
      if (index !== undefined) return index;
    }
    return undefined;
  }

  /** Rows that may have a phrase on either side: all that have a word which begins like its longest one. */
  mayHave(phrase: string): Iterable<number> {
    if (UNSPACED.test(phrase)) return this.facts.keys();
    const all = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    // The letter of a unit may stand in one sign with another: the C of ℃.
    const words = all.some(word => LONG_ENOUGH.test(word)) ? all.filter(word => LONG_ENOUGH.test(word)) : all;
    const candidates = words.map(word => this.#byStem().get(word.slice(0, STEM)) ?? []);
    return candidates.reduce((one, two) => (two.length < one.length ? two : one), candidates[0] ?? []);
  }

  /** Whether a draft has words somewhere, brackets apart. Of fewer than four words nobody could tell whether they are the same. */
  hasWords(side: Side, words: string): boolean {
    const plain = plainWords(words);
    return plain.split(' ').length > 3 && this.#whole[side]().includes(plain);
  }

  #children(side: Side): ReadonlyMap<string, readonly number[]> {
    const children = new Map<string, number[]>();
    for (const { row, index } of this.facts) {
      const citation = row[side];
      const parent = citation === null ? undefined : this.parent(side, citation);
      const above = parent === undefined ? null : (this.facts[parent]?.row[side] ?? null);
      if (above === null) continue;
      const list = children.get(above);
      if (list) list.push(index);
      else children.set(above, [index]);
    }
    return children;
  }

  #stems(): ReadonlyMap<string, number[]> {
    const stems = new Map<string, number[]>();
    for (const facts of this.facts) {
      const { before, after, index } = facts;
      const text = before === after ? after : `${before} ${after}`;
      for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
        const stem = word.slice(0, STEM);
        const list = stems.get(stem);
        if (!list) stems.set(stem, [index]);
        else if (list.at(-1) !== index) list.push(index);
      }
    }
    return stems;
  }
}

/** More than one letter, or a figure. */
const LONG_ENOUGH = /\p{N}|\p{L}{2}/u;

/** Letters and figures only. */
const plainWords = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** `35(1)(c)` → `35(1)` → `35`; null above an article. Divisions are no parents here: articles are numbered through. */
export function aboveOf(citation: string): string | null {
  const above = citation.replace(/(?:\([^()]*\)(?:#\d+)?| ¶\d+|, \([^()]*\))$/u, '');
  return above === citation || above === '' ? null : above;
}

/** The words of a row, put together when they are first asked for. */
class LazyFacts implements RowFacts {
  readonly row: Row;
  readonly index: number;
  #texts: Record<Side, string> | null = null;

  constructor(row: Row, index: number) {
    this.row = row;
    this.index = index;
  }

  get before(): string {
    return this.#both().before;
  }

  get after(): string {
    return this.#both().after;
  }

  #both(): Record<Side, string> {
    this.#texts ??= { before: wordsOf(this.row, 'before'), after: wordsOf(this.row, 'after') };
    return this.#texts;
  }
}

const IS_HEADED = /^(?:article|annex|section|chapter|part|title|subsection|division)$/;

function headedOf({ kind, heading }: Row, index: number): (Record<Side, string> & { index: number })[] {
  if (!heading || !IS_HEADED.test(kind)) return [];
  const words = (side: Side) => foldSpelling(textOf(heading, side)).toLowerCase();
  return [{ index, before: words('before'), after: words('after') }];
}

const wordsOf = ({ heading = [], text }: Row, side: Side): string =>
  [textOf(heading, side), textOf(text, side)].filter(Boolean).join(' — ');
