/** How a provision came, went or changed its place, as sentences. */
import type { Row } from '../../compare/index.ts';
import { printLabelChange } from './label.ts';

/** How a provision came, went, moved or was renumbered; empty for one that only has other words. */
export function placeRemarks(row: Row): string[] {
  const remarks: string[] = [];
  if (row.change === 'inserted') remarks.push(row.from ? `new: split off from ${row.from}` : 'new');
  if (row.change === 'deleted') remarks.push(row.into ? `gone: merged into ${row.into}` : 'gone');
  if (row.moved) remarks.push(`moved from ${row.before} to ${row.after}`);
  else if (row.renumbered) remarks.push(`was ${row.before}, now ${row.after}`);
  else if (row.before !== null && row.after !== null && row.before !== row.after)
    remarks.push(`was ${row.before}`);
  if (row.label) remarks.push(printLabelChange(row.label));
  return remarks;
}
