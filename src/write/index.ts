/** A comparison as text for people and as data for programs. */

export {
  BRACKET_COLUMNS,
  bracketCells,
  bracketListToCsv,
  bracketsToCsv,
  type Enclosing,
  type NamedBrackets,
} from './bracket-table.ts';
export { columnsToCsv } from './columns/csv.ts';
export {
  COLUMNS_KEY,
  headLines as columnHeadLines,
  placeLines as columnPlaceLines,
} from './columns/heads.ts';
export { CONCEPTS_NOTICE, conceptCell, conceptLists, mostlyAbsent } from './concept-cells.ts';
export {
  type ConcordanceEntry,
  type ConcordanceOptions,
  concordanceOf,
  concordanceToCsv,
  concordanceToMarkdown,
  UNCERTAIN,
} from './concordance.ts';
export { csvLine, markdownTable } from './csv.ts';
export { dateOfChanges } from './date-of-changes.ts';
export { definitionsToMarkdown } from './definitions.ts';
export { draftMessage } from './draft-message.ts';
export { changesToAtom, type FoundChange, isAuthority } from './feed/index.ts';
export { findingsToGithub } from './findings-github.ts';
export { findingsToMarkdown } from './findings-markdown.ts';
export { type FiledDraft, findingsToSarif } from './findings-sarif.ts';
export { draftFacts, draftLabel, originLabel } from './history/draft-label.ts';
export { FATE_COLUMNS, fateCells } from './history/fate-cells.ts';
export { blameToMarkdown, lifeToMarkdown, trendToMarkdown } from './history/markdown.ts';
export { storyOf } from './history/story.ts';
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
export {
  referencesToCsv,
  referencesToMarkdown,
} from './reference-audit.ts';
export { reportToJson } from './report-json.ts';
export { reportToMarkdown } from './report-markdown.ts';
export { leftOutLine, reportToText } from './report-text.ts';
export { rulesManual } from './rules-manual.ts';
export { selectRows } from './select-rows.ts';
export {
  type PairsAsked,
  type SiteFile,
  type SiteOptions,
  type SiteTreaty,
  siteFiles,
} from './site/index.ts';
export { toAkomaNtoso } from './to-akoma-ntoso.ts';
export { type ColumnsDocx, columnsToDocx } from './to-columns-docx.ts';
export { type ColumnsPage, columnsToHtml } from './to-columns-html.ts';
export {
  type CommentChoice,
  type Lint,
  lintDocx,
  type OntoDocx,
  type OntoResult,
  ontoDocx,
  type PairDocx,
  pairToDocx,
} from './to-docx.ts';
export { blameToHtml, lifeToHtml, trendToHtml } from './to-history-html.ts';
export { type DraftFile, type PairPage, pairToHtml } from './to-pair-html.ts';
export { trendToSvg } from './to-svg.ts';
export { withFlags } from './with-flags.ts';
