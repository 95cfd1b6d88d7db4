/** Numbers in English words, for labels like `Article One` and `First Part`. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function cardinal(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  if (value < 100)
    return [TENS[Math.floor(value / 10)], ONES[value % 10]].slice(0, value % 10 ? 2 : 1).join('-');
  const [unit, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % unit;
  return `${cardinal(Math.floor(value / unit))} ${name}${rest ? ` ${cardinal(rest)}` : ''}`;
}

/** `One`, `Twenty-one`, `One hundred two`. */
export const cardinalWord = (value: number): string => capitalised(cardinal(value));

/** `First`, `Twenty-first`. */
export function ordinalWord(value: number): string {
  const words = cardinal(value);
  const last = /(?<![a-z])[a-z]+$/.exec(words)?.[0] ?? '';
  const ordinal = IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return capitalised(words.slice(0, words.length - last.length) + ordinal);
}
