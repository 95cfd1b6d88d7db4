/** One order for the provisions of several drafts. */
import { longestRising } from '../longest-rising.ts';
import type { Chain, Chains } from './chains.ts';

/**
 * The order of the last draft, and in it each provision that a later draft does not have where it stood: behind what stood in front of
 * it, and behind what came in below that.
 */
export function orderOf({ inDraft }: Chains): Chain[] {
  let order: Chain[] = [];
  for (const [back, chains] of [...inDraft].reverse().entries())
    order = back === 0 ? [...chains] : merged(order, chains, inDraft.length - 1 - back);
  return order;
}

/** Puts what the draft `at` has, and no later one, among the provisions of the later ones. */
function merged(order: readonly Chain[], chains: readonly Chain[], at: number): Chain[] {
  const places = new Map(order.map((chain, place) => [chain, place + 1]));
  const placeOf = (chain: Chain) => places.get(chain) ?? 0;
  const spine = new Set(
    longestRising(
      chains.filter(chain => places.has(chain)),
      placeOf,
    ),
  );
  const behind = new Map<Chain | null, Chain[]>();
  let anchor: Chain | null = null;
  for (const chain of chains) {
    if (spine.has(chain)) anchor = chain;
    else if (!places.has(chain)) behind.set(anchor, [...(behind.get(anchor) ?? []), chain]);
  }
  const put: Chain[] = [];
  let waiting = behind.get(null) ?? [];
  for (const chain of order) {
    // Those that stand deeper belong to what is in front of it.
    const stays = (one: Chain) => !spine.has(chain) && depthOf(chain) > (one[at]?.depth ?? 0);
    const next = waiting.findIndex(stays);
    const end = next === -1 ? waiting.length : next;
    put.push(...waiting.slice(0, end), chain);
    waiting = spine.has(chain) ? (behind.get(chain) ?? []) : waiting.slice(end);
  }
  return [...put, ...waiting];
}

const depthOf = (chain: Chain): number => chain.findLast(unit => unit !== undefined)?.depth ?? 0;

/**
 * For each provision of a draft that does not follow the one that is above it in the table: the place in the table, counted from 1, of the
 * one that it follows; 0 for the first of the draft.
 */
export function strayPlaces(
  order: readonly Chain[],
  chains: readonly Chain[],
  at: number,
): Map<Chain, number> {
  const places = new Map(order.map((chain, place) => [chain, place + 1]));
  const stray = new Map<Chain, number>();
  const previous = new Map(chains.map((chain, nth) => [chain, places.get(chains[nth - 1] ?? []) ?? 0]));
  let above = 0;
  for (const [place, chain] of order.entries()) {
    if (!chain[at]) continue;
    const own = previous.get(chain) ?? 0;
    if (own !== above) stray.set(chain, own);
    above = place + 1;
  }
  return stray;
}
