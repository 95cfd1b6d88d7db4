/** The numbers behind a word: `5`, `6 to 16`, `1 (a) and (b)`, `3 bis and 40 (20 bis)`, `IV`. */
import {
  COMPOUND_NUMBER,
  forText,
  gathers,
  LANGUAGES,
  type Language,
  normaliseNumber,
  romanValue,
  SUFFIX_WORDS,
  spelledNumberAt,
} from '../../document/index.ts';
import type { Grammar } from './grammar.ts';
import type { ReferenceStep } from './types.ts';
import { LEVELS, type Level } from './words.ts';

/** A number without its level: that follows from the word in front and from how deep it stands. */
export type ItemStep = Omit<ReferenceStep, 'level'>;

export interface ItemList {
  items: ItemStep[][];
  /** Where the list ends in the text. */
  end: number;
}

const SUFFIX = `(?:[\\s.-]?(?:${SUFFIX_WORDS}|alt(?!\\p{L})))?`;
/** Four digits are a year or the number of an article, which the draft knows (see `isAlike`). */
const DIGITS = `(?:[12]\\p{Nd}{3}|\\p{Nd}{1,3})(?!\\p{Nd})(?:[a-km-z](?![\\p{L}\\p{Nd}]))?${SUFFIX}`;
/** `5`, and `5.2` for paragraph 2 of article 5. */
const NUMBER = new RegExp(
  `${DIGITS}(?:\\.${DIGITS})*(?!\\p{Nd}|/(?!\\p{Nd}{1,3}(?![\\p{L}\\p{Nd}/.]))|[.,]\\p{Nd}|\\p{Ll})`,
  'iuy',
);
/** `2-A`, `10-A-1`, `I-12`; and `III-B`, but not `I-V`, which is a range. */
const COMPOUND = new RegExp(COMPOUND_NUMBER, 'iuy');
/** `3-01`, as Latin America counts the articles of a chapter. */
const HYPHENED = /\p{Nd}{1,2}-0\p{Nd}(?!\p{Nd})/uy;
/** `paragraphe premier`: the French first is a word. */
const FIRST = /premi(?:er|ère)(?!\p{L})/iuy;
const ROMAN = new RegExp(`(?:[IVX]{1,6}|[A-Z])(?![\\p{L}\\p{Nd}]|\\.\\p{L})${SUFFIX}`, 'uy');
/** `Article IV`: articles have no letters for numbers. */
const ROMAN_ARTICLE = new RegExp(`[IVXL]{1,8}(?![\\p{L}\\p{Nd}]|\\.\\p{L})${SUFFIX}`, 'uy');
/** `(a)`, ` (ii)`, ` a)`, `(20 bis)` behind a number, and `:1` as the World Trade Organization has it. */
const ENCLOSED = new RegExp(
  `\\s?\\(\\s?(\\p{Ll}{1,5}|\\p{Lo}|هـ|\\p{Nd}{1,2}(?:[a-z]|${SUFFIX}))\\s?\\)|\\s(\\p{Ll}{1,4})\\)|\\.(\\p{Ll})(?![\\p{L}.])|:(\\p{Nd}{1,2})(?![\\p{Nd}:])`,
  'uy',
);
const LOOSE_LETTER = /(\p{Ll})\)/uy;

const isLineLevel = (level: Level) => LEVELS.indexOf(level) > LEVELS.indexOf('article');

/** Reads the numbers behind a word; null if none follows. */
export function readList(
  text: string,
  at: number,
  { level, plural }: { level: Level; plural: boolean },
  { separator, counted, goesOn, from }: Grammar,
): ItemList | null {
  const gap = /[\s]{1,3}/y;
  gap.lastIndex = at;
  if (!gap.test(text)) return null;
  const lead = plural && from ? (matchAt(from, text, gap.lastIndex)?.[0].length ?? 0) : 0;
  const first = readItem(text, gap.lastIndex + lead, level, null);
  if (!first || isCounted(text, first, counted, plural)) return null;
  const items = [first];
  let end = endOf(first);
  let isList = plural;
  for (;;) {
    const joint = matchAt(separator, text, behindTitle(text, end));
    if (!joint) break;
    const next = readItem(text, joint.index + joint[0].length, level, items.at(-1) ?? null);
    if (!next || isCounted(text, next, counted, plural)) break;
    const isLetter = text.slice(next[0]?.start).startsWith('(') || /^\p{L}/u.test(next.at(-1)?.number ?? '');
    // `Article 6.13, 6.14 and 7`: two numbers with points are two paragraphs, also after a word in the singular.
    isList ||= isPointed(items.at(-1)) && isPointed(next);
    if (!isList && !isLetter && !isEnd(text, endOf(next), joint, goesOn)) break;
    const last = next.at(-1);
    if (last && (joint.groups?.to || joint.groups?.dash)) last.ends = true;
    items.push(next);
    end = endOf(next);
  }
  return { items, end };
}

/** `Article 2.3 (National Treatment)`: the title of what is named, in parentheses. */
const TITLE = /\s\(\p{Lu}[^()]{2,120}\)/uy;

/** Where the text goes on behind the title of what was named, if it has one. */
export function behindTitle(text: string, at: number): number {
  return at + (matchAt(TITLE, text, at)?.[0].length ?? 0);
}

