import type { Spelling } from './types.ts';

/**
 * French: the spellings of the reform of 1990 (Journal officiel of 6 December 1990) beside the older ones. The Académie asks for
 * accents on capitals; typewriters and older prints leave them out.
 */
export const fr: Spelling = {
  bareCapitals: true,
  variants: [
    [/événement/g, 'évènement'],
    [/règlement(?=ai|at|er)/g, 'réglement'],
    [/î(?=t(?:re|res|ra|ront)\b)/g, 'i'],
    [/(?<=[a-z]{2})î(?=(?:tre|tres|t)\b)/g, 'i'],
    [/\bco-?(?=opér|ordonn)/g, 'co'],
    [/\bclefs?\b/g, 'clé'],
    [/\bpour ?cent\b/g, '%'],
    [/\s+%/g, '%'],
    [/\bsous-?(?=paragraphe|alinéa)/g, 'sous'],
  ],
};
