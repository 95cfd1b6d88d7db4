/** Canonical Markdown -> tree: the exact inverse of `write.ts`. Other Markdown is the business of `src/read/`. */
import type { Point } from 'unist';
import { block, draft, headed, line, settle, table } from '../build.ts';
import { isHeadingLabel } from '../settle.ts';
import type { Draft, Piece, Provision, Table } from '../types.ts';
import { FORMAT, provenanceOf, readFrontMatter, splitFrontMatter } from './front-matter.ts';
import { readInline } from './inline.ts';
import { RESTATEMENT_LINE } from './write.ts';

/** Whether a file says of itself that it is canonical Markdown. */
export function isCanonicalMarkdown(source: string): boolean {
  const { head } = splitFrontMatter(source);
  return head !== null && new RegExp(`^format:\\s*["']?${FORMAT}["']?\\s*$`, 'm').test(head);
}

/** Reads canonical Markdown. Positions are those of the lines in `source`. Throws on YAML that is not YAML. */
export function readMarkdown(source: string): Draft {
  const { head, body, offset } = splitFrontMatter(source);
  const tree = draft(head === null ? {} : provenanceOf(readFrontMatter(head)), [], []);
  const lines = new LineReader(tree);
  let at = offset;
  let number = source.slice(0, offset).split('\n').length;
  for (const raw of body.split('\n')) {
    lines.read(raw.endsWith('\r') ? raw.slice(0, -1) : raw, { line: number, column: 1, offset: at });
    at += raw.length + 1;
    number += 1;
  }
  settle(tree);
  return tree;
}

interface Open {
  node: Draft | Provision;
  /** Heading level; infinite for a line, which every heading ends. */
  level: number;
  /** Depth of a line below its heading; -1 for the draft and for headed provisions. */
  depth: number;
}

class LineReader {
  private readonly tree: Draft;
  private readonly stack: [Open, ...Open[]];
  private table: Table | null = null;
  private inNote = false;

  constructor(tree: Draft) {
    this.tree = tree;
    this.stack = [{ node: tree, level: 1, depth: -1 }];
  }

  read(raw: string, start: Point): void {
    const inTable = this.table;
    this.table = null;
    if (raw === '' || raw.trim() === '' || raw === RESTATEMENT_LINE) return;
    const heading = raw.startsWith('#') ? /^(#+) (.*)$/.exec(raw) : null;
    const note = raw.startsWith('[^') ? /^(\[\^[^\]\s]+\]):(?: (.*))?$/.exec(raw) : null;
    if (raw === '---') {
      this.inNote = false;
      this.closeTo(open => open.level <= 1);
    } else if (/^\*{3,}$/.test(raw)) {
      this.inNote = false;
      this.closeTo(open => open.level < raw.length);
    } else if (heading) {
      this.inNote = false;
      this.heading(heading[1]?.length ?? 1, heading[2] ?? '', raw, start);
    } else if (note) {
      this.inNote = true;
      this.closeTo(open => open.level <= 1);
      this.open(line(note[1] ?? '', { wording: readInline(note[2] ?? '') }), 0, raw, start);
    } else if (inTable && raw.trimStart().startsWith('|')) {
      this.table = inTable;
      if (!/^\s*\|(?: --- \|)+$/.test(raw)) inTable.children.push(...table([cellsOf(raw)]).children);
    } else {
      this.line(raw, start);
    }
  }

  private heading(level: number, words: string, raw: string, start: Point): void {
    if (level === 1) {
      this.tree.children.unshift({ type: 'heading', children: readInline(words) });
      return;
    }
    this.closeTo(open => open.level < level);
    const { label, heading } = splitHeading(words);
    this.append(headed(label, { heading: readInline(heading) }), raw, start, { level, depth: -1 });
  }

  private line(raw: string, start: Point): void {
    let margin = 0;
    while (raw.charAt(margin) === ' ') margin += 1;
    const dash = raw.startsWith('- ', margin);
    const rest = raw.slice(margin + (dash ? 2 : 0));
    const depth = dash ? 1 + (margin - (this.inNote ? 4 : 0)) / 2 : 0;
    this.closeTo(open => open.depth < depth);
    const bold = boldStart(rest);
    const { node, level } = this.innermost();
    if (rest.startsWith('|')) {
      this.table = table([cellsOf(rest)]);
      this.append(this.table, raw, start);
    } else if (rest.startsWith('> ') || rest === '>') {
      this.append(block(readInline(rest.slice(2))), raw, start);
    } else if (bold) {
      const { label, heading } = splitBold(bold.inside);
      this.open(
        line(label, { heading: readInline(heading), wording: readInline(bold.behind) }),
        depth,
        raw,
        start,
      );
    } else if (depth === 0 && level > 1 && node.children.every(child => child.type === 'heading')) {
      (node as Provision).children.push({ type: 'wording', children: readInline(rest) });
    } else {
      this.open(line('', { wording: readInline(rest) }), depth, raw, start);
    }
  }

  private open(node: Provision, depth: number, raw: string, start: Point): void {
    this.append(node, raw, start, { level: Number.POSITIVE_INFINITY, depth });
  }

  private append(node: Piece, raw: string, start: Point, open?: Omit<Open, 'node'>): void {
    const end = { line: start.line, column: raw.length + 1, offset: (start.offset ?? 0) + raw.length };
    node.position = { start, end };
    this.innermost().node.children.push(node);
    if (open && node.type === 'provision') this.stack.push({ node, ...open });
  }

  private innermost(): Open {
    return this.stack.at(-1) ?? this.stack[0];
  }

  /** Closes open provisions until the innermost satisfies `stays`; the draft itself is never closed. */
  private closeTo(stays: (open: Open) => boolean): void {
    while (this.stack.length > 1 && !stays(this.innermost())) this.stack.pop();
  }
}

/** What a line has in bold at its start, and behind it. */
function boldStart(words: string): { inside: string; behind: string } | null {
  if (!words.startsWith('**')) return null;
  const end = words.indexOf('**', 2);
  const inside = words.slice(2, Math.max(2, end));
  const next = words.charAt(end + 2);
  if (end !== -1 && (next === ' ' || next === '') && !inside.includes('\\'))
    return { inside, behind: words.slice(end + 3) };
  const escaped = /^\*\*((?:\\.|[^\\])*?)\*\*(?: (.*)|$)/.exec(words);
  return escaped ? { inside: escaped[1] ?? '', behind: escaped[2] ?? '' } : null;
}

const literal = (words: string) => (!words.includes('\\') ? words : words.replace(/\\(.)/g, '$1'));

function splitHeading(words: string): { label: string; heading: string } {
  if (words === '—' || words.startsWith('— ')) return { label: '', heading: words.slice(2) };
  const dash = words.indexOf(' — ');
  if (dash === -1 && words.endsWith(' —')) return { label: literal(words.slice(0, -2)), heading: '' };
  if (dash !== -1) return { label: literal(words.slice(0, dash)), heading: words.slice(dash + 3) };
  return isHeadingLabel(literal(words))
    ? { label: literal(words), heading: '' }
    : { label: '', heading: words };
}

function splitBold(words: string): { label: string; heading: string } {
  if (words === '—' || words.startsWith('— ')) return { label: '', heading: words.slice(2) };
  const dash = words.indexOf(' — ');
  return dash === -1
    ? { label: literal(words), heading: '' }
    : { label: literal(words.slice(0, dash)), heading: words.slice(dash + 3) };
}

function cellsOf(row: string): ReturnType<typeof readInline>[] {
  const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
  return inner.split(/(?<!\\)\|/).map(cell => readInline(cell.trim()));
}
