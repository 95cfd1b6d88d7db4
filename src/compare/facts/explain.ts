/** The facts of a pair of provisions, and its classes with them. */
import type { Pairs } from '../align/index.ts';
import type { ChangedText } from '../classify/index.ts';
import type { ClausesElsewhere } from '../search/index.ts';
import type { ChangeClass, Fact } from '../types.ts';
import { isHeadedUnit, type Unit } from '../unit.ts';
import type { Interner } from '../words/index.ts';
import { chapeauOf } from './chapeau.ts';
import { factsOf } from './facts-of.ts';
import { emptiedOf } from './placeholder.ts';

export interface ExplainContext {
  pairing: Pairs;
  elsewhere: ClausesElsewhere;
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
  { pairing, elsewhere, interner, language }: ExplainContext,
): { classes: ChangeClass[]; facts: Fact[] } {
  const isSubstantive = classes.includes('substantive');
  const isModal = classes.includes('modal');
  if (after.kind === 'note') return { classes: [...classes], facts: [] };
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
            isElsewhere: (clause, side) => elsewhere.hold(clause, side, side === 'before' ? before : after),
          },
          { interner, language },
          isModal,
        );
  const rivals = { before: rivalText(before), after: rivalText(after) };
  const told = found.facts.filter(fact => !isOfRival(fact, rivals));
  const chapeau = chapeauOf(before, after, unit => pairing.before(unit));
  const facts = [...told, ...(chapeau ? [chapeau] : [])];
  const others = classes.filter(name => name !== 'substantive');
  const isFact = told.length > 0;
  const isMore =
    found.isUnexplained || told.length < found.facts.length || before.headingText !== after.headingText;
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

/** What the options beside one say, and all below them. */
function rivalText(unit: Unit): string {
  let option: Unit | null = unit;
  while (option && option.kind !== 'option') option = isHeadedUnit(option) ? null : option.parent;
  const rivals = option?.parent?.children.filter(one => one !== option && one.kind === 'option') ?? [];
  return rivals.flatMap(one => textsBelow(one)).join(' ; ');
}

/** Whether the actor that took the place of another one acted in a rival before: an option was taken, and nobody took over. */
const isOfRival = ({ kind, before, after }: Fact, rivals: Record<'before' | 'after', string>): boolean =>
  kind === 'actor' &&
  before !== null &&
  after !== null &&
  (opensSentence(after, rivals.before) || opensSentence(before, rivals.after));

const opensSentence = (words: string, text: string): boolean =>
  [...text.matchAll(SENTENCE_START)].some(({ index, 0: { length } }) =>
    text.startsWith(`${words} `, index + length),
  );
const SENTENCE_START = /(?:^|[.;:] )[[({“"]*/gu;

/** All words of the article that a provision stands in, its own left out. */
function articleText(unit: Unit): string {
  let top = unit;
  while (top.parent && top.kind !== 'article' && top.kind !== 'annex') top = top.parent;
  return textsBelow(top, unit).join(' ; ');
}

/** The words of a unit and of all below it, those of one left out. */
const textsBelow = (top: Unit, leftOut?: Unit): string[] => [
  ...(top === leftOut ? [] : [top.text]),
  ...top.children.flatMap(child => textsBelow(child, leftOut)),
];
