/** Amounts in a text: numbers with what they count, in figures or in words. */

import { asciiDigits, compiled, isNumberWord, type Language, spelledNumberAt } from '../../document/index.ts';
import { FRACTIONS, UNITS } from './amount-words.ts';

export interface Amount {
  /** As printed: `thirtieth day`, `55 per cent`, `USD 100 billion`. */
  words: string;
  /** What is counted, in one form for the singular and plural. */
  unit: string;
  /** Equal for equal amounts. */
  key: string;
  /** The number alone; null for what is no plain number. */
  value: number | null;
  start: number;
  end: number;
}

/** Those that have units; in others no amount is told. */
export const AMOUNT_LANGUAGES: readonly string[] = Object.keys(UNITS);

/** Groups of thousands may have a space between them: `30 000 000`. */
const GROUPED = '\\p{Nd}{1,3}(?:[ \\u00A0\\u2009\\u202F]\\p{Nd}{3})+(?!\\p{Nd})';
export const FIGURE = `(?:${GROUPED}|\\p{Nd}+)(?:[.,]\\p{Nd}+)*(?:st|nd|rd|th)?`;
/** A figure, a range of them, or one or two words that may be a number; `of the` may stand before what is counted. */
const NUMBER = new RegExp(
  `(?:(${FIGURE}(?:[-–]${FIGURE})?)|(?<!\\p{L})((?:\\p{L}+[- ])?\\p{L}+))[\\s-]*(?:of the )?$`,
  'u',
);
/** Sums have their currency in front. */
const CURRENCY = new RegExp(
  `(?:USD|US\\$|EUR|€|\\$)\\s?((?:${GROUPED}|\\p{Nd}+)(?:[.,]\\p{Nd}+)*(?:\\s(?:million|billion|millions|milliards|millones))?)`,
  'giu',
);
/** Letters of the longest number with its gap. */
const REACH = 40;
/** Letters, without the classes of Unicode: half the time. */
const LETTER = '[A-Za-z0-9À-ɏ]';

/**
 * Where units stand in a text. Without letters beyond ASCII a word begins at a word boundary, which is asked in a step; to
 * look behind for a letter at every sign takes several times as long.
 */
function unitPattern(language: string, text: string): RegExp {
  if (!LATIN.has(language)) return otherPattern(language);
  const start = BEYOND_ASCII.test(text) ? `(?<!${LETTER})` : '\\b';
  const words = UNITS[language] ?? [];
  const spelled = words.length > 0 ? `${start}(?:${words.join('|')})|` : '';
  // Without groups, because nearly every match is none of an amount, and each group makes it dearer.
  return compiled(`(?:${spelled}%|°\\s?C)(?!${LETTER})`, 'gi');
}

const LATIN = new Set(['en', 'fr', 'es']);

/** Languages whose letters no word boundary knows. Chinese has no spaces between words. */
function otherPattern(language: string): RegExp {
  const words = UNITS[language as Language] ?? [];
  const [start, end] = language === 'zh' ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
  const spelled = words.length > 0 ? `${start}(?:${words.join('|')})${end}|` : '';
  return compiled(`(?:${spelled}%|°\\s?C)`, 'giu');
}

/** The underscore is no letter, but no boundary stands beside it either. */
const BEYOND_ASCII = /[_À-ɏ]/;

/** Whether words that came or went may be a part of an amount: cheap to ask, never too few. */
export function mayHoldAmount(words: string, language: string): boolean {
  const name = language.slice(0, 2);
  if (
    /[\p{Nd}%°]/u.test(words) ||
    words.search(FRACTIONS[name as Language] ?? /(?!)/) >= 0 ||
    words.search(unitPattern(name, words)) >= 0
  )
    return true;
  return (words.match(/\p{L}+/gu) ?? []).some(word => isNumberWord(word, name));
}

