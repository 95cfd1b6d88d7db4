/** One provision, followed through a series of drafts under whatever citation it bears. */
import { type Successor, textOf } from '../compare/index.ts';
import type { Provenance } from '../document/index.ts';
import { holderCitation } from './lineage.ts';
import type { Life, LifeStep, Lineage, LineageRow } from './types.ts';

/** The provision in the draft in which it was cited. */
export interface CitedProvision {
  /** Its citation as that draft has it. */
  citation: string;
  /** Its words there, for the steps in which they do not change; without them, those steps may have none. */
  heading?: string;
  text?: string;
}

/**
 * Follows a provision from the draft `at` in which it is cited, back to where it came from and on to where it went:
 * through moves and other numbers, and, where it was split off another provision or merged into one, along that one.
 *
 * @param drafts the series, earliest first.
 * @param lineages `lineages[i]` leads from draft `i` to draft `i + 1`.
 */
export function lifeOf(
  lineages: readonly Lineage[],
  drafts: readonly Provenance[],
  at: number,
  provision: string | CitedProvision,
): Life {
  const cited = typeof provision === 'string' ? { citation: provision } : provision;
  const steps = new Array<LifeStep>(drafts.length);
  const put = (index: number, step: Omit<LifeStep, 'draft'>) => {
    steps[index] = { draft: drafts[index] ?? {}, ...step };
  };
  const others = new Map<number, Words>();
  let here: string | null = cited.citation;
  for (let index = at; index >= 0; index -= 1) {
    const lineage = lineages[index - 1];
    if (here === null) put(index, step(null, 'absent'));
    else if (!lineage) put(index, step(here, 'first'));
    else {
      const back = stepBack(lineage, here);
      put(index, back.step);
      if (back.other) others.set(index, back.other);
      here = back.to;
    }
  }
  here = cited.citation;
  for (let index = at + 1; index < drafts.length; index += 1) {
    const lineage = lineages[index - 1];
    if (here === null || !lineage) put(index, step(null, 'absent'));
    else {
      const next = stepOn(lineage, here);
      put(index, next.step);
      if (next.other) others.set(index, next.other);
      here = next.to;
    }
  }
  fillWords(steps, at, cited, others);
  return { at, citation: cited.citation, steps };
}

type Step = Omit<LifeStep, 'draft'>;

interface Words {
  heading: string;
  text: string;
}

/** A step, and where it leads. */
interface Way {
  step: Step;
  to: string | null;
  /** The words there, where it leads to another provision. */
  other?: Words | undefined;
}

function step(citation: string | null, change: LifeStep['change']): Step {
  return {
    citation,
    change,
    moved: false,
    renumbered: false,
    splitOff: [],
    mergedIn: [],
    heading: [],
    text: [],
    classes: [],
    brackets: [],
    modals: [],
    parts: [],
    row: null,
  };
}

function stepBack(lineage: Lineage, citation: string): Way {
  const row = lineage.naming(citation).find(({ after }) => after === citation) ?? null;
  if (!row) return { step: stepOf(lineage, null, citation), to: citation };
  const came = row.before ?? row.from ?? surest(row.successorOf) ?? null;
  const source = row.from ?? surest(row.successorOf);
  return {
    step: stepOf(lineage, row, citation),
    to: came === null ? null : known(lineage, came, 'before'),
    other: source === undefined ? undefined : wordsAt(lineage, source, 'before'),
  };
}

function stepOn(lineage: Lineage, citation: string): Way {
  const row = lineage.naming(citation).find(({ before }) => before === citation) ?? null;
  if (!row) return { step: stepOf(lineage, null, citation), to: citation };
  const taker = row.into ?? surest(row.successors);
  const went = row.after ?? taker ?? null;
  const to = went === null ? null : known(lineage, went, 'after');
  return {
    step: { ...stepOf(lineage, row, citation), citation: to },
    to,
    other: taker === undefined ? undefined : wordsAt(lineage, taker, 'after'),
  };
}

/** The one of several that took most of a subject. */
const surest = (successors: readonly Successor[] | undefined) => successors?.[0]?.citation;

