/** A fact of a change as a sentence about the wording: who acts, how many, on what condition, how much, by when. */

import type { Fact } from '../../compare/index.ts';
import { inQuotes } from '../in-quotes.ts';

type Direction = NonNullable<Fact['direction']>;

/** What each fact is called in front of its phrases. */
const NAMES: Readonly<Record<Fact['kind'], string>> = {
  actor: 'who acts',
  quantifier: 'how many',
  polarity: 'negation',
  condition: 'condition',
  exception: 'exception',
  quantity: 'amount',
  date: 'date',
  connective: 'connective',
  placeholder: 'placeholder',
  chapeau: 'list',
};

/** What a direction means, behind the phrases. */
const WAYS: Readonly<Partial<Record<Fact['kind'], Readonly<Partial<Record<Direction, string>>>>>> = {
  actor: { wider: 'more than before', narrower: 'fewer than before' },
  quantifier: {
    wider: 'all of them now',
    narrower: 'fewer than before',
    more: 'more are needed',
    less: 'fewer are needed',
  },
  condition: { wider: 'wider: no longer the only one', narrower: 'narrower: the only one' },
  quantity: {
    more: 'more',
    less: 'less',
    reversed: 'the bound is turned round',
    neither: 'neither of the rivals',
  },
  date: { earlier: 'earlier', later: 'later' },
  polarity: { reversed: 'turned round' },
};

/** Letters of a phrase that are shown. */
const MOST = 160;

/** What the direction of a fact means: `fewer than before`. */
export const wayOf = ({
  kind,
  direction,
}: {
  kind: Fact['kind'];
  direction?: Direction | undefined;
}): string | undefined => direction && WAYS[kind]?.[direction];

/** `who acts: "Each Party" → "Each upstream Party" (fewer than before)`. */
export function printFact({ kind, before, after, direction, governs }: Fact): string {
  const [was, is] = [before === null ? null : quoted(before), after === null ? null : quoted(after)];
  if (kind === 'chapeau') return printChapeau(governs ?? []);
  if (direction === 'named') return `says who acts: ${is}`;
  if (direction === 'unnamed') return `no longer says who acts: ${was} is gone`;
  if (kind === 'placeholder') return `placeholder: ${is} stands where ${was} stood`;
  const way = wayOf({ kind, direction });
  if (kind === 'condition' && direction === 'neither')
    return `condition put the other way round: ${was} → ${is}`;
  if (was !== null && is !== null) return `${NAMES[kind]}: ${was} → ${is}${way ? ` (${way})` : ''}`;
  // What only keeps another rule from being touched takes nothing out of this one, and has no direction.
  const name = kind === 'exception' && !direction ? 'saving clause' : NAMES[kind];
  return is === null ? `${name} removed: ${was}` : `${name} added: ${is}`;
}

/** `it introduces (a) to (c), whose words did not change`. */
function printChapeau(governs: readonly string[]): string {
  const items = governs.map(citation => /\([^()]*\)$/.exec(citation)?.[0] ?? citation);
  const [first = '', last = ''] = [items[0], items.at(-1)];
  if (items.length === 1) return `it introduces ${first}, whose words did not change`;
  return `it introduces ${first} to ${last}, whose words did not change`;
}

function quoted(words: string): string {
  const cut = words.length <= MOST ? words : `${words.slice(0, words.lastIndexOf(' ', MOST))} …`;
  return inQuotes(cut);
}
