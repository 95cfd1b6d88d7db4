/** All groups of rival texts of the earlier draft, with what became of them. */
import type { Pairs } from '../align/index.ts';
import { amountsIn } from '../facts/index.ts';
import type { Heir } from '../search/index.ts';
import type { Side } from '../side.ts';
import type { Alternative } from '../types.ts';
import type { Unit } from '../unit.ts';
import { ClaimFinder } from './claims.ts';
import { groupsOf, mayHoldGroup } from './groups.ts';
import { optionFate } from './option-fates.ts';
import { isAmong, type OptionGroup, optionGroupsAmong, wholeText } from './option-groups.ts';
import { isPlacement } from './placement.ts';
import type { DecidedGroup } from './types.ts';
import type { WeighedGroup } from './weighed-group.ts';

export interface AlternativesInput {
  before: Side;
  after: Side;
  pairing: Pairs;
  /** Provisions that took the subject of others without a partner. */
  heirs: readonly Heir[];
  /** What became of the groups in the words of a pair, by the earlier provision. */
  decided: ReadonlyMap<Unit, readonly DecidedGroup[]>;
  language: string;
}

/** In the order of the earlier draft. */
export function alternativesOf({
  before,
  after,
  pairing,
  heirs,
  decided,
  language,
}: AlternativesInput): Alternative[] {
  const groups = [
    ...optionGroupsAmong(before.top, null),
    ...before.units.flatMap(unit => (unit.children.length > 1 ? optionGroupsAmong(unit.children, unit) : [])),
  ].filter(({ options }) => !options.every(({ text }) => isPlacement(text)));
  const finder = groups.length > 0 ? new ClaimFinder(before, after, pairing, heirs, language) : null;
  const byHolder = new Map<Unit | null, Alternative[]>();
  for (const group of finder?.claimsOf(groups) ?? []) {
    const fate = optionFate(group, pairing, finder?.weight ?? (() => 1));
    if (!fate) continue;
    const { outcome, winners, choices } = fate;
    const holder = holderOf(group);
    const told: Alternative = {
      before: holder?.citation ?? '',
      after: (group.parent && pairing.after(group.parent)?.citation) ?? null,
      by: group.by,
      choices: group.options.map(({ label }, at) => ({ text: label, outcome: choices[at] ?? 'dropped' })),
      outcome,
      winners,
      ...intoOf(group, pairing),
    };
    const open = inBrackets(group, language);
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), open ? { ...told, ...open } : told]);
  }
  return [
    ...(byHolder.get(null) ?? []),
    ...before.units.flatMap(unit => [
      ...(decided.get(unit) ?? []).flatMap(group =>
        group.side === 'before'
          ? (inlineFate(
              unit,
              pairing.after(unit),
              withoutLostAmounts(group, pairing.after(unit), language),
            ) ?? [])
          : [],
      ),
      ...(byHolder.get(unit) ?? []),
    ]),
  ];
}

/** The provision at which a group is told: that which holds the options, or the first of a provision and its `alt`. */
const holderOf = ({ by, parent, options }: OptionGroup): Unit | null =>
  by === 'alt' ? (options[0] ?? null) : parent;

function intoOf({ claims, parent }: WeighedGroup, pairing: Pairs): Pick<Alternative, 'into'> {
  const own = parent && pairing.after(parent);
  const into = claims.map(({ unit }) => unit).sort((one, two) => one.index - two.index);
  return into.length === 0 || (into.length === 1 && into[0] === own)
    ? {}
    : { into: into.map(({ citation }) => citation) };
}

const OUTCOMES: Readonly<Record<DecidedGroup['taken'], Alternative['outcome']>> = {
  chosen: 'chosen',
  'chosen-edited': 'chosen-edited',
  merged: 'merged',
  neither: 'neither',
  open: 'still-open',
};

