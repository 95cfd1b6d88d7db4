/** The lines of a Markdown file, one after the other, put together to blocks. */
import { normaliseInline } from '../../document/index.ts';
import type { SourceBlock, TableBlock, WordsBlock } from '../blocks.ts';
import { startsOwnBlock } from '../line-start.ts';
import { cleanLine, isHanging, joinLines, type RawLine, splitLines } from '../lines.ts';
import { isPageFurniture } from '../phrases.ts';
import { withoutAttributes } from './attributes.ts';
import { definitionIn, definitionsIn } from './definitions.ts';
import { type FileFacts, readMarkdownInline } from './inline.ts';
import { ListNumbers } from './list-numbers.ts';
import { lookOf } from './look.ts';
import { closedElements } from './tags.ts';

const NOTE_DEFINITION = /^ {0,3}\[\^([^\]\s]{1,40})\]:\s?(.*)$/;

export interface Read {
  blocks: SourceBlock[];
  /** Words that are no part of the draft: of comments, and of the hints of links. */
  leftOut: readonly string[];
  /** Lists that were numbered, as Markdown does: the first block of each, and how many items it has. */
  numbered: readonly { first: WordsBlock; count: number }[];
}

interface OpenBlock {
  lines: string[];
  start: { line: number; column: number; offset: number };
  hints: Partial<WordsBlock>;
  /** Told the block once it is whole. */
  done: ((block: WordsBlock) => void) | null;
}

/** A line at least this long may have been wrapped, so that what begins the next one may be a reference. */
const WRAPPED = 45;

export class BlockReader {
  private readonly lines: RawLine[];
  private readonly facts: FileFacts;
  private readonly blocks: SourceBlock[] = [];
  private readonly leftOut: string[] = [];
  private readonly listNumbers = new ListNumbers();
  private open: OpenBlock | null = null;
  private note: string | null = null;
  private afterBlank = true;
  private at: { line: number; column: number; offset: number };

  constructor(body: string, line: number, offset: number) {
    this.lines = splitLines(body).map(at => ({
      ...at,
      offset: at.offset + offset,
      number: at.number + line - 1,
    }));
    this.facts = {
      definitions: definitionsIn(this.lines.map(({ raw }) => raw)),
      closed: closedElements(body),
      leaveOut: words => this.leftOut.push(words),
    };
    this.at = { line, column: 1, offset };
  }

  read(): Read {
    for (const { raw, offset, number, after } of this.lines) {
      this.at = { line: number, column: 1, offset };
      if (after === 'paragraph') this.blank();
      this.line(cleanLine(raw));
    }
    const end = this.lines.at(-1);
    if (end) this.at = { line: end.number, column: 1, offset: end.offset + end.raw.length };
    this.close();
    return { blocks: this.blocks, leftOut: this.leftOut, numbered: this.listNumbers.number() };
  }

  private blank(): void {
    this.close();
    this.afterBlank = true;
  }

  private line(raw: string): void {
    const source = raw.trim();
    const indent = raw.replaceAll('\t', '    ').search(/\S/);
    if (source === '' || definitionIn(raw)) {
      this.blank();
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
      this.listNumbers.end();
      this.words(
        withoutAttributes(underlined.lines.join('')),
        { headingLevel: source.startsWith('=') ? 1 : 2 },
        underlined.start,
      );
    } else if (heading?.[2] && indent < 4 && /^#+(?:\s|[^\s\d#])|^#{2,}\S/.test(source)) {
      this.close();
      this.note = null;
      this.listNumbers.end();
      const words = withoutAttributes(heading[2])
        .replace(/(?<!#)#+$/, '')
        .trimEnd();
      this.words(withoutAttributes(words), { headingLevel: heading[1]?.length ?? 1 });
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
    this.start(source.slice(bullet?.[0].length ?? 0), hints, this.listNumbers.begin(source, indent));
  }

  private startsBlock(plain: string, open: OpenBlock): boolean {
    if (isPageFurniture(plain) || (open.lines.length === 1 && isPageFurniture(open.lines[0] ?? '')))
      return true;
    const last = open.lines.at(-1) ?? '';
    const headed = /^\p{Lu}\p{L}{2}/u.test(plain) && last.length >= WRAPPED;
    return startsOwnBlock(plain, headed ? last : undefined);
  }

  private start(words: string, hints: Partial<WordsBlock>, done: OpenBlock['done'] = null): void {
    this.open = { lines: [words], start: this.at, hints, done };
  }

  private close(): void {
    if (!this.open) return;
    const { lines, hints, start, done } = this.open;
    const block = this.words(joinLines(lines), hints, start);
    if (block) done?.(block);
    this.open = null;
  }

  private words(source: string, hints: Partial<WordsBlock>, start = this.at): WordsBlock | null {
    const words = normaliseInline(readMarkdownInline(source, this.facts));
    if (words.length === 0 && !hints.note) return null;
    const end = { line: this.at.line, column: 1, offset: this.at.offset };
    const block: WordsBlock = { type: 'words', words, ...hints, ...lookOf(words), position: { start, end } };
    this.blocks.push(block);
    return block;
  }

  private tableRow(source: string, indent: number): void {
    if (/^\|(?:\s*:?-+:?\s*\|)+$/.test(source)) return;
    const cells = source
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .split(/(?<!\\)\|/);
    const row = cells.map(cell => normaliseInline(readMarkdownInline(cell.trim(), this.facts)));
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
