/**
 * Blocks as the text shows that they are: a reference that was torn apart is one, and a heading inside a line begins its own. All
 * formats alike, before anything is recognised.
 */
import type { SourceBlock } from '../blocks.ts';
import type { Report } from '../report.ts';
import { partHeadingsInLines } from './headings-in-line.ts';
import { partLostHeadings } from './lost-headings.ts';
import { joinTornReferences } from './torn-references.ts';

export const mendBlocks = (blocks: readonly SourceBlock[], report: Report): SourceBlock[] =>
  joinTornReferences(partLostHeadings(partHeadingsInLines(blocks, report), report));
