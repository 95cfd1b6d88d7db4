/** In which pieces of a draft a step of a citation is looked for, and in which order. */
import { piecesOf } from '../build.ts';
import { gathers, isHeadedKind } from '../headed-kinds.ts';
import type { Draft, Piece, Provision } from '../types.ts';
import type { Step } from './types.ts';

/** Where a citation that names no annex is looked for: outside of them, in them; or, if it begins with a line, among all lines. */
export const REACHES = ['body', 'annexes', 'lines'] as const;
export type Reach = (typeof REACHES)[number];

/** The groups of pieces in which a step is looked for: the first one in which the whole citation is found counts. */
export function tiersOf(node: Draft | Provision, step: Step, reach: Reach): Piece[][] {
  if (node.type !== 'draft' || reach === 'body') return tiersUnder(node, step);
  if (reach === 'lines') return namesLine(step) ? [linesOf(node)] : [];
  // Options stand in articles and in annexes: neither are meant before the others.
  return step.type === 'labelled' && step.kind === 'option' ? [] : tiersInAnnexes(node, step);
}

function tiersUnder(node: Draft | Provision, step: Step): Piece[][] {
  const direct = piecesOf(node);
  const deeper = direct.flatMap(piece => [...through(piece)]);
  const all = [...direct, ...deeper];
  const bare = step.type === 'labelled' && step.kind === null;
  if (!bare || (node.type !== 'draft' && node.kind !== 'annex' && !gathers(node.kind)))
    return [direct, deeper];
  return [
    all.filter(isArticle),
    direct.filter(piece => !isArticle(piece)),
    deeper.filter(piece => !isArticle(piece)),
  ];
}

/** Whether a step says itself that it leads to a line, and no article: `paragraph 1 alt 2`, `(aa)`. */
const namesLine = (step: Step): boolean =>
  step.type === 'labelled' &&
  (LINES.includes(step.kind) ||
    (step.kind === null && /^[a-z]{1,2}(?: |$)| alt(?: |$)/.test(step.number ?? '')));

const LINES: readonly (string | null)[] = ['paragraph', 'subparagraph', 'item', 'option'];

/** All lines, wherever they stand, but for the recitals, which nobody calls paragraphs. */
const linesOf = (holder: Draft | Provision): Piece[] =>
  piecesOf(holder).flatMap(piece => {
    if (piece.type !== 'provision' || piece.kind === 'preamble') return [];
    return isHeadedKind(piece.kind) ? linesOf(piece) : [piece, ...linesOf(piece)];
  });

/** The pieces of all annexes. A bare number is an article of the annexed treaty, if there is one, and then of any annex. */
function tiersInAnnexes(draft: Draft, step: Step): Piece[][] {
  const bare = step.type === 'labelled' && step.kind === null;
  const all = annexesOf(draft).flatMap(insideOf);
  const treaty = namesArticle(step)
    ? annexedTreaties(draft).map(annex => insideOf(annex).filter(isArticle))
    : [];
  return [...treaty, ...(bare ? [all.filter(isArticle), all.filter(piece => !isArticle(piece))] : [all])];
}

/**
 * The annexes with articles, where no article stands outside of them: a resolution has its treaty as an annex, the first of these as
 * a rule.
 */
export function annexedTreaties(draft: Draft): Provision[] {
  return insideOf(draft).some(isArticle)
    ? []
    : annexesOf(draft).filter(annex => insideOf(annex).some(isArticle));
}

/** All pieces of a holder that can be cited without naming anything between them. */
const insideOf = (holder: Draft | Provision): Piece[] =>
  piecesOf(holder).flatMap(piece => [piece, ...through(piece)]);

/** All annexes, those in annexes among them. */
const annexesOf = (holder: Draft | Provision): Provision[] =>
  insideOf(holder).flatMap(piece =>
    piece.type === 'provision' && piece.kind === 'annex' ? [piece, ...annexesOf(piece)] : [],
  );

const namesArticle = (step: Step): boolean =>
  step.type === 'labelled' && (step.kind === null || step.kind === 'article') && step.number !== null;

/** Whether a piece is an article. */
export const isArticle = (piece: Piece) => piece.type === 'provision' && piece.kind === 'article';

/** What can be cited without naming this piece, because it is an option or a division. */
export function* through(piece: Piece): Generator<Piece> {
  if (piece.type !== 'provision' || (piece.kind !== 'option' && !gathers(piece.kind))) return;
  for (const inner of piecesOf(piece)) {
    yield inner;
    yield* through(inner);
  }
}
