// Editing words: some replaced by others of the treaty, some left out, some put in.
import { isLine, textsOf, walk } from '../model.mjs';

const PLAIN = /^[a-z]{4,}[,;.]?$/;
/** Modal words, and what hedges are made of, are left to operations/modals.mjs: an edit here must not change a duty. */
const MODAL = new Set(
  'shall should must will would could might able cannot appropriate applicable necessary possible practicable domestic national capabilities accordance subject extent encouraged invited required endeavour strive seek undertake consider inter alia where voluntary basis neither none never without'.split(
    ' ',
  ),
);
/** More than this of one provision is not an edit any more but another provision. */
const MOST_OF_ONE = 0.4;

const usable = word => PLAIN.test(word) && !MODAL.has(word.replace(/[,;.]$/, ''));

/** Words of the treaty to put in, as often as they occur. */
export const wordPool = treaty =>
  treaty
    .flatMap(textsOf)
    .join(' ')
    .split(/\s+/)
    .filter(word => usable(word) && /^[a-z]+$/.test(word));

/** Edits `share` of the plain words of every line and article that `wanted` allows. */
export function editWords(edit, share, wanted = () => true) {
  const { rng } = edit;
  const pool = wordPool(edit.before);
  for (const { node } of walk(edit.after)) {
    if (edit.fresh.has(node.id) || !(isLine(node) || node.kind === 'article') || !wanted(node)) continue;
    const text = editText(node.text, share, pool, rng);
    if (text !== node.text) edit.worded.add(node.id);
    node.text = text;
  }
}

export function editText(text, share, pool, rng) {
  const words = text.split(' ');
  let left = Math.floor(words.length * MOST_OF_ONE);
  return words
    .flatMap(word => {
      if (!usable(word) || left <= 0 || !rng.chance(share)) return [word];
      left -= 1;
      const [, bare, stop] = /^(\p{L}+)([,;.]?)$/u.exec(word);
      const other = pickOther(bare, pool, rng);
      const kind = rng.next();
      return kind < 0.5 ? [other + stop] : kind < 0.75 && stop === '' ? [] : [bare, other + stop];
    })
    .join(' ');
}

function pickOther(word, pool, rng) {
  for (let tries = 0; tries < 20; tries += 1) {
    const other = rng.pick(pool);
    if (other.slice(0, 4) !== word.slice(0, 4)) return other;
  }
  return 'otherwise';
}
