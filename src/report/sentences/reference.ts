/** What became of a reference, as the end of a sentence about it. */

import type { ReferenceFinding } from '../../compare/index.ts';
import { inQuotes } from '../in-quotes.ts';

/** Whether it should be checked: the reference names a different provision than before, or no longer names one. */
export const isReferenceTrouble = ({ status, newly }: ReferenceFinding): boolean =>
  status === 'elsewhere' || (status === 'dangles' && newly === true);

/** What to report of a reference, as the end of a sentence about it. */
export function printFinding(finding: ReferenceFinding): string {
  const { status, range, after, expected } = finding;
  if (!range) return printNamed(finding);
  const holds = holdsOther(finding) ? printRange(finding) : 'includes the same provisions as before';
  const isFollowing = status === 'follows' || status === 'unchanged';
  if (!isFollowing || expected === after?.names) return `${printNamed(finding)}; the range ${holds}`;
  return `is the end of a range whose provisions changed places; it ${holds}`;
}

/** Whether it ends a range that includes different provisions than before. */
export const holdsOther = ({ range }: ReferenceFinding): boolean =>
  range !== undefined && range.came.length + range.left.length > 0;

/** Of the words of a reference in one draft. */
export const printNamesNothing = (words: string): string => `${words} names nothing in this draft`;

/** How the provisions in a range changed: `now also includes 9 and 10 and no longer includes 12`. */
export function printRange({ range }: ReferenceFinding): string {
  const { came, left } = range ?? { came: [], left: [] };
  const parts = [
    ...(came.length > 0 ? [`now also includes ${listed(came)}`] : []),
    ...(left.length > 0 ? [`no longer includes ${listed(left)}`] : []),
  ];
  return parts.join(' and ');
}

const listed = (citations: readonly string[]) =>
  citations.length < 2 ? citations.join() : `${citations.slice(0, -1).join(', ')} and ${citations.at(-1)}`;

function printNamed({ status, before, after, expected, newly }: ReferenceFinding): string {
  const named = before?.names ? `named ${before.names} before` : '';
  const now = after?.names ?? '';
  // Words that changed were changed by somebody; those that did not were left behind by a renumbering.
  const asPrinted = before && after && before.words !== after.words ? `, as ${inQuotes(before.words)}` : '';
  switch (status) {
    case 'unchanged':
      return `names ${now}, as before`;
    case 'follows':
      return `names ${now}, which was ${before?.names}`;
    case 'elsewhere':
      return `now names ${now}; ${named}${asPrinted}, ${expected ? `which is now ${expected}` : 'which is gone'}`;
    case 'replaced':
      return `names ${now}; ${named}${asPrinted}, which is gone`;
    case 'dangles':
      if (!newly) return 'names nothing in either draft';
      return `names nothing${named ? `; ${named}, ${expected ? `which is now ${expected}` : 'which is gone'}` : ''}`;
    case 'mended':
      return `names ${now}; named nothing before`;
    case 'new':
      return `new; names ${now}`;
    default:
      return `gone; ${named || 'it named nothing'}`;
  }
}
