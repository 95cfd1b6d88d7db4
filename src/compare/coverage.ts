/** What the comparison needs word lists for, and which languages have them. */
import { modalWordsOf } from './classify/modal-words/index.ts';
import { definitionWordsOf } from './definitions/words.ts';
import { hasFactWords } from './facts/index.ts';
import { referenceWordsOf } from './references/words.ts';

const LISTS: readonly (readonly [what: string, wordsOf: (language: string) => unknown])[] = [
  ['modal verbs and hedges', modalWordsOf],
  ['facts of a change', hasFactWords],
  ['definitions', definitionWordsOf],
  // Chinese references have a grammar of their own, see references/chinese.ts.
  ['references', language => /^zh/i.test(language) || referenceWordsOf(language)],
];

/**
 * What cannot be looked for in a language (BCP 47), because there are no words for it: “not looked for” must never look like
 * “nothing found”. Empty where there are all lists.
 */
export const notLookedFor = (language: string): string[] =>
  LISTS.filter(([, wordsOf]) => !wordsOf(language)).map(([what]) => what);
