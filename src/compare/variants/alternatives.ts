/** All groups of rival texts of the earlier draft, with what became of them. */
import type { Pairing } from '../align/index.ts';
import type { Side } from '../side.ts';
import type { Alternative, AlternativeChoice } from '../types.ts';
import type { Unit } from '../unit.ts';
import { Interner, tokenize } from '../words/index.ts';
import { ClaimFinder, type WeighedGroup } from './claims.ts';
import { groupsOf, mayHoldGroup } from './groups.ts';
import { optionFate } from './option-fates.ts';
import { isAmong, type OptionGroup, optionGroupsAmong, wholeText } from './option-groups.ts';
import type { DecidedGroup } from './types.ts';

export interface AlternativesInput {
  before: Side;
  after: Side;
  pairing: Pairing;
  /** What became of the groups in the words of a pair, by the earlier provision. */
  decided: ReadonlyMap<Unit, readonly DecidedGroup[]>;
  language: string;
}

/** In the order of the earlier draft. */
export function alternativesOf({ before, after, pairing, decided, language }: AlternativesInput): Alternative[] {
  const groups = [
    ...optionGroupsAmong(before.top, null),
    ...before.units.flatMap(unit => (unit.children.length > 1 ? optionGroupsAmong(unit.children, unit) : [])),
  ];
  const finder = groups.length > 0 ? new ClaimFinder(before, after, pairing, language) : null;
  const byHolder = new Map<Unit | null, Alternative[]>();
  for (const group of finder?.claimsOf(groups) ?? []) {
    const { outcome, winners, choices } = optionFate(group, pairing, finder?.weight ?? (() => 1));
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
        group.side === 'before' ? [inlineFate(unit, pairing.after(unit), group)] : [],
      ),
      ...(byHolder.get(unit) ?? []),
    ]),
  ];
}

/** The provision at which a group is told: that which holds the options, or the first of a provision and its `alt`. */
const holderOf = ({ by, parent, options }: OptionGroup): Unit | null =>
  by === 'alt' ? (options[0] ?? null) : parent;

function intoOf({ claims, parent }: WeighedGroup, pairing: Pairing): Pick<Alternative, 'into'> {
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

function inlineFate(unit: Unit, partner: Unit | undefined, group: DecidedGroup): Alternative {
  const { taken, branches, winners } = group;
  const moved = taken === 'neither' && partner ? inOptions(group, partner) : null;
  const choiceOf = (at: number): AlternativeChoice['outcome'] => {
    if (moved) return moved.includes(at) ? 'open' : 'dropped';
    if (!winners.includes(at)) return 'dropped';
    return taken === 'open' ? 'open' : taken === 'neither' ? 'dropped' : taken;
  };
  return {
    before: unit.citation,
    after: partner?.citation ?? null,
    by: 'brackets',
    choices: branches.map(({ text }, at) => ({ text, outcome: choiceOf(at) })),
    outcome: moved ? 'still-open' : OUTCOMES[taken],
    winners: moved || taken === 'open' ? [] : winners,
    ...(moved ? { now: 'options' as const } : {}),
  };
}

const squashed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The branches that stand in options below the provision now; null where none does. */
function inOptions({ branches }: DecidedGroup, partner: Unit): number[] | null {
  const options = partner.children.filter(({ kind }) => kind === 'option').map(wholeText).map(squashed);
  if (options.length < 2) return null;
  const found = branches.flatMap(({ text }, at) =>
    options.some(option => option.includes(squashed(text))) ? [at] : [],
  );
  return found.length > 0 ? found : null;
}

/** Share of the words of a branch that an option has to have for it to stand there. */
const SAME_TEXT = 0.7;

/** Options of which two stand side by side in brackets now, in a provision that has their text; null where they do not. */
function inBrackets(
  { claims, options, bags }: WeighedGroup,
  language: string,
): Pick<Alternative, 'outcome' | 'winners' | 'choices' | 'now'> | null {
  for (const { unit } of claims) {
    if (!mayHoldGroup(unit.text) || isAmong(unit, options)) continue;
    const tokens = tokenize(unit.text, new Interner());
    for (const { branches } of groupsOf(tokens, language)) {
      const texts = branches.map(({ open, close }) => tokens.text.slice(tokens.ends[open], tokens.starts[close]));
      const standing = options.map(option => texts.findIndex(text => standsIn(text, wholeText(option))));
      if (new Set(standing.filter(at => at >= 0)).size < 2) continue;
      return {
        outcome: 'still-open',
        winners: [],
        now: 'brackets',
        choices: bags.map((_, at) => ({
          text: options[at]?.label ?? '',
          outcome: (standing[at] ?? -1) >= 0 ? 'open' : 'dropped',
        })),
      };
    }
  }
  return null;
}

/** Whether most words of a text, five at least, stand in an option. */
function standsIn(text: string, option: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = new Set(option.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.length >= 5 && words.filter(word => own.has(word)).length >= words.length * SAME_TEXT;
}
