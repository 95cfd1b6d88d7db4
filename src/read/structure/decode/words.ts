/** Where words without a label belong. */
import { forText } from '../../../document/index.ts';
import { ENACTING_WORDS, isRemark, RIVAL_TITLE } from '../../phrases.ts';
import { holderByColumn, stackOf } from './lines.ts';
import type { Frame, OpenList } from './state.ts';

/** Whether words at this place are those of what is open and still without any: of the heading, or of the line before. */
export function awaitsWords(top: Frame, column: number, indented: boolean): boolean {
  const stack = stackOf(top);
  const holder = stack[indented ? holderByColumn(stack, column) : 0];
  return top.isBare && (top.role === 'head' || holder === top);
}

/**
 * Where an unlabelled line belongs. By its column, where that tells: under what stands to the left of it. Or else, after a finished
 * item it is the end of the paragraph that holds the list; after a sentence that is not finished it goes on there.
 */
export function holderOf(top: Frame, column: number, words: string, byColumn: boolean): Frame {
  const stack = stackOf(top);
  const base = stack.at(-1) as Frame;
  // The enacting formula ends the preamble, whatever options stood before it.
  if (base.recitals && ENACTING_WORDS.test(words)) return base;
  if (byColumn) return stack[holderByColumn(stack, column)] as Frame;
  if (/^[\p{Ll}\p{Lo}]/u.test(words) && top.self && (!top.ended || CONJUNCTION.test(words))) return top;
  // A script without capitals does not tell a sentence that goes on from a new one.
  const goesOn = /^[[(]*[\p{Ll}\p{Lo}]/u.test(words);
  const item = goesOn ? stack.find(({ self }, at) => self && at > 0) : undefined;
  return (
    item ?? stack.find(({ self, kind }) => self && (kind === 'option' || countsParagraphs(self))) ?? base
  );
}

/** `1.`, `(1)`, `一、`; but `㈠`, `①` and `（一）` count what others have letters for. */
const countsParagraphs = ({ numbering, form, last }: OpenList) =>
  numbering === 'digits' && form !== 'circle' && !(form === 'parentheses' && /^\p{Script=Han}/u.test(last));

const CONJUNCTION = /^(?:and|or|and\/or|et|ou|y|o|и|или|و|أو|和|或)$/iu;
const STOP = /[.;,。；，!?؛،][”"’»\])¹²³⁰-⁹]*$/u;

/** A stop with what may stand behind it: looked for in no more of a text. */
const LONGEST_END = 8;

export const endsClause = (words: string) => STOP.test(words.slice(-LONGEST_END));

/**
 * The enacting formula leads to the whole text, which is no list of it; `and` and `or` lead to what comes beside it, and so does a
 * remark of editors.
 */
export const leadsOn = (words: string) =>
  !endsClause(words) &&
  !CONJUNCTION.test(words) &&
  !forText(RIVAL_TITLE, words).test(words) &&
  !ENACTING_WORDS.test(words) &&
  !isRemark(words);
