/**
 * Words that carry the strength of an obligation, by language: data with its sources. Nothing here claims a legal
 * effect; a change between these words is shown, and the reader judges.
 *
 * The order of the ladder follows ISO/IEC Directives, Part 2, clause 7 (requirement, recommendation, permission) and the
 * drafting manuals of Australia (OPC) and Canada (Justice Laws) on `shall`, `must`, `may` and `should`. That a duty to
 * endeavour stands between `shall` and `should` is the custom of writers on the Paris Agreement, not a rule of law.
 * The hedges are those that the negotiators of the Cybercrime Convention and of the Paris Agreement argued over by name.
 * The words of the other languages are those that the official versions of the same treaties have in their place.
 */

/** How strong a verbal form is: only the order counts. */
export const STRENGTH = {
  /** `need not`: neither asked nor forbidden. */
  released: 0,
  /** `may`, `can` */
  permitted: 1,
  /** `is encouraged to`, `is invited to` */
  encouraged: 2,
  /** `should`, `shall consider` */
  recommended: 3,
  /** `shall endeavour to` */
  effort: 4,
  /** No modal verb at all, as in `each Party adopts`. */
  stated: 5,
  /** `will` */
  intended: 6,
  /** `shall`, `must`, `undertakes to` */
  required: 7,
} as const;

export interface ModalVerb {
  /**
   * A regular expression without flags; a space stands for any white space, ` … ` for white space and perhaps words
   * between commas (`shall, where possible, endeavour to`). The first verb of the list that fits counts.
   */
  words: string;
  strength: number;
  /** The words forbid: `shall not`. */
  negative?: true;
}

export interface Hedge {
  /** As for verbs. */
  words: string;
  /** Hedges of one family say the same with other words. */
  family: string;
}

export interface ModalWords {
  /** In order: what begins like another one stands before it. */
  verbs: readonly ModalVerb[];
  /** Phrases that make an obligation depend on something: added, they weaken it. */
  hedges: readonly Hedge[];
  /** Forms of one verb that do not begin alike, for `fait` → `peut faire`: one verb a line, its forms parted by spaces. */
  irregular?: readonly string[];
  /**
   * How strong a verb without any modal is, `STRENGTH.stated` if left out. French, Spanish, Russian and Arabic treaties have the plain
   * present or future where the English version says `shall`, so that nothing is weaker for it.
   */
  stated?: number;
  /** Words that deny what follows them, where a bracket may begin between a verb and them. */
  denials?: string;
  /** Words that an edit has to touch for a modal change to be possible: cheap to ask, never too few. */
  trigger: RegExp;
  /** Whether words stand between spaces, and these are to be found as whole words only. */
  spaced: boolean;
}
