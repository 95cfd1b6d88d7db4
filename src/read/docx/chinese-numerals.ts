/** Chinese numerals, as numbering formats print them. */

const DIGITS = [...'〇一二三四五六七八九'];
const UNITS = ['', '十', '百', '千'];
const LEGAL_DIGITS = [...'零壹贰叁肆伍陆柒捌玖'];
const LEGAL_UNITS = ['', '拾', '佰', '仟'];

/**
 * A whole number from 1 to 99,999 in Chinese.
 *
 * `thousands` counts as one speaks (`一百二十三`, `十一`), `digits` sign by sign (`一二三`), `legal` with the signs of
 * contracts, which cannot be altered (`壹佰贰拾叁`).
 */
export function chineseNumeral(value: number, way: 'thousands' | 'digits' | 'legal'): string {
  if (way === 'digits') return [...String(value)].map(digit => DIGITS[Number(digit)] ?? '').join('');
  const isLegal = way === 'legal';
  const [digits, units] = isLegal ? [LEGAL_DIGITS, LEGAL_UNITS] : [DIGITS, UNITS];
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? digits[0] : '';
    return `${chineseNumeral(Math.floor(value / 10_000), way)}${isLegal ? '萬' : '万'}${gap}${rest ? chineseNumeral(rest, way) : ''}`;
  }
  const figures = [...String(value)].map(Number);
  const spoken = figures.map((figure, at) => {
    const unit = units[figures.length - 1 - at] ?? '';
    if (figure > 0) return (digits[figure] ?? '') + unit;
    // One zero stands for all in a row, and none at the end.
    return (figures[at + 1] ?? 0) > 0 ? (digits[0] ?? '') : '';
  });
  const printed = spoken.join('');
  return !isLegal && value >= 10 && value < 20 ? printed.slice(1) : printed;
}
