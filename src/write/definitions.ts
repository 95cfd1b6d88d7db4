/** Definitions that changed, as a table. */
import type { DefinitionChange } from '../compare/index.ts';
import { namesOf } from '../report/index.ts';
import { markdownTable } from './csv.ts';

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
