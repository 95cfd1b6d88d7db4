/** A table -> its rows of cells. */
import { type Inline, text } from '../../document/index.ts';
import type { XmlElement } from './parse-xml.ts';
import { childOf, type Words } from './words.ts';

/** Cells that a spanning one stands for; more are a mistake or an attack. */
const WIDEST_SPAN = 50;

/**
 * The rows of a table, also inside `tbody`; a row of its own for words that stand between them.
 *
 * @param caption what is done with a caption, which is no row.
 */
export function rowsOf(
  element: XmlElement,
  words: Words,
  caption: (element: XmlElement) => void,
): Inline[][][] {
  return element.children.flatMap(child => {
    if (typeof child === 'string') return child.trim() ? [[[text(child)]]] : [];
    if (child.name === 'tr') return [row(child, words)];
    if (child.name === 'caption') caption(child);
    else if (childOf(child, 'tr')) return rowsOf(child, words, caption);
    else return [[words.of(child)]];
    return [];
  });
}

function row(element: XmlElement, words: Words): Inline[][] {
  const cells = element.children.flatMap(cell => {
    if (typeof cell === 'string') return cell.trim() ? [[text(cell)]] : [];
    const span = Math.min(Number.parseInt(cell.attributes.colspan ?? '', 10) || 1, WIDEST_SPAN);
    return [words.of(cell), ...Array.from({ length: Math.max(0, span - 1) }, () => [])];
  });
  return cells.length > 0 ? cells : [[]];
}
