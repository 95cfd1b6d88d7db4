/** What a look at sources needs of the library: its last draft, and the brief report on a change. */
import {
  auditReferences,
  compare,
  type Draft,
  draftName,
  isSibling,
  languageVersions,
  openLibrary,
  pairNotices,
  reportOf,
  reportToText,
  type WatchContext,
  withinBudget,
} from '../src/index.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { entryBytes } from './library-entry.ts';
import { limitsOf } from './limits.ts';
import { netOptions } from './net-options.ts';
import { readEntry } from './read-draft.ts';

/** The library is opened for each look: drafts may have been added since the last one. */
export function watchContext(directory: string, call: Call, io: Io): WatchContext {
  const draftsOf = (treaty: string) =>
    openLibrary(directory).treaties.find(one => one.treaty === treaty)?.drafts ?? [];
  return {
    net: netOptions(call, io),
    limits: limitsOf(call),
    now: () => new Date(),
    lastDraft: async (treaty, language) => {
      const drafts = draftsOf(treaty);
      const last = drafts.filter(draft => !isSibling(draft, drafts)).at(-1);
      if (!last) return null;
      const versions = languageVersions(last, drafts);
      const entry = versions.find(one => language === undefined || one.language === language);
      if (!entry) return null;
      return { name: draftName(entry), draft: (await readEntry(entry, entryBytes(entry))).draft };
    },
    storedFrom: (treaty, address) =>
      draftsOf(treaty).findLast(({ source }) => source === address)?.sha256 ?? null,
    report: briefReport,
  };
}

/** The words are those of the report, as everywhere; without a draft before it, a document is only named. */
function briefReport(before: Draft | null, after: Draft): string {
  if (!before) return '';
  const comparison = compare(before, after);
  const report = reportOf({
    comparison,
    drafts: { before, after },
    findings: [],
    audit: auditReferences(before, after),
    notices: pairNotices(comparison.before, comparison.after),
  });
  return reportToText(withinBudget(report, 'brief'));
}
