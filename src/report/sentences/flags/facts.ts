/** A verb, a hedge, a fact, a definition or a reference that a rule found, as the end of a sentence about the provision. */

import type {
  DefinedTerms,
  DefinitionChange,
  Fact,
  ModalChange,
  ReferenceFinding,
} from '../../../compare/index.ts';
import { counted } from '../../../document/index.ts';
import type { Sides } from '../../../flag/index.ts';
import { inQuotes } from '../../in-quotes.ts';
import { printNamesNothing } from '../reference.ts';

const WAYS: Readonly<Record<ModalChange['direction'], string>> = {
  weaker: 'which is weaker wording',
  stronger: 'which is stronger wording',
  reversed: 'so that the rule is reversed',
  same: 'which is equally strong',
  settled: 'which settles it',
  open: 'which leaves it open',
};

export function sayModal({ kind, before, after, direction }: ModalChange): string {
  if (kind === 'hedge') {
    if (before && after) return `the hedge ${inQuotes(before)} became ${inQuotes(after)}`;
    return after ? `the hedge ${inQuotes(after)} was added` : `the hedge ${inQuotes(before)} was removed`;
  }
  if (direction === 'settled' && after) return `of ${inQuotes(before)} only ${inQuotes(after)} is left`;
  if (before && after) return `${inQuotes(before)} became ${inQuotes(after)}, ${WAYS[direction]}`;
  return after
    ? `${inQuotes(after)} was added, ${WAYS[direction]}`
    : `${inQuotes(before)} was removed, ${WAYS[direction]}`;
}

const NAMES: Readonly<Partial<Record<Fact['kind'], string>>> = {
  actor: 'who acts: ',
  quantifier: 'how many: ',
  condition: 'condition: ',
  exception: 'exception: ',
  polarity: 'negation: ',
};

export function sayFact({ kind, before, after, governs }: Fact): string {
  if (kind === 'chapeau') return `it introduces ${(governs ?? []).join(', ')}`;
  return (NAMES[kind] ?? '') + sayAmount({ before, after });
}

/** Words of a fact: `“thirtieth day” became “ninetieth day”`. */
export function sayAmount({ before, after }: Sides): string {
  if (before !== null && after !== null) return `${inQuotes(before)} became ${inQuotes(after)}`;
  return after === null ? `${inQuotes(before)} is gone` : `${inQuotes(after)} was added`;
}

export function sayDefinition({ status, before, after, uses, stillUsed }: DefinitionChange): string {
  const many = counted(uses.length, 'provision uses', 'provisions use');
  const used = `which ${uses.length === 0 ? 'no other provision uses' : many}`;
  const left =
    stillUsed.length > 0
      ? `, though ${counted(stillUsed.length, 'provision still uses', 'provisions still use')} it`
      : '';
  switch (status) {
    case 'removed':
      return `the definition of ${named(before)} is gone${left}`;
    case 'new':
      return `${named(after)} is newly defined, ${used}`;
    case 'renamed':
      return `${named(before)} is now called ${named(after)}${left}`;
    default:
      return `the definition of ${named(after)} changed, ${used}`;
  }
}

const named = (defined: DefinedTerms | null) => (defined?.terms ?? []).map(inQuotes).join(' or ');

export function sayReference(finding: ReferenceFinding, isAlone: boolean): string {
  const { status, before, after, expected } = finding;
  if (isAlone) return printNamesNothing(wordsOf(finding));
  const was = before?.names
    ? `; it named ${before.names} before, which is ${expected === null ? 'gone' : `now ${expected}`}`
    : '';
  return `${wordsOf(finding)} names ${status === 'dangles' ? 'nothing' : `now ${after?.names}`}${was}`;
}

function wordsOf({ before, after }: ReferenceFinding): string {
  const point = after ?? before;
  const number = point && !point.words.includes(point.number) ? `, for ${point.number},` : '';
  return `${inQuotes(point?.words)}${number}`;
}