/** What became of brackets side by side; null where all around them was written anew, so that no place can be told. */
function inlineFate(unit: Unit, partner: Unit | undefined, group: DecidedGroup): Alternative | null {
  const { taken, branches, winners } = group;
  const moved = taken === 'neither' && partner ? inOptions(group, partner) : null;
  if (taken === 'neither' && !moved && !group.isPlaced) return null;
  const told = moved ?? {
    // All variants that stand there now are other ones.
    outcome: taken === 'open' && winners.length === 0 ? ('recast' as const) : OUTCOMES[taken],
    winners: taken === 'open' ? [] : winners,
  };
  const state =
    taken === 'open' || moved?.now ? 'open' : moved ? 'chosen' : taken === 'neither' ? 'dropped' : taken;
  const standing = moved?.standing ?? winners;
  return {
    before: unit.citation,
    after: partner?.citation ?? null,
    by: 'brackets',
    choices: branches.map(({ text }, at) => ({ text, outcome: standing.includes(at) ? state : 'dropped' })),
    outcome: told.outcome,
    winners: told.winners,
    ...(moved?.now ? { now: moved.now } : {}),
  };
}

/** The same, but that none was taken if all variants are amounts and that of the winner is not there: its other words won nothing. */
function withoutLostAmounts(group: DecidedGroup, partner: Unit | undefined, language: string): DecidedGroup {
  const [winner = -1, second] = group.winners;
  if (group.taken !== 'chosen-edited' || second !== undefined || !partner) return group;
  const keysIn = (text: string) => amountsIn(text, language).map(({ key }) => key);
  const amounts = group.branches.map(({ text }) => keysIn(text));
  if (amounts.some(({ length }) => length === 0)) return group;
  const others = new Set(amounts.flatMap((keys, at) => (at === winner ? [] : keys)));
  const own = amounts[winner]?.filter(key => !others.has(key)) ?? [];
  const standing = new Set(keysIn(partner.text));
  if (own.length === 0 || own.some(key => standing.has(key))) return group;
  return { ...group, taken: 'neither', winners: [], losers: group.branches.map((_, at) => at) };
}

const squashed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

interface Moved extends Pick<Alternative, 'outcome' | 'winners' | 'now'> {
  standing: number[];
}

/** What became of a group whose variants stand in options below the provision now; null where none does. */
function inOptions({ branches }: DecidedGroup, partner: Unit): Moved | null {
  const options = partner.children
    .filter(({ kind }) => kind === 'option')
    .map(wholeText)
    .map(squashed);
  if (options.length < 2) return null;
  const where = branches.map(({ text }) => options.filter(option => option.includes(squashed(text))).length);
  const standing = branches.flatMap((_, at) => ((where[at] ?? 0) > 0 ? [at] : []));
  const [only = -1] = standing;
  if (standing.length === 0) return null;
  // In whichever option is taken in the end, this variant stands.
  if (standing.length === 1 && where[only] === options.length)
    return { outcome: 'chosen', winners: standing, standing };
  return { outcome: 'still-open', winners: [], now: 'options', standing };
}

/** Share of the words of a branch that an option has to have for it to stand there. */
const SAME_TEXT = 0.7;

/** Options of which two stand side by side in brackets now, in a provision that has their text; null where they do not. */
function inBrackets(
  { claims, options, bags }: WeighedGroup,
  language: string,
): Pick<Alternative, 'outcome' | 'winners' | 'choices' | 'now'> | null {
  const places = claims.map(({ unit }) => unit).filter(unit => mayHoldGroup(unit.text));
  if (places.length === 0) return null;
  const own = options.map(option => new Set(wordsOf(wholeText(option))));
  for (const unit of places) {
    if (isAmong(unit, options)) continue;
    const { tokens } = unit;
    for (const { branches } of groupsOf(tokens, language)) {
      const texts = branches.map(({ open, close }) =>
        wordsOf(tokens.text.slice(tokens.ends[open], tokens.starts[close])),
      );
      const has = own.map(option => texts.map(text => standIn(text, option)));
      // Each of two options has a bracket that the other one lacks.
      const lacks = (one: number, two: number) => texts.some((_, at) => has[one]?.[at] && !has[two]?.[at]);
      const isRival = (one: number) => options.some((_, two) => lacks(one, two) && lacks(two, one));
      const standing = options.map((_, at) => isRival(at));
      if (!standing.includes(true)) continue;
      return {
        outcome: 'still-open',
        winners: [],
        now: 'brackets',
        choices: bags.map((_, at) => ({
          text: options[at]?.label ?? '',
          outcome: standing[at] ? 'open' : 'dropped',
        })),
      };
    }
  }
  return null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether most of these words, five at least, stand in an option. */
const standIn = (words: readonly string[], option: ReadonlySet<string>): boolean =>
  words.length >= 5 && words.filter(word => option.has(word)).length >= words.length * SAME_TEXT;
