/** What every output reports about the drafts themselves, and about the limits of their comparison. */
import { type Comparison, notLookedFor, type Row } from '../compare/index.ts';
import { areInTwoLanguages, counted, type Provenance, standingOf } from '../document/index.ts';
import { citationOf } from '../report/index.ts';

/** The most drafts, or citations, that a notice lists. */
const MOST_NAMED = 5;

/** The line that goes with every draft whose words are the project's own. */
export const RESTATEMENT_NOTICE =
  "Restatement: these words are the project's, not the wording of the treaty.";

/** What a draft says of its words. */
export const AUTHENTICITY_WORDS = {
  official: 'official text',
  transcribed: 'transcribed from the official text',
  restatement: 'restatement, not the wording of the treaty',
} as const;

/** `un-cybercrime@2024-02`; null for a draft from outside a library. */
export function nameOf({ treaty, id }: Provenance): string | null {
  return treaty && id ? `${treaty}@${id}` : null;
}

/** Name, date, symbol and status of a draft, as far as they are known. */
export function factsOf(provenance: Provenance): string[] {
  const { date, symbol, status } = provenance;
  const facts = [nameOf(provenance), date, symbol, status, standingOf(provenance)];
  return facts.filter((fact): fact is string => Boolean(fact));
}

/** The line that a restatement needs, or null. */
export function restatementNotice(drafts: readonly Provenance[]): string | null {
  const restated = drafts.filter(({ authenticity }) => authenticity === 'restatement');
  if (restated.length === 0) return null;
  if (restated.length === drafts.length) return RESTATEMENT_NOTICE;
  const names = restated.map(one => nameOf(one) ?? one.title ?? 'one draft');
  const last = names.length > MOST_NAMED ? `${names.length - MOST_NAMED} more` : names.pop();
  const listed = [names.slice(0, MOST_NAMED).join(', '), last].filter(Boolean).join(' and ');
  return RESTATEMENT_NOTICE.replace('these words', `the words of ${listed}`);
}

/** Notices about two drafts before they are compared: restated words, and what their languages leave out of the comparison. */
export const pairNotices = (before: Provenance, after: Provenance): string[] =>
  [restatementNotice([before, after]) ?? [], languageNotice(before, after) ?? []].flat();

/** What is not looked for in a language without word lists, or null; null too if the language is unknown. */
export function coverageNotice(language: string | undefined): string | null {
  const missing = language === undefined ? [] : notLookedFor(language);
  return missing.length === 0
    ? null
    : `Not looked for, because there are no word lists for this language (\`${language}\`): ${missing.join(', ')}.`;
}

/** What is not compared because of the languages of the drafts, or null. */
function languageNotice(before: Provenance, after: Provenance): string | null {
  if (!areInTwoLanguages(before, after)) return coverageNotice(after.language ?? before.language);
  return (
    `The drafts are in two languages (${before.language} and ${after.language}): modal verbs, definitions ` +
    'and references are not compared, and nearly every word differs. treaty languages compares the language versions of a draft.'
  );
}

/** What to know before relying on the comparison: one line each, none if there is nothing to report. */
export function comparisonNotices({ rows }: Pick<Comparison, 'rows'>): string[] {
  const notices: string[] = [];
  for (const reason of new Set(rows.flatMap(row => row.degraded?.reason ?? []))) {
    const some = rows.filter(row => row.degraded?.reason === reason);
    notices.push(`Not compared in full: ${named(some)} (${reason}).`);
  }
  return [...notices, ...blocksNotice(rows.filter(row => row.kind === 'block').length)];
}

/** The number of blocks whose structure could not be read. */
export function blocksNotice(blocks: number): string[] {
  if (blocks === 0) return [];
  const were = counted(
    blocks,
    'block could not be structured and was',
    'blocks could not be structured and were',
  );
  return [`${were} compared as plain text.`];
}

function named(rows: readonly Row[]): string {
  const listed = rows.slice(0, MOST_NAMED).map(citationOf).join(', ');
  return rows.length > MOST_NAMED ? `${listed} and ${rows.length - MOST_NAMED} more` : listed;
}
