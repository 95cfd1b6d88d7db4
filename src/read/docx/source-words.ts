/**
 * All words of a document, gathered from its XML apart from the blocks: what those are measured against.
 *
 * Hidden words are among them. That they are in no block is told beside the count.
 */
import { RAISED_REACH, raisedSigns } from '../raised.ts';
import { formulaText } from './formulas.ts';
import { isRaised } from './look.ts';
import { chosenForm, type RunContext } from './runs.ts';
import { symbolCharacter } from './symbols.ts';
import { endStands, stands, standsMarked } from './view.ts';
import { child, elements, textOf, type XmlElement } from './xml.ts';

const TEXT = /^(?:w:t|w:delText|m:t|a:t)$/;
const SPACE = /^w:(?:tab|ptab|br|cr)$/;

/** The draft that words are gathered of, and the styles of its document. */
type Source = Pick<RunContext, 'tracked' | 'styles'>;

/** Adds the words of an element to `words`, a line for each paragraph. */
export function gatherWords(element: XmlElement, source: Source, words: string[]): void {
  const { name, attributes } = element;
  const { tracked } = source;
  if (!stands(name, tracked) || !standsMarked(child(element, `${name}Pr`), tracked)) return;
  if (TEXT.test(name)) words.push(textOf(element));
  else if (SPACE.test(name)) words.push(' ');
  else if (name === 'w:noBreakHyphen') words.push('\u2011');
  else if (name === 'w:sym') {
    words.push(
      symbolCharacter(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16)) ?? '',
    );
  } else if (name === 'w:r') gatherRun(element, source, words);
  else {
    const formula = formulaText(element, part => gathered(part, source).trim());
    if (formula === null) gatherParts(element, source, words);
    else words.push(formula);
  }
}

function gatherParts(element: XmlElement, source: Source, words: string[]): void {
  const { name } = element;
  const parent = name === 'mc:AlternateContent' ? chosenForm(element) : element;
  if (name === 'w:txbxContent') words.push('\n');
  for (const part of elements(parent)) gatherWords(part, source, words);
  if (name === 'w:tc' || name === 'w:txbxContent' || (name === 'w:p' && endStands(element, source.tracked)))
    words.push('\n');
}

function gatherRun(run: XmlElement, source: Source, words: string[]): void {
  if (!isRaised(child(run, 'w:rPr'), source.styles)) gatherParts(run, source, words);
  else {
    const before = words.slice(-RAISED_REACH).join('').slice(-RAISED_REACH);
    words.push(raisedSigns(before, gathered(run, source, gatherParts)));
  }
}

function gathered(element: XmlElement, source: Source, gather = gatherWords): string {
  const words: string[] = [];
  gather(element, source, words);
  return words.join('');
}
