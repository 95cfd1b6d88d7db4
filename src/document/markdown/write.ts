/** Tree -> canonical Markdown. The rules stand in docs/canonical-markdown.md; the numbers below refer to them. */
import { headingOf, piecesOf, wordingOf } from '../build.ts';
import { isHeadedKind } from '../headed-kinds.ts';
import { plainText } from '../inline.ts';
import { readHeadedLabel } from '../labels.ts';
import type { Block, Draft, Inline, Piece, Provision, Table } from '../types.ts';
import { writeFrontMatter } from './front-matter.ts';
import { writeInline, writeLineStart } from './inline.ts';

/** The line under the title of a restatement (rule 11). */
export const RESTATEMENT_LINE =
  '> *Restatement: the words of this project, not the wording of the treaty. Do not quote it as the treaty.*';

/**
 * Writes a draft as canonical Markdown.
 *
 * Throws if the tree cannot be written exactly: words of a division that come after its articles have no place in
 * a document of headings, and readers never build such trees.
 */
export function writeMarkdown(draft: Draft): string {
  return `${writeFrontMatter(draft.provenance)}\n${writeMarkdownBody(draft)}`;
}

/** The same without its YAML head. */
export function writeMarkdownBody(draft: Draft): string {
  const out: string[] = [];
  const title = headingOf(draft);
  if (title) out.push(`# ${writeInline(title.children)}`);
  if (draft.provenance.authenticity === 'restatement') out.push(RESTATEMENT_LINE);
  let previous: Piece | undefined;
  for (const piece of piecesOf(draft)) {
    const apart = previous?.type === 'provision' && (isHeadedKind(previous.kind) || previous.kind === 'note');
    if (apart && !isHeaded(piece) && !isNote(piece)) out.push('---');
    writePiece(piece, 0, 2, '', out);
    previous = piece;
  }
  return `${out.join('\n\n')}\n`;
}

const isHeaded = (piece: Piece) => piece.type === 'provision' && isHeadedKind(piece.kind);
const isNote = (piece: Piece) => piece.type === 'provision' && piece.kind === 'note';

/** `depth` counts lines below the heading (rule 5), `level` is the heading level, `margin` the indent of a note. */
function writePiece(piece: Piece, depth: number, level: number, margin: string, out: string[]): void {
  if (piece.type === 'block') out.push(bullet(depth, margin) + writeBlock(piece));
  else if (piece.type === 'table') out.push(writeTable(piece, bullet(depth, margin)));
  else if (isHeadedKind(piece.kind)) writeHeaded(piece, level, out);
  else writeLine(piece, depth, level, margin, out);
}

const bullet = (depth: number, margin: string) => margin + (depth === 0 ? '' : `${'  '.repeat(depth - 1)}- `);

function writeHeaded(provision: Provision, level: number, out: string[]): void {
  const heading = headingOf(provision);
  const wording = wordingOf(provision);
  out.push(`${'#'.repeat(level)} ${headingLine(provision.label, heading?.children)}`);
  if (wording) out.push(writeLineStart(wording.children));
  let first = !wording;
  let nested = false;
  for (const child of piecesOf(provision)) {
    if (nested && !isHeaded(child)) {
      throw new Error(`Words after the articles of "${provision.label}" cannot be written as Markdown`);
    }
    nested ||= isHeaded(child);
    const bare = first && child.type === 'provision' && child.kind !== 'note' && child.label === '';
    if (bare && !headingOf(child) && wordingOf(child) && !nested) {
      out.push(`**—** ${writeInline(wordingOf(child)?.children ?? [])}`);
      writeChildren(child, 0, level, '', out);
    } else {
      writePiece(child, 0, level + 1, '', out);
    }
    first = false;
  }
}

function headingLine(label: string, heading: readonly Inline[] | undefined): string {
  const looksLikeLabel = (line: string) => readHeadedLabel(line).kind !== 'division';
  const words = heading ? writeInline(heading) : '';
  if (label && heading) return `${escapeLabel(label)} — ${words}`;
  if (label) return looksLikeLabel(label) ? escapeLabel(label) : `${escapeLabel(label)} —`;
  const plain = plainText(heading ?? []);
  const doubtful = !plain || looksLikeLabel(plain) || /(?:^|\s)—(?:\s|$)/.test(plain);
  return doubtful ? `— ${words}`.trimEnd() : words;
}

/** A label is literal: its own dashes must not be taken for the one that ends it (rule 3). */
const escapeLabel = (label: string) => label.replace(/[\\*_`<~#|]|(?<=(?:^|\s))—(?=\s|$)/g, '\\$&');

function writeLine(provision: Provision, depth: number, level: number, margin: string, out: string[]): void {
  const heading = headingOf(provision);
  const wording = wordingOf(provision)?.children ?? [];
  if (provision.kind === 'note') {
    out.push(`${provision.label}: ${writeInline(wording)}`.trimEnd());
    writeChildren(provision, 0, level, '    ', out);
    return;
  }
  const start = bullet(depth, margin);
  if (!provision.label && !heading && wording.length > 0) {
    out.push(start + writeLineStart(wording));
  } else {
    const dash =
      heading || !provision.label ? `— ${heading ? writeInline(heading.children) : ''}`.trim() : '';
    const bold = [escapeLabel(provision.label), dash].filter(Boolean).join(' ');
    out.push(`${start}**${bold}** ${writeInline(wording)}`.trimEnd());
  }
  writeChildren(provision, depth, level, margin, out);
}

function writeChildren(
  provision: Provision,
  depth: number,
  level: number,
  margin: string,
  out: string[],
): void {
  for (const child of piecesOf(provision)) writePiece(child, depth + 1, level, margin, out);
}

const writeBlock = (block: Block) => `> ${writeInline(block.children)}`.trimEnd();

function writeTable(table: Table, start: string): string {
  const rows = table.children.map(
    row => `| ${row.children.map(cell => writeInline(cell.children)).join(' | ')} |`,
  );
  const columns = table.children[0]?.children.length ?? 1;
  rows.splice(1, 0, `|${' --- |'.repeat(columns)}`);
  return rows.map((row, at) => (at === 0 ? start : ' '.repeat(start.length)) + row).join('\n');
}
