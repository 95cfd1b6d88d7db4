/** What became of a definition, as a sentence. */

import type { DefinitionChange } from '../../compare/index.ts';
import { agreeing, counted, grouped } from '../../document/index.ts';
import { inQuotes } from '../in-quotes.ts';

/** `definition changed: “serious crime” (used in 12 provisions)`. */
export function printDefinition({ status, before, after, uses, stillUsed }: DefinitionChange): string {
  const [was, is] = [namesOf(before), namesOf(after)];
  const left = stillUsed.length > 0 ? ` (the old term is still used in ${usedIn(stillUsed)})` : '';
  switch (status) {
    case 'renamed':
      return `term renamed: ${was} → ${is}${left || ` (used in ${usedIn(uses)})`}`;
    case 'removed':
      return `definition removed: ${was}${left}`;
    case 'new':
      return `new definition: ${is} (used in ${usedIn(uses)})`;
    case 'changed':
      return `definition changed: ${is} (used in ${usedIn(uses)})`;
    default:
      return `definition unchanged: ${is}`;
  }
}

/** `3 of 12 definitions were added, removed or changed` */
export const printDefinitionTotal = (changed: number, all: number): string =>
  `${grouped(changed)} of ${counted(all, 'definition')} ${agreeing(changed, 'was', 'were')} added, removed or changed`;

/** What became of definitions, in front of all of them. */
export const DEFINITION_LISTS: readonly {
  status: DefinitionChange['status'];
  says: string;
  weight: number;
}[] = [
  { status: 'changed', says: 'Definitions changed:', weight: 66 },
  { status: 'renamed', says: 'Terms renamed:', weight: 65 },
  { status: 'new', says: 'New definitions:', weight: 64 },
  { status: 'removed', says: 'Definitions removed:', weight: 62 },
];

/** `“Party” (2(a))`, or `“vessel” → “ship” (1(b))`. */
export function definitionInList({ status, before, after }: DefinitionChange): string {
  const names = status === 'renamed' ? `${namesOf(before)} → ${namesOf(after)}` : namesOf(after ?? before);
  return `${names} (${(after ?? before)?.citation ?? ''})`;
}

/** The terms of one definition in quotes. */
export const namesOf = (defined: DefinitionChange['before']) =>
  (defined?.terms ?? []).map(inQuotes).join(', ');

const usedIn = ({ length }: readonly string[]) =>
  length === 0 ? 'no provision' : counted(length, 'provision');
