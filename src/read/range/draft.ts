/** The tree of a document that carries its structure -> that of the draft in it. */
import type { VFile } from 'vfile';
import {
  type Draft,
  fullText,
  type Heading,
  headingText,
  type Inline,
  line,
  ownText,
  type Piece,
  type Provision,
  pieces,
  plainText,
  settle,
  wordingOf,
} from '../../document/index.ts';
import { withoutTitle } from './blocks.ts';
import { findRange, type Line, type Range } from './find-range.ts';
import { reportLeftOut } from './left-out.ts';
import { notesIn } from './notes-in.ts';

/**
 * Cuts a draft at its lines, in reading order, as `cutBlocks` cuts blocks. What stands around the first line (the chapter of an
 * article) is left out with all before it; an annex that begins the draft, or a document with a title, is the draft itself, and
 * its heading the title.
 *
 * @throws {ReadError} `no-such-line`
 */
export function cutDraft(tree: Draft, range: Range, file: VFile): void {
  const all = [...pieces(tree)].filter(({ piece, ancestors }) => ![piece, ...ancestors].some(isNote));
  const lines: Line[] = [[headingText(tree)], ...all.map(({ piece }) => linesOf(piece))];
  const [first, end] = findRange(lines, range, file.path);
  // The title is the first line.
  const start = all[first - 1];
  const behind = new Set(all.slice(end - 1).map(({ piece }) => piece));
  const body = start ? opened(start.piece, start.ancestors, tree) : tree.children;
  const kept = without(body, node => behind.has(node as Piece) || isNote(node));
  const referred = new Set(kept.flatMap(node => (isPiece(node) ? notesOf(node) : [])));
  const notes = tree.children.filter(isNote);
  const before = start
    ? [headingText(tree), ...all.slice(0, first - 1).map(({ piece }) => wordsOf(piece))]
    : [];
  const left = { before, behind: [...behind].map(wordsOf) };
  if (start && isItself(start.piece)) before.push(start.piece.label);
  const lost = notes.filter(note => !referred.has(identifierOf(note)));
  left[range.until === undefined ? 'before' : 'behind'].push(
    ...lost.map(note => fullText({ ...tree, children: [note] })),
  );
  tree.children = [...kept, ...notes.filter(note => !lost.includes(note))] as Draft['children'];
  if (start) tree.provenance = withoutTitle(tree.provenance);
  settle(tree);
  reportLeftOut(file, range, left);
}

type Node = Draft['children'][number] | Provision['children'][number];

const isPiece = (node: Node): node is Piece => node.type !== 'heading' && node.type !== 'wording';
const isNote = (node: Node): node is Provision => node.type === 'provision' && node.kind === 'note';
/** Whether what begins the draft is the draft itself: an annex, or a document among others, of which only the title is printed. */
const isItself = (piece: Piece): piece is Provision =>
  piece.type === 'provision' &&
  (piece.kind === 'annex' || (piece.kind === 'division' && piece.label === '' && headingText(piece) !== ''));

/** Copies of nodes without some of them, at any depth. */
function without(nodes: readonly Node[], isLeftOut: (node: Node) => boolean): Node[] {
  return nodes
    .filter(node => !isLeftOut(node))
    .map(node =>
      node.type === 'provision'
        ? ({ ...node, children: without(node.children, isLeftOut) } as Provision)
        : node,
    );
}

/** A piece and all that follows it, on whatever level. */
function opened(piece: Piece, ancestors: readonly Provision[], tree: Draft): Node[] {
  const holders = [tree, ...ancestors];
  const following = holders
    .map((holder, at): Node[] => {
      const inside: readonly Node[] = holder.children;
      return inside.slice(inside.indexOf(ancestors[at] ?? piece) + 1);
    })
    .reverse();
  return [...(isItself(piece) ? contentOf(piece) : [piece]), ...following.flat()];
}

/** What a provision holds, as a draft holds it. */
function contentOf(annex: Provision): Node[] {
  const wording = wordingOf(annex)?.children ?? [];
  const heading: Heading[] = annex.children.filter((child): child is Heading => child.type === 'heading');
  return [
    ...heading,
    ...(wording.length > 0 ? [line('', { wording })] : []),
    ...annex.children.filter(isPiece),
  ];
}

function linesOf(piece: Piece): Line {
  if (piece.type !== 'provision') return piece.type === 'block' ? [ownText(piece)] : [];
  const [heading, wording] = [headingText(piece), plainText(wordingOf(piece)?.children ?? [])];
  return [
    [piece.label, heading, wording].filter(Boolean).join(' '),
    piece.label,
    [piece.label, heading].filter(Boolean).join(' '),
    heading || wording,
  ];
}

const wordsOf = (piece: Piece): string => linesOf(piece)[0] ?? ownText(piece);

const identifierOf = (note: Provision): string => /^\[\^(.+)\]$/.exec(note.label)?.[1] ?? '';

function notesOf(piece: Piece): string[] {
  const words: readonly Inline[][] =
    piece.type === 'provision'
      ? piece.children.flatMap(child => (isPiece(child) ? [] : [child.children]))
      : piece.type === 'block'
        ? [piece.children]
        : piece.children.flatMap(row => row.children.map(cell => cell.children));
  const inner = piece.type === 'provision' ? piece.children.filter(isPiece).flatMap(notesOf) : [];
  return [...words.flatMap(notesIn), ...inner];
}
