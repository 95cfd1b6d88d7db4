/** Words with numbers in a text that name a provision together: `paragraphs 1 (a) and 3 of article 5 of this Convention`. */
import { forText } from '../../document/index.ts';
import { type Grammar, INITIALS_IN_FRONT } from './grammar.ts';
import { behindTitle, type ItemStep, matchAt, readList } from './items.ts';
import { LEVELS, type Level, type Scope } from './words.ts';

/** A word with its numbers: `paragraphs 1 (a) and 3`. */
export interface Part {
  level: Level;
  plural: boolean;
  word?: string;
  start: number;
  end: number;
  items: ItemStep[][];
}

/** Parts that belong together, in the order in which they are printed. */
export interface Expression {
  parts: Part[];
  scope: Scope | null;
  /** Letters of `of this article` behind the parts. */
  scoped: number;
  shared: boolean;
  /** Whether it is a division, and the same text names one of its level in another instrument. */
  beside: boolean;
  /** Whether another instrument has it. */
  isForeign: boolean;
}

export const rank = (level: Level) => LEVELS.indexOf(level);

/** All expressions of a text, those that belong to other instruments among them. */
export function expressionsIn(text: string, grammar: Grammar): Expression[] {
  const parts = partsIn(text, grammar);
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group &&
      last &&
      belongs(last, part, text.slice(behindTitle(text, last.end), part.start), group, grammar)
    )
      group.push(part);
    else groups.push([part]);
  }
  const expressions: Expression[] = [];
  // From behind: `article 5 and article 6 of the Charter` are both the Charter's.
  let foreignBehind = false;
  let next: Part | undefined;
  for (const group of groups.reverse()) {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) continue;
    const end = behindTitle(text, last.end);
    const behind = text.slice(end, end + REACH);
    const has = (pattern: RegExp) => forText(pattern, behind).test(behind);
    const joined = next !== undefined && forText(grammar.joins, text).test(text.slice(end, next.start));
    const { scope, length } = scopeOf(behind, grammar);
    const scoped = length > 0 ? end - last.end + length : 0;
    const isForeign: boolean =
      scope === null &&
      (has(grammar.foreign) ||
        isOfInitials(text, first.start, behind, grammar) ||
        has(grammar.preamble) ||
        has(grammar.that) ||
        isNamedInFront(text, first.start, grammar) ||
        (joined && foreignBehind));
    expressions.push({ parts: group, scope, scoped, shared: false, beside: false, isForeign });
    foreignBehind = isForeign;
    next = first;
  }
  expressions.reverse();
  goOn(expressions, text, grammar);
  const own = expressions.filter(expression => !expression.isForeign);
  for (const [at, expression] of own.entries()) {
    const next = own[at + 1];
    expression.shared =
      isShared(own[at - 1], expression, text, grammar) ||
      (next !== undefined && sharesOuter(expression, next, text, grammar));
    const level = expression.parts[0]?.level ?? 'article';
    expression.beside =
      rank(level) < rank('article') &&
      expressions.some(one => one.isForeign && one.parts[0]?.level === level);
  }
  return expressions;
}

/** Whether the name of another instrument leads up to a reference. */
function isNamedInFront(text: string, start: number, { foreignInFront }: Grammar): boolean {
  const front = text.slice(Math.max(0, start - REACH), start);
  return forText(foreignInFront, front).test(front);
}

/** From the front: `the Convention, in particular its article 3 and article 4`. */
function goOn(expressions: readonly Expression[], text: string, grammar: Grammar): void {
  let end = 0;
  let isNamed = false;
  for (const expression of expressions) {
    const start = expression.parts[0]?.start ?? 0;
    const goesOn: boolean =
      isNamed && forText(grammar.joins, text).test(text.slice(behindTitle(text, end), start));
    if (goesOn && expression.scope === null) expression.isForeign = true;
    isNamed = expression.isForeign && (goesOn || isNamedInFront(text, start, grammar));
    end = expression.parts.at(-1)?.end ?? 0;
  }
}

/** An instrument that is named by its initials, behind or in front; not in headings, which are in capitals anyway. */
function isOfInitials(text: string, start: number, behind: string, grammar: Grammar): boolean {
  if (/^\p{Lu}{2}/u.test(text.slice(start))) return false;
  return (
    forText(grammar.initials, behind).test(behind) ||
    INITIALS_IN_FRONT.test(text.slice(Math.max(0, start - REACH), start))
  );
}

