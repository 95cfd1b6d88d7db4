/** What the rules found in one place -> the end of a sentence about it. */

import type { Row } from '../../../compare/index.ts';
import type { Flag, Told } from '../../../flag/index.ts';
import { inQuotes } from '../../in-quotes.ts';
import { sayAmount, sayDefinition, sayFact, sayModal, sayReference } from './facts.ts';
import { sayConcept, sayReach } from './links.ts';
import { placeOf } from './place.ts';
import { quote } from './quote.ts';
import { sayBracket, sayCame, sayInBrackets, sayMoved, sayReworded, sayWent } from './words.ts';

const TERMS = { added: 'was added', removed: 'is gone', stands: 'appears here' } as const;

type Table = { [Type in Told['type']]: (told: Extract<Told, { type: Type }>) => string };

const SAYS: Table = {
  came: sayCame,
  went: sayWent,
  reworded: sayReworded,
  moved: ({ row }) => sayMoved(row),
  'moved-with': ({ above }) => `moved with ${placeOf(above)}`,
  bracket: ({ event }) => sayBracket(event),
  'in-brackets': sayInBrackets,
  modal: ({ change }) => sayModal(change),
  fact: ({ fact }) => sayFact(fact),
  amount: sayAmount,
  reference: ({ finding, isAlone }) => sayReference(finding, isAlone),
  definition: ({ change }) => sayDefinition(change),
  term: ({ word, became }) => `${inQuotes(word)} ${TERMS[became]}`,
  concept: sayConcept,
  reach: sayReach,
  stands: ({ words }) => `in this draft: ${quote(words)}`,
  unchanged: ({ rows }) => sayUnchanged(rows),
  'not-found': ({ citedIn }) =>
    citedIn === null
      ? 'is in neither draft'
      : `is cited in ${citedIn.join(', ')}, which is neither of these drafts`,
  failed: ({ message }) => `failed: ${message}`,
};

// The table has a function for each type of what is said; TypeScript cannot see that the one looked up is for this one.
const sayOne = (told: Told): string => (SAYS[told.type] as (one: Told) => string)(told);

/** Where other rules have said what changed, the plain change of words only adds that there is more, if there is. */
export function saysOf({ hits }: Pick<Flag, 'hits'>): string {
  const plain = hits.find(({ by }) => by === 'any-change');
  const special = hits.filter(({ by }) => by !== 'any-change').map(({ told }) => sayOne(told));
  if (!plain) return special.join('; ');
  if (plain.told.type !== 'reworded') return sayOne(plain.told);
  const isMoveOnly = hits.every(({ by }) => by === 'place' || by === 'any-change');
  if (isMoveOnly) return [...special, sayOne(plain.told)].join('; ');
  const said = special.join(' ').toLowerCase();
  const isSaid = (words: string) => said.includes(words.replace(/[[\]]/g, '').trim().toLowerCase());
  const isMore = plain.told.changes.some(({ deleted, inserted }) => !isSaid(deleted) || !isSaid(inserted));
  return [...special, ...(isMore ? ['other words changed too'] : [])].join('; ');
}

/** `unchanged but for its number`. */
function sayUnchanged(rows: readonly Row[]): string {
  const modified = rows.filter(({ change }) => change === 'modified');
  const but: string[] = [];
  const [top] = rows;
  if (top && top.before !== top.after) but.push('its number');
  if (modified.some(({ classes }) => classes.includes('reference'))) but.push('references that follow');
  if (modified.some(({ classes }) => classes.includes('editorial'))) but.push('spelling or punctuation');
  return but.length === 0 ? 'unchanged' : `unchanged but for ${but.join(', ')}`;
}
