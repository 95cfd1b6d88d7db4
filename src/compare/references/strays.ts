/** References that stand alone in their own row, because their sentence went to another provision. */
import type { Unit } from '../unit.ts';
import type { ReferenceBook } from './book.ts';
import type { Mention } from './mentions.ts';
import type { MentionPair } from './pair-mentions.ts';
import { holderOf } from './units-under.ts';

/**
 * The pairs of all rows, with those put together that name the same provision and stand in a provision and its successor, or after
 * the same words elsewhere in the same article. Where several do, a successor comes first, and then the order of the text.
 *
 * @param rows the pairs of each row; each is given back, without what went to another one.
 */
export function withStrays(rows: readonly (readonly MentionPair[])[], book: ReferenceBook): MentionPair[][] {
  const free = new Map<Unit, Mention[]>();
  for (const [was, is] of rows.flat()) {
    if (!was?.unit || is) continue;
    for (const unit of book.becameOf(was.unit)) {
      const known = free.get(unit);
      if (known) known.push(was);
      else free.set(unit, [was]);
    }
  }
  const taken = new Map<Mention, Mention>();
  const gone = new Set<Mention>();
  for (const [was, is] of rows.flat()) {
    if (was || !is?.unit) continue;
    const candidates = (free.get(is.unit) ?? []).filter(one => !gone.has(one));
    const partner =
      candidates.find(one => book.succeeds(one.home, is.home)) ??
      candidates.find(one => one.front === is.front && isSameArticle(one, is, book));
    if (!partner) continue;
    taken.set(is, partner);
    gone.add(partner);
  }
  return rows.map(pairs =>
    pairs
      .filter(([was, is]) => is || !was || !gone.has(was))
      .map(([was, is]): MentionPair => [was ?? (is && taken.get(is)) ?? null, is]),
  );
}

function isSameArticle(was: Mention, is: Mention, book: ReferenceBook): boolean {
  const article = holderOf(was.home, 'article');
  return article !== null && book.counterpart(article) === holderOf(is.home, 'article');
}
