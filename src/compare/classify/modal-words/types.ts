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
  /** `should`, `shall consider`, `is expected to`: it says what is looked for, and does not require it. */
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
  /** The words say what something is or is for, and bind nobody: `The purpose of the fund shall be to`. */
  descriptive?: true;
  /** The words tell what can be as well as what is allowed: `greater needs can involve greater costs`. */
  possible?: true;
  /** How strong they are where their subject is denied, if that releases: `No Party is required to`. */
  denied?: number;
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
  /**
   * Words by which a clause begins whose verb is denied (`No Party shall`, `Nothing in this Convention shall`), in languages that
   * leave the verb itself as it is. French and Russian deny both; there the verb tells.
   */
  deniedSubject?: string;
  /** Words that deny a verb from right in front of it: `nor shall a Party`, `in no case may it`. */
  deniedInFront?: string;
  /** What stands in front of a verb that begins or joins a clause, and between a subject and another verb of it. */
  joining?: string;
  /** Verbs that are bound by no subject of their own, which a clause with a denied beginning may not have: `no plan is made`. */
  finite?: string;
  /** What a denied verb is followed by where it only says when: `shall not … unless`; and its mirror, `shall … if`. */
  unless?: string;
  onlyIf?: string;
  /** Verbs that turn round what a modal verb asks for, where the other text has one that does not: `prohibit` and `allow`. */
  forbidding?: string;
  allowing?: string;
  /** What a verb is followed by where it only bounds an amount or a time: `shall not be less than`; and its mirror, `shall exceed`. */
  be?: string;
  below?: string;
  above?: string;
  /** Words that an edit has to touch for a modal change to be possible: cheap to ask, never too few. */
  trigger: RegExp;
  /** Whether words stand between spaces, and these are to be found as whole words only. */
  spaced: boolean;
}
