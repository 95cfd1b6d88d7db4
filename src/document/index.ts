/** The tree of a draft, its words, its addresses, and its one written form. */
export { scanBrackets, type BracketMark, type BracketPair, type BracketScan } from './brackets.ts';
export {
  block,
  draft,
  headed,
  headingOf,
  line,
  piecesOf,
  settle,
  table,
  wordingOf,
  type ProvisionParts,
} from './build.ts';
export { bracket, inlineOf, normaliseInline, noteReference, plainText, text } from './inline.ts';
export { headedLabelAt, isHeadedKind, optionLabelAt, readHeadedLabel, readLineLabel, type LabelMatch } from './labels.ts';
export {
  encodeAddress,
  isCanonicalMarkdown,
  provenanceOf,
  readFrontMatter,
  readMarkdown,
  splitFrontMatter,
  writeMarkdown,
} from './markdown/index.ts';
export { INSERTION_SUFFIXES } from './vocabulary.ts';
export { NUMBER_PATTERN, compareNumbers, normaliseNumber, romanValue, sameNumber } from './numbers.ts';
export type * from './types.ts';
export { fullText, headingText, ownText, pieces } from './words.ts';
