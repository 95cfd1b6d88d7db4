/** How well the tree of a draft agrees with labels that were set by hand: counts, and the share of provisions in their place. */
import {
  type Draft,
  headingText,
  type Provision,
  pieces,
  plainText,
  wordingOf,
} from '../../src/document/index.ts';

/** Labels set by hand, in the order of the text. */
export interface Gold {
  /** What holds the whole draft, as the annex of a note does; null if nothing does. */
  wrapper: unknown;
  provisions: readonly {
    label: string;
    heading: string | null;
    /** The first words; empty where it has none of its own. */
    starts: string;
    /** Index of what holds it. */
    parent: number | null;
    /** Indices of what could hold it as well, where the print leaves it open. */
    alt_parents?: readonly (number | null)[];
    kind: string;
  }[];
}

export interface Score {
  articles: number;
  /** Articles of the labels that have their title, in order. */
  titled: number;
  /** Articles that stand in an annex. */
  swallowed: number;
  options: number;
  /** Share of the provisions that stand under what holds them, from 0 to 1; each is known by its label and its first words. */
  inPlace: number;
}

export function scoreOf({ wrapper, provisions }: Gold, draft: Draft): Score {
  const found = [...pieces(draft)].flatMap(({ piece, ancestors }) =>
    piece.type === 'provision' && piece.kind !== 'note'
      ? [{ piece, holders: ancestors.filter(one => wrapper === null || !isWrapper(one)) }]
      : [],
  );
  const articles = found.filter(({ piece }) => piece.kind === 'article');
  const titles = articles.map(({ piece }) => lettersOf(headingText(piece)));
  const places = new Map<string, number>();
  for (const { piece, holders } of found) {
    const parent = holders.at(-1);
    const place = placeOf(nameOf(piece), parent ? nameOf(parent) : '');
    places.set(place, (places.get(place) ?? 0) + 1);
  }
  const nameAt = (at: number | null) => {
    const one = at === null ? undefined : provisions[at];
    return one ? begins(one.label + (one.heading ?? one.starts)) : '';
  };
  const inPlace = provisions.filter(({ parent, alt_parents = [] }, at) =>
    [parent, ...alt_parents].some(holder => taken(places, placeOf(nameAt(at), nameAt(holder)))),
  );
  const wanted = provisions.filter(({ kind }) => kind === 'ARTICLE');
  return {
    articles: articles.length,
    titled: inOrder(
      wanted.map(({ heading }) => lettersOf(heading ?? '')),
      titles,
    ),
    swallowed: articles.filter(({ holders }) => holders.some(({ kind }) => kind === 'annex')).length,
    options: found.filter(({ piece }) => piece.kind === 'option').length,
    inPlace: inPlace.length / provisions.length,
  };
}

/** `Annex`, or `Possible annexes`, without a number. */
const isWrapper = ({ kind, number }: Provision) => kind === 'annex' && number === null;

/** How many letters a provision is known by, those of its label included. */
const BEGINNING = 24;

/** Letters and digits of words, without marks of notes. */
const lettersOf = (words: string) =>
  words
    .replace(/\[\^[^\]]*\]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const begins = (words: string) => lettersOf(words).slice(0, BEGINNING);
const placeOf = (name: string, holder: string) => `${holder} > ${name}`;

function nameOf(provision: Provision): string {
  const words = headingText(provision) || plainText(wordingOf(provision)?.children ?? []);
  return begins(provision.label + words);
}

/** Takes one of what there is, if there is one. */
function taken(places: Map<string, number>, place: string): boolean {
  const left = places.get(place) ?? 0;
  if (left > 0) places.set(place, left - 1);
  return left > 0;
}

/** How many of the titles come in this order. */
function inOrder(wanted: readonly string[], titles: readonly string[]): number {
  let from = 0;
  let count = 0;
  for (const title of wanted) {
    const at = titles.indexOf(title, from);
    if (at === -1) continue;
    from = at + 1;
    count += 1;
  }
  return count;
}
