/** A comparison, findings and drafts -> the report. */
import type { Provenance } from '../document/index.ts';
import { withoutNoteMarks } from './excerpt.ts';
import { type Material, materialOf } from './material.ts';
import { outlineOf } from './outline.ts';
import { inShort } from './sections/in-short.ts';
import { ledger } from './sections/ledger.ts';
import { openBrackets } from './sections/open.ts';
import { redLines } from './sections/red-lines.ts';
import { rest } from './sections/rest.ts';
import { takeCare } from './sections/take-care.ts';
import { whatChanged } from './sections/what-changed.ts';
import { whereThingsWent } from './sections/where.ts';
import type { Entry, Report, ReportInput, Section, SectionId } from './types.ts';

const SECTIONS: readonly (readonly [SectionId, title: string, entriesOf: (material: Material) => Entry[]])[] =
  [
    ['in-short', 'In short', inShort],
    ['red-lines', 'Red lines', redLines],
    ['where', 'Where things went', whereThingsWent],
    ['brackets', 'Brackets and options', ledger],
    ['facts', 'Wording: how strong, who, on what condition, how much (not its legal effect)', whatChanged],
    ['open', 'Still open', openBrackets],
    ['take-care', 'Take care', takeCare],
    ['rest', 'The rest', rest],
  ];

/** A title without the marks of notes to it. */
const withoutMarks = (provenance: Provenance): Provenance =>
  provenance.title === undefined
    ? provenance
    : { ...provenance, title: withoutNoteMarks(provenance.title).trim() };

/** All that there is to say, most important first; `withinBudget` cuts it to a length. */
export function reportOf(input: ReportInput): Report {
  const material = materialOf(input, outlineOf(input.comparison));
  const sections = SECTIONS.map(
    ([id, title, entriesOf]): Section => ({ id, title, entries: entriesOf(material), leftOut: 0 }),
  ).filter(({ entries }) => entries.length > 0);
  const [before, after] = [input.comparison.before, input.comparison.after].map(withoutMarks) as [
    Provenance,
    Provenance,
  ];
  return { before, after, length: 'full', notices: input.notices ?? [], sections, leftOut: 0 };
}
