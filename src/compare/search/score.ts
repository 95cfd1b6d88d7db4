/** How much speaks for a line of one draft having gone into a line of the other: words, phrases, place. */
import type { Successor } from '../types.ts';
import type { Line } from './line.ts';
import type { Lines } from './lines.ts';
import { areRivals, type Place, type Surroundings } from './place.ts';

export interface Score {
  sum: number;
  /** Share of the line's words that are new in the other one; and share of what is new there that are its words. */
  own: number;
  other: number;
  /** Worth of the words in common. */
  common: number;
  /** How alike all words of both are. */
  alike: number;
  place: Place;
  evidence: Successor['evidence'];
}

/**
 * What the place adds to the words. These figures and those below were set so that the sum parts what was labelled as gone or new in
 * Paris 4 → 9 December 2015 (51 provisions) from what was labelled as one of several legs of a merger, split or redraft (26); what the
 * sum found in the plastics drafts of 2023 and 2024 was then read, and the bound raised where it was wrong.
 */
const PLACE: Readonly<Record<Place, number>> = {
  holder: 0.3,
  beside: 0.25,
  within: 0.2,
  near: 0.2,
  article: 0.1,
  elsewhere: 0,
};
const ENOUGH = 0.64;
/** The same where nothing but the words speaks for it: then both have to be about the same things. */
const ENOUGH_ELSEWHERE = { sum: 1, alike: 0.6 };
/** Words in common, by their worth, from which their share alone counts; of fewer it counts less, down to so much. */
const MANY = 6;
const FEW = 0.4;
/** What two words that follow each other nowhere else add, and what phrases can add at most. */
const PHRASE = 0.1;
const MOST_PHRASES = 0.4;
/** With less than that, the same words may be about something else. */
const ONE_PHRASE = 0.7;
const NO_PHRASE = -0.1;
/** The share of the other's new words counts up to so many times that of the own ones. */
const OTHERS_SHARE = 3;
/** Of fewer new words there is no share to speak of. */
const LEAST_NEW = 1.5;
/** How much less like a rival option may be than the one that is the partner. */
const AS_LIKE = 0.05;

/** Scores a line against one of the other draft; null where too little speaks for it. */
export function scoreOf(line: Line, target: Line, around: Surroundings, lines: Lines): Score | null {
  const { worth } = lines;
  const isWhole = isOpen(line, target, lines);
  const { ids } = target.bag;
  const rest = isWhole ? target.bag.amounts : target.fresh.amounts;
  const theirs = lines.amountsOf(line);
  let common = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? -1;
    const both = Math.min(rest[at] ?? 0, theirs[id] ?? 0);
    if (both > 0) common += both * worth.word(id);
  }
  if (common === 0) return null;
  const fresh = isWhole ? target.total : target.fresh.total;
  const own = common / line.total;
  const other = fresh > LEAST_NEW ? common / fresh : 0;
  const words = Math.max(own, Math.min(other, own * OTHERS_SHARE)) * Math.min(1, FEW + common / MANY);
  const explained = isWhole ? null : target.explained.pairs;
  let phrases = 0;
  for (const pair of line.pairs)
    if (target.pairs.has(pair) && !explained?.has(pair)) phrases += worth.phrase(pair);
  const place = around.placeOf(target.unit);
  const sum =
    words + PLACE[place] + (phrases < ONE_PHRASE ? NO_PHRASE : Math.min(MOST_PHRASES, phrases * PHRASE));
  if (sum < (place === 'elsewhere' ? ENOUGH_ELSEWHERE.sum : ENOUGH)) return null;
  const alike = alikeness(line, target, lines);
  if (place === 'elsewhere' && alike < ENOUGH_ELSEWHERE.alike) return null;
  const evidence: Score['evidence'] = ['words'];
  if (place !== 'elsewhere') evidence.push('place');
  if (phrases >= 1) evidence.push('terms');
  if (line.isFolded !== target.isFolded) evidence.push('abbreviation');
  return { sum, own, other, common, alike, place, evidence };
}

/** Whether all words of a target count, because its partner is a rival of the line and no more like it. */
function isOpen(line: Line, target: Line, lines: Lines): boolean {
  const partner = lines.partnerOf(target);
  if (!partner || !areRivals(line.unit, partner.unit)) return false;
  return alikeness(line, target, lines) >= alikeness(partner, target, lines) - AS_LIKE;
}

/** Dice's coefficient of the words of two lines, by their worth. */
export function alikeness(one: Line, two: Line, { worth }: Lines): number {
  const { ids, amounts } = one.bag;
  let common = 0;
  for (let at = 0; at < ids.length; at += 1) {
    const id = ids[at] ?? -1;
    common += Math.min(amounts[at] ?? 0, two.bag.of.get(id) ?? 0) * worth.word(id);
  }
  return (2 * common) / (one.total + two.total || 1);
}
