/** What became of the brackets of a provision, as sentences. */

import type { BracketEvent } from '../../compare/index.ts';
import { counted } from '../../document/index.ts';
import { firstWords } from '../excerpt.ts';
import { inQuotes } from '../in-quotes.ts';

/** Of a bracket that is gone or new: whether all its words were kept, and whether they are agreed now, or were before. */
type Told = BracketEvent['event'] | `${'lifted' | 'opened'}${' partly' | ''}${' bracketed' | ''}`;

const EVENTS: readonly (readonly [event: Told, said: string, after: string])[] = [
  ['lifted', 'bracket lifted', ' (words kept)'],
  ['lifted partly', 'bracket lifted', ' (most words kept)'],
  ['lifted bracketed', 'bracket lifted', ' (words kept, in another bracket)'],
  ['lifted partly bracketed', 'bracket lifted', ' (most words kept, in another bracket)'],
  ['struck', 'bracket struck', ' (words gone with it)'],
  ['opened', 'bracket opened', ' (words that stood there)'],
  ['opened partly', 'bracket opened', ' (words that mostly stood there)'],
  ['opened bracketed', 'bracket opened', ' (words that stood there, in another bracket)'],
  ['opened partly bracketed', 'bracket opened', ' (words that mostly stood there, in another bracket)'],
  ['added', 'bracket added', ' (new words, not agreed)'],
  ['edited', 'bracket edited', ' (still not agreed)'],
  ['kept', 'still in brackets', ''],
];

/** Of the words of a provision in a bracket that opens in another one. */
const INSIDE: Readonly<Record<BracketEvent['event'], string>> = {
  lifted: 'was lifted (words kept)',
  struck: 'was struck with these words',
  opened: 'was put round words that stood here',
  added: 'came with these words',
  edited: 'is still there (words edited, not agreed)',
  kept: 'is still there',
};

/** Enough of bracketed words to know them by, and as many brackets as can be read at a glance. */
const MOST_WORDS = 12;
const MOST_BRACKETS = 4;

const toldOf = ({ event, partly, inBrackets }: BracketEvent): string =>
  `${event}${partly ? ' partly' : ''}${inBrackets ? ' bracketed' : ''}`;

/** One line for each kind of event; brackets inside others of the same fate are counted, not told again. */
export function bracketSentences(brackets: readonly BracketEvent[]): string[] {
  const own = brackets.filter(({ opensIn }) => opensIn === undefined);
  const sentences = EVENTS.flatMap(([event, said, after]) => {
    const told = own.filter(one => toldOf(one) === event);
    if (told.length === 0) return [];
    const outer = told.filter(
      ({ text }, at) => !told.some((other, index) => index !== at && holds(other.text, text, index < at)),
    );
    const words = outer.slice(0, MOST_BRACKETS).map(quoted);
    const more = outer.length > words.length ? ' …' : '';
    const count = told.length > 1 ? counted(told.length, said, said.replace('bracket ', 'brackets ')) : said;
    return [
      `${count}: ${words.join(', ')}${more}${told.length > 1 ? after.replace('with it', 'with them') : after}`,
    ];
  });
  return [...sentences, ...insideSentences(brackets)];
}

/** The words of a bracket, and where it goes on, or stands now. */
function quoted({ text, closesIn, nowIn, wasIn }: BracketEvent): string {
  const places = [
    ...(closesIn === undefined ? [] : [`up to ${closesIn}`]),
    ...(nowIn === undefined ? [] : [`now in ${nowIn}`]),
    ...(wasIn === undefined ? [] : [`was in ${wasIn}`]),
  ];
  const words = inQuotes(firstWords(text, MOST_WORDS));
  return places.length === 0 ? words : `${words} (${places.join(', ')})`;
}

/** `the bracket that opens in 2(1) was lifted (words kept)`, once for each. */
function insideSentences(brackets: readonly BracketEvent[]): string[] {
  return [
    ...new Set(
      brackets.flatMap(({ event, opensIn }) =>
        opensIn === undefined ? [] : [`the bracket that opens in ${opensIn} ${INSIDE[event]}`],
      ),
    ),
  ];
}

const holds = (outer: string, inner: string, isEarlier: boolean): boolean =>
  outer.length > inner.length ? outer.includes(`[${inner}]`) : outer === inner && isEarlier;

const EVENT_WORDS: Readonly<Record<BracketEvent['event'], string>> = {
  opened: 'brackets put round words that stood there',
  lifted: 'bracket lifted, words kept',
  struck: 'struck with its bracket',
  added: 'new, in brackets',
  edited: 'edited, still in brackets',
  kept: 'still in brackets',
};

/** What an event means, as a sentence about the words that follow. */
export function printBracketEvent({ event, partly, inBrackets, opensIn, nowIn }: BracketEvent): string {
  const words = !partly
    ? EVENT_WORDS[event]
    : event === 'lifted'
      ? 'bracket lifted, most words kept'
      : 'brackets put round words that mostly stood there';
  return [
    words,
    ...(inBrackets ? ['in another bracket'] : []),
    ...(opensIn === undefined ? [] : [`the bracket opens in ${opensIn}`]),
    ...(nowIn === undefined ? [] : [`now in ${nowIn}`]),
  ].join(', ');
}
