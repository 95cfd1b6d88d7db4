/**
 * Markdown -> blocks, line by line.
 *
 * Not through mdast: its lists renumber `3.`, fuse the lines `(a)` and `(b)` into one paragraph, and take four spaces
 * for code. A draft's labels are words, so they are left where they stand for the recogniser.
 */
import type { Processor } from 'unified';
import { normaliseInline, provenanceOf, readFrontMatter, splitFrontMatter } from '../../document/index.ts';
import type { BlockTree, SourceBlock, TableBlock, WordsBlock } from '../blocks.ts';
import { startsOwnBlock } from '../structure/index.ts';
import { type Definitions, readMarkdownInline } from './inline.ts';

/** A unified parser for Markdown that is not in the canonical form. */
export function markdownParser(this: Processor): void {
  this.parser = (source): BlockTree => {
    const { head, body, offset } = splitFrontMatter(source);
    const line = source.slice(0, offset).split('\n').length;
    return {
      type: 'blocks',
      provenance: frontMatterOf(head),
      children: new BlockReader(body, line, offset).read(),
    };
  };
}

/** A site generator's front matter may hold anything; what is not YAML says nothing about the draft. */
function frontMatterOf(head: string | null): BlockTree['provenance'] {
  try {
    return provenanceOf(readFrontMatter(head ?? ''));
  } catch {
    return {};
  }
}

const DEFINITION = /^ {0,3}\[(?!\^)([^[\]]+)\]:\s+<?(\S+?)>?\s*$/;
const NOTE_DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:\s?(.*)$/;

interface OpenBlock {
  lines: string[];
  start: { line: number; column: number; offset: number };
  indent: number;
  note?: string;
}

class BlockReader {
  private readonly lines: string[];
  private readonly definitions: Definitions;
  private readonly blocks: SourceBlock[] = [];
  private open: OpenBlock | null = null;
  private note: string | null = null;
  private afterBlank = true;
  private at: { line: number; column: number; offset: number };

  constructor(body: string, line: number, offset: number) {
    this.lines = body.split('\n');
    this.at = { line, column: 1, offset };
    this.definitions = new Map(
      this.lines.flatMap(raw => {
        const match = DEFINITION.exec(raw.trimEnd());
        return match?.[1] && match[2] ? [[match[1].toLowerCase(), match[2]] as const] : [];
      }),
    );
  }

  read(): SourceBlock[] {
    for (const raw of this.lines) {
      this.line(raw.replace(/\r$/, ''));
      this.at = { line: this.at.line + 1, column: 1, offset: this.at.offset + raw.length + 1 };
    }
    this.close();
    return this.blocks;
  }

  private line(raw: string): void {
    const source = raw.trim();
    const indent = raw.replaceAll('\t', '    ').search(/\S/);
    if (source === '' || DEFINITION.test(raw.trimEnd())) {
      this.close();
      this.afterBlank = true;
      return;
    }
    const heading = /^(#{1,6})(?!#)\s*(.*?)\s*#*$/.exec(source);
    const note = NOTE_DEFINITION.exec(raw);
    if (note?.[1]) {
      this.close();
      this.note = note[1];
      this.start(note[2] ?? '', indent, note[1]);
    } else if (heading?.[2] && indent < 4 && /^#+(?:\s|[^\s\d#])|^#{2,}\S/.test(source)) {
      this.close();
      this.note = null;
      this.words(heading[2], { headingLevel: heading[1]?.length ?? 1 });
    } else if (/^(?:[-*_]\s*){3,}$/.test(source)) {
      this.close();
    } else if (source.startsWith('|')) {
      this.close();
      this.tableRow(source, indent);
    } else {
      this.proseLine(source, indent);
    }
    this.afterBlank = false;
  }

  private proseLine(source: string, indent: number): void {
    if (this.note && this.afterBlank && indent < 2) this.note = null;
    const plain = source.replace(/^(?:>\s?)+/, '').replace(/^[*_]+(?=\S)/, '');
    const listItem = /^[-*+]\s+/.exec(source);
    if (this.open && !this.afterBlank && !listItem && !startsOwnBlock(plain)) {
      this.open.lines.push(source);
      return;
    }
    this.close();
    this.start(source.replace(/^(?:>\s?)+/, '').replace(/^[-*+]\s+/, ''), indent, this.note ?? undefined);
  }

  private start(source: string, indent: number, note?: string): void {
    this.open = { lines: [source], start: this.at, indent, ...(note ? { note } : {}) };
  }

  private close(): void {
    if (!this.open) return;
    const { lines, indent, note } = this.open;
    this.words(lines.join(' '), { indent, ...(note ? { note } : {}) }, this.open.start);
    this.open = null;
  }

  private words(source: string, hints: Partial<WordsBlock>, start = this.at): void {
    const words = normaliseInline(readMarkdownInline(source, this.definitions));
    if (words.length === 0 && !hints.note) return;
    const end = { line: this.at.line, column: 1, offset: this.at.offset };
    this.blocks.push({ type: 'words', words, ...hints, position: { start, end } });
  }

  private tableRow(source: string, indent: number): void {
    if (/^\|(?:\s*:?-+:?\s*\|)+$/.test(source)) return;
    const cells = source
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .split(/(?<!\\)\|/);
    const row = cells.map(cell => normaliseInline(readMarkdownInline(cell.trim(), this.definitions)));
    const last = this.blocks.at(-1);
    if (last?.type === 'tableBlock' && !this.afterBlank) {
      last.rows.push(row);
      return;
    }
    const block: TableBlock = { type: 'tableBlock', rows: [row], indent };
    block.position = { start: this.at, end: this.at };
    this.blocks.push(block);
  }
}
