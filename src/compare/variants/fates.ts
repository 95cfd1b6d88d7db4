/** What became of a group that the other text does not have as one. */
import { largest, smallest } from '../../document/index.ts';
import { type Tokens, tokenText } from '../words/index.ts';
import { boundsOf } from './bounds.ts';
import { JOINERS } from './joining-words.ts';
import { worthOf } from './token-worth.ts';
import type { Branch, Group, Taken } from './types.ts';

export interface Fate {
  taken: Taken;
  winners: number[];
  /** Tokens `[start, end)` of the other text that stand in the place of the group. */
  place: { start: number; end: number };
  /** Several branches stand there side by side: they did not exclude each other, and are no rivals. */
  isJoint: boolean;
}

/** Share of the words of a branch that have to stand in the other text for it to have been taken. */
const KEPT = 0.5;

/** The text of a group: its tokens, the partner of each in the other text along the path, and which lie on no path. */
export interface Walked {
  tokens: Tokens;
  partner: Int32Array;
  off: Uint8Array;
}

/** What became of `group`, of which the path takes the branch `way`. */
export function fateOf(
  group: Group,
  way: number,
  { tokens: own, partner, off }: Walked,
  other: Tokens,
): Fate {
  const bounds = boundsOf(group);
  const place = placeOf(bounds, partner, other.ids.length);
  const branch = group.branches[way] ?? bounds;
  const words = wordsOf(own, branch).filter(at => off[at] === 0);
  const kept = words.filter(at => (partner[at] ?? -1) >= 0);
  const share = sumOf(own, kept) / Math.max(sumOf(own, words), 1e-9);
  const taken = new Set(kept.map(at => partner[at] ?? -1));
  const rest = wordsOf(other, { open: place.start - 1, close: place.end }).filter(at => !taken.has(at));
  const others = group.branches.flatMap((rival, at) => {
    if (at === way) return [];
    const found = foundIn(rival, branch, own, other, rest);
    return found ? [{ at, found }] : [];
  });
  const won = share >= KEPT;
  const winners = [...(won ? [way] : []), ...others.map(({ at }) => at)].sort((one, two) => one - two);
  if (others.length > 0 && winners.length > 1) {
    const all = [...taken, ...others.flatMap(({ found }) => found)].sort((one, two) => one - two);
    return { taken: 'merged', winners, place, isJoint: standTogether(all, other) };
  }
  if (!won) {
    const moved = movedBranch(group, own, other, partner);
    return moved
      ? { taken: 'chosen', winners: [moved.at], place: moved.place, isJoint: false }
      : { taken: 'neither', winners: [], place, isJoint: false };
  }
  if (isStillBracketed(group, { partner }, [...taken], other))
    return { taken: 'open', winners: [way], place, isJoint: false };
  const [first = 0, last = -1] = [smallest(taken), largest(taken)];
  const isWhole = kept.length === words.length && !rest.some(at => at > first && at < last);
  return { taken: isWhole ? 'chosen' : 'chosen-edited', winners: [way], place, isJoint: false };
}

/** Whether what was taken stands in brackets there that the words beside the group do not stand in: then nothing was decided. */
function isStillBracketed(
  group: Group,
  { partner }: Pick<Walked, 'partner'>,
  taken: readonly number[],
  other: Tokens,
): boolean {
  const depth = depthsOf(other);
  const { open, close } = boundsOf(group);
  const beside = [partner[open - 1] ?? -1, partner[close + 1] ?? -1].filter(at => at >= 0);
  if (beside.length === 0) return false;
  const around = smallest(beside.map(at => depth[at] ?? 0));
  return taken.every(at => (depth[at] ?? 0) > around);
}

/** How many brackets each token stands in. */
function depthsOf({ ids, starts, text }: Tokens): Uint8Array {
  const depths = new Uint8Array(ids.length);
  let depth = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const sign = text.charAt(starts[at] ?? 0);
    if ('[［〔【'.includes(sign)) depth += 1;
    depths[at] = depth;
    if (']］〕】'.includes(sign)) depth = Math.max(0, depth - 1);
  }
  return depths;
}

/** Words on one side of a group that have to stand beside a branch elsewhere for the whole to have gone to another place. */
const CONTEXT = 2;

/**
 * The one branch that stands elsewhere in the other text with the words that stood beside the group, where those words were not paired:
 * what went to another place in the provision is in no shortest edit.
 */
