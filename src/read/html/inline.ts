/** Words of a page -> inline nodes. A line that `<br>` breaks ends with a line feed, until its paragraph is put together. */
import type { Element, Nodes } from 'hast';
import { encodeAddress, type Inline, noteReference, text } from '../../document/index.ts';
import { cleanLine } from '../lines.ts';
import { inkOf, isRaisedBehindWord } from './nodes.ts';
import { isBackLink } from './notes.ts';
import type { Page } from './page.ts';

const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['i', 'em', 'cite', 'dfn', 'var']);

/** The inline nodes of a node that holds no block. `note` is the note that is being read. */
function inlineOfNode(node: Nodes, page: Page, note?: string): Inline[] {
  if (node.type === 'text') return [text(cleanText(node.value))];
  if (node.type !== 'element') return [];
  if (node.tagName === 'br') return [text('\n')];
  if (!page.stands(node)) return [];
  const identifier = page.notes.references.get(node);
  if (identifier !== undefined) return [noteReference(identifier)];
  if (page.notes.marks.has(node)) return [text(' ')];
  if (node.tagName === 'a') return link(node, page, note);
  if (page.isListLabel(node)) return page.listLabel(node);
  const children = childrenOf(node, page, note);
  return marked(node, children, page);
}

/** The text of a node: white space is white space, but not the end of a line. */
const cleanText = (words: string) => cleanLine(inkOf(words).replace(/[\r\n\t\f\v]+/g, ' '));

const childrenOf = (element: Element, page: Page, note?: string): Inline[] =>
  element.children.flatMap(child => inlineOfChild(child, element, page, note));

/** The same for a node of which it is known what stands before it. */
export function inlineOfChild(child: Nodes, parent: Nodes, page: Page, note?: string): Inline[] {
  const inside = inlineOfNode(child, page, note);
  const isReference = inside.length > 0 && inside.every(({ type }) => type === 'noteReference');
  return !isReference && isRaisedBehindWord(child, parent) ? [text(' '), ...inside] : inside;
}

/** Wraps nodes in what an element or its style shows. */
export function marked(element: Element, children: Inline[], page: Page): Inline[] {
  const { tagName } = element;
  if (tagName === 'q') return [text('“'), ...children, text('”')];
  let nodes = children;
  if (EMPHASIS.has(tagName) || (tagName !== 'a' && page.styles.isItalic(element))) {
    nodes = [{ type: 'emphasis', children: nodes }];
  }
  if (STRONG.has(tagName) || page.styles.isBold(element)) nodes = [{ type: 'strong', children: nodes }];
  return nodes;
}

function link(element: Element, page: Page, note: string | undefined): Inline[] {
  if (note !== undefined && isBackLink(element)) {
    page.drop(element);
    return [];
  }
  const children = childrenOf(element, page, note);
  const href = String(element.properties.href ?? '').trim();
  return /^(?:https?|mailto):/i.test(href)
    ? [{ type: 'link', url: encodeAddress(href), children }]
    : children;
}
