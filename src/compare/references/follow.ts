/** References that follow a renumbering, made to read alike on both sides: what is different then is no reference. */
import type { Unit } from '../unit.ts';
import { bestPairs } from './best-pairs.ts';
import type { ReferenceBook, SideName } from './book.ts';
import { type Found, rewordedReferences } from './reworded.ts';

export interface Followed {
  before: string;
  after: string;
}

/** A printed number with the later provision that it means. */
interface Mention {
  start: number;
  end: number;
  number: string;
  /** Null where there is none, or none any more: the number has its place in a list all the same. */
  means: Unit | null;
  /** What the number by itself became, where the line that it leads to went to another article. */
  alone: Unit | null;
  /** The provision of its own draft. */
  own: Unit | null;
  /** Which one it is if it is not an annex's, see `ReferenceBook.outside`: the later provision. */
  outside: Unit | null;
}

function meansSame(before: Mention, after: Mention, book: ReferenceBook): boolean {
  if (!after.means) return false;
  if (before.means === after.means || before.alone === after.means) return true;
  if (before.outside === after.means || (after.outside && before.means === after.outside)) return true;
  return before.own !== null && book.became(before.own, after.means);
}

/**
 * Both texts with one and the same name in place of every number that means the same provision before and after; null
 * if no number follows another. A reference that was left behind, or that was turned to another provision, stays as
 * it is printed.
 */
export function followReferences(
  texts: Record<SideName, string>,
  from: Record<SideName, Unit>,
  book: ReferenceBook,
): Followed | null {
  const found = {
    before: foundIn('before', texts.before, from.before, book),
    after: foundIn('after', texts.after, from.after, book),
  };
  const reworded = rewordedReferences(found, texts, from, book);
  const outside = (mentions: Mention[], side: 0 | 1) =>
    reworded.length === 0
      ? mentions
      : mentions.filter(one =>
          reworded.every(({ [side]: { start, end } }) => one.end <= start || one.start >= end),
        );
  const pairs = commonMentions(
    outside(mentionsOf('before', found.before, from.before, book), 0),
    outside(mentionsOf('after', found.after, from.after, book), 1),
    book,
  );
  if (reworded.length === 0 && !pairs.some(([before, after]) => before.number !== after.number)) return null;
  const names = (side: 0 | 1) => [
    ...pairs.map(({ [side]: { start, end }, 1: { means } }) => ({ start, end, name: nameOf(means) })),
    ...reworded.map(({ [side]: { start, end, lead }, 1: { unit } }) => ({
      start,
      end,
      name: lead + nameOf(unit),
    })),
  ];
  return { before: renamed(texts.before, names(0)), after: renamed(texts.after, names(1)) };
}

function foundIn(side: SideName, text: string, from: Unit, book: ReferenceBook): Found[] {
  return book.in(side, text).map(reference => ({ reference, named: book.find(side, reference, from) }));
}

function mentionsOf(side: SideName, found: readonly Found[], from: Unit, book: ReferenceBook): Mention[] {
  const mentions = new Map<number, Mention>();
  for (const { reference, named } of found) {
    if (named.type === 'unclear') continue;
    const body = reference.steps.length === 1 ? book.outside(side, reference, from) : null;
    const outside = side === 'before' && body ? book.counterpart(body) : body;
    const units = side === 'before' ? laterUnits(named.units, book) : named.units;
    for (const [at, step] of reference.steps.entries()) {
      const means = units[at] ?? null;
      const own = named.units[at] ?? null;
      const alone = side === 'before' && own ? book.counterpart(own) : null;
      if (means || !mentions.has(step.start))
        mentions.set(step.start, { ...step, means, alone, own, outside });
    }
  }
  return [...mentions.values()].sort((one, two) => one.start - two.start);
}

/**
 * What the steps of a reference became. The innermost decides: a paragraph that went to another article is named with
 * that article now.
 */
function laterUnits(units: readonly Unit[], book: ReferenceBook): (Unit | null)[] {
  const last = units.at(-1);
  const after = last && book.counterpart(last);
  if (!after) return units.map(unit => book.counterpart(unit));
  return units.map(unit => {
    for (let at: Unit | null = after; at; at = at.parent)
      if (at.kind === unit.kind && unit !== last) return at;
    return unit === last ? after : book.counterpart(unit);
  });
}

/**
 * Mentions side by side, in order. Those that mean the same count most; that two print the same number counts as well, so
 * that `paragraphs 1, 2 and 3` keeps its places where only some of them mean what they meant. The lists are as long as
 * the references of one provision.
 */
function commonMentions(
  before: readonly Mention[],
  after: readonly Mention[],
  book: ReferenceBook,
): [Mention, Mention][] {
  const score = (one: Mention, two: Mention) => {
    const isSame = meansSame(one, two, book);
    if (one.number !== two.number) return isSame ? SAME.meaning : 0;
    return isSame ? SAME.both : SAME.number;
  };
  return bestPairs(before, after, score).flatMap(([one, two]): [Mention, Mention][] =>
    one && two && meansSame(one, two, book) ? [[{ ...one, means: two.means }, two]] : [],
  );
}

/** A list that was left as it was is longer by one number than what it shares in meaning with a list that follows. */
const SAME = { both: 22, meaning: 21, number: 20 };

/** The name is a word of its own, whatever script the text is in. */
const nameOf = (unit: Unit | null) => `provision${unit?.index}x`;

function renamed(text: string, names: readonly { start: number; end: number; name: string }[]): string {
  let [out, at] = ['', 0];
  for (const { start, end, name } of [...names].sort((one, two) => one.start - two.start)) {
    out += text.slice(at, start) + name;
    at = end;
  }
  return out + text.slice(at);
}
