/** What a draft is made of, in figures. */
import { countBrackets, type Draft, isHeadedKind, pieces } from '../src/index.ts';

export interface DraftCounts {
  /** Articles outside the annexes and in them. */
  articles: number;
  /** Lines with a label: paragraphs, subparagraphs, items. */
  paragraphs: number;
  annexes: number;
  /** Pairs of brackets. */
  brackets: number;
  notes: number;
  /** Paragraphs and tables without a place in the structure. */
  blocks: number;
}

export function draftCounts(draft: Draft): DraftCounts {
  const counts: DraftCounts = {
    articles: 0,
    paragraphs: 0,
    annexes: 0,
    brackets: countBrackets(draft).total.brackets,
    notes: 0,
    blocks: 0,
  };
  for (const { piece } of pieces(draft)) {
    if (piece.type !== 'provision') counts.blocks += 1;
    else if (piece.kind === 'article') counts.articles += 1;
    else if (piece.kind === 'annex') counts.annexes += 1;
    else if (piece.kind === 'note') counts.notes += 1;
    else if (!isHeadedKind(piece.kind) && piece.label !== '') counts.paragraphs += 1;
  }
  return counts;
}
