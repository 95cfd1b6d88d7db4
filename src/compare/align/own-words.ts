/**
 * The words of an article that get a number, or lose it.
 *
 * An article of one sentence becomes paragraph 1 when a second one is added (`5` → `6(1)`), and a single paragraph 1
 * dissolves into its article (`2(1)` → `2`). The words are the same, their level is not. So the words are taken out
 * of the article, as the paragraph that they are (`5 ¶1`), and paired with the line they became.
 */
import type { Side } from '../side.ts';
import { isHeadedUnit, type Unit } from '../unit.ts';
import { agreement, contentWords, type Interner, similarity } from '../words/index.ts';
import { isGiven, type Pairing, type Pairs } from './pairing.ts';

const ALIKE = 0.75;
/** The article's words and those now in their place are not the same if they are less alike than this. */
const STAYED = 0.3;
const SURELY_STAYED = 0.7;
/** A pair of articles that is less sure was made for its number. */
const GUESSED = 0.5;

export interface Detached {
  holder: Unit;
  words: Unit;
}

/** Pairs such words, adding units for them to both sides. */
export function pairOwnWords(before: Side, after: Side, pairing: Pairing, interner: Interner): void {
  const detached = { before: [] as Detached[], after: [] as Detached[] };
  for (const [one, two] of [...pairing.entries()]) {
    if (!isHeadedUnit(one) || one.kind === 'preamble' || isGuess(one, two, pairing)) continue;
    const longer = Math.max(one.text.length, two.text.length);
    // Asked first, because it is cheap: nearly all articles keep their words.
    if (agreement(one.text, two.text) >= longer * SURELY_STAYED) continue;
    if (alike(one.text, two.text, interner) >= STAYED) continue;
    const became = findLine(one.text, pairing.free(two.children), interner);
    if (became) {
      const words = one.detachText();
      detached.before.push({ holder: one, words });
      pairing.add(words, became, 'similarity', alike(words.text, became.text, interner));
    }
    const was = findLine(two.text, pairing.free(one.children), interner);
    if (was) {
      const words = two.detachText();
      detached.after.push({ holder: two, words });
      pairing.add(was, words, 'similarity', alike(was.text, words.text, interner));
    }
  }
  insertDetached(before, detached.before);
  insertDetached(after, detached.after);
}

/**
 * Gives words back to articles that have no partner any more: what they were compared with did not become words of that article, it
 * may have become the article.
 */
export function reattachWords(sides: readonly Side[], pairing: Pairing): void {
  const partnerOf = (unit: Unit) => pairing.after(unit) ?? pairing.before(unit);
  for (const side of sides) {
    const loose = side.units.filter(({ detached, parent }) => detached && parent && !partnerOf(parent));
    for (const words of loose) {
      const one = pairing.after(words) ? words : pairing.before(words);
      if (one && isGiven(pairing.why(one))) continue;
      if (one) pairing.remove(one);
      words.parent?.attachText(words);
      side.units = side.units.filter(unit => unit !== words);
    }
    if (loose.length > 0) number(side);
  }
}

function number(side: Side): void {
  side.units.forEach((unit, at) => {
    unit.index = at;
  });
}

/** A pair under two headings that have little more in common than the number: their words are no proof of anything. */
function isGuess(one: Unit, two: Unit, pairing: Pairs): boolean {
  const { by, confidence } = pairing.why(one) ?? { by: 'place', confidence: 1 };
  return (
    by === 'label' &&
    confidence < GUESSED &&
    one.headingText !== '' &&
    two.headingText !== '' &&
    one.headingText !== two.headingText
  );
}

function alike(before: string, after: string, interner: Interner): number {
  if (before === after) return before === '' ? 0 : 1;
  return similarity(contentWords(before, interner), contentWords(after, interner));
}

const findLine = (text: string, lines: readonly Unit[], interner: Interner): Unit | undefined =>
  text === ''
    ? undefined
    : lines.find(line => !isHeadedUnit(line) && alike(text, line.text, interner) >= ALIKE);

/** Puts detached words into the reading order, right behind what they were taken out of. */
export function insertDetached(side: Side, detached: readonly Detached[]): void {
  if (detached.length === 0) return;
  const words = new Map(detached.map(({ holder, words: unit }) => [holder, unit]));
  side.units = side.units.flatMap(unit => {
    const own = words.get(unit);
    return own ? [unit, own] : [unit];
  });
  number(side);
}
