// What a user would take instead, each used as it is at its best on a whole text.
import { diffArrays, diffWords, diffWordsWithSpace } from 'diff';
import { diff as myers } from 'fast-myers-diff';
import { countWords, wordsOf } from './measure.mjs';

/** jsdiff on lines, then on the words of each changed stretch. Gives the words deleted. */
export function linesThenWords(before, after) {
  let deleted = 0;
  const parts = diffArrays(before.split('\n'), after.split('\n'));
  for (let at = 0; at < parts.length; at += 1) {
    const [part, next] = [parts[at], parts[at + 1]];
    if (part.removed && next?.added) {
      for (const word of diffWordsWithSpace(part.value.join('\n'), next.value.join('\n')))
        if (word.removed) deleted += countWords(word.value);
      at += 1;
    } else if (part.removed) deleted += countWords(part.value.join('\n'));
  }
  return deleted;
}

/** Myers on interned words of the whole text: nothing can mark fewer as deleted. */
export function internedMyers(before, after) {
  const ids = new Map();
  const intern = text =>
    wordsOf(text).map(word => {
      if (!ids.has(word)) ids.set(word, ids.size);
      return ids.get(word);
    });
  let deleted = 0;
  for (const [start, end] of myers(intern(before), intern(after))) deleted += end - start;
  return deleted;
}

/** jsdiff's words on the whole text. */
export function words(before, after) {
  return diffWords(before, after).reduce(
    (sum, { removed, value }) => sum + (removed ? countWords(value) : 0),
    0,
  );
}

/** diff-match-patch with its default bound of a second, after which it gives what it has. */
export async function matchPatch() {
  const { diff_match_patch: Differ } = (await import('diff-match-patch')).default;
  return (before, after) => {
    let deleted = 0;
    for (const [op, text] of new Differ().diff_main(before, after))
      if (op === -1) deleted += countWords(text);
    return deleted;
  };
}

export async function htmlDiff() {
  const { default: library } = await import('htmldiff-js');
  const { execute } = library.default ?? library;
  return (before, after) => execute(before, after).length;
}
