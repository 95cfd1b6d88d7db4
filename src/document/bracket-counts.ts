/** How much of a draft is still in brackets: the figures that observers of negotiations count by hand. */
import { type BracketMark, type BracketPair, type BracketScan, scanBrackets } from './brackets.ts';
import { headingOf, piecesOf, wordingOf } from './build.ts';
import { citationsOf } from './citation/index.ts';
import { isHeadedKind } from './headed-kinds.ts';
import type { DocumentNode, Draft, Inline, Piece } from './types.ts';
import { headingText, pieces } from './words.ts';

export interface BracketCount {
  /** Pairs of brackets, nested ones included; a pair counts where it opens. */
  brackets: number;
  /** Deepest nesting; 0 where there is no bracket. */
  depth: number;
  /** Words that stand in at least one bracket. */
  wordsInBrackets: number;
  words: number;
  /** Labelled alternatives. */
  options: number;
  /** Brackets without a partner. */
  unbalanced: number;
}

export interface ProvisionBrackets extends BracketCount {
  citation: string;
  heading: string;
}

export interface DraftBrackets {
  total: BracketCount;
  /** One for every article, the preamble, each annex, and what stands in a division or the draft itself; in reading order. */
  provisions: ProvisionBrackets[];
}

const WORD = /\p{Script=Han}|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

const none = (): BracketCount => ({
  brackets: 0,
  depth: 0,
  wordsInBrackets: 0,
  words: 0,
  options: 0,
  unbalanced: 0,
});

/** Counts brackets per headed provision and in all. Notes are left out: what they say is not proposed text. */
export function countBrackets(draft: Draft): DraftBrackets {
  const counts = bracketCounts(draft);
  return { total: sumOfCounts([...counts.values()]), provisions: rowsOf(draft, counts) };
}

/** The figures of some pieces with all below them, of brackets as they pair in the whole draft. */
export function countBracketsIn(draft: Draft, asked: readonly Piece[]): BracketCount {
  const counts = bracketCounts(draft, new Set(asked));
  const inside = new Set<Piece>(asked);
  for (const piece of asked)
    if (piece.type === 'provision') for (const inner of pieces(piece)) inside.add(inner.piece);
  return sumOfCounts(
    [...counts].flatMap(([node, count]) => (node.type !== 'draft' && inside.has(node) ? [count] : [])),
  );
}

/** The figures of the whole draft alone. */
export function bracketTotal(draft: Draft): BracketCount {
  return withoutBrackets(draft) ?? sumOfCounts([...bracketCounts(draft).values()]);
}

/** The figures of a draft in which there is not one bracket, as of most that were adopted; null for any other. */
function withoutBrackets(draft: Draft): BracketCount | null {
  const count = none();
  const title = headingOf(draft);
  const isPlain = (node: DocumentNode): boolean => {
    if (node.type === 'text') {
      count.words += countWords(node.value);
      return true;
    }
    if (node.type === 'bracket' || (node.type === 'provision' && /[[\]［］]/.test(node.label))) return false;
    const { words, options } = count;
    if (node.type === 'provision' && node.kind === 'option') count.options += 1;
    if ('children' in node) for (const child of node.children) if (!isPlain(child)) return false;
    // Neither the title nor a note is proposed text, but a bracket in them counts.
    if (node === title || (node.type === 'provision' && node.kind === 'note'))
      Object.assign(count, { words, options });
    return true;
  };
  return draft.children.every(isPlain) ? count : null;
}

/**
 * The figures of every headed provision without those that stand below it, and of what stands in none of them.
 *
 * @param apart pieces that are counted by themselves too.
 */
