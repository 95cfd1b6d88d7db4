/** Text of a citation -> tokens. Knows words and signs; what they mean together is the business of `parse.ts`. */
import { compoundLabelAt } from '../compound-labels.ts';
import { headedLabelAt } from '../labels.ts';
import { SPELLING_LANGUAGES, spelledNumberAt } from '../number-words.ts';
import { normaliseNumber } from '../numbers.ts';
import { CitationError } from './error.ts';
import { CHINESE_LINE, FILLER, kindOfWord, matchAt, OF, ordinalAt, WORD, type WordKind } from './habits.ts';
import { enclosedNumberAt, numberAt } from './numerals.ts';
import { BLANK } from './types.ts';

export type Token =
  | { type: 'word'; kind: WordKind; genitive: boolean; text: string }
  | { type: 'number'; number: string; literal: boolean; text: string }
  | { type: 'unlabelled'; count: number; text: string }
  | { type: 'repeat'; count: number; text: string }
  | Sign;

/** A sign, or the word “of”: it joins and says nothing itself. */
type Sign = { type: 'open' | 'close' | 'comma' | 'point' | 'of'; text: string };

const SPACE = /[\s\u200e\u200f\u061c]+/uy;
const QUOTED = /"((?:[^"\\]|\\.)+)"/suy;
/** A number that is still open: `article [ ]`. */
const OPEN_NUMBER = /\[[\s_.…]*\]|_{2,}|…/uy;
const COUNTED = /([¶#])\s*(\p{Nd}+)/uy;
/** Between parentheses `(of)` and `(fn)` are letters, whatever they mean elsewhere. */
const LETTERS_IN_PARENTHESES = /\p{L}{1,2}(?=\s*[)）])/uy;
const SIGNS: Readonly<Record<string, 'open' | 'close' | 'comma' | 'point'>> = {
  '(': 'open',
  '（': 'open',
  ')': 'close',
  '）': 'close',
  ',': 'comma',
  '،': 'comma',
  '，': 'comma',
  '、': 'comma',
  '.': 'point',
  ':': 'point',
};

const BRACKETS = '[]［］';

/** Tokens that stand together, and where the text goes on after them. */
interface Taken {
  tokens: Token[];
  end: number;
}

/**
 * The tokens of a citation.
 *
 * @throws {CitationError} at the first word or sign that no citation has.
 */
export function tokensOf(input: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < input.length) {
    const blank = matchAt(SPACE, input, at) ?? matchAt(FILLER, input, at);
    const taken = blank ? { tokens: [], end: at + blank[0].length } : takeAt(input, at, tokens.at(-1));
    if (!taken && BRACKETS.includes(input.charAt(at))) {
      // A label that is not agreed is cited as it is printed: `[3.]`, `Article [5]`.
      at += 1;
      continue;
    }
    if (!taken) {
      const word = /^[\p{L}\p{Nd}]+|^./su.exec(input.slice(at))?.[0] ?? '';
      throw new CitationError(input, `"${word}" does not belong in one`);
    }
    tokens.push(...taken.tokens);
    at = taken.end;
  }
  return tokens;
}

/** Order matters: what is quoted or a sign first, then words, and last the numbers, which may be letters too. */
function takeAt(input: string, at: number, last: Token | undefined): Taken | null {
  const one = (token: Token): Taken => ({ tokens: [token], end: at + token.text.length });
  const quoted = matchAt(QUOTED, input, at);
  if (quoted) return one(number(quoted[0], (quoted[1] ?? '').replace(/\\(.)/gsu, '$1')));
  const counted = matchAt(COUNTED, input, at);
  if (counted) {
    const count = Number(normaliseNumber(counted[2] ?? ''));
    return one({ type: counted[1] === '¶' ? 'unlabelled' : 'repeat', count, text: counted[0] });
  }
  const open = matchAt(OPEN_NUMBER, input, at);
  if (open) return one(number(open[0], BLANK));
  const compound = compoundAt(input, at);
  if (compound) return compound;
  const enclosed = last?.type === 'open' ? enclosedNumberAt(input, at) : null;
  if (enclosed !== null) return one(number(enclosed));
  const chinese = chineseAt(input, at);
  if (chinese) return chinese;
  const sign = SIGNS[input.charAt(at)];
  if (sign) return one({ type: sign, text: input.charAt(at) });
  const letters = last?.type === 'open' ? matchAt(LETTERS_IN_PARENTHESES, input, at) : null;
  if (letters) return one(number(letters[0]));
  const note = last?.type === 'word' && last.kind === 'note';
  const spelled = note ? null : spelledAt(input, at, last);
  if (spelled) return spelled;
  const of = matchAt(OF, input, at);
  if (of) return one({ type: 'of', text: of[0] });
  const word = note ? null : matchAt(WORD(), input, at);
  const known = word && kindOfWord(word[0]);
  if (word && known) return one({ type: 'word', ...known, text: word[0] });
  const expected = last?.type === 'open' || last?.type === 'word';
  const text = numberAt(input, at, note ? 'note' : expected ? 'expected' : 'bare');
  return text === null ? null : one(number(text, note ? text : undefined));
}