function wordsAt(lineage: Lineage, citation: string, side: 'before' | 'after'): Words | undefined {
  const row = lineage.naming(citation).find(one => one[side] === citation);
  return row && { heading: textOf(row.heading ?? [], side), text: textOf(row.text, side) };
}

/** What the draft itself calls it: the words of an article that a comparison sets apart are the article. */
function known(lineage: Lineage, citation: string, side: 'before' | 'after'): string {
  const apart = lineage.naming(citation).some(row => row[side] === citation && row.ownWords?.includes(side));
  return apart ? holderCitation(citation) : citation;
}

function stepOf(lineage: Lineage, row: LineageRow | null, citation: string): Step {
  const { before, after } = row ?? { before: citation, after: citation };
  const named = lineage.naming(...new Set([before, after].filter(one => one !== null)));
  const parts = named.filter(
    part => part !== row && isChanged(part) && (holds(before, part.beforeIn) || holds(after, part.afterIn)),
  );
  const all = row ? [row, ...parts] : parts;
  const own = row?.change ?? 'unchanged';
  return {
    citation: after ?? row?.into ?? surest(row?.successors) ?? null,
    change: own === 'unchanged' && parts.length > 0 ? 'modified' : own,
    moved: row?.moved ?? false,
    renumbered: row?.renumbered ?? false,
    ...(row?.from ? { from: row.from } : {}),
    ...(row?.into ? { into: row.into } : {}),
    ...(row?.successors ? { successor: surest(row.successors) as string } : {}),
    ...(row?.successorOf ? { successorOf: surest(row.successorOf) as string } : {}),
    splitOff: named.flatMap(({ from, after: part }) => (from && from === before && part ? [part] : [])),
    mergedIn: named.flatMap(({ into, before: part }) => (into && into === after && part ? [part] : [])),
    heading: row?.heading ?? [],
    text: row?.text ?? [],
    classes: [...new Set(all.flatMap(({ classes }) => classes))],
    brackets: all.flatMap(({ brackets }) => brackets),
    modals: all.flatMap(({ modals }) => modals ?? []),
    parts,
    row,
  };
}

const holds = (citation: string | null, holders: readonly string[]) =>
  citation !== null && holders.includes(citation);

const isChanged = ({ change, moved, renumbered }: LineageRow) =>
  change !== 'unchanged' || moved || renumbered;

/** Steps without a row changed nothing: they have the words of the step before or behind them. */
function fillWords(
  steps: LifeStep[],
  at: number,
  cited: CitedProvision,
  others: ReadonlyMap<number, Words>,
): void {
  for (const part of ['heading', 'text'] as const) {
    let words: string | undefined = cited[part];
    for (let index = at; index >= 0; index -= 1)
      words = fill(steps[index], part, words, 'before', others.get(index));
    words = cited[part] ?? sideOf(steps[at], part, 'after');
    for (let index = at + 1; index < steps.length; index += 1)
      words = fill(steps[index], part, words, 'after', others.get(index));
  }
}

/** Gives the words to a step that has none, and tells those on the far side of it. */
function fill(
  step: LifeStep | undefined,
  part: 'heading' | 'text',
  words: string | undefined,
  far: 'before' | 'after',
  other: Words | undefined,
): string | undefined {
  if (!step || step.change === 'absent') return undefined;
  if (isKnown(step, part)) {
    // What it was split off, or merged into, has other words.
    const isOther =
      far === 'before'
        ? (step.from ?? step.successorOf) !== undefined
        : (step.into ?? step.successor) !== undefined;
    return isOther ? other?.[part] : sideOf(step, part, far);
  }
  if (words !== undefined && words !== '') step[part] = [{ op: 'equal', text: words }];
  return words;
}

/** Of a provision that did not change, a lineage may leave out the words. */
const isKnown = (step: LifeStep, part: 'heading' | 'text') =>
  step.row !== null && (step.row.change !== 'unchanged' || step[part].length > 0);

function sideOf(
  step: LifeStep | undefined,
  part: 'heading' | 'text',
  side: 'before' | 'after',
): string | undefined {
  if (!step || !isKnown(step, part)) return undefined;
  return textOf(step[part], side);
}