export function bracketCounts(
  draft: Draft,
  apart: ReadonlySet<Piece> = new Set(),
): ReadonlyMap<Draft | Piece, BracketCount> {
  const counts = new Map<Draft | Piece, BracketCount>();
  const homes = new Map<Piece, BracketCount>();
  let depth = 0;
  // A bracket that is never closed would put all the rest of the treaty in brackets: only pairs count.
  const { pairs, unbalanced } = scanBrackets(draft);
  const inLabels = labelDepths(pairs);
  const paired = new Set(pairs.flatMap(({ open, close }) => [open.node, close.node]));
  const read = (nodes: readonly Inline[], count: BracketCount) => {
    for (const node of nodes) {
      if (node.type === 'bracket') depth += !paired.has(node) ? 0 : node.side === 'open' ? 1 : -1;
      else if (node.type === 'text') {
        const words = countWords(node.value);
        count.words += words;
        if (depth > 0) count.wordsInBrackets += words;
      } else if ('children' in node) read(node.children, count);
    }
  };
  const visit = (piece: Piece, home: BracketCount) => {
    if (piece.type === 'provision' && piece.kind === 'note') return;
    const headed = (piece.type === 'provision' && isHeadedKind(piece.kind)) || apart.has(piece);
    const count = headed ? none() : home;
    if (headed) counts.set(piece, count);
    homes.set(piece, count);
    if (piece.type === 'block') read(piece.children, count);
    else if (piece.type === 'table')
      for (const row of piece.children) for (const cell of row.children) read(cell.children, count);
    else {
      if (piece.kind === 'option') count.options += 1;
      depth += inLabels.get(piece) ?? 0;
      read(headingOf(piece)?.children ?? [], count);
      read(wordingOf(piece)?.children ?? [], count);
      for (const child of piecesOf(piece)) visit(child, count);
    }
  };
  const root = none();
  counts.set(draft, root);
  for (const piece of piecesOf(draft)) visit(piece, root);
  addPairs({ pairs, unbalanced }, homes, root);
  return counts;
}

/** What labels open and do not close themselves (`[4.`), and what they close. */
function labelDepths(pairs: readonly BracketPair[]): ReadonlyMap<Piece, number> {
  const depths = new Map<Piece, number>();
  const add = ({ node, piece }: BracketMark, step: number) => {
    if (node === null && piece) depths.set(piece, (depths.get(piece) ?? 0) + step);
  };
  for (const { open, close } of pairs) {
    add(open, 1);
    add(close, -1);
  }
  return depths;
}

function addPairs(
  { pairs, unbalanced }: Pick<BracketScan, 'pairs' | 'unbalanced'>,
  homes: ReadonlyMap<Piece, BracketCount>,
  root: BracketCount,
): void {
  const homeOf = (piece: Piece | null) => (piece ? homes.get(piece) : root);
  for (const { open, depth } of pairs) {
    const count = homeOf(open.piece);
    if (!count) continue;
    count.brackets += 1;
    count.depth = Math.max(count.depth, depth);
  }
  for (const { piece } of unbalanced) {
    const count = homeOf(piece);
    if (count) count.unbalanced += 1;
  }
}

/** Figures of several as those of one. */
export function sumOfCounts(counts: readonly BracketCount[]): BracketCount {
  const total = none();
  for (const count of counts) {
    total.brackets += count.brackets;
    total.depth = Math.max(total.depth, count.depth);
    total.wordsInBrackets += count.wordsInBrackets;
    total.words += count.words;
    total.options += count.options;
    total.unbalanced += count.unbalanced;
  }
  return total;
}

/** What has neither words nor brackets of its own (most chapters) is no row. */
function rowsOf(draft: Draft, counts: ReadonlyMap<Draft | Piece, BracketCount>): ProvisionBrackets[] {
  const book = citationsOf(draft);
  return [...counts].flatMap(([node, count]) => {
    if (node.type === 'provision') {
      const matters =
        node.kind === 'article' || count.words > countWords(headingText(node)) || count.brackets > 0;
      return matters ? [{ citation: book.of(node), heading: headingText(node), ...count }] : [];
    }
    return count.words > 0 || count.brackets > 0 ? [{ citation: '', heading: '', ...count }] : [];
  });
}

const APOSTROPHE = 0x27;
const DASH = 0x2d;
const CURLY_APOSTROPHE = 0x2019;

/** How many words there are by `WORD`. English is counted sign by sign, which takes a fifth of the time. */
export function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isWordly =
      (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
    if (isWordly) {
      if (!isInside) words += 1;
      isInside = true;
    } else if (code !== APOSTROPHE && code !== DASH && code !== CURLY_APOSTROPHE) {
      // Typographic quotes, dashes and the ellipsis are no part of a word; of the rest the pattern knows more.
      if (code > 0x7f && !(code >= 0x2010 && code <= 0x2027)) return text.match(WORD)?.length ?? 0;
      isInside = false;
    }
  }
  return words;
}
