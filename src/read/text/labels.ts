/** The labels at the beginnings of lines, and whether one is what comes after another: a reference rarely is. */
import { headedLabelAt, letterValue, normaliseNumber, romanValue } from '../../document/index.ts';
import { labelAt } from '../line-start.ts';

export interface LabelOfLine {
  kind: 'heading' | 'line' | 'option';
  /** Labels of one series have the same: `article`, `parentheses`. */
  series: string;
  number: string;
  printed: string;
}

/** A label that is a whole line (`a.`) is read as one with words behind it. */
const ANY_WORD = 'A';

/** What a line begins with, if that could be a label. */
export function labelOf(words: string): LabelOfLine | null {
  const headed = headedLabelAt(words);
  if (headed)
    return { kind: 'heading', series: headed.kind, number: headed.number ?? '', printed: headed.label };
  const label = labelAt(words) ?? labelAt(`${words} ${ANY_WORD}`);
  if (!label) return null;
  const kind = label.form === 'option' ? 'option' : 'line';
  return { kind, series: label.form, number: normaliseNumber(label.number), printed: label.printed };
}

/** Whether nothing stands behind the label of a line but marks. */
export const isLabelOnly = (words: string, { printed }: LabelOfLine): boolean =>
  !/[\p{L}\p{N}]/u.test(words.slice(printed.length));

/** What stands behind the number of an article in a sentence and never in a heading: `第五条第二款`, `المادة 1 من`. */
const IN_SENTENCE =
  /^\s*(?:[的所和与及或至中第，、；。）]|规定|(?:من|أو|في|على|إلى|التي|وفقا|و\p{L}+)(?!\p{L})|،)/u;

/** `Chapter 11 (Investment) shall prevent`, `Article 3.6 (Committee),`: the name in parentheses of what is referred to. */
const NAMED = /^\s?[(（][^()（）]{2,120}[)）](?:[,;.]|\s\p{Ll})/u;

/** Whether a line that begins with the label of a heading is a sentence that names it: `Article 5 shall apply`, `Article 5(2)`. */
export function isReference(words: string, { kind, printed }: LabelOfLine): boolean {
  if (kind !== 'heading') return false;
  const behind = words.slice(printed.length);
  return (
    /^(?:[,;]|:\d)/.test(behind) ||
    /^[\s.:：–—-]*(?:[\p{Ll},;)]|[(（](?:\p{L}|\p{Nd}{1,2})[)）])/u.test(behind) ||
    /^[[(［（]*\p{Ll}/u.test(words) ||
    NAMED.test(behind) ||
    IN_SENTENCE.test(behind)
  );
}

/** Whether a list, or a count of articles, begins with a number: `1`, `a`, `i`, `3.1`, `101`. */
export const isFirst = (number: string): boolean => /^(?:.*[.-])?(?:1|a|i|أ|а)$|^\d{1,2}01$/i.test(number);

/** Whether one number comes after another in any way of counting: `3` and `4`, `3.9` and `3.10`, `h` and `i`, `2` and `2 bis`. */
export function follows(one: string, two: string): boolean {
  if (two.startsWith(`${one} `)) return true;
  const [stem, last] = parted(one);
  const [stemTwo, lastTwo] = parted(two);
  if (stem !== stemTwo) return false;
  return VALUES.some(value => {
    const [before, after] = [value(last), value(lastTwo)];
    return before !== null && after === before + 1;
  });
}

const VALUES: readonly ((number: string) => number | null)[] = [
  number => (/^\d+$/.test(number) ? Number(number) : null),
  letterValue,
  romanValue,
];

/** `3.10` is `3.` and `10`; a suffix (`2 bis`) is left out. */
function parted(number: string): [stem: string, last: string] {
  const plain = number.split(' ')[0] ?? '';
  const point = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf('-')) + 1;
  return [plain.slice(0, point), plain.slice(point)];
}
