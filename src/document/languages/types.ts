/** What has to be known of a language in order to read a treaty in it. All of it is data; all words in lower case. */
import type { HeadedKind } from '../types.ts';

/** The six languages of the United Nations. */
export type UnLanguage = 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar';

/** Every language whose labels are known. */
export type Language = UnLanguage | 'de' | 'pt' | 'it';

/** Latin ordinal adverbs that mark what was put between two numbers, in their order: the first stands for "second". */
export const INSERTION_SUFFIXES = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'novies',
  'decies',
  'undecies',
  'duodecies',
  'terdecies',
  'quaterdecies',
  'quindecies',
  'sexdecies',
  'septdecies',
  'octodecies',
  'novodecies',
  'vicies',
] as const;

export type InsertionSuffix = (typeof INSERTION_SUFFIXES)[number];

/** What a word of a citation names; `recital` is a line of the preamble. */
export type CitedKind = HeadedKind | 'recital' | 'paragraph' | 'subparagraph' | 'item' | 'option' | 'note';

/** The words of a language in which drafts are cited, though none is read by them. */
export interface CitationWords {
  cited: Readonly<Partial<Record<CitedKind, readonly string[]>>>;
  /** First, second, third, … as they stand before the name of a line: `eerste lid`. */
  ordinals?: readonly string[];
}

/** Numbers that are written as words behind the name of a division: `Part Two`, `Часть вторая`, `الجزء الثاني`. */
export interface NumberWords {
  /** One, two, three, …; the forms of one number (cardinal, ordinal, genders) are parted by `|`. */
  ones: readonly string[];
  /** Twenty, thirty, … as they stand alone. */
  tens: readonly string[];
  /** The same as they stand with a one behind or before them. */
  stems: readonly string[];
  /** How the two are joined, with `T` for the stem and `1` for the one: `T-1`. */
  joined: readonly string[];
}

/** The words by which a title is told from the first sentence when both stand on one line. */
export interface TitleWords {
  /** Words with which sentences begin, in small letters. */
  openers: readonly string[];
  /** Words behind which a title cannot end, so that a capital behind them begins no sentence. */
  unfinished: readonly string[];
}

export interface LanguageData {
  /** Words that head the divisions of a treaty; a number may follow each of them. */
  headed: Readonly<Record<Exclude<HeadedKind, 'division'>, readonly string[]>>;
  /** What a treaty is called that stands behind another one, as an annex does, with articles of its own. */
  annexed: readonly string[];
  /** What the heading of an annex has that explains articles of the treaty: `Interpretative notes on specific articles`. */
  notes: readonly string[];
  /** Words that introduce labelled alternatives: `Option 1:`. */
  options: readonly string[];
  /** Words that only citations have: names of lines, and abbreviations. */
  cited: Readonly<Partial<Record<CitedKind, readonly string[]>>>;
  /** Forms that say "of" themselves: `пункт 1 статьи 35`. */
  genitives?: Readonly<Partial<Record<CitedKind, readonly string[]>>>;
  /** How a heading names several articles: `Articles 23 and 35`. Chinese needs no word for that. */
  articles?: readonly string[];
  /** Other forms of the words for provisions: cases and plurals. A plural with `s` is not listed. */
  forms?: readonly string[];
  /** How "of this" begins where no word of its own says "of": `настоящей статьи`. */
  ofThis?: readonly string[];
  /** What joins an inner provision to the outer one behind it: `paragraph 1 of article 35`. */
  of: readonly string[];
  /** Words for an alternative of an alternative: `Sub-option 2`. */
  suboptions?: readonly string[];
  /** What is said of provisions that several options have in common: `Provisions common to Options 1 and 2`. */
  shared?: readonly string[];
  /** What may stand before or behind a heading that is proposed to be added: `(New) Article 6`, `Article 6 [new]`. */
  added: readonly string[];
  /** What is printed for a number that is not decided yet: `Article [TBD]`. */
  undecided?: readonly string[];
  /** Words for divisions that never head one without a number, since titles begin with them: `Attachment of assets`. */
  numbered?: readonly string[];
  /** How the language spells the Latin adverbs, where it does. */
  suffixes?: Readonly<Record<string, InsertionSuffix>>;
  /** Two words of which the first looks like a Latin adverb: `ter em`. */
  taken?: readonly string[];
  numbers?: NumberWords;
  title?: TitleWords;
  /** The twelve months as dates name them; the forms of one are parted by `|`. */
  months?: readonly string[];
  /** Its most common words that the others do not share, where the script does not tell the language. */
  common?: readonly string[];
}
