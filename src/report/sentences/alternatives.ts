/** What became of rival texts, as sentences. */

import type { Alternative } from '../../compare/index.ts';
import { firstWords } from '../excerpt.ts';
import { inQuotes } from '../in-quotes.ts';

/** Enough of bracketed words to know them by. */
const MOST_WORDS = 12;

/**
 * What became of alternatives: `of the alternatives Option 1, Option 2: Option 2 was chosen, with edits`. Brackets that are all as open
 * as they were are not told here: each is told as a bracket.
 *
 * @param comparedWith options that were not taken, with which the words now are compared.
 */
export function alternativeSentences(
  groups: readonly Alternative[],
  comparedWith: ReadonlyMap<Alternative, readonly string[]> = new Map(),
): string[] {
  return groups.flatMap(group => {
    const sentence = sentenceOf(group);
    const others = (comparedWith.get(group) ?? []).map(text => nameOf(text, group));
    const compared = others.length > 0 ? `; the words are shown compared with ${inWords(others)}` : '';
    return sentence === null ? [] : [sentence + compared];
  });
}

function sentenceOf(group: Alternative): string | null {
  const { choices, outcome, winners } = group;
  const names = choices.map(({ text }) => nameOf(text, group));
  const won = winners.flatMap(at => names[at] ?? []);
  const lead = `of the alternatives ${names.join(', ')}: `;
  switch (outcome) {
    case 'chosen':
      return `${lead}${won.join()} was chosen${placeOf(group)}`;
    case 'chosen-edited':
      return `${lead}${won.join()} was chosen, with edits${placeOf(group)}`;
    case 'merged':
      return `${lead}${inWords(won)} were merged${placeOf(group)}`;
    case 'no-text':
      return `${lead}“no text” (${won.join()}) was chosen`;
    case 'neither':
      return `none of the alternatives was kept: ${names.join(', ')}`;
    case 'recast':
      return `still open, with other texts in the place of the alternatives ${names.join(', ')}`;
    case 'still-open':
      return openSentence(group, names);
  }
}

function openSentence({ by, choices, now }: Alternative, names: readonly string[]): string | null {
  const of = (outcome: 'open' | 'dropped') => names.filter((_, at) => choices[at]?.outcome === outcome);
  const dropped = of('dropped');
  if (by === 'brackets' && dropped.length === 0 && !now) return null;
  const printed = now ? `, now printed as ${now}` : '';
  const rest = dropped.length > 0 ? `; no longer among them: ${dropped.join(', ')}` : '';
  return `still open: ${of('open').join(', ')}${printed}${rest}`;
}

const nameOf = (text: string, { by }: Alternative): string =>
  by === 'brackets'
    ? inQuotes(firstWords(text, MOST_WORDS))
    : text.replace(/(?<![[\]:.\s])[[\]:.\s]+$|^[[\s]+/g, '');

const placeOf = ({ into }: Alternative): string => (into ? `, now in ${inWords(into)}` : '');

const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const OUTCOMES: Readonly<Record<Alternative['outcome'], string>> = {
  chosen: 'settled by choosing one',
  'chosen-edited': 'settled by choosing one with edits',
  merged: 'merged',
  neither: 'gone, none of them kept',
  'no-text': 'settled as no text',
  'still-open': 'still open',
  recast: 'still open with other texts',
};

/** What an outcome means, behind a count of groups: `3 merged`. */
export const outcomeSays = (outcome: Alternative['outcome']): string => OUTCOMES[outcome];

/** The outcome of one group in a list: `Option 2, edited`, `Options 1 and 2 merged`, `no text (Option 5)`. */
export function printOutcome(group: Alternative): string {
  const { choices, outcome, winners } = group;
  const won = inWords(winners.flatMap(at => (choices[at] ? [nameOf(choices[at].text, group)] : [])));
  switch (outcome) {
    case 'chosen':
      return won;
    case 'chosen-edited':
      return `${won}, edited`;
    case 'merged':
      return `${won} merged`;
    case 'no-text':
      return `no text (${won})`;
    case 'neither':
      return 'none kept';
    default:
      return OUTCOMES[outcome];
  }
}
