/**
 * Words that show at its edge whether a bracket is one more of a list or one of several rivals. Data, lower case, in the six
 * languages of the UN: conjunctions and words of inclusion as the grammars have them (Quirk et al. 1985, 13.5; Grevisse, § 1094;
 * RAE, Nueva gramática, § 31; Русская грамматика 1980, § 3084; the first words of proposals in the drafts of
 * `drafts/` and of the UNFCCC negotiating texts).
 */
interface JoiningWords {
  /** Between two brackets they say that one of them is to be taken. */
  or: string;
  /** At the edge of a bracket they add it to what stands beside it. */
  and: string;
  /** At its beginning they name what belongs to the words before it. */
  including: string;
}

const BY_LANGUAGE: Readonly<Record<string, JoiningWords>> = {
  en: {
    or: 'or',
    and: 'and|or|and/or|nor|but|as well as|plus',
    including: 'including|included|inter alia|in particular|particularly|especially|such as',
  },
  fr: {
    or: 'ou|ou bien|soit',
    and: 'et|ou|et/ou|ni|mais|ainsi que',
    including: 'y compris|notamment|en particulier|surtout|tels? que|telles? que',
  },
  es: {
    or: 'o|u|o bien',
    and: 'y|e|o|u|y/o|ni|pero|así como',
    including: 'incluid[oa]s?|inclusive|en particular|en especial|especialmente|tales como',
  },
  ru: {
    or: 'или|либо',
    and: 'и|или|и/или|ни|но|а также',
    including: 'включая|в том числе|в частности|в особенности|особенно|например',
  },
  ar: {
    or: 'أو|أم',
    and: 'و|أو|فضلا عن|وكذلك',
    including: 'بما في ذلك|بما فيها|ولا سيما|لا سيما|وخاصة|ومنها',
  },
  zh: { or: '或|或者|或是', and: '和|与|及|以及|或|或者|并|并且', including: '包括|尤其是|特别是|例如' },
};

const all = (which: keyof JoiningWords) =>
  Object.values(BY_LANGUAGE)
    .map(words => words[which])
    .join('|');

const WORD = '[\\p{L}\\p{N}]';
const SIGN = '[,;،；，、]';

/** Words that stand alone between two brackets, or in one, and say that one of several is to be taken. */
export const OR = new RegExp(`^\\s*(?:/|${all('or')})\\s*$`, 'iu');

/** What begins with a separator or a conjunction: `, additional`, `and implement`. */
export const BEGINS_JOINED = new RegExp(`^\\s*(?:${SIGN}|(?:${all('and')})(?!${WORD}))`, 'iu');

/** What begins by naming what belongs to the words before it: `including mountainous States`. */
export const BEGINS_INCLUDING = new RegExp(`^\\s*(?:${all('including')})(?!${WORD})`, 'iu');

/** What ends with one, or with a whole sentence: `new,`, `guide and`, `… within two years.` */
export const ENDS_JOINED = new RegExp(`(?:${SIGN}|[.。؛:]|(?<!${WORD})(?:${all('and')}))\\s*$`, 'iu');

/** In place of a word or a figure that is still to be found: `[X]`, `[other]`, `[date]`, `[year x]`. */
export const PLACEHOLDER =
  /^\s*(?:[A-Z]|(?:year|date|number|month)?\s*[xyz]{1,3}|(?:year|date|number)|other|autre|otro|другое|其他|tbd|tbc|[_.…•]+|--+)\s*$/iu;

/** A word or sign that joins the members of a list. */
export const JOINERS = new RegExp(`^(?:${SIGN}|${all('and')})$`, 'iu');
