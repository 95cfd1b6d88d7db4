/** All words that a document holds, apart from how they are read: what the words of the tree are counted against. */
import type { XmlElement } from './parse-xml.ts';

/** Elements that stand inside words and do not part them. */
export const INSIDE_WORDS: ReadonlySet<string> = new Set(
  'a abbr b concept date def docDate docNumber docPurpose docTitle docType entity i inline ins mod organization person placeholder quantity quotedText embeddedText ref rmod role shortTitle span sub sup term time u'.split(
    ' ',
  ),
);

/**
 * The words of everything but the remark that this project adds to restatements. Of the metadata, the notes: the rest is
 * about the document.
 */
export function sourceTextOf(element: XmlElement, tracked: 'accept' | 'reject'): string {
  if (element.name === (tracked === 'accept' ? 'del' : 'ins')) return '';
  if (element.attributes.class === 'restatement') return '';
  const inside = element.children
    .filter(child => element.name !== 'meta' || (typeof child !== 'string' && child.name === 'notes'))
    .map(child => (typeof child === 'string' ? child : sourceTextOf(child, tracked)))
    .join('');
  return INSIDE_WORDS.has(element.name) ? inside : ` ${inside} `;
}
