/** Which of the brackets of an article are quoted, and with what around them. */

import { type BracketEvent, countedBrackets, type Row, textOf } from '../compare/index.ts';
import { withoutNoteMarks } from './excerpt.ts';
import { inQuotes } from './in-quotes.ts';
import { citationOf } from './row-facts.ts';

const STILL: ReadonlySet<BracketEvent['event']> = new Set(['kept', 'edited', 'opened', 'added']);

/** Words on either side, and of the bracketed words themselves. */
const AROUND = 3;
const MOST_WORDS = 9;

interface Quote {
  row: number;
  start: number;
  text: string;
  score: number;
}

/** `28(1) “… on the [90th][120th] day after …”`: the places that say most about what is open, in the order of the text. */
export function openQuotes(rows: readonly Row[], most: number): string[] {
  const quotes = quotesOf(rows, text => /[\p{L}\p{N}]/u.test(text));
  const best = [...quotes].sort((one, two) => two.score - one.score).slice(0, most);
  return quotes.filter(quote => best.includes(quote)).map(quote => cited(quote, rows));
}

/** The same of all brackets that hold nothing but a figure, a date, or what stands for one: `[2023][2024]`, `[50 per cent]`, `[X]`. */
export function openFigures(rows: readonly Row[]): string[] {
  const isFigure = (text: string, before: string) => FIGURE.test(text) && !NUMBER_OF.test(before);
  const first = new Map<string, { quote: Quote; more: number }>();
  for (const quote of quotesOf(rows, isFigure, AROUND_FIGURE)) {
    const known = first.get(quote.text);
    if (known) known.more += 1;
    else first.set(quote.text, { quote, more: 0 });
  }
  return [...first.values()].map(
    ({ quote, more }) => `${cited(quote, rows)}${more > 0 ? ` (and ${more} more like it)` : ''}`,
  );
}
const AROUND_FIGURE = 2;

/** `Annex [X]`: which number is meant is no question of substance. */
const NUMBER_OF =
  /(?:annex(?:es|e)?|articles?|paragraphs?|paragraphes?|parts?|sections?|decisions?|options?|anexos?|artículos?|párrafos?|приложени\p{L}*|стать\p{L}*|пункт\p{L}*|附件|第|المادة|المرفق)\s*(?:\[[^[\]]*\]\s?)*$/iu;

/** A number with a word or two, or the letter or the sign that stands for it. A reference has its number behind a word. */
const FIGURE =
  /^\s*(?:(?:[^\s\p{L}]?\p{N}[\p{N}.,/–-]*\p{L}{0,2}|\p{N}*[XYZN]|[….]{1,3}|_+)(?:\s[\p{L}%°]+){0,3}|%)\s*$/u;

const cited = ({ row, text }: Quote, rows: readonly Row[]): string =>
  `${rows[row] ? citationOf(rows[row]) : ''} ${inQuotes(text)}`;

/** @param holds asked with the words in a bracket and with those before it. */
function quotesOf(
  rows: readonly Row[],
  holds: (text: string, before: string) => boolean,
  around = AROUND,
): Quote[] {
  const quotes: Quote[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.after === null) continue;
    const words = textOf(row.text, 'after');
    for (const { event, text } of countedBrackets(row)) {
      if (!STILL.has(event)) continue;
      const start = words.indexOf(`[${text}]`);
      if (start < 0 || !holds(text, words.slice(0, start))) continue;
      const [from, to] = withRivals(words, start, start + text.length + 2);
      if (quotes.some(quote => quote.row === index && quote.start === from)) continue;
      const score = scoreOf(words, text, from, to, start);
      quotes.push({ row: index, start: from, text: quoted(words, from, to, around), score });
    }
  }
  return quotes;
}

/** Brackets that stand side by side are rivals: `[shall] [may]`. */
function withRivals(words: string, start: number, end: number): [number, number] {
  const before = /(?:\[[^[\]]*\]\s?)+$/.exec(words.slice(0, start))?.[0].length ?? 0;
  const after = /^(?:\s?\[[^[\]]*\])+/.exec(words.slice(end))?.[0].length ?? 0;
  return [start - before, end + after];
}

/** Which number is meant is no question of substance. */
const REFERENCE = /^(?:(?:this|the) )?(?:paragraphs?|articles?|annex(?:es)?)\b/iu;

/** Rivals say most, then figures, then a phrase; a whole paragraph in brackets says that it is there, and nothing of what is open. */
function scoreOf(words: string, text: string, from: number, to: number, start: number): number {
  if (text.length * 4 > words.length * 3) return 0;
  const isRival = from < start || to > start + text.length + 2;
  const length = text.split(/\s+/).length;
  if (REFERENCE.test(text)) return 1;
  return (isRival ? 8 : 0) + (/\p{N}/u.test(text) ? 3 : 0) + (length > 1 && length <= MOST_WORDS ? 2 : 1);
}

/** What stands around brackets, without a part of another one. */
function withoutPart(words: string, side: 'lead' | 'trail'): string {
  const [opens, closes] = [words.split('[').length, words.split(']').length];
  if (opens === closes) return words;
  return side === 'lead' ? words.replace(/^.*[[\]]/s, '').trim() : words.replace(/[[\]].*$/s, '').trim();
}

function quoted(words: string, from: number, to: number, around: number): string {
  const inside = words.slice(from, to).split(/\s+/);
  const cut = inside.length > MOST_WORDS ? `${inside.slice(0, MOST_WORDS).join(' ')} …` : inside.join(' ');
  const before = words.slice(0, from).trim().split(/\s+/).filter(Boolean);
  const after = words.slice(to).trim().split(/\s+/).filter(Boolean);
  const isShort = inside.length <= MOST_WORDS;
  const lead = isShort ? withoutPart(before.slice(-around).join(' '), 'lead') : '';
  const trail = isShort ? withoutPart(after.slice(0, around).join(' '), 'trail') : '';
  // A full stop stands next to its word, as it is printed.
  const joined = trail === '' ? cut : `${cut}${/^\s/.test(words.slice(to)) ? ' ' : ''}${trail}`;
  const parts = [
    before.length > around || (!isShort && before.length > 0) ? '…' : '',
    lead,
    joined,
    isShort && after.length > around ? '…' : '',
  ];
  return withoutNoteMarks(parts.filter(Boolean).join(' '));
}
