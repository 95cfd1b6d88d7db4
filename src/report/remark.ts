/** A remark on a provision, with what it is about: a view may leave out what its readers see without it. */

export type RemarkTopic =
  /** It came or went, and nothing more is known of it. */
  | 'presence'
  /** Where it came from, went to or was merged, and where its words are. */
  | 'whereabouts'
  /** Only its number or its label is another one. */
  | 'number'
  | 'bracket'
  /** The change is a small one: of spelling, or of numbers that are referred to. */
  | 'slight'
  /** How strong an obligation is. */
  | 'modal'
  /** An amount or a date. */
  | 'amount'
  /** Who acts, how many of them, on what condition, with what exception. */
  | 'fact'
  | 'note'
  | 'definition'
  /** How far it was compared. */
  | 'limit'
  /** Which of the alternatives was taken. */
  | 'outcome'
  /** Alternatives that are still open. */
  | 'open';

export interface Remark {
  about: RemarkTopic;
  text: string;
}

export const about = (topic: RemarkTopic, texts: readonly string[]): Remark[] =>
  texts.map(text => ({ about: topic, text }));
