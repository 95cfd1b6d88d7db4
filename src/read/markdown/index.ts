/**
 * Markdown -> blocks, line by line.
 *
 * Not through mdast: its lists renumber `3.`, fuse the lines `(a)` and `(b)` into one paragraph, and take four spaces
 * for code. A draft's labels are words, so they are left where they stand for the recogniser.
 */
import type { Processor } from 'unified';
import { normaliseInline, provenanceOf, readFrontMatter, splitFrontMatter } from '../../document/index.ts';
import type { BlockTree, SourceBlock, TableBlock, WordsBlock } from '../blocks.ts';
import { cleanLine, isHanging, joinLines } from '../lines.ts';
import { isPageFurniture, startsOwnBlock } from '../structure/index.ts';
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
const NOTE_DEFINITION = /^ {0,3}\[\^([^\]\s]{1,40})\]:\s?(.*)$/;

interface OpenBlock {
  lines: string[];
  start: { line: number; column: number; offset: number };
  hints: Partial<WordsBlock>;
}

/** A line at least this long may have been wrapped, so that what begins the next one may be a reference. */
const WRAPPED = 45;

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
      this.line(cleanLine(raw));
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
    const heading = /^(#{1,6})(?!#)\s*(.*)$/.exec(source);
    const note = NOTE_DEFINITION.exec(raw);
    const underlined = this.underlined(source);
    if (note?.[1]) {
      this.close();
      this.note = note[1];
      // Not set in, whatever its column: that is how what goes on from a note is told from a new one.
      this.start(note[2] ?? '', { indent: 0, note: note[1] });
    } else if (underlined) {
      this.open = null;
      this.words(
        underlined.lines.join(''),
        { headingLevel: source.startsWith('=') ? 1 : 2 },
        underlined.start,
      );
    } else if (heading?.[2] && indent < 4 && /^#+(?:\s|[^\s\d#])|^#{2,}\S/.test(source)) {
      this.close();
      this.note = null;
      this.words(heading[2].replace(/(?<!#)#+$/, '').trimEnd(), { headingLevel: heading[1]?.length ?? 1 });
    } else if (/^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})$/.test(source)) {
      this.close();
    } else if (source.startsWith('|')) {
      this.close();
      this.tableRow(source, indent);
    } else {
      this.proseLines(raw, source, indent);
    }
    this.afterBlank = false;
  }

  /** The open block, if this line marks it as a heading: one line, no sentence, underlined with `===` or `---`. */
  private underlined(source: string): OpenBlock | null {
    const { open } = this;
    if (!open || this.afterBlank || !/^(?:={3,}|-{3,})$/.test(source) || open.lines.length > 1) return null;
    return open.hints.bullet || open.hints.note || /[.;,]$/.test(open.lines[0] ?? '') ? null : open;
  }

  /** HTML may break a line within a line. */
  private proseLines(raw: string, source: string, indent: number): void {
    const hanging = isHanging(raw.replace(/^\s*(?:>\s?)+/, ''));
    for (const [at, line] of source.split(/<br\s*\/?>/i).entries()) {
      if (line.trim()) this.proseLine(line.trim(), indent, hanging && at === 0);
      this.afterBlank = false;
    }
  }

  private proseLine(quoted: string, indent: number, hanging: boolean): void {
    if (this.note && this.afterBlank && indent < 2) this.note = null;
    const source = quoted.replace(/^(?:>\s?)+/, '');
    const plain = source.replace(/^[*_]+(?=\S)/, '');
    const bullet = /^[-*+•·▪◦]\s+/u.exec(source);
    const { open } = this;
    if (open && !this.afterBlank && !bullet && !this.startsBlock(plain, open) && !hanging) {
      open.lines.push(source);
      return;
    }
    this.close();
    const hints = {
      indent,
      ...(this.note ? { note: this.note } : {}),
      ...(bullet ? { bullet: true as const } : {}),
      ...(hanging && !bullet ? { hanging: true as const } : {}),
    };
    this.start(source.slice(bullet?.[0].length ?? 0), hints);
  }

  private startsBlock(plain: string, open: OpenBlock): boolean {
    if (isPageFurniture(plain) || (open.lines.length === 1 && isPageFurniture(open.lines[0] ?? '')))
      return true;
    const last = open.lines.at(-1) ?? '';
    const headed = /^\p{Lu}\p{L}{2}/u.test(plain) && last.length >= WRAPPED;
    return startsOwnBlock(plain, headed ? last : undefined);
  }

  private start(words: string, hints: Partial<WordsBlock>): void {
    this.open = { lines: [words], start: this.at, hints };
  }

  private close(): void {
    if (!this.open) return;
    const { lines, hints, start } = this.open;
    this.words(joinLines(lines), hints, start);
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
