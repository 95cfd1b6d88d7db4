/** A comparison as text for people and as data for programs. */

export { BRACKET_COLUMNS, bracketCells, bracketsToCsv, type NamedBrackets } from './bracket-table.ts';
export {
  type ConcordanceEntry,
  type ConcordanceOptions,
  concordanceOf,
  concordanceToCsv,
  concordanceToMarkdown,
  DOUBTFUL,
} from './concordance.ts';
export { csvLine, markdownTable } from './csv.ts';
export { definitionsToMarkdown } from './definitions.ts';
export { draftMessage } from './draft-message.ts';
export {
  countFindings,
  type FindingGroup,
  groupFindings,
  isNews,
  REASON_NOTICE,
  ruleNotices,
} from './findings.ts';
export { findingsToGithub } from './findings-github.ts';
export { findingsToMarkdown } from './findings-markdown.ts';
export { type FiledDraft, findingsToSarif } from './findings-sarif.ts';
export { flagSections } from './flag-sections.ts';
export { draftFacts, draftLabel } from './history/draft-label.ts';
export { type Story, type StoryPart, type StoryStep, storyOf } from './history/life-story.ts';
export { blameToMarkdown, lifeToMarkdown, trendToMarkdown } from './history/markdown.ts';
export { TREND_COLUMNS, trendCells } from './history/trend-cells.ts';
export { comparisonToJson, toJson } from './json.ts';
export {
  comparisonNotices,
  coverageNotice,
  factsOf,
  nameOf,
  pairNotices,
  RESTATEMENT_NOTICE,
  restatementNotice,
} from './notices.ts';
export { type Group, type Outline, outlineOf } from './outline.ts';
export {
  holdsOther,
  isReferenceTrouble,
  printFinding,
  printRange,
  referencesToCsv,
  referencesToMarkdown,
} from './reference-audit.ts';
export { printNamedRun, printRun, type Run, runsOf } from './renumbering.ts';
export {
  citationOf,
  differs,
  headingWords,
  isChange,
  isHeadedRow,
  isOnlyReference,
  isOnlyRenumbered,
  ownWords,
  provisionName,
} from './row-facts.ts';
export { rulesManual } from './rules-manual.ts';
export { selectRows } from './select-rows.ts';
export { type ChangeSummary, type SummarySection, summarise } from './summary.ts';
export { printBracketEvent, type SummaryLine } from './summary-lines.ts';
export { summaryToMarkdown } from './summary-markdown.ts';
export { summaryToText } from './summary-text.ts';
export { toAkomaNtoso } from './to-akoma-ntoso.ts';
export { blameToHtml, lifeToHtml, trendToHtml } from './to-history-html.ts';
export { withFlags } from './with-flags.ts';
