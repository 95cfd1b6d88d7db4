/** Comparison -> what a watcher wants to know first: new, gone, moved, renumbered, changed, and what became of brackets. */
import { type Comparison, definitionChanges } from '../compare/index.ts';
import type { Provenance } from '../document/index.ts';
import { MODAL_NOTE, printDefinition } from '../report/index.ts';
import { comparisonNotices, pairNotices } from './notices.ts';
import { outlineOf } from './outline.ts';
import * as lines from './summary-lines.ts';

export interface SummarySection {
  title: string;
  lines: readonly lines.SummaryLine[];
}

export interface ChangeSummary {
  before: Provenance;
  after: Provenance;
  /** What has to be known before relying on it: restated words, bounds that were hit. */
  notices: readonly string[];
  /** Only those that have something to say. */
  sections: readonly SummarySection[];
}

/** Sums up a comparison. A whole new or deleted article is one line, and so is a run of renumbered ones. */
export function summarise(comparison: Comparison): ChangeSummary {
  const { before, after } = comparison;
  const outline = outlineOf(comparison);
  const rows = outline.groups.flatMap(group => group.rows);
  const provisions = rows.filter(row => row.kind !== 'note');
  const sections: SummarySection[] = [
    { title: 'New', lines: lines.wholes(provisions, 'inserted', outline) },
    { title: 'Gone', lines: lines.wholes(provisions, 'deleted', outline) },
    { title: 'Moved', lines: provisions.filter(row => row.moved).map(lines.movedLine) },
    { title: 'Renumbered', lines: lines.renumberedLines(provisions) },
    { title: 'Changed', lines: lines.changedLines(outline) },
    { title: 'Definitions', lines: definitionLines(comparison) },
    { title: 'Brackets', lines: provisions.flatMap(lines.bracketLines) },
    {
      title: 'Still in brackets',
      lines: lines.listLine(provisions.filter(row => lines.isStillBracketed(row))),
    },
    {
      title: 'Only cross-references follow the renumbering',
      lines: lines.listLine(provisions.filter(lines.isReference)),
    },
    { title: 'Notes', lines: lines.noteLines(rows) },
  ];
  return {
    before,
    after,
    notices: [
      ...pairNotices(before, after),
      ...comparisonNotices(comparison),
      ...(rows.some(row => row.modals) ? [MODAL_NOTE] : []),
    ],
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

/** A line for each definition that came, went or changed. */
function definitionLines(comparison: Comparison): lines.SummaryLine[] {
  return definitionChanges(comparison)
    .filter(({ status }) => status !== 'unchanged')
    .map(change => ({
      where: (change.after ?? change.before)?.citation ?? '',
      what: printDefinition(change),
    }));
}
