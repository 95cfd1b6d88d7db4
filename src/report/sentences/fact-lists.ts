/** Facts of one kind, gathered from all provisions: `Weaker: 9(3) “should” → “may”; 10(1) “shall” → “should”`. */

import type { Fact, ModalChange } from '../../compare/index.ts';
import { inQuotes } from '../in-quotes.ts';
import { wayOf } from './facts.ts';

export type FactList =
  | 'reversed'
  | 'weaker'
  | 'stronger'
  | 'actor'
  | 'condition'
  | 'hedge-added'
  | 'hedge-removed'
  | 'amount'
  | 'settled'
  | 'open'
  | 'other';

/**
 * In the order of the questions that delegates ask first (`ideal-summary`): what turns a rule round before how strong it is, that
 * before who is bound, on what condition, and how much.
 */
export const FACT_LISTS: readonly { list: FactList; says: string; weight: number }[] = [
  { list: 'reversed', says: 'Turned round:', weight: 95 },
  { list: 'weaker', says: 'Weaker:', weight: 90 },
  { list: 'stronger', says: 'Stronger:', weight: 88 },
  { list: 'actor', says: 'Who acts:', weight: 84 },
  { list: 'condition', says: 'Conditions and exceptions:', weight: 80 },
  { list: 'amount', says: 'How much, how many, by when:', weight: 78 },
  { list: 'settled', says: 'Verbs in brackets that were settled:', weight: 70 },
  { list: 'hedge-added', says: 'Qualified by words that were added:', weight: 68 },
  { list: 'hedge-removed', says: 'No longer qualified by:', weight: 66 },
  { list: 'open', says: 'Verbs that are open now:', weight: 60 },
  { list: 'other', says: 'And, or, negation and placeholders:', weight: 50 },
];

/** Rivals in brackets on the later side: nothing is weaker or stronger until one is chosen. */
const areRivals = (words: string | null) => words?.includes('/') ?? false;

export function listOfModal({ kind, before, after, direction }: ModalChange): FactList | null {
  if (kind === 'hedge') return after === null ? 'hedge-removed' : before === null ? 'hedge-added' : null;
  if (areRivals(after)) return 'open';
  return direction === 'same' ? null : direction;
}

const LIST_OF: Readonly<Record<Fact['kind'], FactList | null>> = {
  actor: 'actor',
  quantifier: 'amount',
  quantity: 'amount',
  date: 'amount',
  condition: 'condition',
  exception: 'condition',
  connective: 'other',
  polarity: 'reversed',
  placeholder: 'other',
  chapeau: null,
};

/** That a negation came or went turns a rule round only where nothing else changed with it. */
export const listOfFact = ({ kind, direction }: Fact): FactList | null =>
  kind === 'polarity' && direction !== 'reversed' ? 'other' : LIST_OF[kind];

/**
 * `“should” → “may”`; where only one side has words, these, since the list says whether they came or went. The only verb of a provision
 * is said with the hedges that came or went beside it: `“may” → “shall”, with “as appropriate” added`.
 */
export function modalInList(change: ModalChange, beside: readonly ModalChange[] = []): string {
  const { kind, before, after, inBrackets } = change;
  const words = inQuotes(after ?? before);
  if (kind === 'hedge') return words;
  const said =
    before !== null && after !== null
      ? `${inQuotes(before)} → ${inQuotes(after)}${inBrackets ? ' (in brackets)' : ''}`
      : `${words} ${after === null ? 'removed' : 'added'}`;
  const isOnly = beside.filter(other => other.kind === 'verb').length === 1;
  const hedges = beside.filter(
    other => other.kind === 'hedge' && (other.before === null) !== (other.after === null),
  );
  return [said, ...(isOnly ? hedges.map(withHedge) : [])].join(', ');
}

const withHedge = ({ before, after }: ModalChange) =>
  after === null ? `with ${inQuotes(before)} removed` : `with ${inQuotes(after)} added`;

/** `“Each Party” → “Each developed country Party” (fewer than before)`. */
export function factInList(fact: Fact): string {
  const { before, after, direction } = fact;
  if (direction === 'named' || direction === 'unnamed')
    return `${inQuotes(after ?? before)} ${direction === 'named' ? 'is named now' : 'is no longer named'}`;
  const way = wayOf(fact);
  if (before !== null && after !== null)
    return `${inQuotes(before)} → ${inQuotes(after)}${way ? ` (${way})` : ''}`;
  return `${inQuotes(after ?? before)} ${after === null ? 'removed' : 'added'}`;
}
