/** Fact `date`: a day or a year gave way to another one, came, or went. */

import type { Language } from '../../document/index.ts';
import { compiled } from '../../document/index.ts';
import type { Fact } from '../types.ts';
import type { ChangedWords, Side, Span } from './changed-words.ts';
import type { FactFinder, FoundFact } from './types.ts';

/** Months in their order, as regular expressions. */
const MONTHS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: 'january february march april may june july august september october november december'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

/** Words behind which a number of four digits is a year that counts, and not a part of a name (`the Rules of 1990`). */
const IN_FRONT: Readonly<Partial<Record<Language, string>>> = {
  en: 'by|before|after|until|till|from|since|than|through|year|years|post|pre|between|to|in|during|of the year|and',
  fr: 'en|avant|après|depuis|dès|année|années|ici à|ici|jusqu’en|jusqu’à|entre|et|de l’année',
  es: 'en|antes de|después de|desde|hasta|año|años|para|entre|y',
  ru: 'до|после|с|к|в|году|года|между|и',
};
/** Instruments are named by their year: `adopted in 1992`, `done in 1990`. */
const NAMED =
  /(?:adopted|done|signed|concluded|opened|amended|adoptée?|signée?|faite?|conclue?|aprobad[oa]|hech[oa]|firmad[oa]|принят\p{L}*|подписан\p{L}*)(?:\s+\S+){0,5}\s*$/iu;

interface When extends Span {
  /** Orders dates: year, month and day as one number. */
  value: number;
}

export const findDates: FactFinder = ({ words, language }) => {
  if (!words.stretches.some(one => hasDigit(words, one, 'before') || hasDigit(words, one, 'after')))
    return [];
  const [was, is] = [datesIn(words.plain.before, language), datesIn(words.plain.after, language)];
  const gone = left(was, is).filter(date => words.changedShare('before', date) > 0);
  const come = left(is, was).filter(date => words.changedShare('after', date) > 0);
  const facts: FoundFact[] = [];
  for (const before of [...gone]) {
    const after = come.find(
      one =>
        (words.stretchOf('before', before) === words.stretchOf('after', one) ||
          words.map.isSameAround(before, one)) &&
        isExact(one) === isExact(before),
    );
    if (!after) continue;
    gone.splice(gone.indexOf(before), 1);
    come.splice(come.indexOf(after), 1);
    facts.push(found(words, before, after));
  }
  return [
    ...facts,
    ...gone.filter(one => words.isSentenceKept('before', one)).map(one => found(words, one, null)),
    ...come.filter(one => words.isSentenceKept('after', one)).map(one => found(words, null, one)),
  ];
};

const hasDigit = (words: ChangedWords, stretch: { before: Span; after: Span }, side: Side) => {
  const text = words.plain[side].slice(stretch[side].start, stretch[side].end);
  return MAY_BE_DIGIT.test(text) && /\p{Nd}/u.test(text);
};

/** Asked first, because it is cheap: the first digits beyond ASCII are the Arabic ones. */
const MAY_BE_DIGIT = /[0-9\u0660-\uffff]/;

const left = (ones: readonly When[], others: readonly When[]): When[] => {
  const free = others.map(({ value }) => value);
  return ones.filter(({ value }) => {
    const at = free.indexOf(value);
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
};

/** Days and years are not weighed against each other. */
const isExact = ({ value }: When) => value % 10000 !== 0;

function found(words: ChangedWords, before: When | null, after: When | null): FoundFact {
  const direction: Fact['direction'] | null =
    before && after ? (before.value < after.value ? 'later' : 'earlier') : null;
  return {
    fact: {
      kind: 'date',
      before: before && words.phrase('before', before),
      after: after && words.phrase('after', after),
      ...(direction ? { direction } : {}),
    },
    before: before ? [before] : [],
    after: after ? [after] : [],
  };
}

/** All dates of a text: whole ones, and years by themselves where a word says that they are years. */
export function datesIn(text: string, language: Language): When[] {
  const dates: When[] = [];
  const add = (match: RegExpMatchArray, year: string, month: number, day: string) => {
    const start = match.index ?? 0;
    if (dates.some(one => one.start < start + match[0].length && one.end > start)) return;
    if (NAMED.test(text.slice(Math.max(0, start - 60), start))) return;
    dates.push({
      start,
      end: start + match[0].length,
      value: Number(year) * 10000 + month * 100 + Number(day),
    });
  };
  const months = MONTHS[language];
  if (months) {
    const names = months.map(name => `(?:${name})`).join('|');
    const de = language === 'es' ? '(?:de )?' : '';
    const monthOf = (name: string) => months.findIndex(one => compiled(`^(?:${one})$`, 'iu').test(name)) + 1;
    const dayFirst = compiled(
      `(?<!\\p{N})(\\d{1,2})(?:st|nd|rd|th|er)?\\s+${de}(${names}),?\\s+${de}(\\d{4})(?!\\d)`,
      'giu',
      text,
    );
    for (const match of text.matchAll(dayFirst))
      add(match, match[3] ?? '', monthOf(match[2] ?? ''), match[1] ?? '');
    const monthFirst = compiled(`(?<!\\p{L})(${names})\\s+(\\d{1,2}),\\s+(\\d{4})(?!\\d)`, 'giu', text);
    for (const match of text.matchAll(monthFirst))
      add(match, match[3] ?? '', monthOf(match[1] ?? ''), match[2] ?? '');
  }
  if (language === 'zh') {
    for (const match of text.matchAll(/(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g))
      add(match, match[1] ?? '', Number(match[2]), match[3] ?? '');
    for (const match of text.matchAll(/(?<!\d)((?:19|20|21)\d{2})\s?年/g)) add(match, match[1] ?? '', 0, '0');
  }
  const lead = IN_FRONT[language];
  if (lead) {
    const spaced = lead.replaceAll(' ', '\\s+').replaceAll('’', "['’]");
    const year = compiled(
      `(?<!\\p{L})(?:${spaced})[\\s-]+((?:19|20|21)\\d{2})(?![\\p{N}/]|-\\d|\\.\\d)`,
      'giu',
      text,
    );
    for (const match of text.matchAll(year)) {
      const at = match.index + match[0].length - 4;
      // The word in front is shown with it: `by 2030`.
      add(
        Object.assign([match[0], match[1]], { index: match.index }) as unknown as RegExpMatchArray,
        text.slice(at, at + 4),
        0,
        '0',
      );
    }
  }
  return dates.sort((one, two) => one.start - two.start);
}
