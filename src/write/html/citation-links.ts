/** Citations in the sentences of a report, as links to what they cite. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Row } from '../../compare/index.ts';
import { visible } from '../../document/index.ts';
import type { Anchors } from './anchors.ts';
import { isolated } from './isolated.ts';

/** Where a text of the program stands: in a sentence, as an item of a list, or as one of a list of what the later draft does not have. */
export type CitationPlace = 'sentence' | 'item' | 'gone';

/** Text of the program, with its citations as links. */
export type LinkCitations = (text: string, place?: CitationPlace) => ElementContent[];

/** Longer ones are addresses of tables in annexes; no sentence prints them. */
const LONGEST = 48;

/** What stands before a number alone that cites an article, and counts nothing: `Article 5`, `was 17`; in a list `60 bis → 4` too. */
const BEFORE_ARTICLE = {
  sentence: /(?:Articles? |was |from )$/,
  item: /(?:^|Articles? |→ |= |was |from )$/,
  gone: /(?:^|Articles? |→ |= |was |from )$/,
};

/**
 * What shows that a citation is of the earlier draft: `5 → 6`, `was 5`, `moved from 5`; `19(1), 19(2): gone`. In a list of what is gone
 * all are, but for what follows an arrow.
 */
const OF_BEFORE = {
  ahead: /^(?: to [\p{N}\p{L}() ]+)? →|^(?:, [^:;“”]+)?: gone\b/u,
  preceding: /(?:was |from )$/,
};
const ARROW = / → /;

/** Finds the citations of both drafts in a text, the longest first; a number alone only where it does not count something. */
export function citationLinks(rows: readonly Row[], anchors: Anchors): LinkCitations {
  const known = { before: addresses(rows, 'before', anchors), after: addresses(rows, 'after', anchors) };
  return (text, place = 'sentence') => {
    const nodes: ElementContent[] = [];
    let done = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (!isEdge(text.charAt(at - 1)) || isEdge(text.charAt(at))) continue;
      const found = longestAt(text, at, known, place);
      if (!found) continue;
      const { length, id } = found;
      if (at > done) for (const one of isolated(text.slice(done, at))) nodes.push(one);
      nodes.push(h('a', { href: `#${id}` }, visible(text.slice(at, at + length))));
      done = at + length;
      at = done - 1;
    }
    if (done < text.length) for (const one of isolated(text.slice(done))) nodes.push(one);
    return nodes;
  };
}

type Known = Readonly<Record<'before' | 'after', ReadonlyMap<string, string>>>;

/**
 * Addresses by citation. One in an annex that is the treaty itself is printed without the annex: where the resolution that it comes with
 * has a paragraph of that number, an article is what a report names by it.
 */
function addresses(rows: readonly Row[], side: 'before' | 'after', anchors: Anchors): Map<string, string> {
  const known = new Map<string, string>();
  const ranks = new Map<string, number>();
  const add = (citation: string, id: string, rank: number) => {
    if ((ranks.get(citation) ?? -1) >= rank) return;
    ranks.set(citation, rank);
    known.set(citation, id);
  };
  for (const row of rows) {
    const citation = row[side];
    const id = citation === null ? undefined : (anchors.of(side, citation) ?? sameAfter(row, side, anchors));
    if (citation === null || id === undefined) continue;
    const rank = row.kind === 'article' ? 2 : 0;
    const bare = citation.replace(/^annex, /, '');
    if (bare !== citation) add(bare, id, rank);
    add(citation, id, rank + 1);
  }
  return known;
}

/** A provision with the same citation in both drafts has one address. */
const sameAfter = ({ after }: Row, side: 'before' | 'after', anchors: Anchors): string | undefined =>
  side === 'before' && after !== null ? anchors.of('after', after) : undefined;

/** Whether a citation may begin after this sign, or end before it. */
const isEdge = (sign: string): boolean => sign === '' || /[^\p{L}\p{N}(]/u.test(sign);

function longestAt(
  text: string,
  at: number,
  known: Known,
  place: CitationPlace,
): { length: number; id: string } | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length -= 1) {
    const end = at + length;
    const citation = text.slice(at, end);
    const isBefore = known.before.has(citation);
    if (!isBefore && !known.after.has(citation)) continue;
    if (!isEdge(text.charAt(end)) || /^[.,]\p{N}/u.test(text.slice(end))) continue;
    const preceding = text.slice(0, at);
    if (!/\p{N}.*\(|^\p{L}/u.test(citation) && !BEFORE_ARTICLE[place].test(preceding)) continue;
    // A word alone is one of the language, as `preamble` is: only at the beginning it names the provision.
    if (/^\p{L}+$/u.test(citation) && at > 0) continue;
    const isEarlier =
      isBefore &&
      ((place === 'gone' && !ARROW.test(preceding)) ||
        OF_BEFORE.preceding.test(preceding) ||
        OF_BEFORE.ahead.test(text.slice(end)));
    const id = isEarlier
      ? known.before.get(citation)
      : (known.after.get(citation) ?? known.before.get(citation));
    if (id !== undefined) return { length, id };
  }
  return null;
}