/** Whether the word in front of a unit is a figure or the name of a number: most are neither, as in `all States Parties`. */
function mayFollowNumber(text: string, unit: number, language: string): boolean {
  let end = text.endsWith(OF_THE, unit) ? unit - OF_THE.length : unit;
  while (end > 0 && /[\s-]/.test(text.charAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && /\p{L}/u.test(text.charAt(start - 1))) start -= 1;
  // `30th day`, and what is no word at all.
  if (start === end || /\p{Nd}/u.test(text.charAt(start - 1))) return end > 0;
  if (UNKNOWN.test(text.slice(start, end))) return true;
  return spelledNumberAt(text.slice(start, end), [language]) !== null;
}

/** A number that is not known yet: `[X] years`. */
const UNKNOWN = /^[XYZ]$/;

const OF_THE = 'of the ';

/** The amounts of a text in their order. Languages without a list of units have figures with a sign (`%`, `°C`) only. */
export function amountsIn(text: string, language: string): Amount[] {
  const name = language.slice(0, 2);
  const plain = text.replace(/[[\]［］]/g, ' ');
  const found: Amount[] = [];
  for (const match of plain.matchAll(FRACTIONS[name as Language] ?? /(?!)/g)) {
    const words = match[0];
    const [start, end] = [match.index, match.index + words.length];
    const key = `${words.toLowerCase().replace(/[\s-]+/g, ' ')} part`;
    found.push({ words, unit: 'part', key, value: null, start, end });
  }
  const isTaken = (start: number, end: number) => found.some(one => one.start < end && one.end > start);
  for (const match of plain.matchAll(unitPattern(name, plain))) {
    if (!mayFollowNumber(plain, match.index, name)) continue;
    const number = NUMBER.exec(plain.slice(Math.max(0, match.index - REACH), match.index));
    const printed = number?.[1] ?? number?.[2];
    const value = printed === undefined ? null : amountOf(printed, name);
    if (!number || printed === undefined || !value) continue;
    const unit = unitOf(match[0].toLowerCase(), name);
    const start = match.index - number[0].length + printed.length - value.length;
    const end = match.index + match[0].length;
    // Of `a third of the Parties` the share has been found, and no three Parties.
    if (isTaken(start, end) || isOrdinalOf(printed, number[0])) continue;
    const words = plain.slice(start, end).replace(/\s+/g, ' ');
    const plainNumber = /^\d+(?:\.\d+)?$/.test(value.amount) ? Number(value.amount) : null;
    found.push({ words, unit, key: `${value.amount} ${unit}`, value: plainNumber, start, end });
  }
  for (const match of plain.matchAll(CURRENCY)) {
    const sum = ungrouped(asciiDigits(match[1] ?? '')).toLowerCase();
    const end = match.index + match[0].length;
    found.push({
      words: match[0].trim(),
      unit: 'sum',
      key: `${sum} sum`,
      value: null,
      start: match.index,
      end,
    });
  }
  return found.sort((one, two) => one.start - two.start);
}

/** `the third of the Parties` and `one of the countries` count none of them. */
const isOrdinalOf = (printed: string, lead: string): boolean =>
  / (?:of|de) .*$/.test(lead) && /(?:th|first|second|third|one|una?|une)$/i.test(printed);

/** One name for the forms of a unit. */
function unitOf(printed: string, language: string): string {
  const forms = UNITS[language] ?? [];
  return UNIT_NAMES[printed] ?? forms.find(form => compiled(`^(?:${form})$`, 'i').test(printed)) ?? printed;
}

/** Signs and the words that say the same. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  '%': 'share',
  'per cent': 'share',
  percent: 'share',
  'pour cent': 'share',
  'por ciento': 'share',
  '°c': 'degrees',
  '° c': 'degrees',
  'degrees c': 'degrees',
  'degrees celsius': 'degrees',
};

/** Thousands without what stands between them. */
export const ungrouped = (digits: string) => digits.replace(/[, \u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '');

/** What a number says, and how many of its last letters say it: of `least forty` only `forty` does. */
function amountOf(printed: string, language: string): { amount: string; length: number } | null {
  if (/^\p{Nd}/u.test(printed)) {
    const amount = ungrouped(asciiDigits(printed).replace(/(?:st|nd|rd|th)$/i, ''));
    return { amount, length: printed.length };
  }
  if (UNKNOWN.test(printed)) return { amount: printed, length: printed.length };
  for (const start of [0, printed.search(/[- ]/) + 1]) {
    const words = printed.slice(start);
    const spelled = spelledNumberAt(words, [language]);
    if (spelled && spelled.length === words.length)
      return { amount: String(spelled.value), length: words.length };
  }
  return null;
}