function movedBranch(
  group: Group,
  own: Tokens,
  other: Tokens,
  partner: Int32Array,
): { at: number; place: Fate['place'] } | null {
  const { open, close } = boundsOf(group);
  const isWord = (tokens: Tokens) => (at: number) =>
    tokens.kinds[at] === 'word' || tokens.kinds[at] === 'number';
  const beside = (from: number, step: number): string[] => {
    const words: string[] = [];
    for (let at = from; at >= 0 && at < own.ids.length && words.length < CONTEXT; at += step)
      if (isWord(own)(at)) words.push(folded(own, at));
    return words;
  };
  const [left, right] = [beside(open - 1, -1).reverse(), beside(close + 1, 1)];
  const paired = new Set(partner);
  const places = Array.from({ length: other.ids.length }, (_, at) => at).filter(isWord(other));
  const words = places.map(at => folded(other, at));
  const found = group.branches.flatMap((branch, at) => {
    const text = wordsOf(own, branch).map(token => folded(own, token));
    const spots = [
      ...(left.length === CONTEXT ? [{ words: [...left, ...text], from: CONTEXT }] : []),
      ...(right.length === CONTEXT ? [{ words: [...text, ...right], from: 0 }] : []),
    ].flatMap(phrase => {
      const start = words.findIndex((_, index) =>
        phrase.words.every((word, offset) => words[index + offset] === word),
      );
      const own = places.slice(start + phrase.from, start + phrase.from + text.length);
      return start >= 0 && own.every(place => !paired.has(place)) ? [own] : [];
    });
    const [spot] = spots;
    return text.length > 0 && spot
      ? [{ at, place: { start: spot[0] ?? 0, end: (spot.at(-1) ?? 0) + 1 } }]
      : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What of the other text stands where the group stood: between the partners of its neighbours. */
function placeOf(
  { open, close }: Branch,
  partner: Int32Array,
  length: number,
): { start: number; end: number } {
  let start = open - 1;
  while (start >= 0 && partner[start] === -1) start -= 1;
  let end = close + 1;
  while (end < partner.length && partner[end] === -1) end += 1;
  return { start: (partner[start] ?? -1) + 1, end: end < partner.length ? (partner[end] ?? length) : length };
}

const wordsOf = (tokens: Tokens, { open, close }: Branch): number[] => {
  const words: number[] = [];
  for (let at = open + 1; at < close; at += 1)
    if (tokens.kinds[at] === 'word' || tokens.kinds[at] === 'number') words.push(at);
  return words;
};

/** Words beside a group, on either side, of which one has to be paired for its place to be known. */
const NEIGHBOURS = 3;

/** Whether one of the words beside a group stands in the other text too. */
export function isPlaced(group: Group, { kinds }: Tokens, partner: Int32Array): boolean {
  const { open, close } = boundsOf(group);
  const meets = (from: number, step: number): boolean => {
    let words = 0;
    for (let at = from; at >= 0 && at < kinds.length && words < NEIGHBOURS; at += step) {
      if (kinds[at] !== 'word' && kinds[at] !== 'number') continue;
      if ((partner[at] ?? -1) >= 0) return true;
      words += 1;
    }
    return false;
  };
  return meets(open - 1, -1) || meets(close + 1, 1);
}

/** Share of the words of a branch, by what they are worth, that are paired. */
export function keptShare(branch: Branch, tokens: Tokens, partner: Int32Array): number {
  const words = wordsOf(tokens, branch);
  const kept = words.filter(at => (partner[at] ?? -1) >= 0);
  return sumOf(tokens, kept) / Math.max(sumOf(tokens, words), 1e-9);
}

const sumOf = (tokens: Tokens, words: readonly number[]) =>
  words.reduce((sum, at) => sum + worthOf(tokens, at), 0);

/** Where the words of a rival that the branch taken lacks stand in what is left of the place; null where most do not. */
function foundIn(
  rival: Branch,
  branch: Branch,
  own: Tokens,
  other: Tokens,
  rest: readonly number[],
): number[] | null {
  const taken = new Set(wordsOf(own, branch).map(at => folded(own, at)));
  const words = wordsOf(own, rival).filter(at => !taken.has(folded(own, at)));
  const total = sumOf(own, words);
  if (total < 1) return null;
  const free = [...rest];
  const found: number[] = [];
  let sum = 0;
  for (const at of words) {
    const key = folded(own, at);
    const spot = free.findIndex(place => folded(other, place) === key);
    if (spot < 0) continue;
    for (const one of free.splice(spot, 1)) found.push(one);
    sum += worthOf(own, at);
  }
  return sum >= total * KEPT ? found : null;
}

const folded = (tokens: Tokens, at: number) => tokenText(tokens, at).toLowerCase();

/** Whether words of the other text follow each other with nothing but separators and joining words between them. */
function standTogether(places: readonly number[], other: Tokens): boolean {
  return places.every((at, index) => {
    const last = places[index - 1];
    if (last === undefined) return true;
    for (let between = last + 1; between < at; between += 1) {
      const kind = other.kinds[between];
      if ((kind === 'word' || kind === 'number') && !JOINERS.test(tokenText(other, between))) return false;
    }
    return true;
  });
}
