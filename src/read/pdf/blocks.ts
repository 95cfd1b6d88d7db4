/** Paragraphs -> blocks of words, as every reader gives them. */
import type { Position } from 'unist';
import { type Inline, inlineOf, normaliseInline, noteReference } from '../../document/index.ts';
import type { Look, WordsBlock } from '../blocks.ts';
import type { Footnote } from './footnotes.ts';
import type { Layout } from './layout.ts';
import type { LineEnds } from './line-ends.ts';
import { lookOf } from './look.ts';
import type { Paragraph } from './paragraphs.ts';
import { type Line, NOTE_CLOSE, NOTE_OPEN } from './types.ts';

/** The identifier of the note that a raised sign refers to; null for an exponent, or a note that is not there. */
export type FindNote = (printed: string, page: number) => string | null;

export function noteFinder(notes: readonly Footnote[]): FindNote {
  return (printed, page) => {
    const found = notes.filter(note => note.printed === printed);
    return (found.find(note => note.page === page) ?? found[0])?.identifier ?? null;
  };
}

const BULLET = /^[•·▪◦*–—-]\s+\S/u;

/** The block of a paragraph. Its place is the page (as line) and the line on that page (as column). */
export function toBlock(
  paragraph: Paragraph,
  ends: LineEnds,
  find: FindNote,
  places: ReadonlyMap<Line, number>,
  look: Look,
): WordsBlock {
  const first = paragraph[0].text;
  const texts = paragraph.map((_, at) => textBefore(paragraph, at, ends));
  texts[0] = closeUp(texts[0] ?? '');
  const words = texts.some(text => text.includes(NOTE_OPEN))
    ? paragraph.flatMap((line, at) => withNotes(texts[at] ?? '', line.page, find))
    : inlineOf(texts.join(''));
  return {
    type: 'words',
    words: normaliseInline(words),
    ...(isHeading(paragraph) ? { headingLevel: HEADING_LEVEL } : {}),
    ...(hangs(paragraph[0]) ? { hanging: true } : {}),
    ...(BULLET.test(first) ? { bullet: true, indent: 4 } : {}),
    look,
    position: placeOf(paragraph, places),
  };
}

/** Pages do not show levels: all headings stand at one. */
const HEADING_LEVEL = 2;
const LONGEST_HEADING = 40;

/** Bold and in the middle, without the end of a sentence. Italics and capitals alone are found in the text as well. */
function isHeading(paragraph: Paragraph): boolean {
  const text = paragraph.map(line => line.text).join(' ');
  return (
    paragraph.every(line => line.bold && line.centred) &&
    text.split(' ').length <= LONGEST_HEADING &&
    /\p{L}/u.test(text) &&
    !/[.;:,]$/.test(text)
  );
}

/** The blocks of a note: one for each of its paragraphs would be guesswork, so it is one. */
export function noteBlock(
  note: Footnote,
  ends: LineEnds,
  places: ReadonlyMap<Line, number>,
  layout: Layout,
): WordsBlock {
  const look = lookOf(note.lines, layout);
  return { ...toBlock(note.lines, ends, () => null, places, look), note: note.identifier };
}

/** The words of a line with what parts it from the next one, and without a hyphen that only filled the line. */
function textBefore(paragraph: Paragraph, at: number, ends: LineEnds): string {
  const text = paragraph[at]?.text ?? '';
  const next = paragraph[at + 1];
  if (!next) return text;
  const { glue, dropsHyphen } = ends.between(text, next.text);
  return (dropsHyphen ? text.slice(0, -1) : text) + glue;
}

const NOTE = new RegExp(`\\s?${NOTE_OPEN}([^${NOTE_CLOSE}]*)${NOTE_CLOSE}`, 'gu');

/** Units of measure, whose exponent is no note. */
const EXPONENT = /(?:^|[\s/(])(?:[kcdm]?m|s|W\/m|CO)$/u;

/** The words of a line, with a reference wherever a raised sign is the mark of a note. */
export function withNotes(text: string, page: number, find: FindNote): Inline[] {
  const words: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(NOTE)) {
    const printed = match[1]?.trim() ?? '';
    const parts = printed.split(/[,\s]+/).map(part => find(part, page));
    if (parts.some(part => part === null) || EXPONENT.test(text.slice(0, match.index))) continue;
    for (const one of inlineOf(raised(text.slice(from, match.index)))) words.push(one);
    for (const identifier of parts) if (identifier !== null) words.push(noteReference(identifier));
    from = match.index + match[0].length;
  }
  return [...words, ...inlineOf(raised(text.slice(from)))];
}

const RAISED = new RegExp(`(?:(?<=\\p{Nd})\\s)?${NOTE_OPEN}\\s*([+–−-]?\\p{Nd}+)\\s*${NOTE_CLOSE}`, 'gu');

/** Words in which raised figures that are no marks of notes stay raised, as exponents. */
const raised = (text: string): string =>
  plain(
    text.replace(RAISED, (_, figures: string) =>
      [...figures].map(sign => SUPERSCRIPT[sign] ?? sign).join(''),
    ),
  );

const SUPERSCRIPT: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, value) => [String(value), sign])),
  '+': '⁺',
  '-': '⁻',
  '–': '⁻',
  '−': '⁻',
};

/** Words without the marks around raised signs. */
export const plain = (text: string): string => text.replaceAll(NOTE_OPEN, '').replaceAll(NOTE_CLOSE, '');

/** `[ (c) Pursue`: a bracket and the label that it holds are one. */
const closeUp = (text: string): string => text.replace(/^([[［]+) (?=[(（\p{Nd}])/u, '$1');

/** Whether what stands first is short and set off from the rest by more than a space. */
function hangs(line: Line): boolean {
  const inked = line.runs.filter(run => run.text.trim() !== '');
  const [label, next] = inked;
  return (
    label !== undefined &&
    next !== undefined &&
    /^\s*\S{1,6}\s*$/.test(label.text) &&
    next.x - label.end > line.size * 0.9
  );
}

function placeOf(paragraph: Paragraph, places: ReadonlyMap<Line, number>): Position {
  const last = paragraph.at(-1) ?? paragraph[0];
  const point = (line: Line) => ({ line: line.page, column: places.get(line) ?? 1 });
  return { start: point(paragraph[0]), end: point(last) };
}
