// Moving provisions so far that nobody can say the others have moved instead.
import { isDivision, isLine, sizeOf, textsOf, wordCount } from '../model.mjs';

/** Shorter ones are not moved: nobody could tell. */
export const WORDS_TO_KNOW_AGAIN = 12;
/** What is moved passes at least this many times its own weight. */
const PASSED = 2;
const TWIN = 0.6;

export const uniqueText = edit => {
  const counts = new Map();
  const visit = one => {
    counts.set(one.text, (counts.get(one.text) ?? 0) + 1);
    one.children.forEach(visit);
  };
  edit.before.forEach(visit);
  return one =>
    counts.get(one.text) === 1 ||
    (one.text === '' && one.children.every(child => counts.get(child.text) === 1));
};

/**
 * Whether an article of the same heading has most of its words: of two that read almost alike nobody could tell which one
 * was moved, once anything else in them is edited.
 */
export function hasTwin(edit, one) {
  const own = new Set(textsOf(one).join(' ').split(/\s+/));
  return (
    edit.some(
      other =>
        other !== one &&
        other.kind === one.kind &&
        other.heading === one.heading &&
        textsOf(other)
          .join(' ')
          .split(/\s+/)
          .filter(word => own.has(word)).length >
          TWIN * wordCount(other),
    ).length > 0
  );
}

/** Articles, at least three articles away, in their chapter or another one. */
export function moveArticles(edit, count) {
  const unique = uniqueText(edit);
  let left = count;
  const inBody = (one, parent) => one.kind === 'article' && (parent === null || isDivision(parent));
  for (const { node: one, parent } of edit.some(
    (node, parent) => inBody(node, parent) && edit.isFree(node),
  )) {
    if (left === 0) return;
    if (
      wordCount(one) < 2 * WORDS_TO_KNOW_AGAIN ||
      edit.siblings(parent).length < 2 ||
      !unique(one) ||
      hasTwin(edit, one) ||
      one.children.some(child => !unique(child))
    )
      continue;
    const order = edit.some(inBody).sort((left, right) => place(edit, left.node) - place(edit, right.node));
    const from = order.findIndex(({ node }) => node === one);
    const targets = order.filter(({ node }, at) => {
      const [low, high] = at < from ? [at, from] : [from + 1, at];
      const passed = order.slice(low, high).reduce((sum, { node: other }) => sum + sizeOf(other), 0);
      const near = order.slice(low, high).some(({ node: other }) => edit.moved.has(other.id));
      return (
        Math.abs(at - from) >= 4 && passed > PASSED * 3 * sizeOf(one) && !edit.moved.has(node.id) && !near
      );
    });
    if (targets.length === 0) continue;
    const target = edit.rng.pick(targets);
    edit.siblings(parent).splice(edit.siblings(parent).indexOf(one), 1);
    const home = edit.siblings(target.parent);
    home.splice(home.indexOf(target.node), 0, one);
    edit.moved.add(one.id);
    edit.take(one);
    left -= 1;
  }
}

function place(edit, wanted) {
  let at = 0;
  const visit = nodes => {
    for (const one of nodes) {
      at += 1;
      if (one === wanted) return true;
      if (visit(one.children)) return true;
    }
    return false;
  };
  visit(edit.after);
  return at;
}

/** Lines of `kind` to another parent that has such lines. */
export function moveAcross(edit, count, kind) {
  const unique = uniqueText(edit);
  let left = count;
  for (const { node: one, parent } of edit.some((node, parent) =>
    movable(edit, node, parent, kind, unique),
  )) {
    if (left === 0) return;
    if (!edit.isFree(one) || edit.taken.has(parent.id) || parent.children.length < 3) continue;
    const [home] = edit.some(
      node =>
        node !== parent &&
        !edit.taken.has(node.id) &&
        !edit.fresh.has(node.id) &&
        node.kind === parent.kind &&
        node.children.filter(child => child.kind === kind && child.labelled === one.labelled).length > 1 &&
        !within(one, node),
    );
    if (!home) continue;
    parent.children.splice(parent.children.indexOf(one), 1);
    home.node.children.splice(1 + edit.rng.below(home.node.children.length - 1), 0, one);
    edit.moved.add(one.id);
    edit.take(one);
    edit.taken.add(parent.id).add(home.node.id);
    left -= 1;
  }
}

/** Lines of `kind` past their siblings, under the same parent. */
export function moveWithin(edit, count, kind) {
  const unique = uniqueText(edit);
  let left = count;
  for (const { node: one, parent } of edit.some((node, parent) =>
    movable(edit, node, parent, kind, unique),
  )) {
    if (left === 0) return;
    const { children } = parent;
    if (!edit.isFree(one) || edit.taken.has(parent.id) || children.some(child => !isLine(child))) continue;
    const from = children.indexOf(one);
    const targets = children
      .map((_, at) => at)
      .filter(at => {
        const passed = at < from ? children.slice(at, from) : children.slice(from + 1, at + 1);
        return (
          passed.length >= 2 && passed.reduce((sum, other) => sum + sizeOf(other), 0) > PASSED * sizeOf(one)
        );
      });
    if (targets.length === 0) continue;
    children.splice(from, 1);
    children.splice(edit.rng.pick(targets), 0, one);
    edit.moved.add(one.id);
    edit.take(one);
    edit.taken.add(parent.id);
    left -= 1;
  }
}

const movable = (edit, one, parent, kind, unique) =>
  one.kind === kind &&
  parent !== null &&
  edit.isFree(one) &&
  !edit.fresh.has(parent.id) &&
  one.text !== '' &&
  one.text.split(' ').length >= WORDS_TO_KNOW_AGAIN &&
  unique(one);

const within = (one, wanted) => one === wanted || one.children.some(child => within(child, wanted));
