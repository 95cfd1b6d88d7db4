/**
 * References inside a text to provisions of the same treaty: `article 5, paragraph 2 (c)`, `articles 6 to 16`,
 * `paragraphs 1 (a) and 3 of article 5`, `subparagraph (b)`, `Part XI, section 5`, `第五条第二款`. What another instrument has
 * (`article 33 of the Vienna Convention`) is left out, and so is what cannot be told (`paragraph 2 of that article`).
 */
import { largest, smallest } from '../../document/index.ts';
import { scanChinese } from './chinese.ts';
import { type Expression, expressionsIn, type Part, rank } from './expressions.ts';
import { grammarOf } from './grammar.ts';
import type { ItemStep } from './items.ts';
import type { Reference, ReferenceStep } from './types.ts';
import { LEVELS, type Level, referenceWordsOf } from './words.ts';

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

/** The references of an expression, in the order of the text. */
function referencesOf({ parts, scope, scoped, shared, beside }: Expression, text: string): Reference[] {
  const ordered = [...parts].sort((one, two) => rank(one.level) - rank(two.level));
  const inner = ordered.at(-1);
  if (!inner) return [];
  const outer = ordered.slice(0, -1);
  const [first, last] = [smallest(parts.map(part => part.start)), largest(parts.map(part => part.end))];
  const words = text.slice(first, last);
  const references: Reference[] = [];
  const add = (steps: readonly ReferenceStep[]) =>
    references.push({ steps, scope, words, start: first, end: last + scoped, shared, beside });
  // Of several outer ones, only the last has the inner part: `articles 4 and 5, paragraph 2`.
  const above: ReferenceStep[] = [];
  for (const part of outer) {
    for (const item of part.items.slice(0, -1)) add([...above, ...levelled(item, part)]);
    for (const one of levelled(part.items.at(-1) ?? [], part)) above.push(one);
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
