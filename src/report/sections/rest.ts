/** The rest: renumbering as ranges, replacements made throughout, definitions, and small changes, counted. */
import { definitionChanges, type Row } from '../../compare/index.ts';
import { counted, general } from '../entry.ts';
import type { Material } from '../material.ts';
import { printNamedRun, runsOf } from '../renumbering.ts';
import { isOnlyReference } from '../row-facts.ts';
import { printDefinition } from '../sentences/definition.ts';
import type { Entry } from '../types.ts';

export const rest = (material: Material): Entry[] => [
  ...replacements(material),
  ...definitions(material),
  ...renumbering(material),
  ...paragraphsMoved(material),
  ...small(material),
];

function renumbering({ comparison }: Material): Entry[] {
  const runs = runsOf(comparison.rows.filter(row => row.renumbered && row.kind !== 'note'));
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

function definitions({ comparison }: Material): Entry[] {
  return definitionChanges(comparison)
    .filter(({ status }) => status !== 'unchanged')
    .map(change => ({
      where: (change.after ?? change.before)?.citation ?? '',
      sentences: [{ text: printDefinition(change) }],
      weight: 60,
      before: change.before?.citation ?? null,
      after: change.after?.citation ?? null,
      rows: [],
    }));
}

/** Provisions in which the same words gave way to the same others, from which on it is one change made throughout. */
const THROUGHOUT = 5;
const MOST_LETTERS = 60;

/** `“instrument” → “Convention” (41 times)`. */
function replacements({ comparison }: Material): Entry[] {
  const counts = new Map<string, number>();
  for (const row of comparison.rows) {
    for (const pair of new Set(swapsOf(row))) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const made = [...counts].filter(([, count]) => count >= THROUGHOUT).sort(([, one], [, two]) => two - one);
  return made.length > 0
    ? [
        general(
          'Replaced throughout:',
          70,
          made.map(([pair, count]) => `${pair} (${counted(count, 'provision')})`),
        ),
      ]
    : [];
}

function swapsOf({ text }: Row): string[] {
  return text.flatMap((segment, at) => {
    const next = text[at + 1];
    if (segment.op !== 'delete' || next?.op !== 'insert') return [];
    const [was, is] = [segment.text.trim(), next.text.trim()];
    const isWorded = /\p{L}{3}/u.test(was) && /\p{L}{3}/u.test(is);
    return isWorded && was.length + is.length <= MOST_LETTERS ? [`“${was}” → “${is}”`] : [];
  });
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
    ...(notes > 0 ? [`${counted(notes, 'note')} came, went or changed`] : []),
  ];
  return said.length > 0 ? [general(`${said.join('; ')}.`, 30)] : [];
}
