/**
 * Gaps that are wider than between letters and narrower than between words: `Agr eement`, `representati ves`.
 *
 * They are closed only where the document itself shows the joined word, and one of the halves nowhere else. Where a file has
 * no signs for spaces at all, every such gap is a space.
 */
import { closeStretches } from './letter-spacing.ts';
import { startOfLine } from './lines.ts';
import { DOUBTFUL, type Line } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

const DOUBT = new RegExp(DOUBTFUL, 'gu');

/** Decides the doubtful gaps of all lines. Gives how many words were joined. */
export function decideGaps(lines: readonly Line[], words: Vocabulary): number {
  let joined = 0;
  for (const line of lines) {
    if (!line.text.includes(DOUBTFUL)) continue;
    const text = words.hasSpaces ? closeStretches(line.text) : line.text;
    line.text = text
      .replace(DOUBT, (_, at: number) => {
        const closes = words.hasSpaces && isOneWord(text, at, words);
        if (closes) joined += 1;
        return closes ? '' : ' ';
      })
      .replace(/\s{2,}/gu, ' ');
    line.start = startOfLine(line.text);
  }
  return joined;
}

function isOneWord(text: string, at: number, words: Vocabulary): boolean {
  const before = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]+/u.exec(text.slice(at + 1))?.[0] ?? '';
  if (before === '' || after === '') {
    // A stop or a comma stands close to its word, and nothing stands between a bracket and what it holds.
    return /^[,.;)\]]/.test(text.slice(at + 1)) || /[([]$/.test(text.slice(0, at));
  }
  if (/^\p{Lu}/u.test(after) && /\p{Ll}$/u.test(before)) return false;
  return words.count(before + after) > 0 && (words.count(before) === 0 || words.count(after) === 0);
}
