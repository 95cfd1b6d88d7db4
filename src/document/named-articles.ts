/** The articles that words name where they begin: `Article 2`, `Articles 23 and 35, with regard to …`, `第二十三条和第三十五条`. */
import { headedLabelAt } from './labels.ts';
import { LANGUAGES } from './languages/index.ts';
import { forText } from './latin-patterns.ts';
import { lazy } from './lazy.ts';
import { CHINESE_NUMERAL, normaliseNumber } from './numbers.ts';

/** Numbers of articles at the start of a text, and where it goes on behind them. */
export interface NamedArticles {
  numbers: readonly string[];
  end: number;
}

const NUMBER = '(?:\\p{Nd}{1,3}(?:\\s?(?:bis|ter|quater))?|[IVXL]{1,7})(?![\\p{L}\\p{Nd}])';
const RANGE = '\\s(?:to|à|a|al|по|إلى)\\s|\\s?[–—-]\\s?';
const JOINT = `(?:\\s?[,،]\\s?(?:(?:and|et|y|и|e)\\s)?|\\s(?:and|et|y|e|и)\\s|${RANGE}|\\s?و\\s?)`;

const SEVERAL = lazy(() => {
  const words = Object.values(LANGUAGES).flatMap(({ articles = [] }) => articles);
  return new RegExp(`^[[(]?(?:${words.join('|')})\\s(${NUMBER}(?:${JOINT}${NUMBER})+)`, 'iu');
});
const HAN = `(?:${CHINESE_NUMERAL}|\\p{Nd}{1,3})`;
/** `第五条和第六条`, `第五、六条`, `第五至第七条`. */
const SEVERAL_CHINESE = new RegExp(
  `^(第${HAN}[条條]?(?:[、，]?[和及与至、]?第?${HAN}[条條]?)*[、和及与至]第?${HAN}[条條])`,
  'u',
);
/** A number, with what stands between it and the one before. */
const EACH = new RegExp(`(${RANGE}|至)?第?(${HAN}|${NUMBER})`, 'giu');

/** Several articles at the start of words, or null. */
export function severalArticlesAt(words: string): NamedArticles | null {
  const match = SEVERAL_CHINESE.exec(words) ?? forText(SEVERAL(), words).exec(words);
  if (!match) return null;
  const numbers: string[] = [];
  for (const [, range, printed = ''] of (match[1] ?? '').matchAll(EACH)) {
    const number = normaliseNumber(printed);
    if (range) numbers.push(...between(numbers.at(-1), number));
    numbers.push(number);
  }
  return { numbers, end: match[0].length };
}

/** One article or several. */
export function articlesNamedAt(words: string): NamedArticles | null {
  const several = severalArticlesAt(words);
  if (several) return several;
  const one = headedLabelAt(words);
  return one?.kind === 'article' && one.number !== null
    ? { numbers: [one.number], end: one.label.length }
    : null;
}

/** No heading names more articles by their first and last. */
const LONGEST_RANGE = 200;

function between(from: string | undefined, to: string): string[] {
  const [first, last] = [Number(from), Number(to)];
  if (!(last > first && last - first < LONGEST_RANGE)) return [];
  return Array.from({ length: last - first - 1 }, (_, at) => String(first + 1 + at));
}