const isPointed = (item: readonly ItemStep[] | undefined): boolean =>
  item?.some(({ point }) => point) === true;

/** Behind a word in the plural, `29 of the States …` is the second number of the list, and what follows the name of an act. */
function isCounted(text: string, item: readonly ItemStep[], counted: RegExp, plural: boolean): boolean {
  const rest = text.slice(endOf(item), endOf(item) + 40);
  const behind = item.length === 1 ? forText(counted, rest).exec(rest) : null;
  return behind !== null && !(plural && /^\s*of\s/.test(behind[0]));
}

/**
 * After a word in the singular, a second number is one of the list only where nothing follows that it could count: `article 2 or 3
 * shall`, but not `article 2 and 3 others`. A slash joins nothing else.
 */
const isEnd = (text: string, at: number, joint: RegExpExecArray, goesOn: RegExp): boolean =>
  joint.groups?.slash !== undefined ||
  (!joint[0].includes(',') && forText(goesOn, text).test(text.slice(at, at + 24)));

/** The end of a number, with the parenthesis that closes it. */
function endOf(item: readonly ItemStep[]): number {
  return (item.at(-1) as Closed | undefined)?.close ?? 0;
}
interface Closed extends ItemStep {
  close: number;
}

function readItem(
  text: string,
  at: number,
  level: Level,
  before: readonly ItemStep[] | null,
): Closed[] | null {
  const steps: Closed[] = [];
  const add = (start: number, raw: string, close: number, point?: true) =>
    steps.push({
      number: normaliseNumber(raw),
      start,
      end: start + raw.length,
      close,
      ...(point ? { point } : {}),
    });
  const isDivision = level === 'annex' || gathers(level);
  const whole =
    isDivision || level === 'article' ? (compoundAt(text, at) ?? matchAt(HYPHENED, text, at)) : null;
  const number =
    whole ??
    matchAt(NUMBER, text, at) ??
    matchAt(FIRST, text, at) ??
    (level === 'article' ? matchAt(ROMAN_ARTICLE, text, at) : null) ??
    (isDivision ? matchAt(ROMAN, text, at) : null);
  const spelled = number ? null : spelledAt(text, at, level);
  if (number && (whole || isDivision)) add(at, number[0], at + number[0].length);
  else if (number) {
    let start = at;
    for (const raw of number[0].split('.').filter(Boolean)) {
      add(start, raw, start + raw.length, start > at || undefined);
      start += raw.length + 1;
    }
  } else if (spelled) {
    const end = at + spelled.length;
    steps.push({ number: String(spelled.value), start: at, end, close: end });
  } else if (isLineLevel(level)) {
    const letter = matchAt(ENCLOSED, text, at) ?? matchAt(LOOSE_LETTER, text, at);
    const raw = letter?.[1] ?? letter?.[2];
    if (!letter || !raw) return null;
    add(text.indexOf(raw, at), raw, at + letter[0].length);
  } else return null;
  const isBare = !number && !spelled;
  for (let end = endOf(steps); ; end = endOf(steps)) {
    const enclosed = matchAt(ENCLOSED, text, end);
    const raw = enclosed?.slice(1).find(Boolean);
    if (!enclosed || !raw) break;
    add(end + enclosed[0].indexOf(raw), raw, end + enclosed[0].length);
  }
  return isBare && before ? ([...sharedWith(before, steps[0]?.number ?? ''), ...steps] as Closed[]) : steps;
}

/** `1 (a) and (b)`: what `(b)` shares with the item before it, which is all but the last that is counted likewise. */
function sharedWith(before: readonly ItemStep[], number: string): readonly ItemStep[] {
  const isLetter = (text: string) => /^\p{L}+$/u.test(text);
  const lastLetters = before.filter(step => isLetter(step.number));
  if (lastLetters.length === 0)
    return before.every(step => !isLetter(step.number)) && before.length > 0 ? before : [];
  const roman =
    romanValue(number) !== null && before.length > 0 && romanValue(before.at(-1)?.number ?? '') !== null;
  const depth = roman || lastLetters.length === 1 ? before.length - 1 : before.length - lastLetters.length;
  return before.slice(0, depth);
}

/** `Part Two`, `المادة الأولى`: with a capital, where there are capitals. */
function spelledAt(text: string, at: number, level: Level) {
  const isArabic = /^\p{Script=Arabic}/u.test(text.slice(at, at + 1));
  if (!isArabic && isLineLevel(level)) return null;
  return isArabic || /^\p{Lu}/u.test(text.slice(at, at + 2))
    ? spelledNumberAt(text.slice(at, at + LONGEST_SPELLED), SPELLED)
    : null;
}

const SPELLED = Object.keys(LANGUAGES) as Language[];
const LONGEST_SPELLED = 60;

function compoundAt(text: string, at: number): RegExpExecArray | null {
  const match = matchAt(COMPOUND, text, at);
  const isNumber =
    match && /[\p{Lu}\p{Script=Arabic}]/u.test(match[0]) && /\p{Nd}|^[IVXL]+-[ABE-HJKMN]/u.test(match[0]);
  return isNumber ? match : null;
}

/** What an expression (sticky) finds at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const own = forText(pattern, text);
  own.lastIndex = at;
  return own.exec(text);
}
