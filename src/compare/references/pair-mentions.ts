/** References of two provisions side by side. */
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

/** References of a pair side by side, in order, so that most of them mean the same. */
export function pairMentions(
  before: readonly Mention[],
  after: readonly Mention[],
  book: ReferenceBook,
): MentionPair[] {
  const score = (was: Mention, is: Mention): number => {
    if (became(...(asMeant([was, is], book) as [Mention, Mention]), book)) return 8;
    if (was.point.number === is.point.number && was.form === is.form) return 7;
    // With other numbers, it is the same reference only if the sentence leads up to it in the same way.
    return was.form === is.form && was.front === is.front ? 1 : 0;
  };
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (one: number, two: number) => best[one * width + two] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let two = after.length - 1; two >= 0; two -= 1) {
      const [was, is] = [before[one], after[two]];
      const gain = was && is ? score(was, is) : 0;
      best[one * width + two] = Math.max(
        gain > 0 ? gain + at(one + 1, two + 1) : 0,
        at(one + 1, two),
        at(one, two + 1),
      );
    }
  }
  const pairs: MentionPair[] = [];
  let [one, two] = [0, 0];
  while (one < before.length || two < after.length) {
    const [was, is] = [before[one], after[two]];
    const gain = was && is ? score(was, is) : 0;
    if (was && is && gain > 0 && at(one, two) === gain + at(one + 1, two + 1)) {
      pairs.push([was, is]);
      one += 1;
      two += 1;
    } else if (was && (!is || at(one, two) === at(one + 1, two))) {
      pairs.push([was, null]);
      one += 1;
    } else if (is) {
      pairs.push([null, is]);
      two += 1;
    }
  }
  return pairs.map(pair => asMeant(pair, book));
}
