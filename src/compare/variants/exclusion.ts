/**
 * Whether two brackets side by side exclude each other. Rivals fill one slot: the sentence reads with either, and not with both.
 * Proposals of their own (`[new][, additional]`, `[and] [, where needed,]`) may all be kept.
 */
import { isNumberWord } from '../../document/index.ts';
import { modalPhrasesIn } from '../classify/phrases-in.ts';
import { isStopWord } from '../words/index.ts';
import { BEGINS_INCLUDING, BEGINS_JOINED, ENDS_JOINED, PLACEHOLDER } from './joining-words.ts';

/** What stands between two brackets: nothing, a space, a stroke, or a word for `or`. */
export type Joint = 'tight' | 'space' | 'stroke' | 'or';

/**
 * How far two neighbours exclude each other. `slot`: they fill one slot, which shows in the words; `shape`: nothing but their
 * standing side by side says so; `no`: they do not.
 */
export type Exclusion = 'slot' | 'shape' | 'no';

/** Words up to which a bracket behind a space may stand for another one: longer ones are mostly clauses that add up. */
const FEW_WORDS = 4;

/**
 * Whether the texts of two brackets, inner brackets taken out, exclude each other.
 *
 * A separator or a joining word at their joint, or a modal verb beside none, says no. One class of words says yes: both modal
 * verbs, both figures, names in capitals, one first or last word, one ending. Without either sign the printing decides: in
 * negotiating texts `][` parts rivals, `] [` proposals that add up, unless both are a few words that carry sense.
 */
export function exclusionOf(one: string, two: string, joint: Joint, language: string): Exclusion {
  if (ENDS_JOINED.test(one) || BEGINS_JOINED.test(two)) return 'no';
  // Of a list the first one ends, or the last one begins, with the separator: `[forests] [, oceans]`, `[new,] [additional]`.
  if (BEGINS_JOINED.test(one) || ENDS_JOINED.test(two)) return 'no';
  if (BEGINS_INCLUDING.test(two) && !BEGINS_INCLUDING.test(one)) return 'no';
  const [first, second] = [wordsOf(one), wordsOf(two)];
  if (first.length === 0 || second.length === 0) return 'no';
  const [modal, other] = [isModal(one, language), isModal(two, language)];
  if (PLACEHOLDER.test(one) || PLACEHOLDER.test(two)) {
    // `[shall] [will] [other]`, but not `[other] [take appropriate measures]`.
    const isSure =
      joint !== 'space' || modal || other || isFigure(first, language) || isFigure(second, language);
    return isSure ? 'slot' : 'shape';
  }
  if (modal !== other) return 'no';
  if (modal || joint === 'stroke') return 'slot';
  if (ofOneClass(first, second, language)) return 'slot';
  // By its digits only: `[annually] [every third year]` may be rivals, though a number stands in one of them.
  if (first.some(isDigits) !== second.some(isDigits)) return joint === 'tight' ? 'shape' : 'no';
  if (joint === 'tight') return 'shape';
  const isShort = first.length <= FEW_WORDS && second.length <= FEW_WORDS;
  const saysMore = [first, second].every(([word = '']) => !isStopWord(word));
  return isShort && saysMore ? 'shape' : 'no';
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether a text is a modal verb and nothing else. */
function isModal(text: string, language: string): boolean {
  const words = wordsOf(text).join('');
  if (words.length > 40) return false;
  const verbs = modalPhrasesIn(text, language).filter(({ kind }) => kind === 'verb');
  return verbs.length > 0 && verbs.map(verb => wordsOf(verb.words).join('')).join('') === words;
}

/** Whether a text is an amount, a year, a number. */
const isFigure = (words: readonly string[], language: string): boolean =>
  words.length <= FEW_WORDS && words.some(word => isDigits(word) || isNumberWord(word, language));

const isDigits = (word: string): boolean => /^\p{N}/u.test(word);

function ofOneClass(one: readonly string[], two: readonly string[], language: string): boolean {
  if (isFigure(one, language) && isFigure(two, language)) return true;
  const isShort = one.length <= FEW_WORDS && two.length <= FEW_WORDS;
  const [first, second] = [
    [one[0] ?? '', one.at(-1) ?? ''],
    [two[0] ?? '', two.at(-1) ?? ''],
  ];
  if (first[0] === second[0] || first[1] === second[1]) return true;
  if (!isShort) return false;
  // `[delivered through] [aim at]`
  if (one.length > 1 && two.length > 1 && isStopWord(first[1] ?? '') && isStopWord(second[1] ?? ''))
    return true;
  return one.length === 1 && two.length === 1 && endAlike(first[0] ?? '', second[0] ?? '');
}

/** Letters of an ending that two words of one class share: `regularly`, `biennially`; `intended`, `proposed`. */
const ENDING = 2;
const LEAST_LETTERS = 5;

const endAlike = (one: string, two: string): boolean =>
  one.length >= LEAST_LETTERS && two.length >= LEAST_LETTERS && one.slice(-ENDING) === two.slice(-ENDING);
