/** The words of a provision in their order, as the search for what became of it sees them. */
import type { Unit } from '../unit.ts';
import { contentId, type Interner, tokenize } from '../words/index.ts';

export interface SubjectWords {
  unit: Unit;
  /** Heading and own words, as printed. */
  source: string;
  /** One id for each word that says something; plurals count as the word itself. */
  ids: number[];
  /** Where each of them stands in `source`. */
  starts: number[];
  ends: number[];
}

/** Two words that follow each other, as one number; ids are small, see `Interner`. */
export const pairOf = (one: number, two: number): number => one * 2 ** 21 + two;

/** All words that follow each other. */
export function pairsOf(ids: readonly number[]): Set<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < ids.length; at += 1) pairs.add(pairOf(ids[at - 1] ?? 0, ids[at] ?? 0));
  return pairs;
}

/** Own words and heading of a unit; none for what has no words. */
export function subjectWordsOf(unit: Unit, interner: Interner): SubjectWords {
  const source = unit.headingText === '' ? unit.text : `${unit.headingText}\n${unit.text}`;
  return { unit, source, ...wordsIn(source, interner) };
}

/** The words of a text that say something, and where they stand. */
export function wordsIn(source: string, interner: Interner): Pick<SubjectWords, 'ids' | 'starts' | 'ends'> {
  const tokens = tokenize(source, interner);
  const words = { ids: [] as number[], starts: [] as number[], ends: [] as number[] };
  for (let at = 0; at < tokens.ids.length; at += 1) {
    if (tokens.kinds[at] !== 'word' && tokens.kinds[at] !== 'number') continue;
    const id = contentId(tokens.ids[at] ?? 0, interner);
    if (id === -1) continue;
    words.ids.push(singularId(id, interner));
    words.starts.push(tokens.starts[at] ?? 0);
    words.ends.push(tokens.ends[at] ?? 0);
  }
  return words;
}

/** Id -> id of its singular; per interner, because words repeat. */
const singulars = new WeakMap<Interner, number[]>();

function singularId(id: number, interner: Interner): number {
  let known = singulars.get(interner);
  if (!known) {
    known = [];
    singulars.set(interner, known);
  }
  const found = known[id];
  if (found !== undefined) return found;
  const word = interner.key(id);
  const single = singular(word);
  const result = single === word ? id : interner.id(single);
  known[id] = result;
  return result;
}

/**
 * The S-stemmer (Harman 1991, "How effective is suffixing?"): `authorities` and `authority`, `addresses` and `address` are one word of
 * the subject. It is weak on purpose: it holds for English, and in French and Spanish, whose plurals end alike, it errs on no pair of
 * words that both stand in treaties.
 */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies') && !/[ae]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses') || word.endsWith('xes')) return word.slice(0, -2);
  return word.slice(0, -1);
}
