/** What a rule found in the words of a provision, in its place or in its brackets, as the end of a sentence about it. */

import type { BracketEvent, Successor } from '../../../compare/index.ts';
import { agreeing, counted } from '../../../document/index.ts';
import type { Sides, Told } from '../../../flag/index.ts';
import { hasWord, quote } from './quote.ts';

type Of<Type extends Told['type']> = Extract<Told, { type: Type }>;

export function sayCame({ row: { from, successorOf, sameAs }, words }: Of<'came'>): string {
  if (from) return withWords(`new, split off from ${from}`, words);
  return withWords(rewritten('new, takes up', successorOf) ?? asCopy('new', sameAs), words);
}

export function sayWent({ row: { into, successors, sameAs }, words }: Of<'went'>): string {
  if (into) return withWords(`gone, merged into ${into}`, words);
  return withWords(rewritten('gone, taken up by', successors) ?? asCopy('gone', sameAs), words);
}

const rewritten = (says: string, successors: readonly Successor[] | undefined) =>
  successors && `${says} ${successors.map(({ citation }) => citation).join(', ')}`;

const asCopy = (says: string, sameAs: string | undefined) =>
  sameAs ? `${says}, the same words as ${sameAs}` : says;

const withWords = (says: string, words: string | null) =>
  words && hasWord(words) ? `${says}: ${quote(words)}` : says;

/** Edits that are quoted; the rest is counted. */
const MOST_QUOTED = 2;

/** `“under” became “in accordance with”; “as appropriate” was added; and 3 more changes`. */
export function sayReworded({ changes }: Of<'reworded'>): string {
  const said = changes.slice(0, MOST_QUOTED).map(({ deleted, inserted }) => {
    if (!hasWord(deleted)) return `${quote(inserted)} was added`;
    if (!hasWord(inserted)) return `${quote(deleted)} was removed`;
    return `${quote(deleted)} became ${quote(inserted)}`;
  });
  const left = changes.length - said.length;
  return [...said, ...(left > 0 ? [`and ${counted(left, 'more change')}`] : [])].join('; ');
}

export const sayMoved = ({ before, after }: Sides): string =>
  before === after ? 'moved in the order of the text' : `moved from ${before} to ${after}`;

const BRACKETS: Readonly<Record<BracketEvent['event'], (words: string) => string>> = {
  lifted: words => `the bracket around ${words} was lifted and the words kept`,
  struck: words => `${words} was struck with its bracket`,
  opened: words => `brackets were put around mostly existing words: ${words}`,
  added: words => `words in brackets were added: ${words}`,
  edited: words => `words in brackets changed and are still in brackets: ${words}`,
  kept: words => `${words} is still in brackets`,
};

/** What became of a bracket; more where more is known than the kind of the event. */
export function sayBracket({ event, text, partly, inBrackets }: BracketEvent): string {
  const words = quote(text);
  if (event === 'lifted' && (partly || inBrackets)) {
    const kept = partly ? 'most of its words kept' : 'the words kept';
    return `the bracket around ${words} was lifted and ${kept}${inBrackets ? ', in another bracket' : ''}`;
  }
  const said = BRACKETS[event](words);
  return event === 'opened' && inBrackets ? said.replace('before:', 'before, in another bracket:') : said;
}

/** Brackets of one provision that are quoted. */
const MOST_BRACKETS = 3;

export function sayInBrackets({ words }: Of<'in-brackets'>): string {
  const quoted = words.slice(0, MOST_BRACKETS).map(quote).join(', ');
  const left = words.length - MOST_BRACKETS;
  return `${quoted}${left > 0 ? ` and ${left} more` : ''} ${agreeing(words.length, 'is', 'are')} in brackets`;
}
