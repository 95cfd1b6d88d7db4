/** The rows and cells of a table that are in one of the two drafts. */
import type { Inline } from '../../document/index.ts';
import { stands, standsMarked, type Tracked } from './view.ts';
import { child, elements, numberOf, type XmlElement } from './xml.ts';

export interface Cell {
  content: XmlElement;
  /** Empty cells for the further columns that it reaches over, so that columns stay in line. */
  spanned: Inline[][];
}

/** More columns than Word allows in a table. */
const MOST_COLUMNS = 63;

export const rowsOf = (table: XmlElement, tracked: Tracked): XmlElement[] =>
  within(table, 'w:tr', tracked).filter(row => standsMarked(child(row, 'w:trPr'), tracked));

export const cellsOf = (row: XmlElement, tracked: Tracked): Cell[] =>
  within(row, 'w:tc', tracked)
    .filter(cell => standsMarked(child(cell, 'w:tcPr'), tracked))
    .map(cell => {
      const span = Math.min(numberOf(cell, 'w:tcPr', 'w:gridSpan') ?? 1, MOST_COLUMNS);
      return { content: cell, spanned: Array.from({ length: Math.max(0, span - 1) }, () => []) };
    });

/** How many paragraphs stand in an element, those of the second form of the same thing left out. */
export const paragraphsIn = (element: XmlElement): number =>
  elements(element).reduce(
    (count, part) => (part.name === 'mc:Fallback' ? count : count + paragraphsIn(part)),
    element.name === 'w:p' ? 1 : 0,
  );

/** The elements of a name in a parent, also inside content controls and other wrappers. */
function within(parent: XmlElement, name: string, tracked: Tracked): XmlElement[] {
  return elements(parent).flatMap(element => {
    if (!stands(element.name, tracked)) return [];
    if (element.name === name) return [element];
    return /^w:(?:sdt|sdtContent|customXml|smartTag|ins|del|moveTo|moveFrom)$/.test(element.name)
      ? within(element, name, tracked)
      : [];
  });
}
