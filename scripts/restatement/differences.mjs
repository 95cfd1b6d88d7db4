/** What a restatement has to share with the authentic text, and where it does not. */
import { numbersIn } from './numbers.mjs';

/** Words that say how far a State is bound. Each is looked for in every provision. */
const MODALS = {
  shall: /\bshall\b/i,
  may: /\bmay\b/i,
  endeavour: /\b(?:endeavour(?:ing)?|seeks?) to\b|\bendeavour\b/i,
  consider: /\bconsider\b(?! (?:it|itself)\b)/i,
  encouraged: /\bencouraged\b/i,
};

/** Here they bind nobody: "such measures as may be necessary", "shall mean". */
const NO_MODAL = /\bas may be necessary\b|\bshall mean\b/gi;

const modalsIn = ({ words }) => {
  const rest = words.replaceAll(NO_MODAL, '');
  return Object.keys(MODALS).filter(modal => MODALS[modal].test(rest));
};

/**
 * @param {ReturnType<import('./provisions.mjs').provisionsOf>} is the restatement
 * @param {ReturnType<import('./provisions.mjs').provisionsOf>} should the authentic text
 * @returns {{kind: string, place: string, says: string}[]}
 */
export function differences(is, should) {
  const found = [];
  const places = [...is.keys()].filter(place => should.has(place));
  const order = [...should.keys()].filter(place => is.has(place));
  for (const place of should.keys())
    if (!is.has(place)) found.push({ kind: 'missing', place, says: 'is not restated' });
  for (const place of is.keys())
    if (!should.has(place)) found.push({ kind: 'extra', place, says: 'is not in the authentic text' });
  const wrong = places.find((place, at) => place !== order[at]);
  if (wrong !== undefined)
    found.push({ kind: 'order', place: wrong, says: 'stands elsewhere in the authentic text' });
  for (const place of places) {
    const [own, other] = [is.get(place), should.get(place)];
    const check = (kind, of) => {
      const [one, two] = [of(own), of(other)];
      const [more, less] = [one.filter(word => !two.includes(word)), two.filter(word => !one.includes(word))];
      if (more.length + less.length > 0)
        found.push({
          kind,
          place,
          says: [...less.map(word => `no ${word}`), ...more.map(word => `has ${word}`)].join(', '),
        });
    };
    check('title', ({ heading }) => [heading.toLowerCase()]);
    check('words', ({ words }) =>
      [words === '' ? 'words of its own' : 'silence'].filter(word => word !== 'silence'),
    );
    check('references', ({ references }) => [...new Set(references.map(({ names }) => names))]);
    check('terms', ({ terms }) => terms.map(term => term.toLowerCase()));
    check('numbers', numbersIn);
    check('modals', modalsIn);
  }
  return found;
}

/**
 * @param {Map<string, string>} is what the concepts come to in the restatement
 * @param {Map<string, string>} should in the authentic text
 * @returns {{kind: string, place: string, says: string}[]}
 */
export function conceptDifferences(is, should) {
  return [...should]
    .filter(([concept, told]) => is.get(concept) !== told)
    .map(([concept, told]) => ({ kind: 'concept', place: concept, says: `${is.get(concept)}, not ${told}` }));
}
