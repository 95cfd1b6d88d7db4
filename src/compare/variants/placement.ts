/**
 * Options about where a text is to stand: `Option I: The following text to be included as Article 5`, `Option II: The following text to be
 * part of Article 4`. What stands below the last of them is the text of all, so that it lives on says nothing about the place. English as
 * in the Paris draft of 9 December 2015; the other languages have the same phrase and have not been seen in a document here.
 */
const PLACEMENT: readonly string[] = [
  '(?:the )?following (?:text|paragraphs?|provisions?|articles?)(?: is| are)? (?:to be|should be|shall be|will be|could be|may be) (?!amended|reworded|revised)',
  '(?:the )?text (?:to be|should be|could be) (?:included|placed|inserted|moved|part)',
  'le texte (?:suivant|ci-après)',
  '(?:el )?(?:siguiente texto|texto siguiente)',
  'следующ(?:ий|ая|ее) (?:текст|пункт|положение)',
  'النص التالي',
  '(?:以下|下列)(?:案文|条文|文本|段落)',
];

const BEGINS = new RegExp(`^[\\s[{(«“"'*_–—-]*(?:${PLACEMENT.join('|')})`, 'iu');

/** Whether a text says where other text is to stand, and has none of its own. */
export const isPlacement = (text: string): boolean => BEGINS.test(text);
