/** What became of rival texts, as sentences. */
import type { Alternative } from '../../compare/index.ts';
import { firstWords } from '../excerpt.ts';

/** Enough of bracketed words to know them by. */
const MOST_WORDS = 12;

/** What became of alternatives that are settled: `of the options, Option 2 was chosen`. */
export function alternativeSentences(groups: readonly Alternative[]): string[] {
  return groups
    .filter(({ outcome }) => outcome !== 'open')
    .map(({ by, choices, outcome }) => {
      const name = (text: string) =>
        by === 'options' ? text.replace(/[:.\s]+$/, '') : `"${firstWords(text, MOST_WORDS)}"`;
      const chosen = choices.filter(choice => choice.outcome === 'chosen').map(({ text }) => name(text));
      const all = choices.map(({ text }) => name(text)).join(', ');
      return outcome === 'dropped'
        ? `alternatives dropped: ${all}`
        : `of the alternatives ${all}: ${chosen.join(' and ')} kept`;
    });
}
