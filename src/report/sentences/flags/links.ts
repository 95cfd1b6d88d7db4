/** A concept of a draft, or the reach of a clause, as the end of a sentence. */
import type { ConceptFinding, Tie, Told } from '../../../flag/index.ts';
import { placeOf } from './place.ts';

export function sayConcept({ was, is, isAlone, isSeen }: Extract<Told, { type: 'concept' }>): string {
  if (is.status === 'not-looked-for' || was.status === 'not-looked-for')
    return `not looked for: there are no words for it in the language of ${isAlone ? 'this draft' : 'the drafts'}`;
  if (is.status === 'absent' && was.status === 'absent') {
    if (!isSeen) return 'not found in the restated words';
    return isAlone ? 'not found in this draft' : 'in neither draft';
  }
  if (isAlone) return statusOf(is);
  if (was.status === is.status) return `${statusOf(is)} in both drafts`;
  return `${statusOf(was, ' before')}, ${statusOf(is, ' now')}`;
}

/** Provisions that are named. */
const MOST_NAMED = 4;

function statusOf({ status, places }: ConceptFinding, when = ''): string {
  const some = places.filter(place => place.status === status).map(({ citation }) => citation);
  const more = some.length > MOST_NAMED ? ` and ${some.length - MOST_NAMED} more` : '';
  return `${status}${when}${some.length > 0 ? ` (${some.slice(0, MOST_NAMED).join(', ')}${more})` : ''}`;
}

export function sayReach({ clause, was, is, isAlone }: Extract<Told, { type: 'reach' }>): string {
  const of = placeOf(clause);
  const both = isAlone ? '' : ', in both drafts';
  const [earlier, later] = [was && sayTie(was), is && sayTie(is)];
  if (earlier && later) return `linked to ${of} (${later})${both}`;
  if (earlier) return `no longer linked to ${of} (${earlier.replace('refers', 'referred')})`;
  if (later) return `now linked to ${of} (${later})`;
  return `neither in the chapter of ${of} nor linked to it by a reference${both}`;
}

/** What links a provision to a clause, as words in parentheses. */
export function sayTie(tie: Tie): string {
  if (tie.type === 'chapter') return `both are in ${tie.name}`;
  return tie.type === 'refers' ? 'it refers to it' : 'it is referred to';
}
