/**
 * The Latin adverbs behind the number of what was put in: `bis`, `quinquies`, `duovicies`. There is one for every number,
 * so they are built from their parts and no list of them ends too early.
 */
import { INSERTION_SUFFIXES } from './languages/types.ts';
import { remembering } from './lazy.ts';

/** From "twice" to "nine times"; the rarer forms are those of older texts and of the hand. */
const SIMPLE = [
  'bis',
  'ter',
  'quater',
  'quinqui(?:es|ens)|quinque',
  'sexi(?:es|ens)|sexti(?:es|ens)',
  'septi(?:es|ens)',
  'octi(?:es|ens)',
  'no[vn]i(?:es|ens)',
];
/** What stands before `decies`, from one to nine: `undecies`, `quinquiesdecies`, `septendecies`. */
const UNITS = [
  'uno?',
  'duo|bis',
  'ter|tre',
  'quater|quattuor',
  'quinquies|quin',
  'sexies|sex|se',
  'septies|septen|sept',
  'octies|octo|oct',
  'no[vn]ies|novem|noven|novo',
];
const TENS = [
  'dec',
  'vic',
  'tric',
  'quadrag',
  'quinquag',
  'sexag',
  'septuag',
  'octog',
  'nonag',
  'cent',
] as const;
/** `duodevicies`, two less than twenty. */
const LESS = ['unde', 'duode'];

const simple = SIMPLE.join('|');
const units = UNITS.join('|');
const tens = TENS.join('|');

/**
 * All of them as alternatives of a pattern that ignores case, with the accents of Spanish and Portuguese (`quáter`,
 * `sépties`). What stands before the tens is left open, which takes a tenth of the time to compile: no other words end so.
 */
export const ADVERBS = `[a-z]{0,11}(?:d[eé]c|v[ií]c|${TENS.slice(2).join('|')})i(?:es|ens)(?:[\\s-](?:semel|bis|ter|quater))?|bis|ter|qu(?:[aá]ter|[ií]nqu(?:i(?:es|ens)|e))|(?:s[eé](?:xt?|pt)|[oó]ct|n[oó][vn])i(?:es|ens)`;

const SIMPLE_ADVERB = SIMPLE.map(forms => new RegExp(`^(?:${forms})$`));
const UNIT = UNITS.map(forms => new RegExp(`^(?:${forms})$`));
const COMPOSED = new RegExp(
  `^(?:(?<less>${LESS.join('|')})(?=${TENS.slice(1).join('|')})|(?<unit>${units}))?(?<ten>${tens})i(?:es|ens)(?:[\\s-](?<behind>semel|${simple}))?$`,
);

const simpleValue = (word: string) => {
  const at = SIMPLE_ADVERB.findIndex(pattern => pattern.test(word));
  return at === -1 ? null : at + 2;
};

/** How many times an adverb says: 2 for `bis`, 21 for `vicies semel`; null for any other word. Any case, any accents. */
export const adverbValue = remembering(timesOf);

function timesOf(printed: string): number | null {
  const word = printed
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  const one = simpleValue(word);
  if (one !== null) return one;
  const { less, unit, ten = '', behind } = COMPOSED.exec(word)?.groups ?? {};
  const base = (TENS.indexOf(ten as (typeof TENS)[number]) + 1) * 10;
  if (base === 0) return null;
  if (less) return base - LESS.indexOf(less) - 1;
  const more = unit === undefined ? 0 : UNIT.findIndex(pattern => pattern.test(unit)) + 1;
  return base + more + (behind === undefined ? 0 : (simpleValue(behind) ?? 1));
}

const NAMES = ['un', 'duo', 'ter', 'quater', 'quin', 'sex', 'sept', 'octo', 'novo'];

/** The adverb for a number from 2 to 109 in the one form that numbers are kept in; null for other numbers. */
export function adverbOf(value: number): string | null {
  const listed = INSERTION_SUFFIXES[value - 2];
  if (listed) return listed;
  const ten = TENS[Math.floor(value / 10) - 1];
  return value < 2 || ten === undefined ? null : `${NAMES[(value % 10) - 1] ?? ''}${ten}ies`;
}
