/** Runs of words that a restatement shares with the authentic text, where it should have words of its own. */
import { UNAVOIDABLE } from './unavoidable.mjs';

/** Shorter runs are ordinary English. */
const RUN = 8;

/**
 * @param {ReturnType<import('./provisions.mjs').provisionsOf>} is
 * @param {ReturnType<import('./provisions.mjs').provisionsOf>} should
 * @returns {{place: string, words: string}[]}
 */
export function copiedRuns(is, should) {
  const known = new Set(
    [...should.values()].flatMap(({ words }) => windows(tokens(words)).map(({ text }) => text)),
  );
  const found = [];
  for (const { place, words } of is.values()) {
    const all = tokens(words);
    let last = -1;
    for (const { from, to, text } of windows(all)) {
      if (!known.has(text)) continue;
      const open = from <= last ? found.at(-1) : undefined;
      if (open)
        open.words = all
          .slice(open.from, to + 1)
          .map(({ word }) => word)
          .join(' ');
      else found.push({ place, from, words: text });
      last = to;
    }
  }
  return found;
}

/** The words, a phrase that cannot be said otherwise being one that does not count. */
function tokens(text) {
  let rest = text
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[‐‑-]/g, ' ')
    .replaceAll(/[^\p{L}\d§ ]+/gu, ' ')
    .replaceAll(/ +/g, ' ');
  for (const phrase of UNAVOIDABLE)
    rest = rest.replaceAll(phrase, words => ` §${words.trim().replaceAll(' ', '_')} `);
  return rest
    .split(' ')
    .filter(Boolean)
    .map(word => ({ word, counts: !word.startsWith('§') }));
}

/** Every stretch that begins and ends with words that count and has `RUN` of them. */
function windows(all) {
  const counted = all.flatMap(({ counts }, at) => (counts ? [at] : []));
  return counted.slice(0, Math.max(0, counted.length - RUN + 1)).map((from, at) => {
    const to = counted[at + RUN - 1];
    return {
      from,
      to,
      text: all
        .slice(from, to + 1)
        .map(({ word }) => word)
        .join(' '),
    };
  });
}
