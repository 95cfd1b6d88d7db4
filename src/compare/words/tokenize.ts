/** Cuts the text of a provision into words, numbers, punctuation and brackets, in all six languages of the UN. */
import { lazy } from '../../document/index.ts';
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
  ids: number[];
  kinds: TokenKind[];
  starts: number[];
  ends: number[];
}

const SPACE = 0x20;
const FIRST_DENSE = 0x0e00;

/**
 * The tokens of `text`. Kept whole: `1,000`, `30%`, `2°C`, `A/AC.291/22/Rev.3`, `capacity-building`, `l'accès`, `[^1]`.
 *
 * Ids come from `interner`; give the same one for both sides. Invisible marks (soft hyphen, zero-width, bidi) and the
 * form of accents (NFC or not) do not count for ids. Never throws and never loses a character: see {@link spaceBefore}.
 */
export function tokenize(text: string, interner: Interner = new Interner()): Tokens {
  const tokens: Tokens = { text, ids: [], kinds: [], starts: [], ends: [] };
  // Asked once a text rather than once a token, and only where there is a token that plain letters do not make.
  const isClean = lazy(
    () => isPlain(text) || (!HAS_INVISIBLE().test(text) && text.normalize('NFC') === text),
  );
  const push = (kind: TokenKind, start: number, end: number) => {
    const word = text.slice(start, end);
    tokens.ids.push(interner.id(isClean() ? word : wordKey(word)));
    tokens.kinds.push(kind);
    tokens.starts.push(start);
    tokens.ends.push(end);
  };
  let grammar: RegExp | null = null;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
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
    if (isPlainSign(text, at, code)) {
      tokens.ids.push(interner.idAt(text, at, at + 1, hashStep(HASH_START, code)));
      tokens.kinds.push('punctuation');
      tokens.starts.push(at);
      tokens.ends.push(at + 1);
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
      tokens.ids.push(interner.idAt(text, at, end, hash));
      tokens.kinds.push('word');
      tokens.starts.push(at);
      tokens.ends.push(end);
      at = end;
      continue;
    }
    grammar ??= tokenGrammar(text);
    grammar.lastIndex = at;
    end = grammar.test(text) ? grammar.lastIndex : at + 1;
    if (code >= FIRST_DENSE && STARTS_DENSE().test(signAt(text, at))) {
      for (const length of denseWordLengths(text.slice(at, end))) {
        push('word', at, at + length);
        at += length;
      }
    } else {
      push(kindOf(text, at, end, code), at, end);
      at = end;
    }
  }
  return tokens;
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
  if (code !== COMMA && code !== FULL_STOP && code !== SEMICOLON && code !== COLON && code !== CLOSING)
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
