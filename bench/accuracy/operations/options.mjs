// Options under a paragraph, of which one is chosen, as it stands or edited, or all stay open; and `no text` that may win.
import { node as make } from '../model.mjs';
import { editText, wordPool } from './words.mjs';

const NO_TEXT = 'No text.';

/** Puts two or three options in the place of `count` paragraphs of the earlier version, and settles them in the later one. */
export function settleOptions(edit, count) {
  const pool = wordPool(edit.before);
  const earlier = edit.earlier();
  const texts = edit.rng.shuffled(
    [...earlier.values()].filter(({ text }) => text.split(' ').length >= 14 && !/[[\]]/.test(text)),
  );
  let left = count;
  for (const { node } of edit.some(one => isParagraph(one) && edit.isFree(one) && !edit.worded.has(one.id))) {
    const before = earlier.get(node.id);
    if (left === 0 || texts.length < 2) return;
    if (!before) continue;
    const rivals = [
      before.text,
      ...Array.from({ length: 1 + edit.rng.below(2) }, () =>
        rewrite(texts.pop()?.text ?? '', pool, edit.rng),
      ),
    ];
    const withNone = edit.rng.chance(0.15);
    const options = edit.rng.shuffled([...rivals, ...(withNone ? [NO_TEXT] : [])]);
    before.children = options.map(text => make(edit.ids, 'option', { text, labelled: true }));
    before.text = '';
    edit.alternatives.set(node.id, settle(node, before, { pool, rng: edit.rng }));
    edit.taken.add(node.id);
    left -= 1;
  }
}

const isParagraph = ({ kind, labelled, children, text }) =>
  kind === 'paragraph' &&
  labelled &&
  children.length === 0 &&
  text.split(' ').length >= 14 &&
  !/[[\]]/.test(text);

/** What became of the options: the later text is that of one of them already. */
function settle(node, before, { pool, rng }) {
  const kind = rng.next();
  if (kind < 0.2) {
    node.children = structuredClone(before.children);
    node.text = '';
    return { by: 'options', outcome: 'still-open' };
  }
  if (kind < 0.6) return { by: 'options', outcome: 'chosen' };
  const edited = editText(node.text, 0.15, pool, rng);
  const outcome = edited === node.text ? 'chosen' : 'chosen-edited';
  node.text = edited;
  return { by: 'options', outcome };
}

/** A rival: a sentence about something else, with words of its own. */
const rewrite = (text, pool, rng) => editText(text, 0.3, pool, rng);
