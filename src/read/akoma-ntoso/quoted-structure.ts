/** A paragraph that quotes provisions of another text (`Article 5 is replaced by: “…”`) -> its own words and the lines quoted. */
import {
  type Inline,
  line,
  normaliseInline,
  type Piece,
  plainText,
  table,
  text,
} from '../../document/index.ts';
import type { XmlElement } from './parse-xml.ts';
import { rowsOf } from './table-rows.ts';
import { childOf, elementsOf, marksOf, type Words } from './words.ts';

const QUOTATIONS = new Set(['quotedStructure', 'embeddedStructure']);
/** What has a heading prints its number on the same line, or above it; everything else in front of its words. */
const HEADINGS = new Set(['heading', 'subheading', 'crossHeading']);

export const isQuotation = ({ name }: XmlElement): boolean => QUOTATIONS.has(name);

const known = new WeakMap<XmlElement, boolean>();

/** Whether provisions are quoted somewhere in an element. */
export function quotes(element: XmlElement): boolean {
  const found = known.get(element) ?? (isQuotation(element) || elementsOf(element).some(quotes));
  known.set(element, found);
  return found;
}

/**
 * What a paragraph says before it quotes, and the lines of all that it quotes, each number with its words and each heading on a
 * line of its own, between the marks of the quotation. They are no provisions of this text, so they bear no labels. Words
 * behind a quotation go on in its last line.
 */
export function splitQuotations(element: XmlElement, words: Words): { before: Inline[]; quoted: Piece[] } {
  const lines: (Inline[] | Piece)[] = [[]];
  const append = (inline: readonly Inline[]) => {
    const last = lines.at(-1);
    if (Array.isArray(last)) for (const one of inline) last.push(one);
    else lines.push([...inline]);
  };
  const read = (inside: XmlElement) => {
    for (const child of inside.children) {
      if (typeof child === 'string') append([text(child)]);
      else if (isQuotation(child)) {
        const { open, close } = marksOf(child);
        const quoted = linesOf(child, words);
        const [first] = quoted;
        if (Array.isArray(first)) first.unshift(text(open));
        else quoted.unshift([text(open)]);
        for (const one of quoted) lines.push(one);
        append([text(close)]);
      } else if (quotes(child)) read(child);
      else append(words.inline(child));
    }
  };
  if (isQuotation(element)) read({ ...element, name: 'p', children: [element] });
  else read(element);
  const [before, ...quoted] = lines;
  return {
    before: Array.isArray(before) ? normaliseInline(before) : [],
    quoted: quoted.flatMap((one): Piece[] => {
      if (!Array.isArray(one)) return [one];
      const wording = normaliseInline(one);
      return plainText(wording).trim() ? [line('', { wording })] : [];
    }),
  };
}

function linesOf(element: XmlElement, words: Words): (Inline[] | Piece)[] {
  const lines: (Inline[] | Piece)[] = [];
  let numbers: Inline[] = [];
  const add = (inline: readonly Inline[]) => {
    const wording = normaliseInline([...numbers, ...inline]);
    numbers = [];
    if (wording.length > 0) lines.push(wording);
  };
  const read = (inside: XmlElement) => {
    for (const child of inside.children) {
      if (typeof child === 'string') {
        if (child.trim()) add([text(child)]);
      } else if (child.name === 'num') {
        numbers.push(...words.of(child), text(' '));
        if (elementsOf(inside).some(({ name }) => HEADINGS.has(name))) add([]);
      } else if (child.name === 'table') {
        lines.push(table(rowsOf(child, words, caption => add(words.of(caption)))));
      } else if (HEADINGS.has(child.name) || !holdsLines(child)) add(words.of(child));
      else read(child);
    }
  };
  read(element);
  if (numbers.length > 0) add([]);
  return lines;
}

/** Whether an element holds lines, and is none itself. */
const holdsLines = (element: XmlElement): boolean =>
  childOf(element, 'num') !== undefined ||
  elementsOf(element).some(
    child => HEADINGS.has(child.name) || child.name === 'p' || child.name === 'table' || holdsLines(child),
  );
