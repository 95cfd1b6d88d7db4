/**
 * What does not count as a change of words: punctuation, case, quotes, hyphens, white space, full-width forms, and the
 * spelling variants of a language. Numbers, negations and words never fall under it: two texts are only called alike
 * if all their words are, in their order.
 */
import { foldSpelling, isSameButForSpaces } from '../../document/index.ts';
import { asciiNumbers } from './numbers.ts';
import { type Spelling, spellingOf } from './spelling/index.ts';

const NOTE = /\[\^[^\]\s]+\]/g;
const HYPHEN = /(?<=\p{L})[-\u2010-\u2015](?=\p{L})/gu;
/** All but letters, digits, and the signs that are read as words or belong to a number. */
const NO_WORD = /[^\p{L}\p{N}\p{M}%°$€£&§+±×÷<>=≤≥/']+/gu;
const LOOSE_APOSTROPHE = /(?<!\p{L})'|'(?!\p{L})/gu;

/** The same for texts in ASCII, as nearly all edits of a treaty in English are: the classes above take long to compile. */
const ASCII = {
  hyphen: /(?<=[A-Za-z])-(?=[A-Za-z])/g,
  noWord: /[^A-Za-z0-9%$&+<>=/']+/g,
  looseApostrophe: /(?<![A-Za-z])'|'(?![A-Za-z])/g,
};
const EVERY = { hyphen: HYPHEN, noWord: NO_WORD, looseApostrophe: LOOSE_APOSTROPHE };
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Whether two stretches of text differ in nothing but what is editorial in the language. */
export function isEditorial(before: string, after: string, language: string): boolean {
  if (cannotBe(before, after)) return false;
  if (isSameButForSpaces(before, after)) return true;
  const [one, two] = [prepared(before, language), prepared(after, language)];
  // A compound is joined (`longterm`), hyphened, or apart: one way of writing it has to be the other's.
  return form(one, '') === form(two, '') || form(one, ' ') === form(two, ' ');
}

/**
 * The quick no for nine edits of ten: they begin with different letters. Signs that a variant may begin with are left
 * to the rules.
 */
function cannotBe(before: string, after: string): boolean {
  // A word that came or went is more than form; what a variant or a note may stand for is left to the rules.
  if (before === '' || after === '') return PLAIN_WORD.test(before + after);
  const [one, two] = [FIRST.exec(before)?.[1], FIRST.exec(after)?.[1]];
  if (one === undefined || two === undefined || one === '%' || two === '%') return false;
  return one.toLowerCase() !== two.toLowerCase();
}
const PLAIN_WORD = /^[\s,;]*[a-z]{2,}/;
const FIRST = /^[\s,.;:()"'“”‘’-]*([A-Za-z0-9%])/;

/** A quick no for what no variant of a language is in: one expression to compile, and not one for each variant. */
const screens = new WeakMap<Spelling, RegExp>();

function hasVariant(words: string, spelling: Spelling): boolean {
  let screen = screens.get(spelling);
  if (!screen) {
    screen = new RegExp(spelling.variants.map(([pattern]) => `(?:${pattern.source})`).join('|') || '(?!)');
    screens.set(spelling, screen);
  }
  return screen.test(words);
}

function prepared(text: string, language: string): string {
  const spelling = spellingOf(language);
  const plain = foldSpelling(text.includes('[^') ? text.replace(NOTE, ' ') : text);
  const numbered = DIGIT.test(plain) ? asciiNumbers(plain) : plain;
  let words = (spelling.bareCapitals ? withoutAccents(numbered) : numbered).toLowerCase();
  if (spelling.except?.test(words)) return words.replace(HYPHEN, '=');
  if (hasVariant(words, spelling))
    for (const [pattern, same] of spelling.variants) words = words.replace(pattern, same);
  return words;
}

const DIGIT = /\p{Nd}/u;

const withoutAccents = (text: string): string =>
  text.replace(/(?=\p{Lu})[^\0-\x7f]/gu, capital => capital.normalize('NFD').replace(/\p{Mn}/gu, ''));

function form(words: string, hyphen: string): string {
  const { hyphen: joint, noWord, looseApostrophe } = BEYOND_ASCII.test(words) ? EVERY : ASCII;
  return (
    words
      .replace(joint, hyphen)
      .replace(noWord, ' ')
      // An apostrophe belongs to a word only inside of it: `l'accès`, not `'term'`.
      .replace(looseApostrophe, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
