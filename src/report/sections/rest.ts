/** The rest: renumbering as ranges, replacements made throughout, definitions, and small changes, counted. */

import { definitionChanges, type Row } from '../../compare/index.ts';
import { counted } from '../../document/index.ts';
import { general } from '../entry.ts';
import { inQuotes } from '../in-quotes.ts';
import type { Material } from '../material.ts';
import { printNamedRun, runsOf } from '../renumbering.ts';
import { replacementsOf } from '../replacements.ts';
import { isHeadedRow, isOnlyReference } from '../row-facts.ts';
import { DEFINITION_LISTS, definitionInList, printDefinition } from '../sentences/definition.ts';
import type { Entry } from '../types.ts';

export const rest = (material: Material): Entry[] => [
  ...replacements(material),
  ...definitions(material),
  ...renumbering(material),
  ...paragraphsMoved(material),
  ...small(material),
];

/** An article that was renumbered alone is read under “Where things went”. */
function renumbering({ comparison }: Material): Entry[] {
  const runs = runsOf(comparison.rows.filter(row => row.renumbered && row.kind !== 'note')).filter(
    ({ rows, first }) => rows.length > 1 || !isHeadedRow(first),
  );
  return runs.length > 0 ? [general('Renumbered:', 50, runs.map(printNamedRun))] : [];
}

function paragraphsMoved({ comparison }: Material): Entry[] {
  const moved = comparison.rows.filter(row => row.moved && row.kind !== 'article');
  return moved.length > 0
    ? [
        general(
          'Moved:',
          55,
          moved.map(({ before, after }) => `${before} → ${after}`),
        ),
      ]
    : [];
}

/** By what became of them; each in a sentence of its own in the full report. */
function definitions({ comparison }: Material): Entry[] {
  const changes = definitionChanges(comparison).filter(({ status }) => status !== 'unchanged');
  const lists = DEFINITION_LISTS.flatMap(({ status, says, weight }) => {
    const some = changes.filter(change => change.status === status).map(definitionInList);
    return some.length > 0 ? [general(says, weight, [...new Set(some)])] : [];
  });
  return [
    ...lists,
    ...changes.map(change => ({
      where: (change.after ?? change.before)?.citation ?? '',
      sentences: [{ text: printDefinition(change) }],
      isDetail: true as const,
      weight: 60,
      before: change.before?.citation ?? null,
      after: change.after?.citation ?? null,
      rows: [],
    })),
  ];
}

/** `“instrument” → “Convention” (41 provisions)`. */
function replacements({ comparison }: Material): Entry[] {
  const made = replacementsOf(comparison.rows);
  return made.length > 0
    ? [
        general(
          'Replaced throughout:',
          70,
          made.map(
            ({ was, is, count }) => `${inQuotes(was)} → ${inQuotes(is)} (${counted(count, 'provision')})`,
          ),
        ),
      ]
    : [];
}

function small({ comparison }: Material): Entry[] {
  const { rows } = comparison;
  const only = (row: Row, name: Row['classes'][number]) =>
    row.change === 'modified' &&
    row.classes.includes(name) &&
    row.classes.every(one => one === name || one === 'renumbering');
  const editorial = rows.filter(row => only(row, 'editorial')).length;
  const references = rows.filter(isOnlyReference).length;
  const notes = rows.filter(({ kind, change }) => kind === 'note' && change !== 'unchanged').length;
  const said = [
    ...(editorial > 0 ? [`${counted(editorial, 'provision')} with editorial changes only`] : []),
    ...(references > 0
      ? [`${counted(references, 'provision')} in which only references follow the renumbering`]
      : []),
    ...(notes > 0 ? [`${counted(notes, 'note')} added, removed or changed`] : []),
  ];
  return said.length > 0 ? [general(`${said.join('; ')}.`, 30)] : [];
}
