/**
 * What a reading costs: the whole table, with its reasons. A document is read in the way that costs least.
 *
 * One unit is a small surprise: a list that begins where none was announced. About three are a number that was skipped, six a
 * number that goes back, twelve what no drafter does. The figures were set so that every text of the corpus and of the tests that
 * was read by hand comes out as a person reads it; they matter only against each other.
 */

/** A label that goes on from an open list costs what `sequenceScore` falls short of an exact one: 2 repeated, 3 a gap, 6 back. */

export const COST = {
  /** A list begins with the first number, or with another one. */
  newList: 1,
  newListLater: 4,
  /** Columns that differ: by a little, by much. */
  otherColumn: 1,
  farColumn: 4.5,
  /** The format says which number comes next in the list, and it is not that of this reading. */
  otherNext: 6,
  /** An option that ends without a word: drafters write “no text” at least. */
  emptyOption: 5,
  /** A line goes on after the options that are open, though it could stand in the last of them. */
  afterOptions: 0.5,
  /** A line stands in the last option, though that already holds what its rivals hold. */
  beyondRival: 2,
  /** Options hang below the line before them; each level further out costs as much again. */
  optionsFurtherOut: 0.6,
  /** An option below paragraph 1 holds a paragraph 2: it stands beside paragraph 1. */
  optionBelowMember: 3,
  /** Options go on though other lines came between. */
  optionsOver: 3,
  /** A remark says that options end, and none are open. */
  endOfNoOptions: 3,
  /** A list begins in an option that has words of its own, and goes on from the list before the options. */
  inOptionWithWords: 1.5,
  /** A list in an option begins with another number than one. */
  inOptionLater: 2.5,
  /** What was put in (`3 bis`) is printed after a later number. */
  lateInsertion: 2.5,
  /** A heading that begins with the word of its kind, and the same block taken for anything else. */
  heading: {
    /** Marked by the format, or printed as one; the same, though it says what shall be done. */
    marked: { cost: 0, otherwise: 11 },
    markedSentence: { cost: 2, otherwise: 1.5 },
    /** Set off from what follows, or alone on its line. */
    setOff: { cost: 0, otherwise: 9 },
    /** With words behind it and nothing that parts them, so that it may be a sentence. */
    runsOn: { cost: 2, otherwise: 5.5 },
    /** It goes on as a sentence with a reference does: `Article 5 shall`, `Article 5(2)`. */
    sentence: { cost: 14, otherwise: 0 },
    /** It stands in a row of such labels, none of which goes on from the one before, as over the columns of a table. */
    columnHead: { cost: 3, otherwise: 1 },
  },
  /** A heading whose number is just the next one is taken for words of the text. */
  textThatFits: 4,
  /** Articles and divisions: the number that comes next; one or two are missing; more; once more; again from one; back. */
  sequence: { next: 0, gap: 2.5, far: 7.5, again: 3.5, restart: 7, no: 10 },
  /**
   * The last digits of the number of an article are the mark of a note: `Article 8042` behind 803. Dearer than a number that skips a
   * few, as excerpts do; cheaper than one that no treaty reaches. The first article costs half as much again as a number that is far
   * off, so that only what follows can tell.
   */
  noteInNumber: { low: 3, high: 2, first: 8 },
  /** Articles that come so much later are no gap of an excerpt, but another number: trade agreements with numbers by chapter skip less. */
  highNumber: 1000,
  /** An article ends without title and text: what follows its label is its title rather. */
  nothingInArticle: 3,
  /** The title of an article is what could be a heading: `Annex III`, of what an amendment adds. */
  titleLikeHeading: 4,
  /** The first annex bears another number than one. */
  annexLater: 2,
  /** The numbers of the body go on after an annex in mid-text that has articles of its own, of which some may be missing. */
  returnFromArticles: 4,
  /** The first annex that is found bears another number than one, and its title on the same line. */
  annexWithTitle: 2.5,
  /** A heading between quotation marks is of a text that is quoted: what an amendment puts in. */
  quoted: 10,
  /** Parts and chapters: the number is neither the next one nor the first. */
  divisionOutOfOrder: 1,
  /** A heading without a word that says its kind: by its print alone, and more for each share of that print that is text. */
  wordlessPrinted: 0.5,
  wordlessInMixedPrint: 4,
  /** Such a heading is taken for words of the text: in a print that is as often text, and more by the share that are headings. */
  textPrinted: 3,
  textInSurePrint: 3,
  /**
   * The number of such a heading, where the same list of headings is open: it skips some, or goes back. Where none is open: it
   * goes on through the document, begins, or begins with another number than one.
   */
  wordless: { gap: 2.5, back: 6, through: 0.1, first: 0.2, later: 3 },
  /** Such a heading stands further out than it could: for each level. */
  wordlessFurtherOut: 4,
} as const;

/** Readings that cost so much more than the best are given up; and no more than so many are kept. */
export const BEAM_COST = 8;
export const BEAM_WIDTH = 12;
/** Of one label, the places that cost no more than this beyond the best are followed, and no more than so many. */
export const PLACE_COST = 3.5;
export const MOST_PLACES = 3;
/** A second reading that costs no more than this beyond the best is reported with its place. */
export const CLOSE = 0.75;
