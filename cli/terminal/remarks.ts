/** What is said about a provision beside its words: each change of place, number or bracket as a sentence. */
import {
  type Alternative,
  type BracketEvent,
  type Comparison,
  definitionChanges,
  firstWords,
  printDefinition,
  printLabelChange,
  printModal,
  type Row,
} from '../../src/index.ts';

/** How a provision came, went, moved or was renumbered; empty for one that only has other words. */
export function placeRemarks(row: Row): string[] {
  const remarks: string[] = [];
  if (row.change === 'inserted') remarks.push(row.from ? `new: split off from ${row.from}` : 'new');
  if (row.change === 'deleted') remarks.push(row.into ? `gone: merged into ${row.into}` : 'gone');
  if (row.moved) remarks.push(`moved from ${row.before} to ${row.after}`);
  else if (row.renumbered) remarks.push(`was ${row.before}, now ${row.after}`);
  else if (row.before !== null && row.after !== null && row.before !== row.after)
    remarks.push(`was ${row.before}`);
  if (row.label) remarks.push(printLabelChange(row.label));
  return remarks;
}

/** What belongs to provisions beyond their own rows. */
export interface Kin {
  /** Citation before -> citations of what was split off. */
  splitOff: ReadonlyMap<string, readonly string[]>;
  /** Citation after -> citations of what was merged into it. */
  mergedInto: ReadonlyMap<string, readonly string[]>;
  /** Citation before -> the alternatives that stood in it. */
  alternatives: ReadonlyMap<string, readonly Alternative[]>;
  /** Citation, after or else before -> what became of the definitions that stand there. */
  definitions?: ReadonlyMap<string, readonly string[]>;
}

/** Gathers the splits, merges and alternatives of a comparison. */
export function kinOf({ rows, alternatives }: Pick<Comparison, 'rows' | 'alternatives'>): Kin {
  const splitOff = new Map<string, string[]>();
  const mergedInto = new Map<string, string[]>();
  for (const { from, into, before, after } of rows) {
    if (from !== undefined && after !== null) splitOff.set(from, [...(splitOff.get(from) ?? []), after]);
    if (into !== undefined && before !== null)
      mergedInto.set(into, [...(mergedInto.get(into) ?? []), before]);
  }
  const groups = new Map<string, Alternative[]>();
  for (const group of alternatives) groups.set(group.before, [...(groups.get(group.before) ?? []), group]);
  return { splitOff, mergedInto, alternatives: groups };
}

/** What is to be said of definitions that came, went or changed, by the citation of their provision. */
export function definitionRemarks(comparison: Comparison): Map<string, string[]> {
  const remarks = new Map<string, string[]>();
  for (const change of definitionChanges(comparison)) {
    const citation = (change.after ?? change.before)?.citation;
    if (change.status === 'unchanged' || citation === undefined) continue;
    remarks.set(citation, [...(remarks.get(citation) ?? []), printDefinition(change)]);
  }
  return remarks;
}

/** What became of alternatives that are settled: `of the options, Option 2 was chosen`. */
export function alternativeRemarks({ before }: Row, { alternatives }: Kin): string[] {
  return (alternatives.get(before ?? '') ?? [])
    .filter(({ outcome }) => outcome !== 'open')
    .map(({ by, choices, outcome }) => {
      const name = (text: string) =>
        by === 'options' ? text.replace(/[:.\s]+$/, '') : `"${firstWords(text, MOST_WORDS)}"`;
      const chosen = choices.filter(choice => choice.outcome === 'chosen').map(({ text }) => name(text));
      const all = choices.map(({ text }) => name(text)).join(', ');
      return outcome === 'dropped'
        ? `alternatives dropped: ${all}`
        : `of the alternatives ${all}: ${chosen.join(' and ')} kept`;
    });
}

/** What follows the words of a provision: its kin, its brackets, what kind of change it is, how far it was compared. */
export function wordRemarks(row: Row, kin: Kin): string[] {
  const remarks = kinRemarks(row, kin);
  const isRecast = remarks.length > 0;
  remarks.push(...bracketRemarks(row.brackets));
  const only = (name: Row['classes'][number]) =>
    row.classes.includes(name) && row.classes.every(one => one === name || one === 'renumbering');
  if (row.change === 'modified') {
    if (only('reference')) remarks.push('only the numbers referred to changed');
    if (only('editorial') && !isRecast) remarks.push('editorial only');
    remarks.push(...(row.modals ?? []).map(printModal));
  }
  remarks.push(...(kin.definitions?.get(row.after ?? row.before ?? '') ?? []));
  if (row.degraded) remarks.push(`not compared in full: ${row.degraded.reason}`);
  return remarks;
}

function kinRemarks(row: Row, { splitOff, mergedInto }: Kin): string[] {
  if (row.before === null || row.after === null) return [];
  const gave = splitOff.get(row.before);
  const took = mergedInto.get(row.after);
  return [
    ...(gave ? [`split: part of it is now ${gave.join(', ')}`] : []),
    ...(took ? [`merged: it takes in what was ${took.join(', ')}`] : []),
  ];
}

type Told = BracketEvent['event'] | `${'lifted' | 'opened'} partly`;

const EVENTS: readonly (readonly [event: Told, said: string, after: string])[] = [
  ['lifted', 'bracket lifted', ' (words kept)'],
  ['lifted partly', 'bracket lifted', ' (most words kept)'],
  ['struck', 'bracket struck', ' (words gone with it)'],
  ['opened', 'bracket opened', ' (words that stood there)'],
  ['opened partly', 'bracket opened', ' (words that mostly stood there)'],
  ['added', 'bracket added', ' (new words, not agreed)'],
  ['edited', 'bracket edited', ' (still not agreed)'],
  ['kept', 'still in brackets', ''],
];

/** Enough of bracketed words to know them by, and as many brackets as can be read at a glance. */
const MOST_WORDS = 12;
const MOST_BRACKETS = 4;

/** One line for each kind of event; brackets inside others of the same fate are counted, not told again. */
function bracketRemarks(brackets: readonly BracketEvent[]): string[] {
  return EVENTS.flatMap(([event, said, after]) => {
    const texts = brackets
      .filter(one => one.event + (one.partly ? ' partly' : '') === event)
      .map(({ text }) => text);
    const outer = texts.filter(
      (text, at) => !texts.some((other, index) => index !== at && holds(other, text, index < at)),
    );
    if (texts.length === 0) return [];
    const told = outer.slice(0, MOST_BRACKETS).map(text => `"${firstWords(text, MOST_WORDS)}"`);
    const more = outer.length > told.length ? ' …' : '';
    const count = texts.length > 1 ? `${texts.length} ${said.replace('bracket ', 'brackets ')}` : said;
    return [
      `${count}: ${told.join(', ')}${more}${texts.length > 1 ? after.replace('with it', 'with them') : after}`,
    ];
  });
}

const holds = (outer: string, inner: string, isEarlier: boolean): boolean =>
  outer.length > inner.length ? outer.includes(`[${inner}]`) : outer === inner && isEarlier;
