/** Words of a draft in Markdown: nothing in them marks anything up, and changes are marked. */
import type { Segment } from '../compare/index.ts';
import { visible } from '../document/index.ts';

const TAGS = { delete: 'del', insert: 'ins' } as const;

/**
 * Deleted words in `<del>`, inserted ones in `<ins>`. Stars and tildes mark nothing beside punctuation, quotation marks and Chinese
 * characters (CommonMark, section 6.2), or mark what stands between two changes.
 */
export const markUp = (segments: readonly Segment[]): string =>
  segments
    .map(({ op, text }) => {
      const words = literal(text);
      return op === 'equal' || words === '' ? words : `<${TAGS[op]}>${words}</${TAGS[op]}>`;
    })
    .join('');

/** Text that stays text, on one line. */
export const literal = (text: string): string =>
  visible(text.replace(/\s+/g, ' ')).replace(/[\\`*_~[\]<>#|&]/g, '\\$&');
