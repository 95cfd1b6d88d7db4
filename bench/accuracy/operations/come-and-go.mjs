// Provisions that come and go: articles with all they hold, and single lines.
import { isDivision, isLine, node, walk } from '../model.mjs';
import { clause, headingOn, paragraphOn, recital, subjectFrom } from '../prose.mjs';

/** A line of new prose, about any subject: now and then one that the treaty has already. */
function freshLine(edit, kind, labelled) {
  const subject = subjectFrom(edit.rng);
  const text =
    kind === 'paragraph'
      ? paragraphOn(subject, edit.rng)
      : kind === 'recital'
        ? recital(edit.rng)
        : `${clause(subject, edit.rng)};`;
  return node(edit.ids, kind, { text, labelled });
}

function insert(edit, siblings, at, made) {
  siblings.splice(at, 0, made);
  for (const { node: one } of walk([made])) edit.fresh.add(one.id);
}

/** New articles, each somewhere among the articles of a division or of the body. */
export function insertArticles(edit, count) {
  for (const { node: beside, parent } of edit
    .some(({ kind }, parent) => kind === 'article' && parent?.kind !== 'annex')
    .slice(0, count)) {
    const subject = subjectFrom(edit.rng);
    const children = Array.from({ length: 2 + edit.rng.below(3) }, () => freshLine(edit, 'paragraph', true));
    const made = node(edit.ids, 'article', {
      heading: headingOn(subject, edit.rng),
      labelled: true,
      children,
    });
    const siblings = edit.siblings(parent);
    insert(edit, siblings, siblings.indexOf(beside), made);
  }
}

/** New lines of the kind of their neighbours. */
export function insertLines(edit, count) {
  const places = edit.some(
    (one, parent) => isLine(one) && parent !== null && edit.isFree(one) && !edit.taken.has(parent.id),
  );
  for (const { node: beside, parent } of places.slice(0, count))
    insert(
      edit,
      parent.children,
      parent.children.indexOf(beside) + edit.rng.below(2),
      freshLine(edit, beside.kind, beside.labelled),
    );
}

/** Articles go, with all they hold; never one that is referred to. */
export function deleteArticles(edit, count) {
  remove(edit, count, (one, parent) => one.kind === 'article' && (parent === null || isDivision(parent)));
}

/** Lines without children go. */
export function deleteLines(edit, count) {
  remove(
    edit,
    count,
    (one, parent) =>
      isLine(one) && one.children.length === 0 && parent !== null && parent.children.length > 2,
  );
}

function remove(edit, count, wanted) {
  const referred = edit.referredTo();
  let left = count;
  for (const { node: gone, parent } of edit.some(
    (one, parent) => edit.isFree(one) && !edit.taken.has(parent?.id) && wanted(one, parent),
  )) {
    if (left === 0) return;
    const siblings = edit.siblings(parent);
    const inside = [...walk([gone])].map(({ node: one }) => one);
    if (siblings.length < 2 || inside.some(one => referred.has(one.id) || !edit.isFree(one))) continue;
    siblings.splice(siblings.indexOf(gone), 1);
    left -= 1;
  }
}
