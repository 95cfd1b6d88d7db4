/** The facts of a pair of provisions, and its classes with them. */
import type { Pairing } from '../align/index.ts';
import type { ChangedText } from '../classify/index.ts';
import type { ChangeClass, Fact } from '../types.ts';
import type { Unit } from '../unit.ts';
import type { Interner } from '../words/index.ts';
import { chapeauOf } from './chapeau.ts';
import { factsOf } from './facts-of.ts';
import { emptiedOf } from './placeholder.ts';

export interface ExplainContext {
  pairing: Pairing;
  interner: Interner;
  /** Of the drafts (BCP 47). */
  language: string;
}

/**
 * The facts of a change, and the classes of its row: `fact` where there are any, `substantive` only where content words changed that
 * neither they nor a modal verb nor a bracket tells.
 *
 * @param whole both texts along the path of rivals that won.
 * @param classes those of the words alone.
 */
export function explain(
  before: Unit,
  after: Unit,
  whole: ChangedText,
  classes: readonly ChangeClass[],
  { pairing, interner, language }: ExplainContext,
): { classes: ChangeClass[]; facts: Fact[] } {
  const isSubstantive = classes.includes('substantive');
  const isModal = classes.includes('modal');
  const emptied = emptiedOf(before, after);
  if (!isSubstantive && !isModal && !emptied) return { classes: [...classes], facts: [] };
  const found =
    emptied || !isSubstantive
      ? { facts: emptied ? [emptied] : [], isUnexplained: false }
      : factsOf(
          {
            ...whole,
            printed: { before: before.text, after: after.text },
            article: side => articleText(side === 'before' ? before : after),
          },
          { interner, language },
          isModal,
        );
  const chapeau = chapeauOf(before, after, unit => pairing.before(unit));
  const facts = [...found.facts, ...(chapeau ? [chapeau] : [])];
  const others = classes.filter(name => name !== 'substantive');
  const isFact = found.facts.length > 0;
  const isMore = found.isUnexplained || before.headingText !== after.headingText;
  // What nothing else names must not go unnamed.
  const isUnnamed = others.length === 0 && !isFact;
  return {
    facts,
    classes: [
      ...others,
      ...(isFact ? (['fact'] as const) : []),
      ...(isSubstantive && (isMore || isUnnamed) ? (['substantive'] as const) : []),
    ],
  };
}

/** All words of the article that a provision stands in, its own left out. */
function articleText(unit: Unit): string {
  let top = unit;
  while (top.parent && top.kind !== 'article' && top.kind !== 'annex') top = top.parent;
  const words: string[] = [];
  const gather = (one: Unit) => {
    if (one !== unit) words.push(one.text);
    for (const child of one.children) gather(child);
  };
  gather(top);
  return words.join(' ; ');
}
