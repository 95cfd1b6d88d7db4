/** Notes that explain articles of a treaty, as resolutions annex them: which words head them, and which articles each is about. */
import { citationsOf } from './citation/index.ts';
import { gathers, isHeadedKind } from './headed-kinds.ts';
import { plainText } from './inline.ts';
import { lazy } from './lazy.ts';
import { articlesNamedAt } from './named-articles.ts';
import { isNotesHolder } from './notes-holder.ts';
import { headingOf, piecesOf, wordingOf } from './parts.ts';
import type { Draft, Piece, Provision } from './types.ts';
import { pieces } from './words.ts';

/** A note on an article: where it stands, and the words that name the article. */
export interface ArticleNote {
  citation: string;
  /** `Article 35`; `Articles 23 and 35, with regard to the term …`. */
  names: string;
}

const known = new WeakMap<Draft, ReadonlyMap<Piece, readonly ArticleNote[]>>();

/** The notes on the article that a piece is, or stands in. */
export function notesOn(draft: Draft, piece: Piece): readonly ArticleNote[] {
  const notes = known.get(draft) ?? findNotes(draft);
  known.set(draft, notes);
  if (notes.size === 0) return [];
  const own = notes.get(piece);
  if (own) return own;
  for (const each of pieces(draft)) {
    if (each.piece !== piece) continue;
    const article = each.ancestors.find(one => notes.has(one));
    return (article && notes.get(article)) ?? [];
  }
  return [];
}

function findNotes(draft: Draft): ReadonlyMap<Piece, readonly ArticleNote[]> {
  const found = new Map<Piece, ArticleNote[]>();
  const all = [...pieces(draft)].flatMap(({ piece }) => (piece.type === 'provision' ? [piece] : []));
  const articles = lazy(() => articlesByNumber(draft));
  for (const holder of all.filter(isNotesHolder)) {
    for (const { note, names, numbers } of notesIn(holder)) {
      for (const number of numbers) {
        const article = articles().get(number);
        const notes = (article && found.get(article)) ?? [];
        if (article) found.set(article, [...notes, { citation: citationsOf(draft).of(note), names }]);
      }
    }
  }
  return found;
}

/** The articles of the treaty by their numbers: those outside the annexes, and of a resolution those of its first annex. */
function articlesByNumber(draft: Draft): ReadonlyMap<string, Provision> {
  const found = new Map<string, Provision>();
  const inAnnexes = new Map<string, Provision>();
  for (const { piece, ancestors } of pieces(draft)) {
    if (piece.type !== 'provision' || piece.kind !== 'article' || piece.number === null) continue;
    const numbers = ancestors.some(({ kind }) => kind === 'annex') ? inAnnexes : found;
    if (!numbers.has(piece.number)) numbers.set(piece.number, piece);
  }
  return found.size > 0 ? found : inAnnexes;
}

interface Note {
  note: Provision;
  names: string;
  numbers: readonly string[];
}

/** Each division that names an article in its heading, and each line that begins with one: `1. Article 2: …`. */
function notesIn(holder: Provision): Note[] {
  return piecesOf(holder).flatMap(piece => {
    if (piece.type !== 'provision') return [];
    if (!isHeadedKind(piece.kind)) return noteOfLine(piece);
    const names = [piece.label, plainText(headingOf(piece)?.children ?? [])].filter(Boolean).join(' — ');
    const named = articlesNamedAt(names);
    if (named) return [{ note: piece, names, numbers: named.numbers }];
    return gathers(piece.kind) ? notesIn(piece) : [];
  });
}

/** What parts the name of an article from the note on it; a sentence that begins with an article goes on without. */
const PARTED = /^\s*(?:[.:：。—–-]|$)/u;

function noteOfLine(line: Provision): Note[] {
  const words = plainText(headingOf(line)?.children ?? wordingOf(line)?.children ?? []).trim();
  const named = articlesNamedAt(words);
  if (!named || !PARTED.test(words.slice(named.end))) return [];
  return [{ note: line, names: words.slice(0, named.end), numbers: named.numbers }];
}
