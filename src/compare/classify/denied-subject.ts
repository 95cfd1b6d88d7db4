/** A negation that stands in the subject of a verb and not beside it: `No Party shall`, `nor shall a Party`. */
import { forText } from '../../document/index.ts';
import type { ModalWords } from './modal-words/index.ts';

export interface Denial {
  start: number;
  end: number;
}

/** Letters before a verb in which its subject begins; longer ones are left alone. */
const REACH = 240;
/** Words of a subject at most, its relative clauses included. */
const MOST_WORDS = 30;

interface Grammar {
  inFront: RegExp | null;
  subject: RegExp | null;
  joins: RegExp;
  finite: RegExp | null;
}

const compiled = new WeakMap<ModalWords, Grammar>();

function grammarOf(words: ModalWords): Grammar {
  const known = compiled.get(words);
  if (known) return known;
  const [open, close] = ['(?<![\\p{L}\\p{N}-])', '(?![\\p{L}\\p{N}-])'];
  const spaced = (source: string) => source.replaceAll(' ', '\\s+');
  const grammar: Grammar = {
    inFront: words.deniedInFront ? new RegExp(`${open}(?:${spaced(words.deniedInFront)})\\s*$`, 'iu') : null,
    subject: words.deniedSubject
      ? new RegExp(`${open}(?:${spaced(words.deniedSubject)})${close}`, 'giu')
      : null,
    joins: new RegExp(`(?:^|[,;:.(—–-]|${open}(?:${spaced(words.joining ?? '(?!)')}))\\s*$`, 'iu'),
    finite: words.finite ? new RegExp(`${open}(?:${spaced(words.finite)})${close}`, 'giu') : null,
  };
  compiled.set(words, grammar);
  return grammar;
}

/**
 * The words that deny a verb at `at` from its subject, or from right in front of it; null where nothing certainly does. The
 * negation has to begin the clause (`where no plan is made, a Party shall` denies nothing), and no other verb may stand between.
 *
 * @param verbs where the other modal verbs of the text stand.
 */
export function denialOf(
  text: string,
  at: number,
  words: ModalWords,
  verbs: readonly { start: number; end: number }[],
): Denial | null {
  const { inFront, subject, joins, finite } = grammarOf(words);
  const from = clauseStart(text, at);
  const lead = withoutQuoted(text.slice(0, at)).slice(from);
  const near = inFront && forText(inFront, lead).exec(lead);
  if (near) return { start: from + near.index, end: from + near.index + near[0].trimEnd().length };
  if (!subject) return null;
  for (const match of [...lead.matchAll(forText(subject, lead))].reverse()) {
    const [start, end] = [from + match.index, from + match.index + match[0].length];
    if (!forText(joins, lead).test(lead.slice(0, match.index))) continue;
    const between = lead.slice(match.index + match[0].length);
    const other = verbs.find(verb => verb.start >= end && verb.end <= at);
    if (other && !isOneOfSeveral(lead, joins)) continue;
    if (!other && (!isBalanced(between) || hasFinite(between, finite))) continue;
    if (between.split(/\s+/).length > MOST_WORDS || isLeft(between)) continue;
    return { start, end };
  }
  return null;
}

const QUOTED = /"[^"]*"|“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]/g;

/** The same text with a letter for each sign that is quoted in full: a title, “Motion of no confidence”, denies nothing. */
const withoutQuoted = (text: string): string =>
  /["”»]/.test(text) ? text.replace(QUOTED, quoted => 'x'.repeat(quoted.length)) : text;

/** Where the clause that holds `at` begins: behind a full stop, a semicolon or a colon. */
function clauseStart(text: string, at: number): number {
  const least = Math.max(0, at - REACH);
  for (let start = at; start > least; start -= 1) {
    if (/\s/.test(text.charAt(start)) && /[.;:]/.test(text.charAt(start - 1))) return start + 1;
  }
  return least;
}

/** Whether what stands in front of some words is a parenthesis that ends in them: `(no access to them) The fee must`. */
function isLeft(words: string): boolean {
  let depth = 0;
  for (const [sign] of words.matchAll(/[()（）]/g)) {
    depth += sign === '(' || sign === '（' ? 1 : -1;
    if (depth < 0) return true;
  }
  return false;
}

/** `No Party shall close or shall sell`: the second verb has the subject of the first. */
const isOneOfSeveral = (lead: string, joins: RegExp) =>
  /\p{L}\s*$/u.test(lead) && forText(joins, lead).test(lead);

/** A clause in between is framed by two commas; one alone ends the clause of the negation. */
const isBalanced = (between: string) => (between.match(/,/g)?.length ?? 0) % 2 === 0;

const RELATIVE = /(?:that|which|who|whose|que|quien(?:es)?|cual(?:es)?)\s+(?:\S+\s+)?$/iu;

const hasFinite = (between: string, finite: RegExp | null): boolean =>
  finite !== null &&
  [...between.matchAll(forText(finite, between))].some(
    match => !RELATIVE.test(between.slice(0, match.index)),
  );
