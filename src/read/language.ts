/**
 * Which language a block is in, by script and by its most common words. Enough to tell where a second language version
 * begins in the same file; not meant for less than a sentence.
 */
import { LANGUAGES } from '../document/index.ts';
import type { SourceBlock } from './blocks.ts';
import { plainWords } from './plain-words.ts';

/** Languages of second versions in one file that are none of the United Nations. */
const OTHERS: Readonly<Record<string, string>> = {
  nl: 'het een van de en dat voor op met te door zijn ieder aan bij',
};
const TONGUES = [
  ...Object.entries(LANGUAGES).flatMap(([language, { common }]) =>
    common ? [[language, common] as const] : [],
  ),
  ...Object.entries(OTHERS).map(([language, words]) => [language, words.split(' ')] as const),
];
/** The languages that a word speaks for, by their place in `TONGUES`: one look-up a word, however many languages. */
const SPEAKS_FOR = new Map<string, number[]>();
for (const [at, [, words]] of TONGUES.entries()) {
  for (const word of words) SPEAKS_FOR.set(word, [...(SPEAKS_FOR.get(word) ?? []), at]);
}
const LONGEST = Math.max(...[...SPEAKS_FOR.keys()].map(({ length }) => length));

/** More than enough of a paragraph to tell, in signs. */
const ENOUGH = 1500;
/** A sign that may be Chinese, Arabic or Russian, for they stand in these ranges: found much sooner than by its script. */
const OTHER_SCRIPT = /[\u0400-\u1fff\u2c00-\uffff]/;

/** Latin letters and the signs that are set among them; and what is a word among such, without the tables of Unicode. */
const ONLY_LATIN = /^[\0-\u024f\u2000-\u206f]*$/;
const LATIN_WORDS = /[a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u024f]+/g;

/**
 * The language of some words, or null if they are too few or too mixed to tell. One common word alone does not tell the language of a
 * paragraph: `per` is Italian, and Latin in an English one. It may tell that of a whole text (`fewest` 1), in which nothing else speaks.
 */
export function detectLanguage(text: string, fewest = 2): string | null {
  const words = text.slice(0, ENOUGH);
  if (OTHER_SCRIPT.test(words)) {
    const letters = words.match(/\p{L}/gu)?.length ?? 0;
    const share = (pattern: RegExp) => (words.match(pattern)?.length ?? 0) / Math.max(1, letters);
    if (letters < 4) return null;
    if (share(/\p{Script=Han}/gu) > 0.5) return 'zh';
    if (share(/\p{Script=Arabic}/gu) > 0.5) return 'ar';
    if (share(/\p{Script=Cyrillic}/gu) > 0.5) return 'ru';
  }
  const small = words.toLowerCase();
  const tokens = small.match(ONLY_LATIN.test(small) ? LATIN_WORDS : /\p{L}+/gu) ?? [];
  if (tokens.length < 8) return null;
  const hits = TONGUES.map(() => 0);
  for (const token of tokens) {
    if (token.length > LONGEST) continue;
    for (const at of SPEAKS_FOR.get(token) ?? []) hits[at] = (hits[at] ?? 0) + 1;
  }
  const most = Math.max(...hits);
  const best = hits.indexOf(most);
  const second = Math.max(...hits.filter((_, at) => at !== best));
  if (most < tokens.length * 0.12 || most < second * 1.5) return null;
  const speaking = new Set(tokens.filter(token => SPEAKS_FOR.get(token)?.includes(best)));
  return speaking.size < fewest ? null : (TONGUES[best]?.[0] ?? null);
}

export interface LanguageSplit {
  /** The language of the draft itself, if it could be told: not the one that was given, where the words are of another. */
  language: string | null;
  /** Index of the first block of a second language version; the number of blocks if there is none. */
  end: number;
  /** The language of what follows, if anything does. */
  other: string | null;
}

/**
 * Finds where one language version ends and another begins: the cut that leaves most blocks of the draft's language
 * before it and most of the other after it. Single foreign paragraphs do not count.
 */
export function splitLanguages(blocks: readonly SourceBlock[], given?: string): LanguageSplit {
  const languages = blocks.map(block => languageOf(block));
  const known = languages.filter(found => found !== null);
  const language = given ?? mostCommon(known.slice(0, 30)) ?? languageOfAll(blocks);
  const other = mostCommon(known.filter(found => found !== language));
  const whole = { language, end: blocks.length, other: null };
  const foreign = languages.filter(found => found === other).length;
  if (other === null || foreign < 10) return whole;
  let balance = foreign;
  let best = { balance, end: 0 };
  languages.forEach((found, at) => {
    if (found === language) balance += 1;
    if (found === other) balance -= 1;
    if (balance > best.balance) best = { balance, end: at + 1 };
  });
  const after = languages.slice(best.end);
  const strays = after.filter(found => found === language).length;
  const foreigners = after.filter(found => found === other).length;
  if (foreigners < 10 || strays > foreign * 0.1) return whole;
  // A text that is in the other language from its first line on is not that of a second version.
  return given !== undefined && best.end === 0
    ? { ...whole, language: other }
    : { language, end: best.end, other };
}

const languageOf = (block: SourceBlock, fewest?: number): string | null =>
  block.type === 'words' ? detectLanguage(plainWords(block.words), fewest) : null;

/** The language of a text whose paragraphs are too short to tell one by one. */
function languageOfAll(blocks: readonly SourceBlock[]): string | null {
  const first = blocks.slice(0, MOST_READ);
  const guesses = first.map(block => languageOf(block, 1)).filter(found => found !== null);
  const words = first.map(block => (block.type === 'words' ? plainWords(block.words) : ''));
  return mostCommon(guesses) ?? detectLanguage(words.join(' '), 1);
}
const MOST_READ = 60;

function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, two) => two[1] - one[1])[0]?.[0] ?? null;
}
