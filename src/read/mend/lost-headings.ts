/**
 * Headings of articles that do not stand at the start of a line, as in texts recognised from paper or copied from a
 * PDF: `… of the Party. Article 12 Notice`, or in Arabic `-1 المادة 5`, where the number of the paragraph comes first.
 *
 * Only looked for where a number is missing between two articles that were found, so that no reference becomes a
 * heading.
 */
import { headedLabelAt, type LabelMatch, text } from '../../document/index.ts';
import type { SourceBlock, WordsBlock } from '../blocks.ts';
import { goesOnAsSentence } from '../line-start.ts';
import { cutInline, plainWords } from '../plain-words.ts';
import type { Report } from '../report.ts';

/** More headings in a row are not lost but not there. */
const MOST_LOST = 3;
/** A number of a paragraph that stands before the heading it belongs under. */
const STRAY_LABEL = /^\s*[-–]?\s?\p{Nd}{1,3}\s?[-–.]?\s*$/u;
const SENTENCE_END = /[.;:؛؟!。][”"’»)\]]{0,3}\s*$/u;
/** Arabic words behind which an article is a reference, also at the end of a line. */
const PREPOSITION = /(?:^|\s)(?:في|من|إلى|على|بموجب|وفق|وفقا|أحكام|حسب|بمقتضى|و|أو|عن|مع|هذه|تلك)\s*$/u;

interface Found {
  at: number;
  number: number;
  /** The word for an article, as the text prints it. */
  word: string;
}

/** The blocks, those that hold a lost heading parted before it. A message tells each. */
export function partLostHeadings(blocks: readonly SourceBlock[], report: Report): SourceBlock[] {
  const lost = lostNumbers(blocks);
  if (lost.length === 0) return [...blocks];
  const parted = blocks.map(block => [block]);
  for (const { number, word, from, to } of lost) {
    const at = blocks.slice(from, to).findIndex(block => headingIn(block, word, number) !== null);
    // What an earlier heading left for this block stands in front of its words.
    const block = parted[from + at]?.at(-1);
    const place = block && headingIn(block, word, number);
    if (at === -1 || block?.type !== 'words' || !place) continue;
    parted[from + at] = part(block, place.at, parted[from + at + 1]);
    report(
      'heading-in-line',
      `\`${place.label}\` is in the middle of a line: read as the heading that is missing there`,
      block.position,
    );
  }
  return parted.flat();
}

interface Lost {
  number: number;
  word: string;
  from: number;
  to: number;
}

function lostNumbers(blocks: readonly SourceBlock[]): Lost[] {
  const lost: Lost[] = [];
  let last: Found | null = null;
  for (const [at, block] of blocks.entries()) {
    const found = articleOf(block, at);
    if (!found) continue;
    const missing: number = last ? found.number - last.number - 1 : 0;
    if (last && missing > 0 && missing <= MOST_LOST) {
      for (let number: number = last.number + 1; number < found.number; number += 1)
        lost.push({ number, word: found.word, from: last.at, to: at });
    }
    if (!last || missing >= 0 || found.number === 1) last = found;
  }
  return lost;
}

function articleOf(block: SourceBlock, at: number): Found | null {
  if (block.type !== 'words' || block.note !== undefined) return null;
  const plain = plainWords(block.words).trimStart();
  const label = headedLabelAt(plain);
  if (label?.kind !== 'article' || !/^\d+$/.test(label.number ?? '')) return null;
  const word = /^[\p{L}\p{M}]+/u.exec(label.label)?.[0];
  return word && !goesOnAsSentence(label.label, plain) ? { at, number: Number(label.number), word } : null;
}

/** Where in a block the heading of this article stands, if it does; never at its start. */
function headingIn(block: SourceBlock, word: string, number: number): { at: number; label: string } | null {
  if (block.type !== 'words' || block.note !== undefined) return null;
  const plain = plainWords(block.words);
  for (let at = plain.indexOf(` ${word} `); at !== -1; at = plain.indexOf(` ${word} `, at + 1)) {
    const rest = plain.slice(at + 1);
    const label = headedLabelAt(rest);
    if (label?.number === String(number) && isHeading(plain.slice(0, at), rest, label)) {
      return { at: at + 1, label: label.label };
    }
  }
  return null;
}

function isHeading(before: string, rest: string, { label }: LabelMatch): boolean {
  if (goesOnAsSentence(label, rest)) return false;
  if (STRAY_LABEL.test(before) || SENTENCE_END.test(before)) return true;
  return /^\p{Script=Arabic}/u.test(rest) && rest === label && !PREPOSITION.test(before);
}

/** Parts a block before a heading. A number that stands before it belongs to the paragraph under it, the next block. */
function part(block: WordsBlock, at: number, next: SourceBlock[] | undefined): SourceBlock[] {
  const [before, heading] = cutInline(block.words, at);
  const first = { ...block, words: before };
  const second = { ...block, words: heading };
  if (!STRAY_LABEL.test(plainWords(before))) return [first, second];
  const [paragraph] = next ?? [];
  if (!next || paragraph?.type !== 'words' || paragraph.note !== undefined) return [second, first];
  next[0] = { ...paragraph, words: [...before, text(' '), ...paragraph.words] };
  return [second];
}
