/** Spellings of one language that differ without being different words: data with its source. */
export interface Spelling {
  /** What is found in a text in lower case, and the one form that stands for all of them. */
  variants: readonly (readonly [RegExp, string])[];
  /** Capitals may be printed without their accents: `Etat` and `État`. */
  bareCapitals?: true;
  /** Words that a rule would make equal though they are different: left as they are. */
  except?: RegExp;
}
