/**
 * What does not count as a change of words: punctuation, case, quotes, hyphens, white space, and spelling variants.
 * The variants are those in which UN documents differ from each other (the UN Editorial Manual prefers `-ize`,
 * `cooperation`, `programme`).
 */

const VARIANTS: readonly [RegExp, string][] = [
  [/\bco-?operat/g, 'cooperat'],
  [/\bco-?ordinat/g, 'coordinat'],
  [/(?<=[a-z]{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers)\b)/g, 'iz'],
  [/(?<=[a-z]{2})our(?=(?:s|ed|ing|able|ite)?\b)/g, 'or'],
  [/\bprogramme(?=s?\b)/g, 'program'],
  [/\bcentre(?=s?\b)/g, 'center'],
  [/\bdefence\b/g, 'defense'],
  [/\bjudgement/g, 'judgment'],
  [/\bfulfil(?=s|\b|ment)/g, 'fulfill'],
  [/\bsub-?paragraph/g, 'subparagraph'],
  [/\bper cent\b/g, '%'],
];

/** A text in the form in which editorial differences are gone. Brackets and note references are gone too. */
export function editorialForm(text: string): string {
  let form = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\[\^[^\]\s]+\]/g, ' ')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[’‘]/g, "'");
  for (const [pattern, plain] of VARIANTS) form = form.replace(pattern, plain);
  return form
    .replace(/(?<=\p{L})[-\u2010-\u2015](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}%°$€£/]+/gu, ' ')
    .trim();
}
