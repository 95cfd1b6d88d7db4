/** A page of HTML as a browser has it: its elements, and the words that each view of a redline shows. */
import type { Element, ElementContent, Root } from 'hast';
import { rehype } from 'rehype';
import { type Draft, headingText, ownText, pieces } from '../../src/document/index.ts';

export const parsePage = (html: string): Root => rehype().parse(html);

/** Every element below a node, itself first if it is one. */
export function elementsIn(node: Root | ElementContent): Element[] {
  const below = 'children' in node ? node.children.flatMap(child => elementsIn(child as ElementContent)) : [];
  return node.type === 'element' ? [node, ...below] : below;
}

export const classesOf = ({ properties }: Element): readonly string[] =>
  (properties.className as string[] | undefined) ?? [];

/** The text of a node without what `isLeftOut` names. */
export function textIn(node: ElementContent, isLeftOut: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || isLeftOut(node)) return '';
  const gap = /^(?:p|div|h3|li|section)$/.test(node.tagName) ? '\n' : '';
  return gap + node.children.map(child => textIn(child, isLeftOut)).join('');
}

const HIDDEN = {
  before: { mark: 'ins', lines: ['arrived', 'inserted'] },
  after: { mark: 'del', lines: ['left', 'deleted'] },
} as const;

/** What a view of one draft shows: what the style hides in it is left out here. */
export function viewOf(page: Root, side: 'before' | 'after'): string {
  const { mark, lines } = HIDDEN[side];
  return elementsIn(page)
    .filter(element => classesOf(element).includes('row'))
    .filter(element => !lines.some(name => classesOf(element).includes(name)))
    .map(line =>
      textIn(
        line,
        element =>
          element.tagName === mark ||
          ['was', 'cite', 'remarks'].some(name => classesOf(element).includes(name)),
      ),
    )
    .join('\n');
}

/** Words and numbers, labels included, in reading order. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The same of a draft. */
export const wordsWithLabels = (draft: Draft): string[] =>
  wordsIn(
    [
      headingText(draft),
      ...[...pieces(draft)].map(({ piece }) =>
        piece.type === 'provision'
          ? [piece.label, headingText(piece), ownText(piece)].join(' ')
          : ownText(piece),
      ),
    ].join('\n'),
  );
