/** A part of a Word file that somebody else wrote: its paragraphs and runs, where each character is, and nothing that has to be kept apart. */

/** A run, with what can be cut in it. */
export interface FoundRun {
  start: number;
  end: number;
  /** The start tag, and the properties as they are written. */
  tag: string;
  properties: string;
  pieces: Piece[];
  /** The field that it is a mark or an instruction of, or whose result it is part of; -1 for none. */
  field: number;
  isFieldMark: boolean;
}

/** Words of a run, or something else in it that is kept whole. */
export interface Piece {
  /** As it is written. */
  source: string;
  /** The characters that it prints; none for what prints nothing. */
  text: string;
  isWords: boolean;
}

export interface FoundChar {
  char: string;
  run: number;
  piece: number;
  /** Its place among the characters of the piece. */
  at: number;
}

export interface FoundParagraph {
  start: number;
  end: number;
  /** After the start tag: where properties stand, or may be put. */
  inner: number;
  /** The properties, with their element; empty if there are none. */
  properties: string;
  runs: FoundRun[];
  chars: FoundChar[];
  /** Where a new paragraph after it may stand: after its table, if it is in one. */
  follow: number;
  /** Where the outermost table that it is in begins; -1 outside of tables. */
  table: number;
  /** Whether it is the only one of its cell, so that it cannot go without another one in its place. */
  isInCell: boolean;
}

/** What stands for the reference to a note. */
export const NOTE = '\uE000';

const TAG =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

const PRINTED: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
  'w:footnoteReference': NOTE,
  'w:endnoteReference': NOTE,
};

interface OpenParagraph extends FoundParagraph {
  run: FoundRun | null;
}

/**
 * All paragraphs of a part in their order, those in tables and boxes with the others: the places that the reader gives are their numbers,
 * from 1. The second form of what is given twice (`mc:Fallback`) is left out, as the reader does.
 */
export function paragraphsIn(xml: string): FoundParagraph[] {
  const found: FoundParagraph[] = [];
  const open: OpenParagraph[] = [];
  const names: string[] = [];
  const fields: { id: number; isResult: boolean }[] = [];
  let fieldCount = 0;
  let left = 0;
  let tableFrom = 0;
  let tableAt = -1;
  let link = '';
  let content: { piece: Piece; start: number; from: number } | null = null;
  let properties: { from: number; name: string } | null = null;
  for (const match of xml.matchAll(TAG)) {
    const [whole, slash, name = '', , empty] = match;
    const [start, end] = [match.index, match.index + whole.length];
    if (name === '') continue;
    const isStart = slash === '';
    const paragraph = open.at(-1);
    const run = paragraph?.run ?? null;
    if (isStart && empty === '') names.push(name);
    else if (!isStart) names.pop();
    if (name === 'mc:Fallback' && empty === '') left += isStart ? 1 : -1;
    if (left > 0) continue;
    if (isStart && (name === 'w:pPr' || name === 'w:rPr') && !properties) {
      if (empty === '') properties = { from: start, name };
      else setProperties(paragraph, run, name, whole);
      continue;
    }
    if (properties) {
      if (!isStart && name === properties.name) {
        // Nested ones (the mark of a paragraph has properties, a change has the old ones) end before.
        const text = xml.slice(properties.from, end);
        if (depthOf(text, name) === 0) {
          setProperties(paragraph, run, name, text);
          properties = null;
        }
      }
      continue;
    }
    if (name === 'w:tbl' && !isStart && !names.includes('w:tbl')) {
      for (const one of found.slice(tableFrom)) one.follow = end;
      tableAt = -1;
    } else if (name === 'w:tbl' && isStart && names.indexOf('w:tbl') === names.length - 1) {
      tableFrom = found.length;
      tableAt = start;
    }
    if (name === 'w:hyperlink') link = isStart && empty === '' ? whole : '';
    if (name === 'w:p') {
      if (isStart) {
        const made: OpenParagraph = {
          start,
          end,
          inner: end,
          properties: '',
          runs: [],
          chars: [],
          follow: end,
          table: tableAt,
          isInCell: names.lastIndexOf('w:tc') > names.lastIndexOf('w:txbxContent'),
          run: null,
        };
        found.push(made);
        if (empty === '') open.push(made);
      } else {
        const done = open.pop();
        if (done) {
          done.end = end;
          done.follow = end;
        }
      }
    } else if (name === 'w:r' && paragraph) {
      if (isStart && empty === '' && !run) {
        const field = fields.at(-1);
        paragraph.run = {
          start,
          end,
          tag: whole,
          properties: '',
          pieces: [],
          field: field?.id ?? -1,
          isFieldMark: false,
        };
        paragraph.runs.push(paragraph.run);
      } else if (!isStart && run) {
        run.end = end;
        paragraph.run = null;
      }
    } else if (run && paragraph) {
      if (name === 'w:fldChar') {
        const type = /w:fldCharType\s*=\s*["'](\w+)/.exec(whole)?.[1];
        run.isFieldMark = true;
        if (type === 'begin') {
          fieldCount += 1;
          fields.push({ id: fieldCount, isResult: false });
        }
        run.field = fields.at(-1)?.id ?? -1;
        if (type === 'separate') for (const field of fields.slice(-1)) field.isResult = true;
        if (type === 'end') fields.pop();
      }
      if (name === 'w:instrText') run.isFieldMark = true;
      if (content === null && isStart && names.at(empty === '' ? -2 : -1) === 'w:r') {
        const isMark = run.pieces.some(({ source }) => CUSTOM_MARK.test(source));
        const piece: Piece = {
          source: whole,
          text: PRINTED[name] ?? '',
          isWords: name === 'w:t' && empty === '' && !isMark,
        };
        run.pieces.push(piece);
        addChars(paragraph, piece);
        if (empty === '') content = { piece, start, from: end };
      } else if (content && !isStart && names.at(-1) === 'w:r') {
        const { piece, from } = content;
        piece.source = xml.slice(content.start, end);
        if (piece.isWords) {
          piece.text = decoded(xml.slice(from, start));
          if (isNoteLink(run, link)) {
            piece.text = NOTE;
            piece.isWords = false;
          }
          addChars(paragraph, piece);
        }
        content = null;
      }
    }
  }
  return found;
}

/** The reference to a note whose mark is typed after it. */
const CUSTOM_MARK = /^<w:(?:footnote|endnote)Reference[^>]*customMarkFollows\s*=\s*["'](?:1|true|on)/;

/** A link to the place that first refers to a note refers to that note once more, as the reader sees it. */
const isNoteLink = ({ properties }: FoundRun, link: string): boolean =>
  link.includes('w:anchor=') && properties.includes('"FootnoteReference"');

function setProperties(
  paragraph: OpenParagraph | undefined,
  run: FoundRun | null,
  name: string,
  text: string,
): void {
  if (name === 'w:rPr' && run) run.properties = text;
  else if (name === 'w:pPr' && paragraph) paragraph.properties = text;
}

function depthOf(text: string, name: string): number {
  let depth = 0;
  for (const [, slash, found, , empty] of text.matchAll(TAG)) {
    if (found !== name || empty !== '') continue;
    depth += slash === '' ? 1 : -1;
  }
  return depth;
}

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