/** `第三十五条` is read by the grammar of labels, so that citations and headings agree on numbers like `之二`. */
function chineseAt(input: string, at: number): Taken | null {
  if (!'第(（'.includes(input.charAt(at))) return null;
  const line = matchAt(CHINESE_LINE(), input, at);
  const { number: counted = '', word = '', inserted = '' } = line?.groups ?? {};
  const known = line && kindOfWord(word);
  const heading = line || input.charAt(at) !== '第' ? null : headedLabelAt(input.slice(at));
  const read =
    line && known
      ? { kind: known.kind, number: normaliseNumber(counted + inserted), label: line[0] }
      : heading;
  if (!read || read.number === null) return null;
  const token: Token = { type: 'word', kind: read.kind, genitive: false, text: read.label };
  return { tokens: [token, number(read.label, read.number)], end: at + read.label.length };
}

/** A number in words, behind what it counts (`Part Two`, `المادة الأولى`) or before it (`Première partie`). */
function spelledAt(input: string, at: number, last: Token | undefined): Taken | null {
  const behind = last?.type === 'word';
  const ordinal = behind ? null : ordinalAt(input.slice(at, at + LONGEST_SPELLED));
  const before = ordinal && countedBefore(input, at, ordinal.length, ordinal.value);
  if (before) return before;
  const sign = input.charAt(at);
  if (!/\p{L}/u.test(sign) || (behind && /^.(?!\p{L})/u.test(input.slice(at, at + 2)))) return null;
  const spelled = spelledNumberAt(input.slice(at, at + LONGEST_SPELLED), SPELLING_LANGUAGES);
  if (!spelled) return null;
  const end = at + spelled.length;
  const text = input.slice(at, end);
  if (behind) return { tokens: [number(text, String(spelled.value))], end };
  return countedBefore(input, at, spelled.length, String(spelled.value));
}

/** The word that a number counts from in front of it. */
function countedBefore(input: string, at: number, length: number, value: string): Taken | null {
  const end = at + length;
  const gap = matchAt(SPACE, input, end)?.[0].length ?? 0;
  const word = matchAt(WORD(), input, end + gap);
  const known = word && kindOfWord(word[0]);
  if (!word || !known || gap === 0) return null;
  const token: Token = { type: 'word', ...known, text: word[0] };
  return { tokens: [token, number(input.slice(at, end), value)], end: end + gap + word[0].length };
}

/** What only a label put together begins with: `OP1 Alt 2`, `PP3 bis`, `[3][5][4].`, `c. alt`. */
const COMPOUND_START =
  /(?<![\p{L}\p{Nd}])(?:[op]p\.?\s?[\p{Nd}[]|\[\p{L}{1,2}\.?\]\s?\[|\[\p{Nd}{1,3}\.?\]\s?\[|[a-z]{1,2}\.\s(?:alt|pre)(?!\p{L}))/iuy;

/** The label of a line as negotiators put it together, up to the parenthesis or the comma behind it. */
function compoundAt(input: string, at: number): Taken | null {
  if (!matchAt(COMPOUND_START, input, at)) return null;
  const words = /^[^,;()（）]*/u.exec(input.slice(at))?.[0] ?? '';
  const label = compoundLabelAt(words);
  if (!label) return null;
  const kind = /^pp/i.test(label.label) ? 'recital' : 'paragraph';
  const token: Token = { type: 'word', kind, genitive: false, text: label.label };
  const tokens = [number(label.label, label.number)];
  return { tokens: /^[op]p/i.test(label.label) ? [token, ...tokens] : tokens, end: at + label.label.length };
}

/** No number up to ninety-nine is longer in any language. */
const LONGEST_SPELLED = 60;

function number(text: string, literal?: string): Token {
  return { type: 'number', number: literal ?? normaliseNumber(text), literal: literal !== undefined, text };
}
