/** Accepting or rejecting every change of a comparison, and what that has to give. */

import type { Comparison, Row } from '../../src/compare/index.ts';
import { textOf } from '../../src/compare/words/index.ts';
import {
  citationsOf,
  type Draft,
  headingOf,
  headingText,
  ownText,
  pieces,
} from '../../src/document/index.ts';

const words = (parts: readonly string[]): string => parts.filter(Boolean).join(' ');

/** The words of a draft, title first, in reading order: heading and own words of every piece. */
export function wordsOfDraft(draft: Draft): string {
  const parts = [headingText(draft)];
  for (const { piece } of pieces(draft)) {
    if (piece.type === 'provision') parts.push(headingText(piece));
    parts.push(ownText(piece));
  }
  return words(parts);
}

const rowWords = (row: Row, side: 'before' | 'after'): string =>
  words([textOf(row.heading ?? [], side), textOf(row.text, side)]);

/** All changes accepted: the rows of the later draft in their order. */
export function accepted(comparison: Comparison): string {
  return words(comparison.rows.filter(row => row.after !== null).map(row => rowWords(row, 'after')));
}

/** All changes rejected: the rows of the earlier draft, in the order of its provisions. */
export function rejected(comparison: Comparison, before: Draft): string {
  const book = citationsOf(before);
  const order = new Map<string, number>();
  const title = headingOf(before);
  if (title) order.set(book.of(title), -1);
  let at = 0;
  for (const { piece } of pieces(before)) {
    order.set(book.of(piece), at);
    at += 1;
  }
  // Words that were taken out of an article to be compared with a paragraph stand right behind it.
  const place = (citation: string) =>
    order.get(citation) ?? (order.get(citation.replace(/ ¶1$/, '')) ?? 0) + 0.5;
  const rows = comparison.rows.filter((row): row is Row & { before: string } => row.before !== null);
  rows.sort((one, two) => place(one.before) - place(two.before));
  return words(rows.map(row => rowWords(row, 'before')));
}
