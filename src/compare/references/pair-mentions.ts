/** References of two provisions side by side. */
import { bestPairs } from './best-pairs.ts';
import type { ReferenceBook } from './book.ts';
import type { Mention } from './mentions.ts';

export type MentionPair = [was: Mention | null, is: Mention | null];

export const became = (was: Mention, is: Mention, book: ReferenceBook) =>
  was.unit !== null && is.unit !== null && book.became(was.unit, is.unit);

/** A pair of references as it makes sense: of what went into an annex, or came out of one, either article may be meant. */
function asMeant([was, is]: MentionPair, book: ReferenceBook): MentionPair {
  if (!was || !is || became(was, is, book)) return [was, is];
  const outside = (mention: Mention): Mention => ({
    ...mention,
    unit: mention.outside,
    point: { ...mention.point, names: mention.outside?.citation ?? null },
  });
  if (became(was, outside(is), book)) return [was, outside(is)];
  return became(outside(was), is, book) ? [outside(was), is] : [was, is];
}

/** What a pair is worth: both mean the same; they read the same; the sentence leads up to both in the same way. */
const WORTH = { meaning: 8, reading: 7, place: 1 };
/** Pairs that are weighed at most, some five hundred references by as many; of more, those that are near are paired. */
const MOST_WEIGHED = 250_000;
const NEAR = 64;

/** References of a pair side by side, in order, so that most of them mean the same. */
export function pairMentions(
  before: readonly Mention[],
  after: readonly Mention[],
  book: ReferenceBook,
): MentionPair[] {
  const worth = (was: Mention | undefined, is: Mention | undefined): number => {
    if (!was || !is) return 0;
    if (became(...(asMeant([was, is], book) as [Mention, Mention]), book)) return WORTH.meaning;
    if (was.point.number === is.point.number && was.form === is.form) return WORTH.reading;
    // With other numbers or levels, it is the same reference only if the sentence leads up to it in the same way.
    const isLedTo = was.form === is.form ? was.front === is.front : was.lead === is.lead;
    return isLedTo ? WORTH.place : 0;
  };
  // Nothing can be worth more than what means the same from the beginning on.
  let same = 0;
  while (worth(before[same], after[same]) === WORTH.meaning) same += 1;
  const [one, two] = [before.slice(same), after.slice(same)];
  const rest =
    one.length * two.length <= MOST_WEIGHED ? bestPairs(one, two, worth) : pairNearest(one, two, worth);
  const alike = before.slice(0, same).map((was, at): MentionPair => [was, after[at] ?? null]);
  return [...alike, ...rest].map(pair => asMeant(pair, book));
}

type Worth = (was: Mention | undefined, is: Mention | undefined) => number;

/**
 * Each with the one beside it, if they or the two behind them read the same, or else with the next one that reads the same and is
 * not far.
 */
function pairNearest(before: readonly Mention[], after: readonly Mention[], worth: Worth): MentionPair[] {
  const pairs: MentionPair[] = [];
  let next = 0;
  before.forEach((was, at) => {
    const isBeside = worth(was, after[next]) > 0 && worth(before[at + 1], after[next + 1]) >= WORTH.reading;
    const near = isBeside
      ? 0
      : after.slice(next, next + NEAR).findIndex(is => worth(was, is) >= WORTH.reading);
    const partner = near === -1 ? undefined : after[next + near];
    if (!partner) {
      pairs.push([was, null]);
      return;
    }
    for (const is of after.slice(next, next + near)) pairs.push([null, is]);
    pairs.push([was, partner]);
    next += near + 1;
  });
  return [...pairs, ...after.slice(next).map((is): MentionPair => [null, is])];
}
