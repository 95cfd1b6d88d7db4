/**
 * Sets apart the names of delegations in brackets. They are part of the tree, with all their words, but no words of the treaty.
 *
 * They are recognised in the tree and not by the readers, because whether `[should USA]` names a delegation the rest of the draft tells,
 * and because canonical Markdown prints them as they stand: what is derived from the words alone reads back the same. (To leave them
 * out when words are compared, the other way, would have every user of a tree do it.)
 */
import { headingOf, piecesOf, wordingOf } from '../parts.ts';
import type { Attribution, Draft, Inline, Piece, Text } from '../types.ts';
import { bareLength, leadingLength, trailingLength } from './grammar.ts';

/** Marks the attributions of a draft. Idempotent. */
export function markAttributions(draft: Draft): void {
  const texts = [...textsOf(draft)].filter(hasBracketOrCommand);
  let isAttributed = false;
  for (const nodes of texts) isAttributed = markKnown(nodes) || isAttributed;
  if (isAttributed) for (const nodes of texts) markAtEnds(nodes, bareLength);
}

/** All inline content of a draft. */
function* textsOf(node: Draft | Piece): Generator<Inline[]> {
  if (node.type === 'block') yield node.children;
  else if (node.type === 'table')
    for (const row of node.children) for (const cell of row.children) yield cell.children;
  else {
    for (const part of [headingOf(node), node.type === 'provision' ? wordingOf(node) : undefined])
      if (part) yield part.children;
    for (const piece of piecesOf(node)) yield* textsOf(piece);
  }
}

const COMMAND = /(?:RETAIN|DEL|DELETE|ADD|KEEP|OPPOSE|SUPPORT)\s/;
const hasBracketOrCommand = (nodes: readonly Inline[]) =>
  nodes.some(node => node.type === 'bracket' || (node.type === 'text' && COMMAND.test(node.value)));

/** Marks what a verb or a colon shows to be one; whether there was any, or is one already. */
function markKnown(nodes: Inline[]): boolean {
  for (let at = 0; at < nodes.length; at += 1) {
    const [previous, node] = [nodes[at - 1], nodes[at]];
    if (node?.type !== 'text' || previous?.type !== 'bracket' || previous.side !== 'open') continue;
    const length = leadingLength(node.value);
    if (length > 0)
      nodes.splice(at, 1, attribution(node.value.slice(0, length)), ...rest(node.value.slice(length)));
  }
  markAtEnds(nodes, trailingLength);
  return nodes.some(({ type }) => type === 'attribution');
}

/** Marks what words end with that a bracket closes, or the paragraph. */
function markAtEnds(nodes: Inline[], lengthOf: (words: string) => number): void {
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const [node, next] = [nodes[at], nodes[at + 1]];
    if (node?.type !== 'text') continue;
    const closes = next?.type === 'bracket' && next.side === 'close';
    if (!closes && (next !== undefined || lengthOf === bareLength)) continue;
    const length = lengthOf(node.value);
    if (length === 0) continue;
    const cut = node.value.length - length;
    nodes.splice(at, 1, ...rest(node.value.slice(0, cut)), attribution(node.value.slice(cut)));
  }
}

const attribution = (value: string): Attribution => ({ type: 'attribution', value });
const rest = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);
