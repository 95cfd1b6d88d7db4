/** What became of a definition, as a sentence. */
import type { DefinitionChange } from '../../compare/index.ts';

/** `definition changed: “serious crime” (used in 12 provisions)`. */
export function printDefinition({ status, before, after, uses, stillUsed }: DefinitionChange): string {
  const [was, is] = [namesOf(before), namesOf(after)];
  const left = stillUsed.length > 0 ? ` (the old term is still used in ${counted(stillUsed)})` : '';
  switch (status) {
    case 'renamed':
      return `term renamed: ${was} → ${is}${left || ` (used in ${counted(uses)})`}`;
    case 'removed':
      return `definition removed: ${was}${left}`;
    case 'new':
      return `new definition: ${is} (used in ${counted(uses)})`;
    case 'changed':
      return `definition changed: ${is} (used in ${counted(uses)})`;
    default:
      return `definition unchanged: ${is}`;
  }
}

/** The terms of one definition in quotes. */
export const namesOf = (defined: DefinitionChange['before']) =>
  (defined?.terms ?? []).map(term => `“${term}”`).join(', ');

const counted = ({ length }: readonly string[]) =>
  length === 0 ? 'no provision' : length === 1 ? 'one provision' : `${length} provisions`;