/** `Annex III, article 13 and article 17`: whether the second one is the annex's only a reader can tell. */
function isShared(
  last: Expression | undefined,
  { parts, scope }: Expression,
  text: string,
  grammar: Grammar,
) {
  const [one, two] = [last?.parts, parts[0]];
  const end = one?.at(-1)?.end;
  if (!one || !two || end === undefined || scope !== null || two.level !== 'article') return false;
  return (
    one.some(({ level }) => level === 'annex') &&
    forText(grammar.joins, text).test(text.slice(behindTitle(text, end), two.start))
  );
}

/** `paragraph 21 (b) and paragraph 22 of article 40`: whether the first one is of that article as well only a reader can tell. */
function sharesOuter(
  { parts, scope }: Expression,
  next: Expression,
  text: string,
  grammar: Grammar,
): boolean {
  const [last, inner] = [parts.at(-1), next.parts[0]];
  if (!last || !inner || scope !== null || inner.level !== parts[0]?.level) return false;
  const hasArticle = (all: readonly Part[]) => all.some(({ level }) => level === 'article');
  return (
    !hasArticle(parts) &&
    hasArticle(next.parts) &&
    forText(grammar.joins, text).test(text.slice(last.end, inner.start))
  );
}

/** How far the name of an instrument may stand from a reference. */
const REACH = 120;

function partsIn(text: string, grammar: Grammar): Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(forText(grammar.kind, text))) {
    const start = match.index;
    if (start < (parts.at(-1)?.end ?? 0)) continue;
    const found = grammar.levelOf(match);
    if (!found) continue;
    const list = readList(text, start + match[0].length, found, grammar);
    if (!list) continue;
    const outer = parts.at(-1);
    const part: Part = { ...found, start, end: list.end, items: list.items };
    if (outer && isPartOfArticle(outer, part, text, grammar)) outer.level = 'paragraph';
    parts.push(part);
    const resumed = outer && resumedList(text, outer, part, grammar);
    if (resumed) parts.push(resumed);
  }
  return parts;
}

/** `часть 2 статьи 5`: what is counted with figures and named right before an article is its paragraph. */
const isPartOfArticle = (outer: Part, { level, start }: Part, text: string, grammar: Grammar): boolean =>
  grammar.hasPartsOfArticles &&
  outer.level === 'part' &&
  level === 'article' &&
  /^\s+$/.test(text.slice(outer.end, start)) &&
  outer.items.every(item => item.every(({ number }) => /^\d/.test(number)));

/** `articles 7, paragraph 2, and 9, paragraph 1`: the list of articles goes on behind the paragraph. */
function resumedList(text: string, outer: Part, inner: Part, grammar: Grammar): Part | null {
  if (!outer.plural || rank(outer.level) >= rank(inner.level) || inner.plural) return null;
  if (!/^\s*,?\s*$/.test(text.slice(outer.end, inner.start))) return null;
  const joint = matchAt(grammar.separator, text, inner.end);
  const start = inner.end + (joint?.[0].length ?? 0);
  const list = joint && readList(text, start - 1, outer, grammar);
  return list ? { ...outer, start, end: list.end, items: list.items } : null;
}

/** Whether a part goes on with the expression before it: an inner one behind its outer one, or with “of” before it. */
function belongs(last: Part, part: Part, between: string, group: readonly Part[], grammar: Grammar): boolean {
  // `clause (3) of article 16, clause (3) of article 32`: no address names a level twice.
  if (group.some(({ level }) => level === part.level)) return false;
  const inner = rank(part.level) > rank(last.level);
  if (/^\s*,?\s*$/.test(between)) return inner || (group.length === 1 && part.level !== last.level);
  return !inner && part.level !== last.level && forText(grammar.of, between).test(between);
}

function scopeOf(
  behind: string,
  { own, scopes, onlyAnnex }: Grammar,
): { scope: Scope | null; length: number } {
  const annex = onlyAnnex && forText(onlyAnnex, behind).exec(behind);
  if (annex) return { scope: 'only annex', length: annex[0].length };
  const match = forText(own, behind).exec(behind);
  const scope = match && scopes.find(([, pattern]) => forText(pattern, behind).test(match[1] ?? ''))?.[0];
  return scope ? { scope, length: match[0].length } : { scope: null, length: 0 };
}
