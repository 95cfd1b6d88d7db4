/** Where things went: the fate of every article, gathered by fate. */
import type { Row } from '../../compare/index.ts';
import { general } from '../entry.ts';
import { type Material, nameInList, shortTitle } from '../material.ts';
import type { Group } from '../outline.ts';
import { headingWords, isChange } from '../row-facts.ts';
import type { Entry } from '../types.ts';

export type Fate =
  | 'kept'
  | 'edited'
  | 'placeholder'
  | 'rewritten'
  | 'moved'
  | 'merged'
  | 'split'
  | 'new'
  | 'gone';

export interface ArticleFate {
  fate: Fate;
  row: Row;
  /** How it is named in a list, with where it came from or went. */
  name: string;
}

/** Fates in the order in which they are said, with the words for them and how much they weigh. */
const FATES: readonly (readonly [Fate, says: string, weight: number])[] = [
  ['gone', 'Gone, and nothing of them was found in the later draft:', 90],
  ['new', 'New:', 88],
  ['rewritten', 'Rewritten (another article took the subject):', 86],
  ['merged', 'Merged:', 84],
  ['split', 'Split off:', 82],
  ['placeholder', 'Only a placeholder now:', 80],
  ['moved', 'Moved:', 78],
  ['edited', 'Edited (changed provisions of all in it):', 60],
  ['kept', 'Unchanged:', 40],
];

export function whereThingsWent(material: Material): Entry[] {
  const fates = articleFates(material);
  return FATES.flatMap(([fate, says, weight]) => {
    const some = fates.filter(one => one.fate === fate);
    return some.length > 0
      ? [
          general(
            says,
            weight,
            some.map(({ name }) => name),
          ),
        ]
      : [];
  });
}

/** What became of every article, annex and the preamble, in the order of the later draft. */
export function articleFates(material: Material): ArticleFate[] {
  // A rewritten article is said once, where it stands now.
  const told = new Set(
    material.articles.flatMap(({ head }) => (head?.successorOf ?? []).map(({ citation }) => citation)),
  );
  return material.articles.flatMap(group => {
    const row = group.head;
    if (!row || row.kind === 'note' || (row.after === null && told.has(row.before ?? ''))) return [];
    return [{ row, ...fateOf(group, row, material) }];
  });
}

function fateOf(group: Group, row: Row, material: Material): Omit<ArticleFate, 'row'> {
  if (row.after === null) return goneTo(row, material);
  if (row.before === null) return cameFrom(row);
  const own = group.rows.filter(one => one.kind !== 'note');
  const changed = own.filter(isTextChange).length;
  const here = nameInList(row);
  const name = row.before === row.after ? here : `${row.before} → ${here}`;
  if (row.facts?.some(({ kind }) => kind === 'placeholder')) return { fate: 'placeholder', name };
  if (row.moved)
    return { fate: 'moved', name: changed > 0 ? `${name} (${changed} of ${own.length} changed)` : name };
  return changed > 0
    ? { fate: 'edited', name: `${name} (${changed} of ${own.length})` }
    : { fate: 'kept', name };
}

function goneTo(row: Row, material: Material): Omit<ArticleFate, 'row'> {
  const was = nameInList(row, 'before');
  if (row.into) return { fate: 'merged', name: `${was} → ${row.into}` };
  if (!row.successors?.length) return { fate: 'gone', name: was };
  return {
    fate: 'rewritten',
    name: `${was} → ${row.successors.map(({ citation }) => namedAfter(citation, material)).join(', ')}`,
  };
}

function cameFrom(row: Row): Omit<ArticleFate, 'row'> {
  const here = nameInList(row);
  if (row.from) return { fate: 'split', name: `${row.from} → ${here}` };
  if (!row.successorOf?.length) return { fate: 'new', name: here };
  return {
    fate: 'rewritten',
    name: `${row.successorOf.map(({ citation }) => citation).join(', ')} → ${here}`,
  };
}

/** A change of words, or of what stands in an article; a number that shifted is none. */
const isTextChange = (row: Row) => isChange(row) && !(row.change === 'unchanged' && row.renumbered);

function namedAfter(citation: string, { comparison }: Material): string {
  const row = comparison.rows.find(({ after }) => after === citation);
  const title = row ? shortTitle(headingWords(row)) : '';
  return title ? `${citation} ${title}` : citation;
}
