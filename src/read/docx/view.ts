/**
 * Which of its two drafts a document with tracked changes is read as, and what stands in that one.
 *
 * A mark of revision is an element around words (`w:ins`), or a mark on something: on the end of a paragraph, a row, a
 * cell (ECMA-376 part 1, 17.13.5).
 */
import { child, elements, type XmlElement } from './xml.ts';

/** `accept`: with all changes made; `reject`: as it was before them. */
export type Tracked = 'accept' | 'reject';

export const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:cellIns']);
export const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom', 'w:cellDel']);

/** Whether what bears this mark, or stands in this element, is in the draft. */
export function stands(mark: string, tracked: Tracked): boolean {
  return !(tracked === 'accept' ? DELETED : INSERTED).has(mark);
}

/** Whether something that bears marks of revision among its properties is in the draft. */
export const standsMarked = (properties: XmlElement | undefined, tracked: Tracked): boolean =>
  elements(properties).every(({ name }) => stands(name, tracked));

/** Whether the end of a paragraph is in the draft; if it is not, the paragraph goes on in the next one. */
export const endStands = (paragraph: XmlElement, tracked: Tracked): boolean =>
  standsMarked(child(paragraph, 'w:pPr', 'w:rPr'), tracked);

/**
 * The properties of a paragraph or a run (`w:pPr`, `w:rPr`) in the draft: a tracked change of properties holds all
 * those from before it.
 */
export function propertiesOf(
  element: XmlElement | undefined,
  name: 'w:pPr' | 'w:rPr',
  tracked: Tracked,
): XmlElement | undefined {
  const properties = child(element, name);
  const before = child(properties, `${name}Change`);
  return before && tracked === 'reject' ? child(before, name) : properties;
}
