/** What is said of a comparison: the only home of sentences about changes. */

export { type ArticleStrip, articleStrip, type StripCell } from './article-strip.ts';
export { attributionsIn } from './attributions.ts';
export { bracketEvents, type LedgerLine } from './bracket-events.ts';
export {
  BRACKET_FATES,
  type BracketFate,
  type BracketFateCounts,
  bracketFatesOf,
} from './bracket-fates.ts';
export { bracketLedger } from './bracket-ledger.ts';
export { withinBudget } from './budget.ts';
export {
  type ColumnCell,
  type ColumnRow,
  type ColumnSpan,
  type Columns,
  changedRows,
  columnsOf,
  MOST_COLUMNS,
} from './columns/index.ts';
export { type EntryPart, entryParts, entryText } from './entry-text.ts';
export { elide, excerptOf, firstChanges, firstWords, withoutNoteMarks } from './excerpt.ts';
export {
  countFindings,
  type FindingGroup,
  groupFindings,
  isBracketOpened,
  isNews,
  REASON_NOTICE,
  ruleNotices,
} from './finding-groups.ts';
export { findingMessage } from './finding-message.ts';
export { type Finding, findFlags, findFlagsIn } from './findings.ts';
export { inQuotes } from './in-quotes.ts';
export { definitionRemarks, type Kin, kinOf } from './kin.ts';
export { lifeStory, type Story, type StoryPart, type StoryStep } from './life-story.ts';
export { longestRising } from './longest-rising.ts';
export { MARKS_KEY, MARKS_NOTICE, marked, signsOf } from './marks.ts';
export { noteSentence } from './note-sentence.ts';
export { type Group, type Outline, outlineOf } from './outline.ts';
export { type ComparedDrafts, type Entered, type ReadingOrder, readingOrder } from './reading-order.ts';
export type { Remark, RemarkTopic } from './remark.ts';
export { alternativeRemarks, remarksOn, wordRemarks } from './remarks.ts';
export { printNamedRun, printRun, type Run, runsOf } from './renumbering.ts';
export { reportOf } from './report.ts';
export {
  citationOf,
  differs,
  headingWords,
  isChange,
  isHeadedRow,
  isOnlyReference,
  isOnlyRenumbered,
  isTextChange,
  ownWords,
  provisionName,
} from './row-facts.ts';
export { type ArticleBrackets, BY_ARTICLE } from './sections/ledger.ts';
export { printBracketEvent } from './sentences/brackets.ts';
export { namesOf, printDefinition, printDefinitionTotal } from './sentences/definition.ts';
export { printFact } from './sentences/facts.ts';
export { FATE_SIGNS, FATE_WORDS, type Fate, unchangedSentence } from './sentences/fate.ts';
export { sentenceInPlace } from './sentences/flags/index.ts';
export { printLabelChange } from './sentences/label.ts';
export { type MessageFacts, messageEvents, messageLines } from './sentences/message.ts';
export { MODAL_NOTE, printModal } from './sentences/modal.ts';
export {
  ONLY_REFERENCES,
  printDegraded,
  printPairWithParts,
  printRenumberedOnly,
  printWhereabouts,
  UNCHANGED,
  WORDS_UNCHANGED,
} from './sentences/pair.ts';
export { placeRemarks, printMovedTo } from './sentences/place.ts';
export {
  holdsOther,
  isReferenceTrouble,
  printFinding,
  printNamesNothing,
  printRange,
} from './sentences/reference.ts';
export { printSuccessors, SEARCH_NOTE, wasSearched } from './sentences/successor.ts';
export { printWhat } from './sentences/what.ts';
export {
  type ArticleState,
  type ArticleStatus,
  followStatus,
  STATE_SIGNS,
  type StatusFollower,
  statusOf,
} from './status.ts';
export { type TotalLine, totalLines } from './totals.ts';
export {
  type Entry,
  REPORT_LENGTHS,
  type Report,
  type ReportInput,
  type ReportLength,
  SECTION_IDS,
  type Section,
  type SectionId,
  type Sentence,
} from './types.ts';
