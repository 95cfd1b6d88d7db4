/** Where in the later draft the place of a group of options is, and whether that is sure. */
import type { Pairs } from '../align/index.ts';
import type { Side } from '../side.ts';
import { isHeadedUnit, type Unit } from '../unit.ts';
import { type OptionGroup, subtree } from './option-groups.ts';

/** What became of the article that holds the group, or of the highest division above it where there is none. */
export function placeOf({ parent }: OptionGroup, became: (unit: Unit) => Unit | undefined): Unit | null {
  let place: Unit | null = null;
  for (let at = parent; at; at = at.parent) {
    place = became(at) ?? place;
    if (place && isHeadedUnit(at)) return place;
  }
  return place;
}

/** Share of the lines of an article that have a sure partner, of fewer of which it was written anew: anything may have gone into it. */
const STAYED = 0.3;
const SURE = 0.5;

function isRewritten(article: Unit, pairing: Pairs): boolean {
  const lines = [...subtree(article)].filter(unit => unit !== article && unit.text !== '');
  const stayed = lines.filter(line => {
    const partner = pairing.before(line);
    return partner !== undefined && (pairing.why(partner)?.confidence ?? 1) >= SURE;
  });
  return lines.length > 0 && stayed.length < lines.length * STAYED;
}

/**
 * Whether it is known what stands in the place of a group now: its article has a partner, or its neighbours have, and nothing that is new
 * stands between these. Without that, that nothing of the options is found proves nothing.
 */
export function isPlaceKnown(group: OptionGroup, pairing: Pairs, before: Side, after: Side): boolean {
  const [first, last] = [group.options[0], group.options.at(-1)];
  if (!first || !last) return false;
  let article: Unit = first;
  while (article.parent && !(isHeadedUnit(article) && article !== first)) article = article.parent;
  const place = pairing.after(article);
  if (place) return !isRewritten(place, pairing);
  const [head, tail] = group.by === 'alt' || !group.parent ? [first, last] : [group.parent, group.parent];
  const siblings = head.parent?.children ?? before.top;
  const [previous, next] = [siblings[siblings.indexOf(head) - 1], siblings[siblings.indexOf(tail) + 1]];
  const [from, to] = [previous && pairing.after(previous), next && pairing.after(next)];
  if (!from || !to) return false;
  const end = [...subtree(from)].at(-1) ?? from;
  return after.units.slice(end.index + 1, to.index).every(unit => pairing.before(unit) !== undefined);
}
