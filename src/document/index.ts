/** The tree of a draft, its words, its addresses, and its one written form. */

export {
  type BracketCount,
  bracketCounts,
  bracketTotal,
  countBrackets,
  countBracketsIn,
  countWords,
  type DraftBrackets,
  type ProvisionBrackets,
  sumOfCounts,
} from './bracket-counts.ts';
export {
  type BracketedWords,
  bracketedWords,
  type EnclosingBracket,
  enclosingBrackets,
  everyBracket,
} from './bracketed-words.ts';
export {
  type BracketMark,
  type BracketPair,
  type BracketScan,
  DEEPEST_BRACKETS,
  scanBrackets,
} from './brackets.ts';
export {
  block,
  draft,
  headed,
  headingOf,
  line,
  type ProvisionParts,
  piecesOf,
  settle,
  table,
  wordingOf,
} from './build.ts';
export {
  type AddressBook,
  type Citation,
  CitationError,
  citationsOf,
  compareCitations,
  type Found,
  parseCitation,
  printCitation,
  type Resolution,
  resolveCitation,
} from './citation/index.ts';
export { type CompoundLabel, compoundLabelAt } from './compound-labels.ts';
export { agreeing, counted, grouped } from './counted.ts';
export { COUNTED_WORDS, endsInProvisionWord, endsInReference, OF_WORDS } from './counted-words.ts';
export { largest, smallest } from './extremes.ts';
export { BETWEEN_WORDS, closeUp, foldSigns, foldSpelling, spellingPattern } from './fold.ts';
export { GATHERING_KINDS, gathers, headedAmong, isHeadedKind } from './headed-kinds.ts';
export {
  bracket,
  bracketsAt,
  inlineOf,
  normaliseInline,
  noteReference,
  plainText,
  text,
  treatyText,
} from './inline.ts';
export { adverbOf, adverbValue } from './insertions.ts';
export {
  annexedLabelAt,
  headedLabelAt,
  type LabelMatch,
  readHeadedLabel,
} from './labels.ts';
export { areInTwoLanguages, commonLanguage } from './languages/common-language.ts';
export {
  INSERTION_SUFFIXES,
  LANGUAGES,
  type Language,
  languageDataOf,
  type TitleWords,
  type UnLanguage,
} from './languages/index.ts';
export { compiled, forText } from './latin-patterns.ts';
export { lazy, remembering } from './lazy.ts';
export {
  bareLabelAt,
  type Delimiter,
  type LineLabel,
  lineLabelAt,
  type Numbering,
  numberingsOf,
  withoutWord,
} from './line-grammar.ts';
export { labelAlternatives, lineNumberOf, readLineLabel } from './line-labels.ts';
export {
  AUTHENTICITIES,
  encodeAddress,
  isCanonicalMarkdown,
  PROVENANCE_KEYS,
  provenanceOf,
  readFrontMatter,
  readMarkdown,
  splitFrontMatter,
  writeMarkdown,
  writeMarkdownBody,
} from './markdown/index.ts';
export { articlesNamedAt, type NamedArticles, severalArticlesAt } from './named-articles.ts';
export { isNotesHolder } from './notes-holder.ts';
export { type ArticleNote, notesOn } from './notes-on-articles.ts';
export { compareRanks, RIVAL_RANK, tailRanks } from './number-order.ts';
export { isNumberWord, spelledNumberAt } from './number-words.ts';
export {
  asciiDigits,
  CHINESE_NUMERAL,
  COMPOUND_NUMBER,
  chineseValue,
  compareNumbers,
  letterValue,
  NUMBER_PATTERN,
  normaliseNumber,
  romanNumeral,
  romanValue,
  SUFFIX_WORDS,
  sameNumber,
} from './numbers.ts';
export {
  bareOptionLabelAt,
  isCommonToOptions,
  type OptionLabel,
  optionLabelAt,
} from './option-labels.ts';
export { readPlainYaml, writePlainYaml } from './plain-yaml.ts';
export { type Proponents, proponentsIn } from './proponents/index.ts';
export { bestSequenceScore, EXACT, GAP, isFirst, numberAbove, sequenceScore } from './sequence.ts';
export { isSameButForSpaces } from './spacing.ts';
export type { TrackedMove } from './tracked-moves.ts';
export type * from './types.ts';
export { standingOf, VERIFICATION_FORM, verificationOf } from './verification.ts';
export { visible, visibleLine, visibleOutput } from './visible.ts';
export { LOOK_ALIKES } from './vocabulary.ts';
export { bracketsInOwnText, fullText, headingText, opensInLabel, ownText, pieces } from './words.ts';
export { readYaml, YamlError } from './yaml-words.ts';
