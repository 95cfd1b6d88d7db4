/** What became of a group of options. */
import { largest } from '../../document/index.ts';
import type { Pairs } from '../align/index.ts';
import type { Alternative, AlternativeChoice } from '../types.ts';
import { totalWeight, type Weight } from '../words/index.ts';
import { subtree } from './option-groups.ts';
import type { Claim, WeighedGroup } from './weighed-group.ts';

/** By how much another option must account for more of a provision than the one that it is paired with. */
const CLEARLY_MORE = 0.1;
/** Confidence of a pair from which it is more than a guess, as in the redline. */
const SURE_PAIR = 0.5;
/** Share of a provision, and words, that one option has and the one that was taken lacks, for the two to have been merged. */
const MERGED_SHARE = 0.1;
const MERGED_WORDS = 2;

type Fate = Pick<Alternative, 'outcome' | 'winners'> & { choices: AlternativeChoice['outcome'][] };

/** The outcome of a group, and of each option; null where nothing of it is found and it cannot be said what stands in its place. */
export function optionFate(group: WeighedGroup, pairing: Pairs, weight: Weight): Fate | null {
  const { options, claims, noText } = group;
  const open = options.map(option => pairing.after(option)?.kind === 'option');
  if (open.includes(true)) {
    const stands = options.map(
      (option, at) => open[at] || [...subtree(option)].some(unit => pairing.after(unit)),
    );
    return {
      outcome: 'still-open',
      winners: [],
      choices: stands.map(one => (one ? 'open' : 'dropped')),
    };
  }
  const won = new Set<number>();
  for (const claim of claims) {
    const best = takenBy(claim, group, pairing);
    won.add(best);
    for (const other of mergedInto(claim, best, group, weight)) won.add(other);
  }
  const winners = [...won].sort((one, two) => one - two);
  const [winner] = winners;
  if (winner === undefined) {
    if (!group.isPlaceKnown || group.hasHeir) return null;
    if (hasOptions(group, pairing))
      return { outcome: 'recast', winners: [], choices: options.map(() => 'dropped') };
    const none = noText.indexOf(true);
    if (none >= 0 && isFilled(group, pairing)) return null;
    return none < 0
      ? { outcome: 'neither', winners: [], choices: options.map(() => 'dropped') }
      : {
          outcome: 'no-text',
          winners: [none],
          choices: options.map((_, at) => (at === none ? 'chosen' : 'dropped')),
        };
  }
  const outcome = winners.length > 1 ? 'merged' : isWhole(winner, group) ? 'chosen' : 'chosen-edited';
  return { outcome, winners, choices: options.map((_, at) => (won.has(at) ? outcome : 'dropped')) };
}

/** Whether there are options where the options stood: other ones, so that nothing is settled. */
function hasOptions({ parent }: WeighedGroup, pairing: Pairs): boolean {
  const place = parent && pairing.after(parent);
  return (place?.children ?? []).filter(({ kind }) => kind === 'option').length > 1;
}

/** Whether new text stands where the options stood, and nothing else: then it cannot be said that there is to be none. */
function isFilled({ parent }: WeighedGroup, pairing: Pairs): boolean {
  const place = parent && pairing.after(parent);
  if (!place || place.children.length === 0) return false;
  return place.children.every(child => [...subtree(child)].every(unit => !pairing.before(unit)));
}

/** Which option a provision comes from: the one it is paired with, if no other accounts for clearly more of it. */
function takenBy({ unit, explained }: Claim, { options }: WeighedGroup, pairing: Pairs): number {
  const partner = pairing.before(unit);
  const own = options.findIndex(option => partner && [...subtree(option)].includes(partner));
  const best = explained.indexOf(largest(explained));
  const why = partner && pairing.why(partner);
  // A pair that little more than the number speaks for says nothing about which of the rivals it is.
  const margin = why?.by === 'label' && why.confidence < SURE_PAIR ? 0 : CLEARLY_MORE;
  return own >= 0 && (explained[best] ?? 0) <= (explained[own] ?? 0) + margin ? own : best;
}

/** Other options of which words stand in a provision that the one it comes from lacks. */
function mergedInto({ free }: Claim, best: number, { bags, noText }: WeighedGroup, weight: Weight): number[] {
  const own = bags[best]?.amounts ?? new Map<number, number>();
  const total = totalWeight(free, weight);
  return bags.flatMap((bag, at) => {
    if (at === best || noText[at]) return [];
    let [words, sum] = [0, 0];
    for (const [id, amount] of free.amounts) {
      const more = Math.min(amount, bag.amounts.get(id) ?? 0) - (own.get(id) ?? 0);
      if (more <= 0) continue;
      words += more;
      sum += more * weight(id);
    }
    return words >= MERGED_WORDS && sum >= total * MERGED_SHARE ? [at] : [];
  });
}

/** Whether all words of an option, and no others, stand where it was taken. */
function isWhole(winner: number, { bags, claims, parent }: WeighedGroup): boolean {
  const left = new Map(bags[winner]?.amounts);
  // The words of the parent may stand in the same provision.
  const spare = parent?.ownWords.amounts ?? new Map<number, number>();
  for (const { unit } of claims) {
    for (const [id, amount] of unit.ownWords.amounts) {
      const rest = (left.get(id) ?? 0) - amount;
      if (rest < -(spare.get(id) ?? 0)) return false;
      left.set(id, Math.max(0, rest));
    }
  }
  return [...left.values()].every(amount => amount === 0);
}
