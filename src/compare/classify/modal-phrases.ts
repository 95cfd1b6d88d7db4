/** The modal verbs and hedges of a text, with their places. */
import { lazy } from '../../document/index.ts';
import type { ModalWords } from './modal-words/index.ts';

export interface Phrase {
  kind: 'verb' | 'hedge';
  /** Two phrases of one key say the same. */
  key: string;
  /** As printed, in lower case, without what stands between its parts. */
  words: string;
  /** Where the words stand: several stretches where others come between them. */
  pieces: readonly (readonly [start: number, end: number])[];
  /** Of a verb; 0 for a hedge. */
  strength: number;
  /** 1 asks or allows, -1 forbids, 0 neither. */
  polarity: 1 | -1 | 0;
  /** Of a hedge. */
  family: string;
}

interface Grammar {
  verbs: RegExp;
  hedges: RegExp;
}

/** For texts without letters beyond ASCII, which take half the time without the classes of Unicode, and for all others. */
interface Grammars {
  ascii: () => Grammar;
  every: () => Grammar;
}

const compiled = new WeakMap<ModalWords, Grammars>();

function grammarsOf(words: ModalWords): Grammars {
  const of = (letters: string, flags: string) => () => ({
    verbs: grammarOf(words.verbs, words.spaced, letters, flags),
    hedges: grammarOf(words.hedges, words.spaced, letters, flags),
  });
  return { ascii: lazy(of('A-Za-z0-9', 'gi')), every: lazy(of('\\p{L}\\p{N}', 'giu')) };
}

const IS_ASCII = /^[\0-\x7f\u2010-\u201f]*$/;

/** All modal phrases of a text, verbs first, each kind in order. */
export function modalPhrases(text: string, words: ModalWords): Phrase[] {
  const grammars = compiled.get(words) ?? grammarsOf(words);
  compiled.set(words, grammars);
  const grammar = IS_ASCII.test(text) ? grammars.ascii() : grammars.every();
  return [
    ...joinAlternatives(verbsIn(text, grammar.verbs, words), text),
    ...hedgesIn(text, grammar.hedges, words),
  ];
}

/** What may come between the parts of a verb: `shall, to the extent possible, endeavour to`. */
const GAP = '(?:\\s*,[^,.;:]{1,80},)?\\s+';
/** Vowel signs and the tatweel may stand behind any letter of an Arabic word. */
const ARABIC_LETTER = /[\u0621-\u064a]/g;

function grammarOf(
  entries: readonly { words: string }[],
  spaced: boolean,
  letters: string,
  flags: string,
): RegExp {
  const groups = entries.map(({ words }) => {
    const source = words
      .replaceAll(' … ', GAP)
      .replaceAll(' ', '\\s+')
      .replaceAll("['’]", "['’]\\s?")
      .replace(ARABIC_LETTER, '$&[\\u064b-\\u0652\\u0640]*');
    return `(${source})`;
  });
  // Arabic writes “and” and “so” as one word with what follows.
  const start = spaced ? `(?<![${letters}-]|[${letters}]['’])(?:[وف](?=[\\u0621-\\u064a]))?` : '';
  return new RegExp(`${start}(?:${groups.join('|')})${spaced ? `(?![${letters}-])` : ''}`, flags);
}

/** The entry of the list that was found, by the group that caught it. */
const entryOf = (match: RegExpMatchArray) =>
  match.findIndex((group, at) => at > 0 && group !== undefined) - 1;

function verbsIn(text: string, pattern: RegExp, { verbs }: ModalWords): Phrase[] {
  return [...text.matchAll(pattern)].flatMap((match): Phrase[] => {
    const entry = entryOf(match);
    const verb = verbs[entry];
    if (!verb || isName(text, match)) return [];
    const pieces = piecesOf(match);
    const words = pieces.map(([start, end]) => text.slice(start, end).trim()).join(' ');
    const polarity = verb.negative ? -1 : verb.strength === 0 ? 0 : 1;
    return [
      {
        kind: 'verb',
        key: `${entry}`,
        words: plain(words),
        pieces,
        strength: verb.strength,
        polarity,
        family: '',
      },
    ];
  });
}

function hedgesIn(text: string, pattern: RegExp, { hedges }: ModalWords): Phrase[] {
  return [...text.matchAll(pattern)].map((match): Phrase => {
    const words = plain(match[0]);
    const pieces = [[match.index, match.index + match[0].length]] as const;
    const { family = '' } = hedges[entryOf(match)] ?? {};
    return { kind: 'hedge', key: words, words, pieces, strength: 0, polarity: 0, family };
  });
}

const plain = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase();

/** `May` in the middle of a sentence is a month, `Will` a name. */
function isName(text: string, match: RegExpMatchArray): boolean {
  if (!/^[A-Z][a-z]+$/.test(match[0])) return false;
  return !/(?:^|[.;:!?(“"—–-])\s*$/.test(text.slice(0, match.index));
}

function piecesOf(match: RegExpMatchArray): [number, number][] {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const [open, close] = [match[0].indexOf(','), match[0].lastIndexOf(',')];
  return open === close
    ? [[start, end]]
    : [
        [start, start + open],
        [start + close + 1, end],
      ];
}

/** `shall/should`, and `[shall][should]` without its brackets: one verb that is not settled. */
function joinAlternatives(verbs: readonly Phrase[], text: string): Phrase[] {
  const joined: Phrase[] = [];
  for (const verb of verbs) {
    const last = joined.at(-1);
    const [start] = verb.pieces[0] ?? [0];
    const [, end] = last?.pieces.at(-1) ?? [0, -1];
    if (!last || last.key === verb.key || !/^\s*\/?\s*$/.test(text.slice(end, start)) || end < 0)
      joined.push(verb);
    else joined[joined.length - 1] = alternatives(last, verb);
  }
  return joined;
}

function alternatives(one: Phrase, two: Phrase): Phrase {
  return {
    ...one,
    key: `${one.key}/${two.key}`,
    words: `${one.words}/${two.words}`,
    pieces: [...one.pieces, ...two.pieces],
    strength: (one.strength + two.strength) / 2,
    polarity: one.polarity === two.polarity ? one.polarity : 0,
  };
}
