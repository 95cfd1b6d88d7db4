/** What a renumbering makes of references. */
import type { Pairing } from './align/index.ts';
import type { Renumbering } from './classify/index.ts';
import type { Side } from './side.ts';
import type { Unit } from './unit.ts';

/**
 * What each article and each paragraph of the earlier draft is called in the later one, as seen from a provision.
 * References in the body mean articles of the body; those of annexes number for themselves and are left alone.
 */
export function renumberings(before: Side, pairing: Pairing): (from: Unit) => Renumbering {
  const articles = new Map<string, Unit>();
  for (const unit of before.units) {
    if (unit.kind === 'article' && unit.number && unit.citation === unit.number)
      articles.set(unit.number, unit);
  }
  const numberOf = (unit: Unit | undefined) => (unit ? (pairing.after(unit)?.number ?? null) : null);
  const paragraphOf = (article: Unit | undefined, number: string) => {
    const paragraph = article?.children.find(child => child.number === number);
    const after = paragraph && pairing.after(paragraph);
    // A paragraph that went to another article cannot be followed by its number alone.
    return article && after && after.parent === pairing.after(article) ? after.number : null;
  };
  return from => ({
    article: number => numberOf(articles.get(number)),
    paragraph: (number, article) =>
      paragraphOf(article === null ? articleOf(from) : articles.get(article), number),
  });
}

function articleOf(unit: Unit): Unit | undefined {
  for (let at: Unit | null = unit; at; at = at.parent) if (at.kind === 'article') return at;
  return undefined;
}
