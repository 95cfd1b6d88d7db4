/** Looking around in the tree of a page. */
import type { Element, Nodes, Parents } from 'hast';
import { exponent } from '../raised.ts';

/** Every element inside a node, in document order. */
export function elementsIn(node: Nodes): Element[] {
  const found: Element[] = [];
  const add = (parent: Parents) => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      found.push(child);
      add(child);
    }
  };
  if ('children' in node) add(node);
  return found;
}

/** All text inside a node, as it is. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const isBlock = (node: Nodes): node is Element => node.type === 'element' && BLOCKS.has(node.tagName);

/**
 * Text with a space wherever a block begins or ends, and around what stands apart from the word before it: its words as a
 * reader sees them.
 */
export function wordsIn(
  node: Nodes,
  isLeftOut: (node: Nodes) => boolean,
  standsApart: (node: Nodes) => boolean = () => false,
): string {
  if (node.type === 'text') return inkOf(node.value);
  if (!('children' in node) || isLeftOut(node)) return '';
  const inside = node.children
    .map(child => {
      const words = wordsIn(child, isLeftOut, standsApart);
      return isRaisedBehindWord(child, node) ? ` ${words}` : words;
    })
    .join('');
  const isLine = node.type === 'element' && node.tagName === 'br';
  return isLine || standsApart(node) || isBlock(node) ? ` ${inside} ` : inside;
}

/** A raised sign behind a word is a mark (`salts<sup>a</sup>`); behind a number or a unit it is not. */
export function isRaisedBehindWord(node: Nodes, parent: Nodes): boolean {
  if (node.type !== 'element' || node.tagName !== 'sup' || !('children' in parent)) return false;
  const before = parent.children[parent.children.indexOf(node) - 1];
  return before !== undefined && /\p{L}{3}$/u.test(textOf(before));
}

/**
 * Writes raised digits behind a number or a unit as what they are: `10<sup>6</sup>` is not 106, nor `Article 1<sup>1</sup>`
 * article 11. What is raised by its style becomes an element `sup`.
 */
export function raiseDigits(parent: Parents, isRaised: (element: Element) => boolean): void {
  for (const [at, node] of parent.children.entries()) {
    if (node.type !== 'element') continue;
    const isInline = !BLOCKS.has(node.tagName);
    if (isInline && isRaised(node)) node.tagName = 'sup';
    const before = parent.children[at - 1];
    const [only, ...others] = node.children;
    if (node.tagName !== 'sup') raiseDigits(node, isRaised);
    else if (before && only?.type === 'text' && others.length === 0)
      only.value = exponent(textOf(before), only.value) ?? only.value;
  }
}

/** Text without soft hyphens and signs of no width, which part words only for the eye of a browser. */
export const inkOf = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
