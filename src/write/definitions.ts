/** Definitions that changed, as sentences and as a table. */
import type { DefinedTerms, DefinitionChange } from '../compare/index.ts';
import { markdownTable } from './csv.ts';

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

const namesOf = (defined: DefinedTerms | null) => (defined?.terms ?? []).map(term => `“${term}”`).join(', ');

const counted = ({ length }: readonly string[]) =>
  length === 0 ? 'no provision' : length === 1 ? 'one provision' : `${length} provisions`;

const HEAD = ['status', 'before', 'after', 'term before', 'term after', 'used in', 'old term still used in'];

/** A Markdown table, a line for each defined term. */
export function definitionsToMarkdown(changes: readonly DefinitionChange[]): string {
  return markdownTable(
    HEAD,
    changes.map(({ status, before, after, uses, stillUsed }) => [
      status,
      before?.citation ?? '',
      after?.citation ?? '',
      namesOf(before),
      namesOf(after),
      uses.join(', '),
      stillUsed.join(', '),
    ]),
  );
}
