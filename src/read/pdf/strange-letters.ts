/**
 * Letters that English has not, in many words of an English text: ligatures whose name the font has wrong, so that `fight` reads
 * `üght`. Programs that write a file anew leave such fonts behind, and nothing in the file tells what was meant.
 */
import { detectLanguage } from '../language.ts';
import type { Warn } from './tell.ts';
import type { Line } from './types.ts';

/** In fewer different words it is a letter of names and borrowed words: `São Tomé`, `naïve`. */
const FEWEST_WORDS = 8;
const STRANGE = /(?<![\p{L}\p{M}])[A-Za-z]*([\u00df-\u024f])[a-z]+(?![\p{L}\p{M}])/gu;

export function tellStrangeLetters(lines: readonly Line[], warn: Warn): void {
  const places = new Map<string, { words: Set<string>; count: number; first: Line }>();
  for (const line of lines) {
    if (!/[\u00df-\u024f]/.test(line.text)) continue;
    for (const [word, letter = ''] of line.text.matchAll(STRANGE)) {
      const found = places.get(letter) ?? { words: new Set(), count: 0, first: line };
      found.words.add(word.toLowerCase());
      found.count += 1;
      places.set(letter, found);
    }
  }
  const many = [...places].filter(([, { words }]) => words.size >= FEWEST_WORDS);
  if (many.length === 0 || !isEnglish(lines)) return;
  for (const [letter, { words, count, first }] of many) {
    const reason = `${count} words have the letter “${letter}”, which English has not, first “${[...words][0]}”: the font may name it wrongly. Compare them with what the page shows, or ask for the DOCX file`;
    warn('strange-letters', reason, first.page);
  }
}

/** By a part from the middle, which is text in any case. */
const isEnglish = (lines: readonly Line[]) =>
  detectLanguage(
    lines
      .slice(Math.floor(lines.length / 2))
      .slice(0, 30)
      .map(line => line.text)
      .join(' '),
  ) === 'en';
