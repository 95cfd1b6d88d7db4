// Words as the measures count them: what stands between white space, quotes and apostrophes in one form.
export const wordsOf = text =>
  text
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .match(/[\p{Script=Han}]|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[[\]]/gu) ?? [];

export function counts(words) {
  const found = new Map();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** Words of `truth` that `read` has not, and the other way round, each as often as it occurs. */
export function lostAndInvented(truth, read) {
  const [before, after] = [counts(wordsOf(truth)), counts(wordsOf(read))];
  const beyond = (one, two) =>
    [...one].flatMap(([word, count]) => Array(Math.max(0, count - (two.get(word) ?? 0))).fill(word));
  return { lost: beyond(before, after), invented: beyond(after, before) };
}
