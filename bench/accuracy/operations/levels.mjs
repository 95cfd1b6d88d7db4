// Provisions that change their level: paragraphs that become articles, articles that become paragraphs, and the same one level
// further down. References to them follow in other words.
import { isDivision, wordCount } from '../model.mjs';
import { headingOn, subjectFrom } from '../prose.mjs';
import { mark } from '../references.mjs';
import { hasTwin, uniqueText, WORDS_TO_KNOW_AGAIN } from './moves.mjs';

/** An article keeps so many paragraphs, a list so many lines. */
const LEFT = 2;

const isKnowable = (edit, one, unique) =>
  edit.isFree(one) &&
  one.text !== '' &&
  wordCount(one) >= WORDS_TO_KNOW_AGAIN &&
  unique(one) &&
  one.children.every(unique);

const isPlainArticle = (one, parent) => one.kind === 'article' && (parent === null || isDivision(parent));

/**
 * Words for words in all references: `article 5, paragraph 3` becomes `article 6`. False, and nothing is done, where one of them is
 * in a list or a range.
 */
function reword(edit, one, rewordings) {
  const changed = new Map();
  for (const { node: holder } of edit.some(({ text, heading }) => `${heading}${text}`.includes(mark(one)))) {
    let text = holder.text;
    for (const [from, to] of rewordings(holder)) text = text.replaceAll(from, to);
    // Only one mark is left of each: that of the new words.
    const left = rewordings(holder).reduce(
      (rest, [, to]) => rest.replaceAll(to, ''),
      `${holder.heading}${text}`,
    );
    if (left.includes(mark(one))) return false;
    changed.set(holder, text);
  }
  for (const [holder, text] of changed) {
    holder.text = text;
    edit.reworded.set(holder.id, text);
  }
  return true;
}

/** Paragraphs become articles right behind the one that they stood in, or somewhere else in the body. */
export function raiseParagraphs(edit, count) {
  const unique = uniqueText(edit);
  const annexed = annexedIds(edit);
  let left = count;
  for (const { node: article, parent } of edit.some(isPlainArticle)) {
    if (left === 0) return;
    const paragraphs = article.children.filter(({ kind, labelled }) => kind === 'paragraph' && labelled);
    if (!edit.isFree(article) || paragraphs.length !== article.children.length || paragraphs.length <= LEFT)
      continue;
    const one = edit.rng.pick(paragraphs);
    if (!isKnowable(edit, one, unique)) continue;
    const within = new Set(idsUnder(article));
    const isReworded = reword(edit, one, holder => [
      [`article ${mark(article)}, paragraph ${mark(one)}`, `article ${mark(one)}`],
      ...(within.has(holder.id) ? [[`paragraph ${mark(one)} of this article`, `article ${mark(one)}`]] : []),
    ]);
    if (!isReworded) continue;
    article.children.splice(article.children.indexOf(one), 1);
    const [home] = edit.rng.chance(0.5)
      ? [{ node: article, parent }]
      : edit.some(
          (other, above) => isPlainArticle(other, above) && annexed.has(other.id) === annexed.has(article.id),
        );
    Object.assign(one, { kind: 'article', heading: headingOn(subjectFrom(edit.rng), edit.rng) });
    const siblings = edit.siblings(home.parent);
    siblings.splice(siblings.indexOf(home.node) + 1, 0, one);
    edit.moved.add(one.id);
    edit.take(one);
    edit.taken.add(article.id);
    left -= 1;
  }
}

/** What stands in annexes: what goes there, or comes from there, is referred to by the annex as well. */
const annexedIds = edit => new Set(edit.after.filter(({ kind }) => kind === 'annex').flatMap(idsUnder));

const idsUnder = one => [one.id, ...one.children.flatMap(idsUnder)];

/** Articles without paragraphs become the last paragraph of the one before, or of another one. */
export function lowerArticles(edit, count) {
  const unique = uniqueText(edit);
  const annexed = annexedIds(edit);
  let left = count;
  for (const { node: one, parent } of edit.some(isPlainArticle)) {
    if (left === 0) return;
    if (!isKnowable(edit, one, unique) || hasTwin(edit, one) || edit.siblings(parent).length < 2) continue;
    if (one.children.some(({ kind }) => kind !== 'subparagraph')) continue;
    const [home] = edit.some(
      (other, above) =>
        other !== one &&
        annexed.has(other.id) === annexed.has(one.id) &&
        isPlainArticle(other, above) &&
        edit.isFree(other) &&
        other.text === '' &&
        other.children.length > 0 &&
        other.children.every(({ kind, labelled }) => kind === 'paragraph' && labelled),
    );
    if (!home) continue;
    const isReworded = reword(edit, one, () => [
      [`article ${mark(one)}`, `article ${mark(home.node)}, paragraph ${mark(one)}`],
    ]);
    if (!isReworded) continue;
    const siblings = edit.siblings(parent);
    siblings.splice(siblings.indexOf(one), 1);
    Object.assign(one, { kind: 'paragraph', heading: '', labelled: true });
    home.node.children.push(one);
    edit.moved.add(one.id);
    edit.take(one);
    edit.taken.add(home.node.id);
    left -= 1;
  }
}

/** The last lines of lists become paragraphs right behind them, and paragraphs the last lines of the list before them. */
export function shiftLines(edit, count) {
  const unique = uniqueText(edit);
  const referred = edit.referredTo();
  let left = count;
  for (const { node: paragraph, parent } of edit.some(
    ({ kind, labelled, children }, above) =>
      kind === 'paragraph' &&
      labelled &&
      above?.kind === 'article' &&
      children.length > LEFT &&
      children.every(child => child.kind === 'subparagraph'),
  )) {
    if (left === 0) return;
    if (!edit.isFree(paragraph) || edit.taken.has(parent.id)) continue;
    const at = parent.children.indexOf(paragraph);
    const [up, down] = [paragraph.children.at(-1), parent.children[at + 1]];
    const canGo = one =>
      one && !referred.has(one.id) && one.children.length === 0 && isKnowable(edit, one, unique);
    if (edit.rng.chance(0.5) && canGo(up)) {
      paragraph.children.pop();
      parent.children.splice(at + 1, 0, up);
      up.kind = 'paragraph';
      edit.either.add(up.id);
      edit.take(up);
    } else if (canGo(down) && down.kind === 'paragraph' && down.labelled) {
      parent.children.splice(at + 1, 1);
      paragraph.children.push(down);
      down.kind = 'subparagraph';
      edit.either.add(down.id);
      edit.take(down);
    } else continue;
    edit.taken.add(parent.id);
    left -= 1;
  }
}
