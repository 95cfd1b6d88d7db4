/** Flags, as the screen shows them. */

/** A finding of a watchlist at one provision. */
export interface ShownFlag {
  rule: string;
  severity: string;
  sentence: string;
}

/** Findings by the place of their entry. */
export type Flags = ReadonlyMap<number, readonly ShownFlag[]>;
