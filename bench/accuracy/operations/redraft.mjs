// Redrafting: a paragraph keeps its subject and its place, and little of its wording.
import { wordPool } from './words.mjs';

const FRAMES = [
  words => `With a view to the purposes of this text, it is agreed that ${words}.`,
  words => `The Parties recognise the importance of ${words}.`,
  words => `In this regard, further consideration is given to ${words}.`,
];
/** Share of the words that stay, and longest run of them that keeps its order. */
const KEPT = 0.55;
const RUN = 4;

/** Rewrites `count` paragraphs. */
export function redraftLines(edit, count) {
  const pool = wordPool(edit.before);
  let left = count;
  for (const { node } of edit.some(
    one =>
      edit.isFree(one) &&
      !edit.worded.has(one.id) &&
      one.labelled &&
      one.children.length === 0 &&
      one.text.split(' ').length >= 18 &&
      !/[[\]⟨]/.test(one.text),
  )) {
    if (left === 0) return;
    node.text = redrafted(node.text, pool, edit.rng);
    edit.redrafted.add(node.id);
    edit.take(node);
    left -= 1;
  }
}

function redrafted(text, pool, rng) {
  const words = text.replace(/[.;,:]/g, '').split(' ');
  const runs = [];
  for (let at = 0; at < words.length; at += RUN) runs.push(words.slice(at, at + RUN));
  const kept = rng.shuffled(runs.filter(() => rng.chance(KEPT)));
  const added = Array.from({ length: Math.round(words.length / 4) }, () => rng.pick(pool));
  const body = [...kept.flat(), ...added].join(' ').toLowerCase();
  return rng.pick(FRAMES)(body);
}
