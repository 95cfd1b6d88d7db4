/** Tree -> canonical Markdown. The rules stand in docs/canonical-markdown.md; the numbers below refer to them. */
import { headingOf, piecesOf, wordingOf } from '../build.ts';
import { headedAmong } from '../headed-kinds.ts';
import { plainText } from '../inline.ts';
import { isHeadingLabel } from '../settle.ts';
import type { Block, Draft, Inline, Piece, Provision, Table } from '../types.ts';
import { writeFrontMatter } from './front-matter.ts';
import { writeInline, writeLineStart } from './inline.ts';

/** The line under the title of a restatement (rule 11). */
export const RESTATEMENT_LINE =
  '> *Restatement: the words of this project, not the wording of the treaty. Do not quote it as the treaty.*';

/** Writes a draft as canonical Markdown. */
export function writeMarkdown(draft: Draft): string {
  return `${writeFrontMatter(draft.provenance)}\n${writeMarkdownBody(draft)}`;
}

/** The same without its YAML head. */
export function writeMarkdownBody(draft: Draft): string {
  const out: string[] = [];
  const title = headingOf(draft);
  if (title) out.push(`# ${writeInline(title.children)}`);
  if (draft.provenance.authenticity === 'restatement') out.push(RESTATEMENT_LINE);
  let apart = false;
  const pieces = piecesOf(draft);
  const headed = headedAmong(pieces);
  for (const piece of pieces) {
    if (apart && !headed.has(piece) && !isNote(piece)) out.push('---');
    writePiece(piece, { depth: 0, level: 2, margin: '', isHeaded: headed.has(piece) }, out);
    apart = headed.has(piece) || isNote(piece);
  }
  return `${out.join('\n\n')}\n`;
}

const isNote = (piece: Piece) => piece.type === 'provision' && piece.kind === 'note';

/** Where a piece is written. */
interface Place {
  /** How many lines below the heading (rule 5). */
  depth: number;
  /** The level of a heading here. */
  level: number;
  /** The indent of a note. */
  margin: string;
  isHeaded: boolean;
}

function writePiece(piece: Piece, place: Place, out: string[]): void {
  if (piece.type === 'block') out.push(bullet(place) + writeBlock(piece));
  else if (piece.type === 'table') out.push(writeTable(piece, bullet(place)));
  else if (place.isHeaded) writeHeaded(piece, place.level, out);
  else writeLine(piece, place, out);
}

const bullet = ({ depth, margin }: Place) => margin + (depth === 0 ? '' : `${'  '.repeat(depth - 1)}- `);

function writeHeaded(provision: Provision, level: number, out: string[]): void {
  const heading = headingOf(provision);
  const wording = wordingOf(provision);
  out.push(`${'#'.repeat(level)} ${headingLine(provision.label, heading?.children)}`);
  if (wording) out.push(writeLineStart(wording.children));
  const pieces = piecesOf(provision);
  const headed = headedAmong(pieces);
  let nested = false;
  for (const [at, child] of pieces.entries()) {
    const place = { depth: 0, level: level + 1, margin: '', isHeaded: headed.has(child) };
    // Back from the headings below this one (rule 7).
    if (nested && !place.isHeaded) out.push('*'.repeat(level + 1));
    nested = place.isHeaded;
    const isBare = at === 0 && !wording && !nested && child.type === 'provision' && child.kind !== 'note';
    if (isBare && child.label === '' && !headingOf(child) && wordingOf(child)) {
      out.push(`**—** ${writeInline(wordingOf(child)?.children ?? [])}`);
      writeChildren(child, place, out);
    } else {
      writePiece(child, place, out);
    }
  }
}

function headingLine(label: string, heading: readonly Inline[] | undefined): string {
  const words = heading ? writeInline(heading) : '';
  if (label && heading) return `${escapeLabel(label)} — ${words}`;
  if (label) return isHeadingLabel(label) ? escapeLabel(label) : `${escapeLabel(label)} —`;
  const plain = plainText(heading ?? []);
  const doubtful = !plain || isHeadingLabel(plain) || /(?:^|\s)—(?:\s|$)/.test(plain);
  return doubtful ? `— ${words}`.trimEnd() : words;
}

/** A label is literal: its own dashes must not be taken for the one that ends it (rule 3). */
const escapeLabel = (label: string) => label.replace(/[\\*_`<~#|]|(?<=(?:^|\s))—(?=\s|$)/g, '\\$&');

function writeLine(provision: Provision, place: Place, out: string[]): void {
  const heading = headingOf(provision);
  const wording = wordingOf(provision)?.children ?? [];
  if (provision.kind === 'note') {
    out.push(`${provision.label}: ${writeInline(wording)}`.trimEnd());
    writeChildren(provision, { ...place, depth: 0, margin: '    ' }, out);
    return;
  }
  const start = bullet(place);
  if (!provision.label && !heading && wording.length > 0) {
    out.push(start + writeLineStart(wording));
  } else {
    const dash =
      heading || !provision.label ? `— ${heading ? writeInline(heading.children) : ''}`.trim() : '';
    const bold = [escapeLabel(provision.label), dash].filter(Boolean).join(' ');
    out.push(`${start}**${bold}** ${writeInline(wording)}`.trimEnd());
  }
  writeChildren(provision, place, out);
}

function writeChildren(provision: Provision, place: Place, out: string[]): void {
  const pieces = piecesOf(provision);
  const headed = headedAmong(pieces);
  for (const child of pieces) {
    writePiece(child, { ...place, depth: place.depth + 1, isHeaded: headed.has(child) }, out);
  }
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
