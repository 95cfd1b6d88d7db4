/** How a block of Markdown is printed: bold or italic all over. A bold beginning is `strong` among the words. */
import type { Inline } from '../../document/index.ts';
import type { WordsBlock } from '../blocks.ts';

export function lookOf(words: readonly Inline[]): Pick<WordsBlock, 'look'> {
  const bold = areAll(words, 'strong');
  const italic = areAll(words, 'emphasis');
  if (!bold && !italic) return {};
  return { look: { ...(bold ? { bold: true as const } : {}), ...(italic ? { italic: true as const } : {}) } };
}

/** Whether all letters and figures stand within marks of a kind, and there are any. */
function areAll(nodes: readonly Inline[], mark: 'strong' | 'emphasis'): boolean {
  let any = false;
  const isIn = (node: Inline, within: boolean): boolean => {
    if ('children' in node) return node.children.every(child => isIn(child, within || node.type === mark));
    if (node.type !== 'text' || !/[\p{L}\p{N}]/u.test(node.value)) return true;
    any = true;
    return within;
  };
  return nodes.every(node => isIn(node, false)) && any;
}
