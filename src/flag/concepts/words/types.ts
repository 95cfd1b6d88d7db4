/** The words of concepts in one language. */
export interface ConceptWords {
  /** Where the words are from. */
  source: string;
  /** By the id of the concept: regular expressions without flags; a space stands for any white space. */
  words: Readonly<Record<string, readonly string[]>>;
}

/** The text on which the lists are tested. */
export const CONVENTION = 'A/RES/79/243 (United Nations Convention against Cybercrime)';
