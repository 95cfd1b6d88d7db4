/** Inline words -> Akoma Ntoso. Brackets stay the signs they are: they open in one provision and close in another. */
import type { Inline } from '../../document/index.ts';
import { escapeXml, inlineElement } from '../xml.ts';

/** How the references to notes are written: with the note itself, or pointing to where it stands. */
export type WriteNote = (identifier: string) => string;

const ELEMENTS = { emphasis: 'i', strong: 'b', link: 'a' } as const;

/** Inline nodes as they stand in a `p`, `heading` or `num`. */
export function inline(nodes: readonly Inline[], note: WriteNote): string {
  return nodes
    .map(node => {
      if (node.type === 'text' || node.type === 'bracket' || node.type === 'attribution')
        return escapeXml(node.value);
      if (node.type === 'noteReference') return note(node.identifier);
      const attributes = node.type === 'link' ? { href: node.url } : {};
      return inlineElement(ELEMENTS[node.type], attributes, inline(node.children, note));
    })
    .join('');
}
