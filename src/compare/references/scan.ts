/**
 * References inside a text to provisions of the same treaty: `article 5, paragraph 2 (c)`, `articles 6 to 16`,
 * `paragraphs 1 (a) and 3 of article 5`, `subparagraph (b)`, `Part XI, section 5`, `第五条第二款`. What another instrument has
 * (`article 33 of the Vienna Convention`) is left out, and so is what cannot be told (`paragraph 2 of that article`).
 */
import { scanChinese } from './chinese.ts';
import { type Grammar, grammarOf, INITIALS_IN_FRONT } from './grammar.ts';
import { behindTitle, type ItemStep, readList } from './items.ts';
import type { Reference, ReferenceStep } from './types.ts';
import { LEVELS, type Level, referenceWordsOf, type Scope } from './words.ts';

export const referencesIn = (text: string, language: string): Reference[] =>
  referencesApart(text, language).own;

/**
 * The references to this treaty, and those to other instruments: languages do not make both clear at the same places
 * (`article 7 of the convention`, `第七条`).
 */
export function referencesApart(text: string, language: string): Record<'own' | 'foreign', Reference[]> {
  if (language.startsWith('zh')) return scanChinese(text);
  const words = referenceWordsOf(language);
  const expressions = words ? expressionsIn(text, grammarOf(words)) : [];
  const those = (isForeign: boolean) =>
    expressions
      .filter(expression => expression.isForeign === isForeign)
      .flatMap(expression => referencesOf(expression, text));
  return { own: those(false), foreign: those(true) };
}

/** A word with its numbers: `paragraphs 1 (a) and 3`. */
interface Part {
  level: Level;
  plural: boolean;
  word?: string;
  start: number;
  end: number;
  items: ItemStep[][];
}

/** Parts that belong together, in the order in which they are printed. */
interface Expression {
  parts: Part[];
  scope: Scope | null;
  /** Letters of `of this article` behind the parts. */
  scoped: number;
  shared: boolean;
  /** Whether another instrument has it. */
  isForeign: boolean;
}

const rank = (level: Level) => LEVELS.indexOf(level);

function expressionsIn(text: string, grammar: Grammar): Expression[] {
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
    const joined = next !== undefined && grammar.joins.test(text.slice(end, next.start));
    const { scope, length } = scopeOf(behind, grammar);
    const scoped = length > 0 ? end - last.end + length : 0;
    const isForeign: boolean =
      scope === null &&
      (grammar.foreign.test(behind) ||
        isOfInitials(text, first.start, behind, grammar) ||
        grammar.preamble.test(behind) ||
        grammar.that.test(behind) ||
        isNamedInFront(text, first.start, grammar) ||
        (joined && foreignBehind));
    expressions.push({ parts: group, scope, scoped, shared: false, isForeign });
    foreignBehind = isForeign;
    next = first;
  }
  expressions.reverse();
  // From the front: `the Convention, in particular its article 3 and article 4`.
  let last: Expression | undefined;
  let isNamed = false;
  for (const expression of expressions) {
    const [start, end] = [expression.parts[0]?.start ?? 0, last?.parts.at(-1)?.end ?? 0];
    const goesOn: boolean = isNamed && grammar.joins.test(text.slice(behindTitle(text, end), start));
    if (goesOn && expression.scope === null) expression.isForeign = true;
    isNamed = expression.isForeign && (goesOn || isNamedInFront(text, start, grammar));
    last = expression;
  }
  const own = expressions.filter(expression => !expression.isForeign);
  for (const [at, expression] of own.entries())
    expression.shared = isShared(own[at - 1], expression, text, grammar);
  return expressions;
}

/** Whether the name of another instrument leads up to a reference. */
const isNamedInFront = (text: string, start: number, { foreignInFront }: Grammar): boolean =>
  foreignInFront.test(text.slice(Math.max(0, start - REACH), start));

