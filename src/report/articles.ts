/** The articles of a comparison: every article, annex, preamble, and division that holds text and no article. */
import type { Row } from '../compare/index.ts';
import {
  citationsOf,
  type Draft,
  gathers,
  isHeadedKind,
  ownText,
  type Piece,
  type Provision,
  piecesOf,
} from '../document/index.ts';
import type { Group, Outline } from './outline.ts';
import { isHeadedRow } from './row-facts.ts';

/** What the headed provisions of one draft are to a reader who looks for articles; by citation. */
export interface Places {
  /** Hold articles, and so are none: chapters, and an annex that is the draft of a whole treaty. */
  holders: ReadonlySet<string>;
  /** The article, or the annex, in which a heading stands that only divides it. */
  homes: ReadonlyMap<string, string>;
  /** All that are in no article, in reading order. */
  heads: ReadonlyMap<string, Provision>;
  /** Those of them that only gather others, and have no text of their own. */
  wordless: ReadonlySet<string>;
}

/** Reads from the tree what holds articles and what stands in one. */
export function placesOf(draft: Draft): Places {
  const book = citationsOf(draft);
  const holders = new Set<string>();
  const homes = new Map<string, string>();
  const heads = new Map<string, Provision>();
  const wordless = new Set<string>();
  const visit = (piece: Piece, home: string | null): void => {
    if (piece.type !== 'provision') return;
    const { kind } = piece;
    let inner = home;
    if (isHeadedKind(kind)) {
      const citation = book.of(piece);
      const holds = holdsArticle(piece);
      if (home !== null) homes.set(citation, home);
      else if (holds) holders.add(citation);
      else inner = citation;
      if (home === null) {
        heads.set(citation, piece);
        if ((holds || gathers(kind)) && !holdsText(piece, !holds)) wordless.add(citation);
      }
    }
    for (const child of piecesOf(piece)) visit(child, inner);
  };
  for (const piece of piecesOf(draft)) visit(piece, null);
  return { holders, homes, heads, wordless };
}

/** @param throughout whether text under the headings inside it is its own. */
function holdsText(piece: Piece, throughout: boolean): boolean {
  if (ownText(piece) !== '') return true;
  if (piece.type !== 'provision') return false;
  return piecesOf(piece).some(child => {
    const isApart =
      child.type === 'provision' && (child.kind === 'note' || (!throughout && isHeadedKind(child.kind)));
    return !isApart && holdsText(child, throughout);
  });
}

/** Whether an article stands in it; an article itself, whatever its options hold, is one and holds none. */
function holdsArticle(piece: Piece): boolean {
  if (piece.type !== 'provision' || !(gathers(piece.kind) || piece.kind === 'annex')) return false;
  return piecesOf(piece).some(
    child => child.type === 'provision' && (child.kind === 'article' || holdsArticle(child)),
  );
}

/** The groups of an outline with those of headings that only divide an article in the group of that article. */
export function articlesOf({ groups }: Outline, before: Places, after: Places): (Group & { head: Row })[] {
  const byCitation = { before: new Map<string, Row>(), after: new Map<string, Row>() };
  for (const { head } of groups) {
    if (head?.before != null) byCitation.before.set(head.before, head);
    if (head?.after != null) byCitation.after.set(head.after, head);
  }
  const homeOf = (row: Row): Row => {
    const side = row.after === null ? 'before' : 'after';
    const home = (side === 'after' ? after : before).homes.get(row[side] ?? '');
    return (home === undefined ? undefined : byCitation[side].get(home)) ?? row;
  };
  const isHolder = ({ before: was, after: is }: Row) =>
    is === null ? before.holders.has(was ?? '') : after.holders.has(is);
  const articles = new Map<Row, Row[]>();
  for (const { head, rows } of groups) {
    if (!head || !isHeadedRow(head) || isHolder(head)) continue;
    const home = homeOf(head);
    articles.set(home, [...(articles.get(home) ?? []), ...rows]);
  }
  return [...articles].map(([head, rows]) => ({
    head,
    rows: [head, ...rows.filter(row => row !== head)],
  }));
}
