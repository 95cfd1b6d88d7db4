/** Formulas (Office MathML, ECMA-376 part 1, 22.1) on one line: `ab²`, `x₁`, `(a+b)/2`. */
import { subscript, superscript } from '../raised.ts';
import { child, elements, type XmlElement } from './xml.ts';

/** The words of a part of a formula, on one line. */
type WordsOf = (part: XmlElement) => string;
type Write = (element: XmlElement, wordsOf: WordsOf) => string;

/** A part that stands as one thing beside another one: a number, a name, or what is in parentheses already. */
const SINGLE = /^(?:[\p{L}\p{M}]|\p{N}+(?:[.,]\p{N}+)*|\([^()]*\))$/u;

const grouped = (words: string) => (SINGLE.test(words) ? words : `(${words})`);
const raised = (words: string) => (words === '' ? '' : (superscript(words) ?? `^${grouped(words)}`));
const lowered = (words: string) => (words === '' ? '' : (subscript(words) ?? `_${grouped(words)}`));

const named =
  (element: XmlElement, wordsOf: WordsOf) =>
  (name: string): string => {
    const part = child(element, `m:${name}`);
    return part ? wordsOf(part) : '';
  };

/** A sign that the properties of an element name, or the usual one. */
const sign = (element: XmlElement, name: string, usual: string): string =>
  child(element, `${element.name}Pr`, `m:${name}`)?.attributes['m:val'] ?? usual;

const script: Write = (element, wordsOf) => {
  const of = named(element, wordsOf);
  return of('e') + lowered(of('sub')) + raised(of('sup'));
};

const inRow =
  (name: string, between: string): Write =>
  (element, wordsOf) =>
    elements(element)
      .filter(part => part.name === name)
      .map(wordsOf)
      .join(between);

const WRITERS: Readonly<Record<string, Write>> = {
  'm:sSup': script,
  'm:sSub': script,
  'm:sSubSup': script,
  'm:f': (element, wordsOf) => {
    const of = named(element, wordsOf);
    return `${grouped(of('num'))}/${grouped(of('den'))}`;
  },
  'm:rad': (element, wordsOf) => {
    const of = named(element, wordsOf);
    return `${raised(of('deg'))}√${grouped(of('e'))}`;
  },
  'm:nary': (element, wordsOf) => {
    const of = named(element, wordsOf);
    return `${sign(element, 'chr', '∫')}${lowered(of('sub'))}${raised(of('sup'))} ${of('e')}`;
  },
  'm:func': (element, wordsOf) => {
    const of = named(element, wordsOf);
    return `${of('fName')} ${of('e')}`;
  },
  'm:acc': (element, wordsOf) => named(element, wordsOf)('e') + sign(element, 'chr', '\u0302'),
  'm:d': (element, wordsOf) =>
    sign(element, 'begChr', '(') +
    inRow('m:e', sign(element, 'sepChr', '|'))(element, wordsOf) +
    sign(element, 'endChr', ')'),
  'm:eqArr': inRow('m:e', ' '),
  'm:m': inRow('m:mr', ' '),
  'm:mr': inRow('m:e', ' '),
};

/** An element of a formula on one line; null for one that adds nothing to the words in it. */
export function formulaText(element: XmlElement, wordsOf: WordsOf): string | null {
  return WRITERS[element.name]?.(element, wordsOf) ?? null;
}
