/** A part of a Word file that somebody else wrote: its paragraphs and runs, where each character is, and nothing that has to be kept apart. */

import { PRINTED_SIGNS } from '../../../read/index.ts';
import { type FoundParagraph, type FoundRun, NOTE, type Piece } from './found.ts';

const TAG =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

const PRINTED: Readonly<Record<string, string>> = {
  ...PRINTED_SIGNS,
  'w:footnoteReference': NOTE,
  'w:endnoteReference': NOTE,
};

interface OpenParagraph extends FoundParagraph {
  run: FoundRun | null;
}

/** A tag of the part, with its place. */
interface Tag {
  name: string;
  source: string;
  start: number;
  end: number;
  /** `empty` is an element of its own. */
  kind: 'start' | 'end' | 'empty';
}

/**
 * All paragraphs of a part in their order, those in tables and boxes with the others: the places that the reader gives are their numbers,
 * from 1. The second form of what is given twice (`mc:Fallback`) is left out, as the reader does.
 */
export function paragraphsIn(xml: string): FoundParagraph[] {
  const scan = new Scan(xml);
  for (const match of xml.matchAll(TAG)) {
    const [source, slash, name, , empty] = match;
    if (name === undefined) continue;
    const kind = slash !== '' ? 'end' : empty !== '' ? 'empty' : 'start';
    scan.see({ name, source, start: match.index, end: match.index + source.length, kind });
  }
  return scan.found;
}

class Scan {
  readonly found: FoundParagraph[] = [];
  private readonly xml: string;
  private readonly open: OpenParagraph[] = [];
  private readonly names: string[] = [];
  /** The numbers of the fields that are open, and how many there were. */
  private readonly fields: number[] = [];
  private fieldCount = 0;
  /** How many second forms are open. */
  private fallbacks = 0;
  /** The outermost table that is open: its first paragraph, and where it begins. */
  private table = { from: 0, at: -1 };
  private link = '';
  private content: { piece: Piece; start: number; from: number } | null = null;
  private properties: { from: number; name: string; depth: number } | null = null;

  constructor(xml: string) {
    this.xml = xml;
  }

  see(tag: Tag): void {
    const { names } = this;
    if (tag.kind === 'start') names.push(tag.name);
    else if (tag.kind === 'end') names.pop();
    if (tag.name === 'mc:Fallback' && tag.kind !== 'empty') this.fallbacks += tag.kind === 'start' ? 1 : -1;
    if (this.fallbacks > 0 || this.isOfProperties(tag)) return;
    if (tag.name === 'w:tbl') this.seeTable(tag);
    else if (tag.name === 'w:hyperlink') this.link = tag.kind === 'start' ? tag.source : '';
    else if (tag.name === 'w:p') this.seeParagraph(tag);
    else if (tag.name === 'w:r') this.seeRun(tag);
    else this.seeContent(tag);
  }

  private get run(): FoundRun | null {
    return this.open.at(-1)?.run ?? null;
  }

  /** Nested ones (the end of a paragraph has properties, a change has the old ones) are part of the outermost. */
  private isOfProperties({ name, kind, source, start, end }: Tag): boolean {
    const { properties } = this;
    if (!properties) {
      if ((name !== 'w:pPr' && name !== 'w:rPr') || kind === 'end') return false;
      if (kind === 'empty') this.setProperties(name, source);
      else this.properties = { from: start, name, depth: 1 };
      return true;
    }
    if (name === properties.name && kind !== 'empty') properties.depth += kind === 'start' ? 1 : -1;
    if (properties.depth === 0) {
      this.setProperties(properties.name, this.xml.slice(properties.from, end));
      this.properties = null;
    }
    return true;
  }

  private setProperties(name: string, text: string): void {
    const paragraph = this.open.at(-1);
    if (name === 'w:rPr' && this.run) this.run.properties = text;
    else if (name === 'w:pPr' && paragraph) paragraph.properties = text;
  }

