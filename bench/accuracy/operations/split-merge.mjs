// One paragraph becomes two, or two become one.
import { node } from '../model.mjs';

const MIN_WORDS = 12;
const words = text => text.split(' ').length;

const plainParagraph = (edit, one) =>
  one.kind === 'paragraph' &&
  one.labelled &&
  edit.isFree(one) &&
  one.children.length === 0 &&
  !/[[\]]/.test(one.text);

/** Paragraphs are cut at the end of a sentence; both halves have words enough to be known again. */
export function splitParagraphs(edit, count) {
  let left = count;
  for (const { node: whole, parent } of edit.some(
    (one, parent) => plainParagraph(edit, one) && parent !== null && !edit.taken.has(parent.id),
  )) {
    if (left === 0) return;
    const cuts = [...whole.text.matchAll(/(?<=[a-z)]\.) (?=[A-Z])/g)]
      .map(({ index }) => index)
      .filter(
        at => words(whole.text.slice(0, at)) >= MIN_WORDS && words(whole.text.slice(at + 1)) >= MIN_WORDS,
      );
    if (cuts.length === 0) continue;
    const at = edit.rng.pick(cuts);
    const part = node(edit.ids, whole.kind, { text: whole.text.slice(at + 1), labelled: true });
    whole.text = whole.text.slice(0, at);
    parent.children.splice(parent.children.indexOf(whole) + 1, 0, part);
    edit.splits.set(part.id, whole.id);
    edit.take(whole, part);
    left -= 1;
  }
}

/** A paragraph is put at the end of the one before it. */
export function mergeParagraphs(edit, count) {
  const referred = edit.referredTo();
  let left = count;
  for (const { node: whole, parent } of edit.some(
    (one, parent) => plainParagraph(edit, one) && parent !== null && !edit.taken.has(parent.id),
  )) {
    if (left === 0) return;
    const part = parent.children[parent.children.indexOf(whole) + 1];
    if (
      !part ||
      !edit.isFree(whole) ||
      !plainParagraph(edit, part) ||
      referred.has(part.id) ||
      words(whole.text) < MIN_WORDS ||
      words(part.text) < MIN_WORDS
    )
      continue;
    whole.text = `${whole.text} ${part.text}`;
    parent.children.splice(parent.children.indexOf(part), 1);
    edit.merges.set(part.id, whole.id);
    edit.take(whole, part);
    left -= 1;
  }
}
