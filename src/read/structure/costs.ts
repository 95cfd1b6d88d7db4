/**
 * What a reading costs: the whole table, with its reasons. A document is read in the way that costs least.
 *
 * One unit is a small surprise: a list that begins where none was announced. About three are a number that was skipped, six a
 * number that goes back, twelve what no drafter does. The figures were set so that every text of the corpus and of the tests that
 * was read by hand comes out as a person reads it; they matter only against each other.
 */

/** A label that goes on from an open list costs what `sequenceScore` falls short of an exact one: 2 repeated, 3 a gap, 6 back. */

/** A list begins with the first number, or with another one. */
export const NEW_LIST = 1;
export const NEW_LIST_LATER = 4;
/** Columns that differ: by a little, by much. */
export const OTHER_COLUMN = 1;
export const FAR_COLUMN = 4.5;
/** The format says which number comes next in the list, and it is not that of this reading. */
export const OTHER_NEXT = 6;

/** An option that ends without a word: drafters write “no text” at least. */
export const EMPTY_OPTION = 5;
/** A line goes on after the options that are open, though it could stand in the last of them. */
export const AFTER_OPTIONS = 0.5;
/** A line stands in the last option, though that already holds what its rivals hold. */
export const BEYOND_RIVAL = 2;
/** Options hang below the line before them; each level further out costs as much again. */
export const OPTIONS_FURTHER_OUT = 0.6;
/** An option below paragraph 1 holds a paragraph 2: it stands beside paragraph 1. */
export const OPTION_BELOW_MEMBER = 3;
/** Options go on though other lines came between. */
export const OPTIONS_OVER = 3;
/** A remark says that options end, and none are open. */
export const END_OF_NO_OPTIONS = 3;
/** A list begins in an option that has words of its own, and goes on from the list before the options. */
export const IN_OPTION_WITH_WORDS = 1.5;
/** A list in an option begins with another number than one. */
export const IN_OPTION_LATER = 2.5;

/** What was put in (`3 bis`) is printed after a later number. */
export const LATE_INSERTION = 2.5;

/** A heading that begins as a sentence with a reference does: `Article 5 shall`, `Article 5(2)`. */
export const HEADING_AS_SENTENCE = 14;
/** The same words, marked or printed as a heading. */
export const MARKED_AS_SENTENCE = 2;
/** Such words are taken for text instead: a little cheaper. */
export const TEXT_MARKED_AS_SENTENCE = 1.5;
/** A label with words behind it on one line and nothing that parts them, so that it may be a sentence. */
export const HEADING_RUNS_ON = 2;
/** A label is taken for words of the text: set off or alone on its line, followed by a title, or by a sentence. */
export const TEXT_SET_OFF = 9;
export const TEXT_WITH_TITLE = 5.5;
export const TEXT_AS_SENTENCE = 0;
/** A heading whose number is just the next one is taken for words of the text. */
export const TEXT_THAT_FITS = 4;
/** A block that its neighbours prove a heading, or that is marked or printed as one, is taken for words of the text. */
export const TEXT_MARKED = 11;

/** Articles and divisions: the number that comes next; one or two are missing; more; once more; again from one; back. */
export const SEQUENCE = { next: 0, gap: 2.5, far: 7.5, again: 3.5, restart: 7, no: 10 } as const;
/**
 * The last digits of the number of an article are the mark of a note: `Article 8042` behind 803. Dearer than a number that skips a
 * few, as excerpts do; cheaper than one that no treaty reaches. The first article costs half as much again as a number that is far
 * off, so that only what follows can tell.
 */
export const NOTE_IN_NUMBER = 3;
export const NOTE_IN_HIGH_NUMBER = 2;
export const NOTE_IN_FIRST_NUMBER = 8;
/** Articles that come so much later are no gap of an excerpt, but another number: trade agreements with numbers by chapter skip less. */
export const HIGH_NUMBER = 1000;
/** An article ends without title and text: what follows its label is its title rather. */
export const NOTHING_IN_ARTICLE = 3;
/** The title of an article is what could be a heading: `Annex III`, of what an amendment adds. */
export const TITLE_LIKE_HEADING = 4;
/** The first annex bears another number than one. */
export const ANNEX_LATER = 2;
/** The numbers of the body go on after an annex in mid-text. */
export const RETURN_TO_BODY = 0.5;
/** The same where the annex has articles of its own, of which some may be missing. */
export const RETURN_FROM_ARTICLES = 4;
/** The first annex that is found bears another number than one, and its title on the same line. */
export const ANNEX_WITH_TITLE = 2.5;
/** A heading between quotation marks is of a text that is quoted: what an amendment puts in. */
export const QUOTED = 10;
/** Parts and chapters: the first has another number than one; the next has not the next number. */
export const FIRST_DIVISION_LATER = 2;
export const DIVISION_OUT_OF_ORDER = 1;
/** A heading without a word that says its kind: by its print alone, and more for each share of that print that is text. */
export const WORDLESS_PRINTED = 0.5;
export const WORDLESS_IN_MIXED_PRINT = 4;
/** Such a heading is taken for words of the text: in a print that is as often text, and more by the share that are headings. */
export const TEXT_PRINTED = 3;
export const TEXT_IN_SURE_PRINT = 3;
/**
 * The number of such a heading, where the same list of headings is open: it skips some, or goes back. Where none is open: it
 * goes on through the document, begins, or begins with another number than one.
 */
export const WORDLESS = { gap: 2.5, back: 6, through: 0.1, first: 0.2, later: 3 } as const;
/** Such a heading stands further out than it could: for each level. */
export const WORDLESS_FURTHER_OUT = 4;

/** Readings that cost so much more than the best are given up; and no more than so many are kept. */
export const BEAM_COST = 8;
export const BEAM_WIDTH = 12;
/** Of one label, the places that cost no more than this beyond the best are followed, and no more than so many. */
export const PLACE_COST = 3.5;
export const MOST_PLACES = 3;
/** A second reading that costs no more than this beyond the best is reported with its place. */
export const CLOSE = 0.75;
