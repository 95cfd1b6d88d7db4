/**
 * How many words of a file are in the tree that was read from it: counted in both, not taken from what the reader says. A plain
 * text is counted as it stands in its file; for other formats the reader supplies the words without the markup (`sourceText`).
 */
import {
  counted,
  type Draft,
  fullText,
  grouped,
  isCanonicalMarkdown,
  type ReadResult,
  splitFrontMatter,
} from '../src/index.ts';

export interface WordsPlaced {
  placed: number;
  total: number;
  /** Words left out on purpose, such as page headers and page numbers; they are not part of the total. */
  leftOut: number;
  /** The first few words that are missing from the tree. */
  missing: readonly string[];
}

/** How many missing words are quoted. */
const MOST_NAMED = 10;

/**
 * Compares the words of a source with those of its tree, each as often as it occurs.
 *
 * @param source the words of the file without markup, or the text itself if it is plain text or canonical Markdown.
 * @param leftOut what the reader left out of the source on purpose, with a warning.
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

/** Where words were left out, by the rule that reported it. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'page-furniture': 'page headers and footers',
  'line-numbers': 'line numbers',
  contents: 'lists of contents',
  'turned-words': 'stamps',
  stamp: 'stamps',
  comment: 'comments',
  'list-numbers': 'list numbers',
  'left-out': 'text outside the draft',
};

/**
 * `34,070 words read; 972 in page headers and footers left out`, or, if words are missing,
 * `912 of 914 words read; missing: foo, bar`.
 *
 * @param messages the warnings of the reader, which say where words were left out.
 */
export function wordsReadLine(
  { placed, total, leftOut, missing }: WordsPlaced,
  messages: ReadResult['file']['messages'],
): string {
  const lost = total - placed;
  const places = new Set(messages.flatMap(({ ruleId }) => LEFT_OUT[ruleId ?? ''] ?? []));
  const where = places.size > 0 ? ` in ${[...places].join(', ').replace(/, ([^,]+)$/, ' and $1')}` : '';
  return [
    `${lost > 0 ? `${grouped(placed)} of ` : ''}${counted(total, 'word')} read`,
    ...(leftOut > 0 ? [`${grouped(leftOut)}${where} left out`] : []),
    ...(lost > 0 ? [`missing: ${missing.join(', ')}${lost > missing.length ? ', …' : ''}`] : []),
  ].join('; ');
}

/**
 * A word, or one character of a script without spaces. A word of a million letters is counted in pieces, because matching it
 * as a whole would overflow the stack of the regular expression engine.
 */
const WORD_OR_SIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}]){1,5000}/gu;

/** The same for texts without these scripts, in half the time; they stand in this range, where they are found much sooner than by name. */
const WORD = /[\p{L}\p{M}\p{N}]{1,5000}/gu;
const MAY_BE_WITHOUT_SPACES = /[\u2e80-\uffff]/;

/** Marks inside a word (`*Re*calling`, soft hyphens) do not split it, and superscript digits count as digits. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .replace(/[*_`\\\u00ad\u200b-\u200f]/g, '')
    .replace(/[⁰¹²³⁴-⁹]/g, digit => digit.normalize('NFKC'));
  return plain.match(MAY_BE_WITHOUT_SPACES.test(plain) ? WORD_OR_SIGN : WORD) ?? [];
}

/** Canonical Markdown without what is not part of the draft: front matter, restatement notice and link addresses. */
function canonicalWords(source: string): string {
  return splitFrontMatter(source)
    .body.replace(/^> \*Restatement\b.*$/m, '')
    .replace(/\]\((?:[^()\s]|\([^()\s]*\))*\)/g, ']');
}