/** An instrument that is named by its initials, behind or in front; not in headings, which are in capitals anyway. */
function isOfInitials(text: string, start: number, behind: string, grammar: Grammar): boolean {
  if (/^\p{Lu}{2}/u.test(text.slice(start))) return false;
  return (
    grammar.initials.test(behind) || INITIALS_IN_FRONT.test(text.slice(Math.max(0, start - REACH), start))
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
    grammar.joins.test(text.slice(behindTitle(text, end), two.start))
  );
}

/** How far the name of an instrument may stand from a reference. */
const REACH = 120;

function partsIn(text: string, grammar: Grammar): Part[] {
  const parts: Part[] = [];
  for (const match of text.matchAll(grammar.kind)) {
    const start = match.index;
    if (start < (parts.at(-1)?.end ?? 0)) continue;
    const found = grammar.levelOf(match);
    if (!found) continue;
    const list = readList(text, start + match[0].length, found, grammar);
    if (!list) continue;
    const outer = parts.at(-1);
    const part = { ...found, start, end: list.end, items: list.items };
    parts.push(part);
    const resumed = outer && resumedList(text, outer, part, grammar);
    if (resumed) parts.push(resumed);
  }
  return parts;
}

/** `articles 7, paragraph 2, and 9, paragraph 1`: the list of articles goes on behind the paragraph. */
function resumedList(text: string, outer: Part, inner: Part, grammar: Grammar): Part | null {
  if (!outer.plural || rank(outer.level) >= rank(inner.level) || inner.plural) return null;
  if (!/^\s*,?\s*$/.test(text.slice(outer.end, inner.start))) return null;
  grammar.separator.lastIndex = inner.end;
  const joint = grammar.separator.exec(text);
  const list = joint && readList(text, grammar.separator.lastIndex - 1, outer, grammar);
  return list ? { ...outer, start: grammar.separator.lastIndex, end: list.end, items: list.items } : null;
}

/** Whether a part goes on with the expression before it: an inner one behind its outer one, or with “of” before it. */
function belongs(last: Part, part: Part, between: string, group: readonly Part[], grammar: Grammar): boolean {
  const inner = rank(part.level) > rank(last.level);
  if (/^\s*,?\s*$/.test(between)) return inner || (group.length === 1 && part.level !== last.level);
  return !inner && part.level !== last.level && grammar.of.test(between);
}

function scopeOf(behind: string, { own, scopes }: Grammar): { scope: Scope | null; length: number } {
  const match = own.exec(behind);
  const scope = match && scopes.find(([, pattern]) => pattern.test(match[1] ?? ''))?.[0];
  return scope ? { scope, length: match[0].length } : { scope: null, length: 0 };
}

/** The references of an expression, in the order of the text. */
function referencesOf({ parts, scope, scoped, shared }: Expression, text: string): Reference[] {
  const ordered = [...parts].sort((one, two) => rank(one.level) - rank(two.level));
  const inner = ordered.at(-1);
  if (!inner) return [];
  const outer = ordered.slice(0, -1);
  const [first, last] = [
    Math.min(...parts.map(part => part.start)),
    Math.max(...parts.map(part => part.end)),
  ];
  const words = text.slice(first, last);
  const references: Reference[] = [];
  const add = (steps: readonly ReferenceStep[]) =>
    references.push({ steps, scope, words, start: first, end: last + scoped, shared });
  // Of several outer ones, only the last has the inner part: `articles 4 and 5, paragraph 2`.
  const above: ReferenceStep[] = [];
  for (const part of outer) {
    for (const item of part.items.slice(0, -1)) add([...above, ...levelled(item, part)]);
    above.push(...levelled(part.items.at(-1) ?? [], part));
  }
  for (const item of inner.items) add([...above, ...levelled(item, inner)]);
  return references;
}

/** The steps of `1 (a) (i)`, each a level further down. */
const levelled = (item: readonly ItemStep[], { level, word }: Part): ReferenceStep[] =>
  item.map((step, depth) => ({
    ...step,
    level: levelBelow(level, depth),
    ...(word && depth === 0 ? { word } : {}),
  }));

export function levelBelow(level: Level, depth: number): Level {
  return LEVELS[Math.min(rank(level) + depth, LEVELS.length - 1)] ?? 'item';
}
