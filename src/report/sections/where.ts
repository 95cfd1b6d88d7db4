/** Where things went: the fate of every article, gathered by fate. */
import { type Fact, isPlaceholder, type Row } from '../../compare/index.ts';
import { gathers } from '../../document/index.ts';
import { general } from '../entry.ts';
import type { Material } from '../material.ts';
import type { Group } from '../outline.ts';
import { isTextChange } from '../row-facts.ts';
import { FATE_WORDS, FATES, type Fate, unchangedSentence } from '../sentences/fate.ts';
import type { Entry } from '../types.ts';

export interface ArticleFate {
  fate: Fate;
  row: Row;
  /** How it is named in a list, with where it came from or went. */
  name: string;
  /** Provisions of it in which words, or what stands there, are other, and all that it has. */
  changed: number;
  provisions: number;
}

/** What became of an article, and its name. */
type Named = Pick<ArticleFate, 'fate' | 'name'>;

export function whereThingsWent(material: Material): Entry[] {
  const fates = articleFates(material);
  return [...inFigures(fates), ...byFate(fates)];
}

/** Fewer are seen at a glance. */
const MANY_FATES = 4;

/** How many share each fate: in a short report the lists below say it of some, and the last ones are left out. */
function inFigures(fates: readonly ArticleFate[]): Entry[] {
  const counts = FATES.map(({ fate }) => ({ fate, count: fates.filter(one => one.fate === fate).length }));
  const some = counts
    .filter(({ count }) => count > 0)
    .map(({ fate, count }) => `${count} ${FATE_WORDS[fate]}`);
  if (some.length < MANY_FATES) return [];
  return [general(`Articles and annexes: ${some.join('; ')}.`, HEAVIEST)];
}
const HEAVIEST = 100;

function byFate(fates: readonly ArticleFate[]): Entry[] {
  return FATES.flatMap(({ fate, says, weight }) => {
    const some = fates.filter(one => one.fate === fate);
    if (some.length === 0) return [];
    const entry = general(
      says,
      weight,
      some.map(({ name }) => name),
    );
    if (fate === 'gone' || fate === 'parts') return [{ ...entry, isOfGone: true }];
    if (fate !== 'kept') return [entry];
    // Which they are is seen from the lists of the others.
    const standing = fates.filter(({ row }) => row.after !== null).length;
    const hasPreamble = fates.some(({ row }) => row.after !== null && row.kind === 'preamble');
    const text = unchangedSentence(some.length, standing, hasPreamble);
    return [{ ...entry, short: { sentences: [{ text }], items: [] } }];
  });
}

/** What became of every article, annex and the preamble, in the order of the later draft. */
export function articleFates(material: Material): ArticleFate[] {
  // A rewritten article is said once, where it stands now.
  const told = new Set(
    material.articles.flatMap(({ head }) => (head.successorOf ?? []).map(({ citation }) => citation)),
  );
  return material.articles.flatMap(group => {
    const row = group.head;
    const isBare = gathers(row.kind) && group.rows.every(({ text }) => text.length === 0);
    if (row.kind === 'note' || isBare || (row.after === null && told.has(row.before ?? ''))) return [];
    const provisions = group.rows.filter(({ kind }) => kind !== 'note').length;
    return [{ row, ...fateOf(group, row, material), changed: changedIn(group).length, provisions }];
  });
}

function fateOf(group: Group, row: Row, material: Material): Named {
  if (row.after === null) return goneTo(row, material);
  if (row.before === null) return cameFrom(row, material);
  const { names } = material;
  const own = group.rows.filter(one => one.kind !== 'note');
  const changed = changedIn(group).length;
  const here = names.inList(row);
  const was = names.citation(row.before, 'before');
  const name = was === names.citation(row.after, 'after') ? here : `${was} → ${here}`;
  const isHeadingOnly = changed > 0 && own.filter(isTextChange).every(isOfHeading);
  const some = isHeadingOnly
    ? `${name} (heading only)`
    : changed > 0 && changed < own.length
      ? `${name} (${changed} of ${own.length} changed)`
      : name;
  if (row.facts?.some(isEmptied)) return { fate: 'placeholder', name };
  if (row.moved) return { fate: 'moved', name: some };
  if (changed === 0) return { fate: 'kept', name };
  return changed === own.length && !isHeadingOnly
    ? { fate: 'changed', name }
    : { fate: 'edited', name: some };
}

