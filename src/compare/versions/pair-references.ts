/** References of one language version that the other one has not, however differently languages word them. */
import type { ReferenceStep } from '../references/index.ts';
import type { Numbers } from './numbers.ts';
import { placesOf } from './pair-pieces.ts';

type Steps = readonly ReferenceStep[];

/** What two versions of a provision are compared by. */
export interface VersionWords extends Numbers {
  /** Each reference to this treaty, as the numbers that lead to what it names. */
  references: readonly Steps[];
  /** The articles that are named, of this treaty or of another. */
  articles: ReadonlySet<string>;
  /** Every number, label and place in a list that the words name, in a reference or not. */
  places: ReadonlySet<string>;
  /** Those of them that are printed as the label of an item: `(c)`, `㈢`. */
  labels: ReadonlySet<string>;
}

/**
 * The references of a provision that its counterpart does not answer, as they are printed here.
 *
 * One is answered by the same reference; or, since a language may say the steps in another order and with other words between them
 * (`paragraph 1 (a) (i) or (ii)`, `подпункт (i) или (ii) подпункта (a) пункта 1`), where the counterpart names every number of it
 * somewhere, the article as an article and a letter as a letter. That misses two numbers that were exchanged within one provision.
 */
export function unanswered(words: VersionWords, counterpart: VersionWords): string[] {
  const answers = new Set(counterpart.references.map(addressOf));
  const open = words.references.filter(
    steps => !answers.has(addressOf(steps)) && !steps.every(step => isNamed(step, counterpart)),
  );
  return [...new Set(open.map(addressOf))];
}

function isNamed({ level, number }: Steps[number], { articles, places, labels }: VersionWords): boolean {
  const named =
    level === 'article' && articles.size > 0 ? articles : /^\p{L}/u.test(number) ? labels : places;
  // Languages do not agree where the article ends in `3.1.2`.
  const numbers = /^\d+(?:\.\d+)+$/.test(number) && !named.has(number) ? number.split('.') : [number];
  return numbers.every((one, at) => placesOf(one).some(place => (at === 0 ? named : places).has(place)));
}

/** `article 5, 1, 3`: lines by their place, since languages call them differently. */
function addressOf(steps: Steps): string {
  return steps
    .map(({ level, number }) => {
      // Of two readings of `i`, `v` or `x`, of `ii` and of what is in capitals, the roman one is the likelier.
      const places = placesOf(number);
      const place = (/^[ivx]{1,4}$|^\p{Lu}/u.test(number) ? places.at(-1) : places[0]) ?? number;
      if (level === 'article' && /^\d+\./.test(number))
        return `article ${number.replace(/\.(\d+)/g, '($1)')}`;
      return ['paragraph', 'subparagraph', 'item'].includes(level) ? `(${place})` : `${level} ${place}`;
    })
    .join('');
}
