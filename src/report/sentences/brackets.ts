/** What became of the brackets of a provision, as sentences. */
import type { BracketEvent } from '../../compare/index.ts';
import { firstWords } from '../excerpt.ts';

type Told = BracketEvent['event'] | `${'lifted' | 'opened'} partly`;

const EVENTS: readonly (readonly [event: Told, said: string, after: string])[] = [
  ['lifted', 'bracket lifted', ' (words kept)'],
  ['lifted partly', 'bracket lifted', ' (most words kept)'],
  ['struck', 'bracket struck', ' (words gone with it)'],
  ['opened', 'bracket opened', ' (words that stood there)'],
  ['opened partly', 'bracket opened', ' (words that mostly stood there)'],
  ['added', 'bracket added', ' (new words, not agreed)'],
  ['edited', 'bracket edited', ' (still not agreed)'],
  ['kept', 'still in brackets', ''],
];

/** Enough of bracketed words to know them by, and as many brackets as can be read at a glance. */
const MOST_WORDS = 12;
const MOST_BRACKETS = 4;

/** One line for each kind of event; brackets inside others of the same fate are counted, not told again. */
export function bracketSentences(brackets: readonly BracketEvent[]): string[] {
  return EVENTS.flatMap(([event, said, after]) => {
    const texts = brackets
      .filter(one => one.event + (one.partly ? ' partly' : '') === event)
      .map(({ text }) => text);
    const outer = texts.filter(
      (text, at) => !texts.some((other, index) => index !== at && holds(other, text, index < at)),
    );
    if (texts.length === 0) return [];
    const told = outer.slice(0, MOST_BRACKETS).map(text => `"${firstWords(text, MOST_WORDS)}"`);
    const more = outer.length > told.length ? ' …' : '';
    const count = texts.length > 1 ? `${texts.length} ${said.replace('bracket ', 'brackets ')}` : said;
    return [
      `${count}: ${told.join(', ')}${more}${texts.length > 1 ? after.replace('with it', 'with them') : after}`,
    ];
  });
}

const holds = (outer: string, inner: string, isEarlier: boolean): boolean =>
  outer.length > inner.length ? outer.includes(`[${inner}]`) : outer === inner && isEarlier;
