// Near copies: boilerplate comes in one place and goes in another, and nothing of it has moved.
import { isLine, node } from '../model.mjs';
import { editText, wordPool } from './words.mjs';

const WORDS = 12;
const EDITED = 0.06;

/** New lines that read almost like one that stays where it is, under another article. */
export function insertCopies(edit, count) {
  const { rng } = edit;
  const pool = wordPool(edit.before);
  const lines = edit.some(
    one =>
      isLine(one) && one.children.length === 0 && edit.isFree(one) && one.text.split(' ').length >= WORDS,
  );
  for (const { node: original, parent } of lines.slice(0, count)) {
    const [home] = edit.some(
      one =>
        one !== parent &&
        !edit.taken.has(one.id) &&
        !edit.fresh.has(one.id) &&
        one.children.some(child => child.kind === original.kind && child.labelled === original.labelled),
    );
    if (!home) continue;
    const text = editText(original.text, EDITED, pool, rng);
    const copy = node(edit.ids, original.kind, { text, labelled: original.labelled });
    home.node.children.splice(rng.below(home.node.children.length + 1), 0, copy);
    edit.fresh.add(copy.id);
    edit.copies.set(copy.id, original.id);
    edit.take(original);
  }
}
