/** Which paragraphs the document itself marks as headings, as entries of a list of contents, or as a cover. */

import { headedLabelAt } from '../../document/index.ts';
import { startsOwnBlock } from '../line-start.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** The deepest heading level of blocks. */
const DEEPEST = 6;
/** The outline level of body text. */
const BODY = 9;

/** The level of a paragraph's heading by its outline level or its style, if it has one; the title is at the top. */
export function headingLevelOf(properties: XmlElement | undefined, styles: Styles): number | undefined {
  const outline = styles.paragraphProperty(properties, 'w:outlineLvl')?.attributes['w:val'];
  if (outline !== undefined) return Number(outline) < BODY ? levelOf(Number(outline) + 1) : undefined;
  for (const { name } of styles.ofParagraph(properties)) {
    const numbered = /^heading (\d)$/.exec(name)?.[1];
    if (numbered) return levelOf(Number(numbered));
    if (name === 'title') return 1;
  }
  return undefined;
}

const levelOf = (level: number) => Math.min(Math.max(level, 1), DEEPEST);

/** Whether a paragraph has one of the styles that Word gives to the entries of a list of contents. */
export const isContentsEntry = (properties: XmlElement | undefined, styles: Styles): boolean =>
  styles.ofParagraph(properties).some(({ name }) => /^toc \d$/.test(name));

/** Whether a paragraph is of the cover that treaty-diff itself writes: it says where the text is from, and is no part of it. */
export const isCover = (properties: XmlElement | undefined, styles: Styles): boolean =>
  styles.ofParagraph(properties).some(({ name }) => name === 'treaty-diff cover');

/** The longest heading, in words. */
const LONGEST = 40;

/**
 * Whether words in the style of a heading are one. Many documents take the heading styles for their numbered
 * paragraphs, because those come numbered; a sentence, or an item of a list, is no heading.
 */
export function isHeadingLine(words: string): boolean {
  if (headedLabelAt(words)) return startsOwnBlock(words);
  const isItem = /^[[(]*(?:\p{Ll}|\p{Nd}{1,2}|[ivx]{1,5})\)/u.test(words);
  const isSentence = /\s(?:shall|must)\s|[;,]$|\p{L}{2}.*\s.*[.。؟?]$/u.test(words);
  return !isItem && !isSentence && words.split(/\s+/u).length <= LONGEST;
}
