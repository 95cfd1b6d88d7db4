/** The modal verbs and hedges of a text, with their places. */
import { forText, lazy } from '../../document/index.ts';
import { type Denial, denialOf } from './denied-subject.ts';
import { type ModalVerb, type ModalWords, STRENGTH } from './modal-words/index.ts';

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
  /** The words that deny the verb from its subject: the `No` of `No Party shall`. */
  denial?: Denial;
  /** The polarity is that of the verb with its deed: `shall prohibit`. */
  byDeed?: true;
  /** See `ModalVerb`. */
  descriptive?: true;
  possible?: true;
  /** Of several verbs that are not settled: the words of each. */
  rivals?: readonly string[];
  /** Of a hedge. */
  family: string;
}

interface Grammar {
  verbs: RegExp;
  hedges: RegExp;
  /** What may stand in front of a phrase, where the expressions leave that to be asked of what they find. */
  inFront: RegExp | null;
}

/**
 * For texts without letters beyond ASCII, and for all others. In ASCII a phrase begins at a word boundary, which is asked
 * in a step; to look behind for a class of letters at every sign of the text takes several times as long.
 */
interface Grammars {
  ascii: () => Grammar;
  every: () => Grammar;
}

const compiled = new WeakMap<ModalWords, Grammars>();

function grammarsOf(words: ModalWords): Grammars {
  const of = (start: string, letters: string, flags: string, inFront: RegExp | null) => (): Grammar => ({
    verbs: grammarOf(words.verbs, words.spaced, start, letters, flags),
    hedges: grammarOf(words.hedges, words.spaced, start, letters, flags),
    inFront,
  });
  const letters = '\\p{L}\\p{N}';
  // Arabic writes “and” and “so” as one word with what follows.
  const behindAll = `(?<![${letters}-]|[${letters}]['’])(?:[وف](?=[\\u0621-\\u064a]))?`;
  return {
    ascii: lazy(of('\\b', 'A-Za-z0-9', 'gi', /(?:-|[A-Za-z0-9]['’])$/)),
    every: lazy(of(behindAll, letters, 'giu', null)),
  };
}

const IS_ASCII = /^[\0-\x5e\x60-\x7f\u2010-\u201f]*$/;

/** All modal phrases of a text, verbs first, each kind in order. */
export function modalPhrases(text: string, words: ModalWords): Phrase[] {
  let grammars = compiled.get(words);
  if (!grammars) {
    grammars = grammarsOf(words);
    compiled.set(words, grammars);
  }
  const { verbs, hedges, inFront } = IS_ASCII.test(text) ? grammars.ascii() : grammars.every();
  return [
    ...joinAlternatives(verbsIn(text, matchesOf(text, forText(verbs, text), inFront), words), text),
    ...hedgesIn(text, matchesOf(text, forText(hedges, text), inFront), words),
  ];
}

/** All that an expression finds, but for what stands behind a hyphen or an apostrophe of the same word. */
function matchesOf(text: string, pattern: RegExp, inFront: RegExp | null): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (inFront?.test(text.slice(Math.max(0, match.index - 2), match.index)))
      pattern.lastIndex = match.index + 1;
    else matches.push(match);
  }
  return matches;
}

/** What may come between the parts of a verb: `shall, to the extent possible, endeavour to`. */
const GAP = '(?:\\s*,[^,.;:]{1,80},)?\\s+';
/** Vowel signs and the tatweel may stand behind any letter of an Arabic word. */
const ARABIC_LETTER = /[\u0621-\u064a]/g;

function grammarOf(
  entries: readonly { words: string }[],
  spaced: boolean,
  start: string,
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
  return new RegExp(
    `${spaced ? start : ''}(?:${groups.join('|')})${spaced ? `(?![${letters}-])` : ''}`,
    flags,
  );
}

/** The entry of the list that was found, by the group that caught it. */
function entryOf(match: RegExpMatchArray): number {
  let group = 1;
  while (group < match.length && match[group] === undefined) group += 1;
  return group - 1;
}

function verbsIn(text: string, matches: readonly RegExpExecArray[], words: ModalWords): Phrase[] {
  const mayBeDenied = words.deniedSubject !== undefined || words.deniedInFront !== undefined;
  const places = mayBeDenied
    ? matches.map(match => ({ start: match.index, end: match.index + match[0].length }))
    : [];
  return matches.flatMap((match): Phrase[] => {
    const entry = entryOf(match);
    const verb = words.verbs[entry];
    if (!verb || isName(text, match) || isQuotedAlone(text, match)) return [];
    const pieces = piecesOf(match);
    const printed = pieces.map(([start, end]) => text.slice(start, end).trim()).join(' ');
    const denial = mayBeDenied ? denialOf(text, match.index, words, places) : null;
    return [
      {
        kind: 'verb',
        key: denial ? `no ${entry}` : `${entry}`,
        words: plain(denial ? `${subjectOf(text, denial, match.index)} ${printed}` : printed),
        pieces,
        ...senseOf(verb, denial !== null),
        family: '',
        ...(verb.possible ? { possible: true as const } : {}),
        ...(verb.descriptive ? { descriptive: true as const } : {}),
        ...(denial ? { denial } : {}),
      },
    ];
  });
}

/** What a verb says, and what it says under a denied subject: `No Party may` forbids as `shall not` does. */
function senseOf(
  { negative, strength, denied }: ModalVerb,
  isDenied: boolean,
): Pick<Phrase, 'strength' | 'polarity'> {
  if (isDenied && denied !== undefined)
    return { strength: denied, polarity: denied === STRENGTH.released ? 0 : 1 };
  if (isDenied && strength === STRENGTH.permitted) return { strength: STRENGTH.required, polarity: -1 };
  return { strength, polarity: negative || isDenied ? -1 : strength === STRENGTH.released ? 0 : 1 };
}

/** Words of a denied subject that are printed; longer ones are cut. */
const MOST_OF_SUBJECT = 4;

function subjectOf(text: string, { start, end }: Denial, verb: number): string {
  const subject = text.slice(start, verb).trim();
  return subject.split(/\s+/).length <= MOST_OF_SUBJECT ? subject : `${text.slice(start, end)} …`;
}

function hedgesIn(text: string, matches: readonly RegExpExecArray[], { hedges }: ModalWords): Phrase[] {
  return matches
    .filter(match => !isQuotedAlone(text, match))
    .map((match): Phrase => {
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

const QUOTE_OPENS = /["“„«‹‘'「『]\s?$/;
const QUOTE_CLOSES = /^\s?["”“»›’'」』]/;

/** Words in quotation marks of their own are named and not used: `where a value “must not” be set` obliges nobody. */
const isQuotedAlone = (text: string, { index, 0: { length } }: RegExpMatchArray, at = index ?? 0): boolean =>
  QUOTE_CLOSES.test(text.slice(at + length, at + length + 2)) &&
  QUOTE_OPENS.test(text.slice(Math.max(0, at - 2), at));

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
    rivals: [...(one.rivals ?? [one.words]), two.words],
  };
}
