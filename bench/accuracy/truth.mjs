// What a comparison ought to say, in citations, worked out from the identities that the edit kept.
import { citationsOf } from '../../dist/index.js';
import { toDraft, walk } from './model.mjs';
import { hasMark, markedIds } from './references.mjs';

/** Both drafts of an edit, and the truth about every provision of either. */
export function truthOf(edit) {
  const before = toDraft(edit.before, 'before');
  const after = toDraft(edit.after, 'after', before.numbers);
  const books = { before: citationsOf(before.draft), after: citationsOf(after.draft) };
  const cite = {
    before: id => books.before.of(before.pieces.get(id)),
    after: id => books.after.of(after.pieces.get(id)),
  };
  const nodes = { before: nodesOf(edit.before), after: nodesOf(edit.after) };
  const content = new Map();
  for (const side of ['before', 'after']) {
    const { print } = side === 'before' ? before : after;
    for (const one of nodes[side].values())
      content.set(`${side} ${cite[side](one.id)}`, contentOf(one, print));
  }
  const paired = [...nodes.before.keys()].filter(id => nodes.after.has(id));
  const both = id => ({ before: cite.before(id), after: cite.after(id) });
  const homes = { before: homesOf(edit.before), after: homesOf(edit.after) };
  // A paragraph that went to another article, or an article that went to an annex, is referred to in other words, not just
  // by another number.
  const staysHome = id => homes.before.get(id) === homes.after.get(id);
  const refersHome = one => markedIds(one.text).every(staysHome);
  const consequential = paired.filter(id => {
    const [one, two] = [nodes.before.get(id), nodes.after.get(id)];
    if (edit.reworded.get(id) === two.text) return one.heading === two.heading && staysHome(id);
    return (
      one.text === two.text &&
      one.heading === two.heading &&
      hasMark(one.text) &&
      refersHome(one) &&
      staysHome(id) &&
      before.print(one.text) !== after.print(two.text)
    );
  });
  const events = [...edit.brackets].map(([id, list]) => ({
    ...both(id),
    events: list.map(({ event, text }) => ({
      event,
      text: (event === 'lifted' || event === 'struck' ? before : after).print(text),
    })),
  }));
  return {
    before: before.draft,
    after: after.draft,
    content,
    sizes: { before: nodes.before.size, after: nodes.after.size },
    partner: new Map([
      ...[...nodes.before.keys()].map(id => [
        `before ${cite.before(id)}`,
        nodes.after.has(id) ? cite.after(id) : null,
      ]),
      ...[...nodes.after.keys()].map(id => [
        `after ${cite.after(id)}`,
        nodes.before.has(id) ? cite.before(id) : null,
      ]),
    ]),
    moved: new Set([...edit.moved].map(cite.before)),
    either: new Set([...edit.either].map(cite.before)),
    /** Citation of a near copy -> content of what it was copied from. */
    copies: new Map(
      [...edit.copies].map(([copy, original]) => [
        cite.after(copy),
        content.get(`before ${cite.before(original)}`),
      ]),
    ),
    splits: [...edit.splits].map(([part, whole]) => ({
      part: cite.after(part),
      before: cite.before(whole),
      after: cite.after(whole),
    })),
    merges: [...edit.merges].map(([part, whole]) => ({
      part: cite.before(part),
      before: cite.before(whole),
      after: cite.after(whole),
    })),
    modal: new Set([...edit.modal].map(cite.before)),
    editorial: new Set([...edit.editorial].filter(id => refersHome(nodes.before.get(id))).map(cite.before)),
    consequential: new Set(consequential.map(cite.before)),
    /** Provisions in which no word was changed but by an editor or a renumbering. */
    innocent: new Set(paired.filter(id => isInnocent(edit, id)).map(cite.before)),
    brackets: events,
    alternatives: [...edit.alternatives].map(([id, one]) => ({ ...both(id), ...one })),
    /** Citation -> kinds of fact that may be reported there: none where neither a word was changed nor what is held. */
    facts: new Map([
      ...paired
        .filter(id => isInnocent(edit, id) && holdsTheSame(nodes.before.get(id), nodes.after.get(id)))
        .map(id => [cite.before(id), []]),
      ...[...edit.facts].map(([id, kinds]) => [cite.before(id), kinds]),
    ]),
    redrafted: [...edit.redrafted].map(both),
  };
}

/** Id of every line -> id of the article that it stands in; of every article -> id of its annex, or none. */
function homesOf(treaty) {
  const homes = new Map();
  const visit = (nodes, home) => {
    for (const one of nodes) {
      if (home !== null) homes.set(one.id, home);
      visit(one.children, one.kind === 'article' || one.kind === 'annex' ? one.id : home);
    }
  };
  visit(treaty, null);
  return homes;
}

/** Options are no provisions of their own: what became of them is their outcome. */
const nodesOf = treaty =>
  new Map([...walk(treaty)].flatMap(({ node }) => (node.kind === 'option' ? [] : [[node.id, node]])));

const contentOf = (one, print) =>
  print([one.heading, one.text, ...one.children.map(child => contentOf(child, print))].join('\n'));

const holdsTheSame = ({ children }, other) =>
  children.map(({ id }) => id).join() === other.children.map(({ id }) => id).join();

const isInnocent = (edit, id) =>
  !edit.worded.has(id) &&
  !edit.reworded.has(id) &&
  !edit.modal.has(id) &&
  !edit.facts.has(id) &&
  !edit.redrafted.has(id) &&
  !edit.alternatives.has(id) &&
  !edit.brackets.has(id) &&
  ![...edit.splits.values(), ...edit.merges.values()].includes(id);
