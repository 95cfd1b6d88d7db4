/** Words of a run. */
import { escapeXml } from '../xml.ts';
import type { Mark } from './revisions.ts';

/** The element that holds words: Word loses a line break in it, and the space at its edges unless it is told to keep it. */
export function textXml(text: string, mark: Mark = 'same'): string {
  const name = mark === 'deleted' ? 'w:delText' : 'w:t';
  return `<${name} xml:space="preserve">${escapeXml(text.replace(/[\n\r\t]+/g, ' '))}</${name}>`;
}
