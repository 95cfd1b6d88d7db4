/**
 * The words of citations: those that head provisions (from the vocabulary) and those that only stand in citations.
 * Data first; below it the patterns that find them.
 */
import { HEADED_WORDS, LINE_WORDS, OPTION_WORDS } from '../vocabulary.ts';
import type { StepKind } from './types.ts';

/** What a word of a citation names; a recital is turned into a line of the preamble. */
export type WordKind = StepKind | 'recital';

/** Abbreviations and words that no printed label has. */
const ONLY_CITED: Readonly<Partial<Record<WordKind, readonly string[]>>> = {
  // A heading without a known word is called a division; nothing prints it so.
  division: ['division'],
  chapter: ['chap.', 'ch.'],
  annex: ['ann.'],
  recital: [
    'recital',
    'preambular paragraph',
    'preambular para.',
    'preambular para',
    'pp',
    'pp.',
    'considérant',
    'considerando',
  ],
  paragraph: ['§', 'párr.'],
  subparagraph: ['subpara.', 'sub-para.', 'sub-para', 'al.', 'литера', 'пп.'],
  item: ['letra', 'lettre', 'lit.', 'litt.'],
};

/** Russian puts the outer provision in the genitive, without a word for “of”: `пункт 1 статьи 35`. */
const GENITIVES: Readonly<Partial<Record<WordKind, readonly string[]>>> = {
  part: ['части'],
  chapter: ['главы'],
  section: ['раздела'],
  subsection: ['подраздела'],
  article: ['статьи'],
  annex: ['приложения'],
  preamble: ['преамбулы'],
  option: ['варианта'],
  paragraph: ['пункта'],
  subparagraph: ['подпункта'],
};

/** Chinese counts lines with words of their own, after the number: `第三十五条第一款第三项`. */
const CHINESE_LINES: Readonly<Record<string, WordKind>> = {
  款: 'paragraph',
  段: 'paragraph',
  项: 'subparagraph',
  目: 'item',
};

const KINDS = new Map<string, WordKind>();
const GENITIVE_WORDS = new Set<string>();

/** People type without accents, and some keyboards and files compose letters differently. */
const spellings = (word: string): string[] => {
  const apart = word.normalize('NFD');
  return [word, apart, apart.replace(/\p{Mn}/gu, '')];
};
function learn(kind: WordKind, words: readonly string[]): void {
  for (const word of words.flatMap(spellings)) if (!KINDS.has(word)) KINDS.set(word, kind);
}
for (const [kind, words] of Object.entries(HEADED_WORDS))
  learn(kind as StepKind, Object.values(words).flat());
for (const [kind, words] of Object.entries(LINE_WORDS)) learn(kind as StepKind, words);
learn('option', Object.values(OPTION_WORDS).flat());
for (const [kind, words] of Object.entries(ONLY_CITED)) learn(kind as WordKind, words);
for (const [kind, words] of Object.entries(GENITIVES)) {
  learn(kind as WordKind, words);
  for (const word of words.flatMap(spellings)) GENITIVE_WORDS.add(word);
}

const alternatives = [...KINDS.keys()]
  .sort((one, two) => two.length - one.length)
  .map(word => word.replaceAll('.', '\\.'))
  .join('|');

/** A word for a kind, to be tried at one place of the text (sticky). */
export const WORD = new RegExp(`(?:${alternatives})(?:(?<=[§\\p{Script=Han}])|(?![\\p{L}\\p{Mn}]))`, 'iuy');

/** What joins an inner provision to the outer one that follows: `paragraph 1 of article 35`. */
export const OF =
  /(?:of(?:\s+the)?|de\s+l['’]|de\s+la(?!\p{L})|del|des|de|du|من|的)(?:(?<=['’的])|(?!\p{L}))/iuy;

/** Words that say nothing about the place. */
export const FILLER = /(?:the(?!\p{L})|l['’])/iuy;

/** A Chinese numbered line: `第一款`. Headings (`第三十五条`) are known to the label grammar. */
export const CHINESE_LINE = new RegExp(
  `第\\s*([〇零一二三四五六七八九十百\\p{Nd}]+)\\s*([${Object.keys(CHINESE_LINES).join('')}])`,
  'uy',
);

/** The kind that a word names, and whether its form already says “of”. The word must be one that `WORD` found. */
export function kindOfWord(word: string): { kind: WordKind; genitive: boolean } | null {
  const known = word.toLowerCase();
  const kind = KINDS.get(known) ?? CHINESE_LINES[known];
  return kind === undefined ? null : { kind, genitive: GENITIVE_WORDS.has(known) };
}

/** What a sticky pattern finds at exactly this place of the text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Whether text starts with a word that the reader of citations would take for something else than a number. */
export function startsWithWord(text: string): boolean {
  return [WORD, OF, FILLER, CHINESE_LINE].some(pattern => matchAt(pattern, text, 0) !== null);
}
