/**
 * Articles that stand alone between the same neighbours in both drafts, and are about the same: rewritten in their place, whatever they
 * are called now. `Article 5 (Loss and damage)` between adaptation and finance is article 8 between them, which has lost its title.
 */
import type { Side } from '../side.ts';
import type { Unit } from '../unit.ts';
import { contentWords, type Interner } from '../words/index.ts';
import type { Likeness } from './likeness.ts';
import type { Pairing, Pairs } from './pairing.ts';
import { commonSubject } from './subject-match.ts';

/**
 * Likeness of all words from which two are about the same there, and where the one says what the other is called. Of nine such gaps in real
 * drafts, Paris and Berne, the true ones began at 0.33, named 0.25, and the false ones ended at 0.13.
 */
const ENOUGH = 0.28;
const ENOUGH_IF_NAMED = 0.2;
/** Share of a heading, by its worth, that stands in the text without a title and in no other article. */
const NAMED = 0.5;
/** What a name alone is worth as a confidence. */
const SURE = 0.6;

/** Pairs such articles that are free. Tells whether any pair was made. */
export function pairInGaps(
  sides: Readonly<Record<'before' | 'after', Side>>,
  pairing: Pairing,
  likeness: () => Likeness,
  interner: Interner,
): boolean {
  const [before, after] = [articlesOf(sides.before), articlesOf(sides.after)];
  let changed = false;
  for (const [one, two] of loneInGaps(before, after, pairing)) {
    const words = likeness();
    const body = commonSubject(one, two, words);
    const named = Math.max(
      nameIn(one, two, after, words, interner),
      nameIn(two, one, before, words, interner),
    );
    if (body < (named >= NAMED ? ENOUGH_IF_NAMED : ENOUGH)) continue;
    pairing.add(one, two, 'place', Math.max(body, named * SURE));
    changed = true;
  }
  return changed;
}

/** Whether a line stands in an article that was paired for its place: the numbers of its lines say nothing then. */
export function isInRewritten(line: Unit, pairing: Pairs): boolean {
  for (let at = line.parent; at; at = at.parent)
    if (at.kind === 'article') return pairing.why(at)?.by === 'place';
  return false;
}

const articlesOf = ({ units }: Side) => units.filter(({ kind }) => kind === 'article');

function loneInGaps(before: readonly Unit[], after: readonly Unit[], pairing: Pairs): [Unit, Unit][] {
  const places = new Map(after.map((unit, at) => [unit, at]));
  const found: [Unit, Unit][] = [];
  let [front, free]: [number, Unit[]] = [-1, []];
  const close = (end: number) => {
    const others = end > front ? after.slice(front + 1, end).filter(unit => !pairing.has(unit)) : [];
    const [one, two] = [free[0], others[0]];
    if (one && two && free.length === 1 && others.length === 1) found.push([one, two]);
  };
  for (const unit of before) {
    const partner = pairing.after(unit);
    const place = partner && places.get(partner);
    if (place === undefined) {
      if (!pairing.has(unit)) free.push(unit);
      continue;
    }
    close(place);
    [front, free] = [place, []];
  }
  close(after.length);
  return found;
}

/** How much of what an article is called stands in one without a title, and in no other article of its draft. */
function nameIn(
  titled: Unit,
  untitled: Unit,
  all: readonly Unit[],
  likeness: Likeness,
  interner: Interner,
): number {
  if (untitled.headingText !== '') return 0;
  let [sum, found] = [0, 0];
  for (const [id, amount] of contentWords(titled.headingText, interner).amounts) {
    const weight = likeness.weight(id) * amount;
    const everywhere = all.reduce((total, unit) => total + (unit.words.amounts.get(id) ?? 0), 0);
    sum += weight;
    if (everywhere > 0) found += (weight * (untitled.words.amounts.get(id) ?? 0)) / everywhere;
  }
  return sum === 0 ? 0 : found / sum;
}