  private seeTable({ kind, start, end }: Tag): void {
    const { names, found } = this;
    if (kind === 'end' && !names.includes('w:tbl')) {
      for (const one of found.slice(this.table.from)) one.follow = end;
      this.table.at = -1;
    } else if (kind === 'start' && names.indexOf('w:tbl') === names.length - 1)
      this.table = { from: found.length, at: start };
  }

  private seeParagraph({ kind, start, end }: Tag): void {
    if (kind === 'end') {
      const done = this.open.pop();
      if (done) [done.end, done.follow] = [end, end];
      return;
    }
    const isInCell = this.names.lastIndexOf('w:tc') > this.names.lastIndexOf('w:txbxContent');
    const empty = { properties: '', runs: [], chars: [], run: null };
    const made: OpenParagraph = {
      ...empty,
      start,
      end,
      inner: end,
      follow: end,
      table: this.table.at,
      isInCell,
    };
    this.found.push(made);
    if (kind === 'start') this.open.push(made);
  }

  private seeRun({ kind, source, start, end }: Tag): void {
    const paragraph = this.open.at(-1);
    if (!paragraph || kind === 'empty') return;
    if (kind === 'start' && !paragraph.run) {
      paragraph.run = {
        start,
        end,
        tag: source,
        properties: '',
        pieces: [],
        field: this.fields.at(-1) ?? -1,
      };
      paragraph.runs.push(paragraph.run);
    } else if (kind === 'end' && paragraph.run) {
      paragraph.run.end = end;
      paragraph.run = null;
    }
  }

  private seeContent(tag: Tag): void {
    const { run, names, content } = this;
    const paragraph = this.open.at(-1);
    if (!run || !paragraph) return;
    const { name, kind, source, start, end } = tag;
    if (name === 'w:fldChar') this.seeField(source, run);
    const isDirect = names.at(kind === 'start' ? -2 : -1) === 'w:r';
    if (!content && kind !== 'end' && isDirect) {
      const isMark = run.pieces.some(one => CUSTOM_MARK.test(one.source));
      const isWords = name === 'w:t' && kind === 'start' && !isMark;
      const piece: Piece = { source, text: PRINTED[name] ?? '', isWords };
      run.pieces.push(piece);
      addChars(paragraph, piece);
      if (kind === 'start') this.content = { piece, start, from: end };
    } else if (content && kind === 'end' && isDirect) {
      this.endContent(content, paragraph, run, tag);
      this.content = null;
    }
  }

  private endContent(
    { piece, start, from }: { piece: Piece; start: number; from: number },
    paragraph: FoundParagraph,
    run: FoundRun,
    tag: Tag,
  ): void {
    piece.source = this.xml.slice(start, tag.end);
    if (!piece.isWords) return;
    piece.text = decoded(this.xml.slice(from, tag.start));
    if (isNoteLink(run, this.link)) {
      piece.text = NOTE;
      piece.isWords = false;
    }
    addChars(paragraph, piece);
  }

  private seeField(source: string, run: FoundRun): void {
    const type = /w:fldCharType\s*=\s*["'](\w+)/.exec(source)?.[1];
    if (type === 'begin') {
      this.fieldCount += 1;
      this.fields.push(this.fieldCount);
    }
    run.field = this.fields.at(-1) ?? -1;
    if (type === 'end') this.fields.pop();
  }
}

/** The reference to a note whose mark is typed after it. */
const CUSTOM_MARK = /^<w:(?:footnote|endnote)Reference[^>]*customMarkFollows\s*=\s*["'](?:1|true|on)/;

/** A link to the place that first refers to a note refers to that note once more, as the reader sees it. */
const isNoteLink = ({ properties }: FoundRun, link: string): boolean =>
  link.includes('w:anchor=') && properties.includes('"FootnoteReference"');

function addChars({ runs, chars }: FoundParagraph, piece: Piece): void {
  const run = runs.length - 1;
  const at = (runs[run]?.pieces.length ?? 0) - 1;
  for (const [place, char] of piece.text.split('').entries()) chars.push({ char, run, piece: at, at: place });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(decimal));
  });
