/** A table of somebody else's file that goes as a whole. */
import type { Revisions } from '../revisions.ts';
import type { Edit } from './changes.ts';

/** The marks on the rows of a table, as edits of the source. @param from where the table begins. */
export function goneRows(table: string, from: number, revisions: Revisions): Edit[] {
  const edits: Edit[] = [];
  for (const match of table.matchAll(
    /<w:tr(?:\s[^>]*)?>((?:<w:tblPrEx>[\s\S]*?<\/w:tblPrEx>)?)(?:<w:trPr>([\s\S]*?)<\/w:trPr>|<w:trPr\/>)?/g,
  )) {
    const [whole, exceptions = '', properties = ''] = match;
    const tag = /^<w:tr(?:\s[^>]*)?>/.exec(whole)?.[0] ?? '';
    const start = from + match.index;
    edits.push({
      start: start + tag.length + exceptions.length,
      end: start + whole.length,
      xml: `<w:trPr>${properties}${revisions.on('deleted')}</w:trPr>`,
    });
  }
  return edits;
}
