/** Breaking text into lines of a width. */
import type { Colour, Colours } from './colours.ts';
import { isNarrow, isWide, textWidth } from './width.ts';

/** A stretch of text in one colour; the screen has more names for them than a page. */
export interface Span<Name extends string = Colour> {
  text: string;
  colour?: Name;
  /** A sign that opens a stretch, and must not end a line, or closes one, and must not start a line. */
  mark?: 'open' | 'close';
}

/** Breaks plain text at white space. */
export function wrapWords(text: string, width: number): string[] {
  return wrapSpans([{ text }], width).map(line => line.map(span => span.text).join(''));
}

/** Breaks coloured text; each line is coloured by itself, so that an indent is never underlined. */
export function wrapColoured(spans: readonly Span[], width: number, colours: Colours): string[] {
  return wrapSpans(spans, width).map(line =>
    line.map(({ text, colour }) => (colour ? colours[colour](text) : text)).join(''),
  );
}

/** What stays together on a line. */
interface Unit<Name extends string> {
  spans: Span<Name>[];
  width: number;
  /** White space in front of it, left out where a line starts. */
  space: Span<Name> | null;
}

/** Breaks text into lines of spans. A word that is wider than a line stands on one of its own and passes its end. */
export function wrapSpans<Name extends string>(spans: readonly Span<Name>[], width: number): Span<Name>[][] {
  const lines: Span<Name>[][] = [];
  let line: Span<Name>[] = [];
  let used = 0;
  for (const unit of unitsOf(spans)) {
    const space = line.length > 0 && unit.space ? 1 : 0;
    if (line.length > 0 && used + space + unit.width > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    if (line.length > 0 && unit.space) line.push({ ...unit.space, text: ' ' });
    used += (used > 0 ? space : 0) + unit.width;
    line.push(...unit.spans);
  }
  if (line.length > 0) lines.push(line);
  return lines.map(joinAlike);
}

/** Signs that do not stand at the start of a line in scripts without spaces, and those that do not end one. */
const NOT_FIRST = /^[、。，．：；！？）」』】〕》〉”’\p{Pe}\p{Pf}]/u;
const NOT_LAST = /[（「『【〔《〈“‘\p{Ps}\p{Pi}]$/u;

/** White space next to a mark belongs to the marked words: a line broken there would part the mark from them. */
function unitsOf<Name extends string>(spans: readonly Span<Name>[]): Unit<Name>[] {
  const units: Unit<Name>[] = [];
  let unit: Unit<Name> | null = null;
  let glue = false;
  for (const [at, span] of spans.entries()) {
    const closes = spans[at + 1]?.mark === 'close';
    if (span.mark) {
      if (!unit || (span.mark === 'open' && unit.spans.length === 0)) unit = begin(units, null);
      add(unit, span);
      glue = span.mark === 'open';
      continue;
    }
    const pieces = piecesOf(span.text);
    for (const [index, piece] of pieces.entries()) {
      const isSpace = BREAK.test(piece.text);
      const next = pieces[index + 1]?.text ?? spans.slice(at + 1).find(({ mark }) => mark !== 'open')?.text;
      const isBound = WITH_NUMBER.test(next ?? '');
      if (isSpace && !glue && !isBound && !(closes && piece.last)) {
        unit = begin(units, { ...span, text: ' ' });
        continue;
      }
      const breaks = unit !== null && !glue && unit.spans.length > 0 && mayBreak(lastText(unit), piece.text);
      if (!unit || breaks) unit = begin(units, null);
      add(unit, { ...span, text: isSpace ? ' ' : piece.text });
      glue = false;
    }
  }
  return units.filter(one => one.spans.length > 0);
}

function begin<Name extends string>(units: Unit<Name>[], space: Span<Name> | null): Unit<Name> {
  const empty = units.at(-1);
  if (empty && empty.spans.length === 0) {
    empty.space ??= space;
    return empty;
  }
  const unit = { spans: [], width: 0, space };
  units.push(unit);
  return unit;
}

function add<Name extends string>(unit: Unit<Name>, span: Span<Name>): void {
  unit.spans.push(span);
  unit.width += textWidth(span.text);
}

const lastText = (unit: Unit<string>) => unit.spans.at(-1)?.text ?? '';

function mayBreak(before: string, after: string): boolean {
  const [last, first] = [[...before].at(-1) ?? '', [...after][0] ?? ''];
  return (isWide(last) || isWide(first)) && !NOT_LAST.test(before) && !NOT_FIRST.test(after);
}

/** White space at which a line may end: all but the kinds that say it may not. */
const BREAK = /^[^\S\u00a0\u202f]/;
const RUN = /[^\S\u00a0\u202f]+|[\S\u00a0\u202f]+/gu;

/** A sign that belongs to the number in front of it: no line begins with one. */
const WITH_NUMBER = /^[%‰]/;

/** Words, runs of white space, and single signs of scripts without spaces. */
function piecesOf(text: string): { text: string; last: boolean }[] {
  const pieces: string[] = [];
  for (const run of text.match(RUN) ?? []) {
    if (isNarrow(run)) {
      pieces.push(run);
      continue;
    }
    let word = '';
    for (const sign of run) {
      if (!isWide(sign)) {
        word += sign;
        continue;
      }
      if (word) pieces.push(word);
      pieces.push(sign);
      word = '';
    }
    if (word) pieces.push(word);
  }
  return pieces.map((piece, at) => ({ text: piece, last: at === pieces.length - 1 }));
}

function joinAlike<Name extends string>(line: readonly Span<Name>[]): Span<Name>[] {
  const joined: Span<Name>[] = [];
  for (const span of line) {
    const last = joined.at(-1);
    if (last && last.colour === span.colour) last.text += span.text;
    else joined.push({ ...span });
  }
  return joined;
}
