/**
 * All words of a document, gathered from its XML apart from the blocks: what those are measured against.
 *
 * Hidden words are among them. That they are in no block is told beside the count.
 */
import { chosenForm } from './runs.ts';
import { symbolCharacter } from './symbols.ts';
import { endStands, stands, standsMarked, type Tracked } from './view.ts';
import { child, elements, textOf, type XmlElement } from './xml.ts';

const TEXT = /^(?:w:t|w:delText|m:t|a:t)$/;
const SPACE = /^w:(?:tab|ptab|br|cr)$/;

/** Adds the words of an element in one of the two drafts to `words`, a line for each paragraph. */
export function gatherWords(element: XmlElement, tracked: Tracked, words: string[]): void {
  const { name, attributes } = element;
  if (!stands(name, tracked) || !standsMarked(child(element, `${name}Pr`), tracked)) return;
  if (TEXT.test(name)) words.push(textOf(element));
  else if (SPACE.test(name)) words.push(' ');
  else if (name === 'w:noBreakHyphen') words.push('\u2011');
  else if (name === 'w:sym') {
    words.push(
      symbolCharacter(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16)) ?? '',
    );
  } else {
    const parent = name === 'mc:AlternateContent' ? chosenForm(element) : element;
    if (name === 'w:txbxContent') words.push('\n');
    for (const part of elements(parent)) gatherWords(part, tracked, words);
    if (name === 'w:tc' || name === 'w:txbxContent' || (name === 'w:p' && endStands(element, tracked)))
      words.push('\n');
  }
}
