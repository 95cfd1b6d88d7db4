/** Whether the elements of a document carry its structure, or only hold lines whose words do. */
import { headedLabelAt } from '../../document/index.ts';
import { labelAt, startsOwnBlock } from '../line-start.ts';
import { HEADED, isHierarchical } from './hierarchy.ts';
import type { XmlElement } from './parse-xml.ts';
import { childOf, elementsOf, plain } from './words.ts';

/** Elements with a line of words of their own. */
const LINES_OF_WORDS = new Set('p heading subheading crossHeading'.split(' '));
/** What stands inside is another text's, or about the document. */
const PASSED_OVER = new Set('meta coverPage preface table authorialNote quotedStructure'.split(' '));

/**
 * Lines that begin with the label of a chapter or an article, or of a list, while no element says so: how many of them
 * show that nobody marked the structure. One may be a slip, or a reference.
 */
const FEWEST_HEADINGS = 2;
const FEWEST_LABELS = 3;

interface Signs {
  /** Chapters, articles and the like that are elements. */
  divisions: number;
  headings: number;
  labels: number;
}

/**
 * Whether a document is flat, as those of the United Nations are (AKN4UN): a row of paragraphs where `Article 5` is a
 * paragraph of its own and `(a)` stands among the words of another. What has a single article or chapter for an element is not.
 */
export function isFlat(document: XmlElement): boolean {
  const signs: Signs = { divisions: 0, headings: 0, labels: 0 };
  look(document, false, signs);
  return signs.divisions === 0 && (signs.headings >= FEWEST_HEADINGS || signs.labels >= FEWEST_LABELS);
}

/** @param numbered whether the innermost line that holds the element has a number of its own. */
function look(element: XmlElement, numbered: boolean, signs: Signs): void {
  for (const child of elementsOf(element)) {
    const { name } = child;
    if (PASSED_OVER.has(name)) continue;
    const hasNumber = childOf(child, 'num') !== undefined;
    if (HEADED.has(name) && (hasNumber || childOf(child, 'heading'))) signs.divisions += 1;
    else if (LINES_OF_WORDS.has(name)) count(child, numbered, signs);
    else look(child, isHierarchical(child) || name === 'item' ? hasNumber : numbered, signs);
  }
}

function count(line: XmlElement, numbered: boolean, signs: Signs): void {
  const words = plain(line).trim();
  const label = headedLabelAt(words);
  if (label && label.number !== null && startsOwnBlock(words)) signs.headings += 1;
  else if (line.name === 'p' && !numbered && labelAt(words)) signs.labels += 1;
}
