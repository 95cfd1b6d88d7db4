/**
 * Words that carry the strength of an obligation, by language. Data with its sources; no claim of legal effect is made
 * by it: a change between these words is shown, and the reader judges.
 *
 * Sources: the UN Treaty Handbook and the drafting manuals of Australia (OPC) and Canada (Justice Laws) on `shall`,
 * `must`, `may` and `should`; ISO/IEC Directives, Part 2, clause 7, for the verbal forms of requirement, recommendation and
 * permission; the hedges are those that negotiators of A/AC.291 and of the Paris Agreement argued over by name.
 */

/** Verbal forms, strongest first. A number says how strong; equal numbers are equally strong. */
export const MODALS: readonly { words: string; strength: number }[] = [
  { words: 'shall not', strength: 5 },
  { words: 'must not', strength: 5 },
  { words: 'may not', strength: 5 },
  { words: 'shall endeavour to', strength: 2 },
  { words: 'shall strive to', strength: 2 },
  { words: 'shall consider', strength: 2 },
  { words: 'shall seek to', strength: 2 },
  { words: 'shall', strength: 5 },
  { words: 'must', strength: 5 },
  { words: 'is required to', strength: 5 },
  { words: 'are required to', strength: 5 },
  { words: 'undertake to', strength: 5 },
  { words: 'will', strength: 4 },
  { words: 'should not', strength: 3 },
  { words: 'should', strength: 3 },
  { words: 'is encouraged to', strength: 2 },
  { words: 'are encouraged to', strength: 2 },
  { words: 'is invited to', strength: 2 },
  { words: 'are invited to', strength: 2 },
  { words: 'may consider', strength: 1 },
  { words: 'may', strength: 1 },
  { words: 'can', strength: 1 },
  { words: 'could', strength: 1 },
  { words: 'might', strength: 1 },
];

/** Phrases that make an obligation depend on something: each weakens what it is added to. */
export const HEDGES: readonly string[] = [
  'as appropriate',
  'where appropriate',
  'if appropriate',
  'as applicable',
  'where applicable',
  'as necessary',
  'where necessary',
  'where possible',
  'as far as possible',
  'to the extent possible',
  'to the greatest extent possible',
  'as far as practicable',
  'where practicable',
  'to the extent practicable',
  'in accordance with domestic law',
  'in accordance with its domestic law',
  'in accordance with their domestic law',
  'in accordance with national law',
  'in accordance with its national law',
  'subject to its domestic law',
  'subject to domestic law',
  'subject to',
  'within its capabilities',
  'within their capabilities',
  'on a voluntary basis',
  'inter alia',
];
