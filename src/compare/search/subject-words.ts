/** The words of a provision in their order, as the search for what became of it sees them. */
import type { Unit } from '../unit.ts';
import { contentId, type Interner, type Tokens, tokenize } from '../words/index.ts';

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

/** Own words and heading of a unit; none for what has no words. */
export function subjectWordsOf(unit: Unit, interner: Interner): SubjectWords {
  const { headingText, text } = unit;
  const own = wordsAmong(unit.tokens, interner);
  if (headingText === '') return { unit, source: text, ...own };
  const heading = wordsIn(headingText, interner);
  const behind = (places: readonly number[]) => places.map(place => place + headingText.length + 1);
  return {
    unit,
    source: `${headingText}\n${text}`,
    ids: [...heading.ids, ...own.ids],
    starts: [...heading.starts, ...behind(own.starts)],
    ends: [...heading.ends, ...behind(own.ends)],
  };
}

/** The words of a text that say something, and where they stand. */
export function wordsIn(source: string, interner: Interner): Words {
  return wordsAmong(tokenize(source, interner), interner);
}

type Words = Pick<SubjectWords, 'ids' | 'starts' | 'ends'>;

function wordsAmong(tokens: Tokens, interner: Interner): Words {
  const words = { ids: [] as number[], starts: [] as number[], ends: [] as number[] };
  const known = subjectsOf(interner);
  for (let at = 0; at < tokens.ids.length; at += 1) {
    if (tokens.kinds[at] !== 'word' && tokens.kinds[at] !== 'number') continue;
    const token = tokens.ids[at] ?? 0;
    let id = known[token];
    if (id === undefined) {
      id = subjectId(token, interner);
      known[token] = id;
    }
    if (id === -1) continue;
    words.ids.push(id);
    words.starts.push(tokens.starts[at] ?? 0);
    words.ends.push(tokens.ends[at] ?? 0);
  }
  return words;
}

/** Token id -> id of the word that it is searched as, -1 for a stop word; per interner, because words repeat. */
const subjects = new WeakMap<Interner, number[]>();

function subjectsOf(interner: Interner): number[] {
  const known = subjects.get(interner) ?? [];
  subjects.set(interner, known);
  return known;
}

function subjectId(token: number, interner: Interner): number {
  const id = contentId(token, interner);
  if (id === -1) return id;
  const word = interner.key(id);
  const single = singular(word);
  return single === word ? id : interner.id(single);
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
