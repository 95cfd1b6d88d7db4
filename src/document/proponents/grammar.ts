/** How delegations are named in brackets: `US/NZ propose:`, `EU, JPN:` in front of the words, `RETAIN BRA / DEL CHE` behind them. */
import { lazy } from '../lazy.ts';
import { DELEGATIONS, SPEAKERS } from './names.ts';
import { COMMANDS, VERBS } from './verbs.ts';

/** Who is for the words of a bracket, and who against them, as printed. */
export interface Proponents {
  for: string[];
  against: string[];
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (names: readonly string[]) =>
  `(?:${[...names]
    .sort((one, two) => two.length - one.length)
    .map(escaped)
    .join('|')})`;
const BETWEEN = '\\s?(?:[,/&;+]|,?\\s(?:and|et|y)\\s)\\s?';
const listOf = (name: string) => `${name}(?![\\p{L}\\p{N}])(?:${BETWEEN}${name}(?![\\p{L}\\p{N}]))*`;

const PATTERNS = lazy(() => {
  // With a verb any code in capital letters will do: no list has all delegations, and organisations speak too.
  const anyone = `(?:${oneOf(SPEAKERS)}|\\p{Lu}[\\p{Lu}\\d]{1,5})`;
  const said = `${listOf(anyone)}\\s(?:${VERBS.for}|${VERBS.against})`;
  const known = listOf(oneOf(SPEAKERS));
  const command = `(?:${COMMANDS.for}|${COMMANDS.against})(?:\\s(?:by\\s)?|:\\s?)${listOf(oneOf(SPEAKERS))}`;
  return {
    verb: new RegExp(`^\\s?${said}(?:\\s?[;,/]\\s?${said})*\\s?[:–—]\\s?`, 'u'),
    colon: new RegExp(`^\\s?${known}\\s?:\\s?`, 'u'),
    command: new RegExp(`\\s?(?:${command})(?:\\s?[/;,]?\\s?${command})*\\s?$`, 'u'),
    alone: new RegExp(`^\\s?${said}(?:\\s?[;,/]\\s?${said})*\\s?$`, 'u'),
    bare: new RegExp(`\\s${listOf(oneOf(DELEGATIONS))}\\s?$`, 'u'),
  };
});

/**
 * What is asked before the patterns above, which have every name several times over and take half a second to compile: most drafts name
 * nobody. Each says no only where the patterns would.
 */
const SCREENS = lazy(() => ({
  verb: new RegExp(`\\s(?:${VERBS.for}|${VERBS.against})`, 'u'),
  command: new RegExp(`(?:${COMMANDS.for}|${COMMANDS.against})[\\s:]`, 'u'),
  firstWords: new Set(SPEAKERS.map(name => FIRST_WORD.exec(name)?.[1])),
}));
const FIRST_WORD = /^\s?([\p{L}\p{N}-]+)/u;
const CODE = /^\p{Lu}[\p{Lu}\d]{1,5}(?![\p{L}\p{N}])/u;
const COLON = /[:–—]/;

function mayBeginWithName(words: string): boolean {
  const first = FIRST_WORD.exec(words)?.[1] ?? '';
  return CODE.test(first) || SCREENS().firstWords.has(first);
}

/** How many characters name delegations at the start of what a bracket holds; 0 for none. */
export function leadingLength(words: string): number {
  if (!COLON.test(words) || !mayBeginWithName(words)) return 0;
  const { verb, colon } = PATTERNS();
  return (verb.exec(words) ?? colon.exec(words))?.[0].length ?? 0;
}

/** A bracket and the delegations that are named in it, with which a line or a label starts: `[US/AU propose: `; empty for none. */
export function attributionAt(line: string): string {
  if (
    !/^[[［]\s?\p{Lu}{2}/u.test(line) &&
    !/^[[［]\s?(?:African|Arab|Umbrella|Like|Environmental|Cartagena)/.test(line)
  )
    return '';
  const length = leadingLength(line.slice(1));
  return length === 0 ? '' : line.slice(0, length + 1);
}

/** The same at the end of words that a bracket, or a paragraph, ends with: verbs in capital letters and names. */
export function trailingLength(words: string): number {
  if (!/\p{Lu}{2}/u.test(words)) return 0;
  const mayBeAlone = mayBeginWithName(words) && SCREENS().verb.test(words);
  if (!mayBeAlone && !SCREENS().command.test(words)) return 0;
  const { command, alone } = PATTERNS();
  return (alone.exec(words) ?? command.exec(words))?.[0].length ?? 0;
}

/** Words behind which a name is one of the text: `by the EU`, `in JPN`. */
const GOVERNS_NAME =
  /(?<!\p{L})(?:the|of|by|with|in|for|and|or|to|from|between|including|la|le|de|du|l[’']|con|por|en)$|,$/iu;

/** Names without a verb at the end of a bracket (`[should USA]`); for drafts that name delegations elsewhere. */
export function bareLength(words: string): number {
  const names = PATTERNS().bare.exec(words)?.[0] ?? '';
  const rest = words.slice(0, words.length - names.length);
  return names === '' || rest.trim() === '' || GOVERNS_NAME.test(rest) ? 0 : names.length;
}

/** Who is named. Without a verb they are for the words. */
export function proponentsIn(attribution: string): Proponents {
  const found: Proponents = { for: [], against: [] };
  const put = (side: keyof Proponents, names: string) => {
    for (const name of names.split(new RegExp(BETWEEN, 'u')))
      if (name.trim() !== '' && !found[side].includes(name.trim())) found[side].push(name.trim());
  };
  const verb = (side: keyof Proponents) => new RegExp(`^(?:${VERBS[side]})$`, 'iu');
  const sides = (word: string) => (['for', 'against'] as const).find(side => verb(side).test(word));
  // Between two verbs stand the names of the one that they go with: all are in front of it, or all behind.
  let names: string[] = [];
  let command: keyof Proponents | null = null;
  for (const word of attribution
    .replace(/[[\]:–—]/g, ' ')
    .split(/\s+|(?<=[,/;&+])|(?=[,/;&+])/u)
    .filter(Boolean)) {
    const side = sides(word.toLowerCase());
    const isCommand =
      side !== undefined && word === word.toUpperCase() && names.length === 0 && command === null;
    if (side && (isCommand || command !== null)) {
      if (command !== null) put(command, names.join(' '));
      command = side;
      names = [];
    } else if (side) {
      put(side, names.join(' '));
      names = [];
    } else names.push(word);
  }
  put(command ?? 'for', names.join(' '));
  return found;
}
