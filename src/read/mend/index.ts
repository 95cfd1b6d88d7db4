/**
 * Blocks as the text shows that they are: a reference that was torn apart is one, a heading inside a line begins its own, and an
 * option in a cell of a table is a line. All formats alike, before anything is recognised.
 */
import type { SourceBlock } from '../blocks.ts';
import type { Report } from '../report.ts';
import { partHeadingsInLines } from './headings-in-line.ts';
import { partLostHeadings } from './lost-headings.ts';
import { partOptionsInTables } from './options-in-tables.ts';
import { joinTornReferences } from './torn-references.ts';

export const mendBlocks = (blocks: readonly SourceBlock[], report: Report): SourceBlock[] =>
  joinTornReferences(partLostHeadings(partHeadingsInLines(partOptionsInTables(blocks), report), report));