/** Whether a placeholder stands there now; one that text took the place of is none any more. */
const isEmptied = ({ kind, after }: Fact): boolean => kind === 'placeholder' && isPlaceholder(after ?? '');

function goneTo(row: Row, material: Material): Named {
  const { names } = material;
  const was = names.inList(row, 'before');
  if (row.into) return { fate: 'merged', name: `${was} → ${row.into}` };
  if (row.successors?.length)
    return {
      fate: 'rewritten',
      name: `${was} → ${row.successors.map(({ citation }) => namedAfter(citation, material)).join(', ')}`,
    };
  const parts = goneElsewhere(row.before ?? '', material);
  return parts.length > 0
    ? { fate: 'parts', name: `${was} → ${parts.join(', ')}` }
    : { fate: 'gone', name: was };
}

/** Provisions of the later draft that have something of what stood in an article that is gone. */
function goneElsewhere(article: string, { comparison }: Material): string[] {
  const rows = comparison.rows.filter(({ before }) => before !== null && standsIn(before, article));
  return outermost(
    rows.flatMap(({ after, into, successors = [], kept = [] }) => [
      ...(after === null ? [] : [after]),
      ...(into ? [into] : []),
      ...successors.map(({ citation }) => citation),
      ...kept.map(({ citation }) => citation),
    ]),
  );
}

/** Provisions of the earlier draft that went into an article which is new. */
function cameFromElsewhere(article: string, { comparison }: Material): string[] {
  const rows = comparison.rows.filter(({ after }) => after !== null && standsIn(after, article));
  return outermost(
    rows.flatMap(({ before, from, successorOf = [] }) => [
      ...(before === null ? [] : [before]),
      ...(from ? [from] : []),
      ...successorOf.map(({ citation }) => citation),
    ]),
  );
}

const standsIn = (citation: string, article: string): boolean =>
  citation.startsWith(`${article}(`) || citation.startsWith(`${article} ¶`);

function outermost(citations: readonly string[]): string[] {
  const all = [...new Set(citations)];
  return all.filter(citation => !all.some(other => other !== citation && standsIn(citation, other)));
}

function cameFrom(row: Row, material: Material): Named {
  const { names } = material;
  const here = names.inList(row);
  if (row.from) return { fate: 'split', name: `${names.citation(row.from, 'before')} → ${here}` };
  if (!row.successorOf?.length) {
    const parts = cameFromElsewhere(row.after ?? '', material).map(part => names.citation(part, 'before'));
    return parts.length > 0
      ? { fate: 'formed', name: `${parts.join(', ')} → ${here}` }
      : { fate: 'new', name: here };
  }
  const from = row.successorOf.map(({ citation }) => names.citation(citation, 'before'));
  return { fate: 'rewritten', name: `${from.join(', ')} → ${here}` };
}

/** Whether nothing but the heading of a provision has other words. */
const isOfHeading = ({ change, text, heading = [] }: Row): boolean =>
  change === 'modified' && text.every(({ op }) => op === 'equal') && heading.some(({ op }) => op !== 'equal');

/** The rows of an article in which words, or what stands there, are other. An article without any is unchanged. */
export const changedIn = ({ rows }: Pick<Group, 'rows'>): Row[] =>
  rows.filter(row => row.kind !== 'note' && isTextChange(row));

function namedAfter(citation: string, { comparison, names }: Material): string {
  const row = comparison.rows.find(({ after }) => after === citation);
  return row ? names.inList(row, 'after') : citation;
}
