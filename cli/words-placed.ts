/**
 * How many words of a file found a place in the tree: counted in both, not taken from what the reader says. A text is counted as
 * it stands in its file; what is markup in a format, only its reader's folder knows (`sourceText`).
 */
import { type Draft, fullText, isCanonicalMarkdown, splitFrontMatter } from '../src/index.ts';

export interface WordsPlaced {
  placed: number;
  total: number;
  /** Words that were left out on purpose, as page headers and numbers are; they are not among the total. */
  leftOut: number;
  /** The first few words that the tree does not have. */
  missing: readonly string[];
}

/** Words that are named where some are missing. */
const MOST_NAMED = 10;

/**
 * Compares the words of a source with those of its tree, each as often as it occurs.
 *
 * @param source the words of the file as its format holds them, or the text itself where that is plain or canonical Markdown.
 * @param leftOut what the reader left out of the source on purpose, and told so.
 */
export function wordsPlaced(source: string, draft: Draft, leftOut = ''): WordsPlaced {
  const counts = new Map<string, number>();
  const apart = wordsOf(leftOut);
  for (const word of [...wordsOf(fullText(draft)), ...apart]) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = wordsOf(isCanonicalMarkdown(source) ? canonicalWords(source) : source);
  const missing: string[] = [];
  for (const word of words) {
    const left = counts.get(word) ?? 0;
    if (left === 0) missing.push(word);
    else counts.set(word, left - 1);
  }
  return {
    placed: words.length - missing.length - apart.length,
    total: words.length - apart.length,
    leftOut: apart.length,
    missing: missing.slice(0, MOST_NAMED),
  };
}

/** `912 of 914 words placed; without a place: foo, bar`. */
export function placedLine({ placed, total, leftOut, missing }: WordsPlaced): string {
  const left = total - placed;
  const counted = `${placed} of ${total} words placed${leftOut > 0 ? `, ${leftOut} left out` : ''}`;
  if (left === 0) return counted;
  return `${counted}; without a place: ${missing.join(', ')}${left > missing.length ? ', …' : ''}`;
}

/**
 * A word, or one sign of a script that writes no spaces: what stands next to it is not part of it. One of a million letters
 * comes in pieces, because as a whole it would not fit on the stack of the engine that looks for it.
 */
const WORD_OR_SIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}]){1,5000}/gu;

/** The same for texts without those scripts, in half the time. */
const WORD = /[\p{L}\p{M}\p{N}]{1,5000}/gu;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Marks that stand inside words (`*Re*calling`, soft hyphens) do not part them, and raised digits are digits. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/[*_`\\\u00ad\u200b-\u200f]/g, '')
    .replace(/[⁰¹²³⁴-⁹]/g, digit => digit.normalize('NFKC'));
  return plain.match(WITHOUT_SPACES.test(plain) ? WORD_OR_SIGN : WORD) ?? [];
}

/** Canonical Markdown without what is no word of the draft: its head, the line of restatements, and the addresses of links. */
function canonicalWords(source: string): string {
  return splitFrontMatter(source)
    .body.replace(/^> \*Restatement\b.*$/m, '')
    .replace(/\]\((?:[^()\s]|\([^()\s]*\))*\)/g, ']');
}
