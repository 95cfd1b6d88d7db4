/** Cuts the text of a provision into words, numbers, punctuation and brackets, in all six languages of the UN. */
import { denseWordLengths } from './dense-script.ts';
import { HASH_START, hashStep, Interner } from './interner.ts';
import {
  GAP,
  HAS_INVISIBLE,
  INVISIBLES,
  STARTS_BRACKET,
  STARTS_DENSE,
  STARTS_NUMBER,
  STARTS_WORD,
  tokenGrammar,
} from './token-pattern.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'bracket' | 'note';

/**
 * The tokens of one text, as parallel lists rather than an object a token: a draft has a hundred thousand of them.
 * Offsets are UTF-16 units into `text`. What stands between two tokens is white space and lone invisible marks.
 */
export interface Tokens {
  text: string;
  /** Two tokens are the same word when their ids are equal (see {@link Interner}). */
  ids: readonly number[];
  kinds: readonly TokenKind[];
  starts: readonly number[];
  ends: readonly number[];
}

const SPACE = 0x20;
const FIRST_DENSE = 0x0e00;

/**
 * The tokens of `text`. Kept whole: `1,000`, `30%`, `2°C`, `A/AC.291/22/Rev.3`, `capacity-building`, `l'accès`, `[^1]`.
 *
 * Ids come from `interner`; give the same one for both sides. Invisible marks (soft hyphen, zero-width, bidi) and the
 * form of accents (NFC or not) do not count for ids. Never throws and never loses a character: see {@link spaceBefore}. A text is cut once for each interner.
 */
export function tokenize(text: string, interner: Interner = new Interner()): Tokens {
  const known = textsOf(interner);
  let tokens = known.get(text);
  if (!tokens) {
    tokens = cut(text, interner);
    known.set(text, tokens);
  }
  return tokens;
}

/** Texts that were cut: headings and provisions are asked for again and again, as units, in an edit and along their paths. */
const cutTexts = new WeakMap<Interner, Map<string, Tokens>>();

function textsOf(interner: Interner): Map<string, Tokens> {
  const known = cutTexts.get(interner) ?? new Map<string, Tokens>();
  cutTexts.set(interner, known);
  return known;
}

function cut(text: string, interner: Interner): Tokens {
  const length = text.length;
  // Asked once a text rather than once a token, and only where there is a token that plain letters do not make.
  let isClean: boolean | null = null;
  let grammar: RegExp | null = null;
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at += 1;
      continue;
    }
    let end = at;
    let hash = HASH_START;
    for (let next = code; isPlainLetter(next); next = text.charCodeAt(end)) {
      hash = hashStep(hash, next);
      end += 1;
    }
    if (end > at && isWordEnd(text, end)) {
      // Letters of ASCII are their own key, whatever else the text holds: an accent behind them is no word end.
      put(count++, interner.idAt(text, at, end, hash), 'word', at, end);
      at = end;
      continue;
    }
    if (isPlainSign(text, at, code)) {
      put(count++, interner.idAt(text, at, at + 1, hashStep(HASH_START, code)), 'punctuation', at, at + 1);
      at += 1;
      continue;
    }
    if (code < SPACE || code > 0x7e) {
      const gap = GAP();
      gap.lastIndex = at;
      if (gap.test(text)) {
        at = gap.lastIndex;
        continue;
      }
    }
    grammar ??= tokenGrammar(text);
    grammar.lastIndex = at;
    end = grammar.test(text) ? grammar.lastIndex : at + 1;
    isClean ??= isPlain(text) || (!HAS_INVISIBLE().test(text) && text.normalize('NFC') === text);
    const isDense = code >= FIRST_DENSE && STARTS_DENSE().test(signAt(text, at));
    const kind = isDense ? 'word' : kindOf(text, at, end, code);
    for (const size of isDense ? denseWordLengths(text.slice(at, end)) : [end - at]) {
      const word = text.slice(at, at + size);
      put(count++, interner.id(isClean ? word : wordKey(word)), kind, at, at + size);
      at += size;
    }
  }
  return {
    text,
    ids: gathered.ids.slice(0, count),
    kinds: gathered.kinds.slice(0, count),
    starts: gathered.starts.slice(0, count),
    ends: gathered.ends.slice(0, count),
  };
}

/** Lists that every text is cut into and copied out of at its length: lists of its own would be copied each time they grow. */
const gathered: Record<'ids' | 'starts' | 'ends', number[]> & { kinds: TokenKind[] } = {
  ids: [],
  kinds: [],
  starts: [],
  ends: [],
};

function put(at: number, id: number, kind: TokenKind, start: number, end: number): void {
  gathered.ids[at] = id;
  gathered.kinds[at] = kind;
  gathered.starts[at] = start;
  gathered.ends[at] = end;
}

/**
 * Whether plain letters that end here are a word: a space or simple punctuation follows. Else they may be part of more
 * (`A/AC.291`, `l'accès`, `co-operate`) and the grammar has to decide. Nine words of ten need no more than this.
 */
function isWordEnd(text: string, end: number): boolean {
  if (end === text.length) return true;
  const next = text.charCodeAt(end);
  if (next === SPACE || next === COMMA || next === SEMICOLON || next === COLON || next === CLOSING)
    return true;
  // A full stop may be inside a document symbol, unless nothing but white space follows it.
  return next === FULL_STOP && (end + 1 === text.length || text.charCodeAt(end + 1) === SPACE);
}

/** Whether the sign at `at` is a token by itself: simple punctuation that is not repeated and bears no mark. */
function isPlainSign(text: string, at: number, code: number): boolean {
  if (
    code !== COMMA &&
    code !== FULL_STOP &&
    code !== SEMICOLON &&
    code !== COLON &&
    code !== OPENING &&
    code !== CLOSING
  )
    return false;
  if (at + 1 === text.length) return true;
  const next = text.charCodeAt(at + 1);
  return next < 0x7f && next !== code;
}

/** Whether a text has nothing but ASCII and typographic quotes and dashes: no marks, and one form only. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7e && !(code >= 0x2012 && code <= 0x201f)) return false;
  }
  return true;
}

const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const OPENING = 0x28;
const CLOSING = 0x29;

function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** What a word is compared by: without invisible marks, in NFC. */
function wordKey(word: string): string {
  return word.replace(INVISIBLES(), '').normalize('NFC');
}

/** The characters of token `at`, as they stand in the text. */
export function tokenText(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.starts[at], tokens.ends[at]);
}

/** What stands between token `at` and the one before it; for `at` one past the last token, what ends the text. */
export function spaceBefore(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.ends[at - 1] ?? 0, tokens.starts[at] ?? tokens.text.length);
}

function signAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function kindOf(text: string, start: number, end: number, code: number): TokenKind {
  if (code < 0x80) {
    const lower = code | 0x20;
    if (lower >= 0x61 && lower <= 0x7a) return 'word';
    if (code >= 0x30 && code <= 0x39) return 'number';
    if (code === 0x5b) return end - start > 2 && text.charAt(start + 1) === '^' ? 'note' : 'bracket';
    return code === 0x5d ? 'bracket' : 'punctuation';
  }
  const sign = signAt(text, start);
  if (STARTS_WORD.test(sign)) return 'word';
  if (STARTS_NUMBER.test(sign)) return 'number';
  return STARTS_BRACKET().test(sign) ? 'bracket' : 'punctuation';
}
