/** Facts of a change: who is bound, how many, on what condition, with what exception, how much and by when. */
import type { Language } from '../../document/index.ts';
import { compiled } from '../../document/index.ts';
import type { Fact } from '../types.ts';
import type { DecidedGroup } from '../variants/index.ts';
import type { Hunk, Interner } from '../words/index.ts';
import { findActors } from './actor.ts';
import { ACTORS } from './actor-words.ts';
import { mayHoldAmount } from './amounts.ts';
import type { Span } from './changed-words.ts';
import { ChangedWords, type Side } from './changed-words.ts';
import { findConditions } from './condition.ts';
import { findConnectives } from './connective.ts';
import { findDates } from './date.ts';
import { findExceptions } from './exception.ts';
import { isUnexplained } from './explained.ts';
import { findPlaceholders, isPlaceholder } from './placeholder.ts';
import { findPolarity } from './polarity.ts';
import { findQuantifiers } from './quantifier.ts';
import { findQuantities, undecidedAmounts } from './quantity.ts';
import { triggerOf } from './triggers.ts';
import type { FactContext, FactFinder, FoundFact } from './types.ts';

/** In the order in which they are told. */
const FINDERS: readonly FactFinder[] = [
  findActors,
  findQuantifiers,
  findPolarity,
  findConditions,
  findExceptions,
  findQuantities,
  findDates,
  findConnectives,
];

/** The languages that have word lists for facts. */
const LANGUAGES = new Set(['en', 'fr', 'es', 'ru', 'zh', 'ar']);

export const hasFactWords = (language: string): boolean => LANGUAGES.has(language.slice(0, 2).toLowerCase());

export interface ChangedPair {
  /** Along the path of rivals that won, as printed. */
  before: string;
  after: string;
  /** The exact edits between them. */
  hunks: readonly Hunk[];
  groups?: readonly DecidedGroup[];
  /** Both texts with all their rivals. */
  printed: { before: string; after: string };
  /** For every character of a text where it stands as printed; null where no rivals were left out. */
  places?: Readonly<Record<Side, Int32Array | null>>;
  /** All words of the article on each side, worked out when it is asked for. */
  article: (side: Side) => string;
  /** Whether most of a clause that stands on the other side only went to another provision of this side, or came from one. */
  isElsewhere: (clause: string, side: Side) => boolean;
}

interface FactsContext {
  interner: Interner;
  language: string;
}

export interface FactsFound {
  facts: Fact[];
  /** Content words changed that no fact, no modal verb and no bracket tells. */
  isUnexplained: boolean;
}

/**
 * The facts of a change between two texts of one provision, and whether they tell all of it. In a language without word lists there
 * are none, and all is unexplained.
 *
 * @param language of the drafts (BCP 47).
 * @param isModal whether a modal change is told of the provision.
 */
export function factsOf(pair: ChangedPair, context: FactsContext, isModal: boolean): FactsFound {
  if (!hasFactWords(context.language)) return { facts: [], isUnexplained: true };
  if (!mayHoldFact(pair, context.language)) return { facts: [], isUnexplained: true };
  // Always looked for from the one text to the other that sorts behind it, so that swapping sides can only mirror the result.
  if (pair.before <= pair.after) return factsInOrder(pair, context, isModal);
  const { facts, isUnexplained: isMore } = factsInOrder(swapped(pair), context, isModal);
  return { facts: facts.map(mirrored), isUnexplained: isMore };
}

/**
 * A cheap question first: whether words came or went by which there can be a fact, or brackets and modal verbs may tell all. Where an
 * edit stands in a subject is only known by what follows it.
 */
function mayHoldFact({ before, after, hunks, groups = [] }: ChangedPair, language: string): boolean {
  if (groups.length > 0 || /[[\]［］〔〕【】]/.test(before + after)) return true;
  const name = language.slice(0, 2).toLowerCase() as Language;
  const changed = hunks.map(({ deleted, inserted }) => `${deleted} ¦ ${inserted}`).join(' ¦ ');
  if (compiled(triggerOf(name), 'iu', changed).test(changed) || mayHoldAmount(changed, name)) return true;
  if (isPlaceholder(before) || isPlaceholder(after)) return true;
  const heads = `^.{0,40}?(?<!\\p{L})(?:${ACTORS[name]?.heads ?? '(?!)'})(?!\\p{L})`;
  return hunks.some(({ deleted, inserted }) =>
    [
      [before, deleted],
      [after, inserted],
    ].some(([text = '', words = '']) => {
      const at = words.length > 0 && words.length <= LONGEST_NAME ? text.indexOf(words) : -1;
      const behind = text.slice(at + words.length, at + words.length + NEAR);
      return at >= 0 && compiled(heads, 'iu', behind).test(behind);
    }),
  );
}

/** Letters of words that may narrow who is meant (`upstream`), and behind them among which the actor stands. */
const LONGEST_NAME = 60;
const NEAR = 60;

function swapped({
  before,
  after,
  groups,
  printed,
  places,
  article,
  isElsewhere,
  ...rest
}: ChangedPair): ChangedPair {
  const other = (side: Side): Side => (side === 'before' ? 'after' : 'before');
  return {
    ...rest,
    before: after,
    after: before,
    groups: groups?.map(group => ({ ...group, side: other(group.side) })) ?? [],
    printed: { before: printed.after, after: printed.before },
    ...(places ? { places: { before: places.after, after: places.before } } : {}),
    article: side => article(other(side)),
    isElsewhere: (clause, side) => isElsewhere(clause, other(side)),
  };
}

const OPPOSITES: Readonly<Partial<Record<NonNullable<Fact['direction']>, Fact['direction']>>> = {
  wider: 'narrower',
  narrower: 'wider',
  more: 'less',
  less: 'more',
  earlier: 'later',
  later: 'earlier',
  alternative: 'cumulative',
  cumulative: 'alternative',
  named: 'unnamed',
  unnamed: 'named',
};

function mirrored({ before, after, direction, ...rest }: Fact): Fact {
  const opposite = direction && (OPPOSITES[direction] ?? direction);
  return { ...rest, before: after, after: before, ...(opposite ? { direction: opposite } : {}) };
}

function factsInOrder(
  { before, after, groups = [], printed, places, article, isElsewhere }: ChangedPair,
  { interner, language }: FactsContext,
  isModal: boolean,
): FactsFound {
  const wholeOf = (side: Side) =>
    places?.[side] ? { text: printed[side], places: places[side] as Int32Array } : null;
  const words = new ChangedWords(before, after, interner, {
    before: wholeOf('before'),
    after: wholeOf('after'),
  });
  const printedOf = (side: Side, spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => ({
      start: places?.[side]?.[start] ?? start,
      end: (places?.[side]?.[end - 1] ?? end - 1) + 1,
    }));
  const context: FactContext = { words, language: language.slice(0, 2).toLowerCase() as Language };
  const placeholders = findPlaceholders(context);
  const isEmpty = !HAS_WORD.test(before) || !HAS_WORD.test(after);
  const found =
    placeholders.length > 0 || isEmpty
      ? placeholders
      : FINDERS.flatMap(find => find(context)).filter(
          one => !isInArticle(one.fact, article) && !isKept(one.fact, isElsewhere),
        );
  const undecided = undecidedAmounts(groups, printed);
  const told = undecided.map(({ fact }) => fact);
  const counted = found.filter(({ fact }) => fact.kind === 'quantifier' || fact.kind === 'date');
  const isTold = (fact: Fact) =>
    told.some(one => one.kind === fact.kind && (one.before === fact.before || one.after === fact.after));
  // A share of the Parties in the place of any of them is told once, as a quantifier; a year (`2026 года`) as a date.
  const isCounted = ({ fact, before, after }: FoundFact) =>
    fact.kind === 'quantity' &&
    counted.some(one => overlaps(one.before, before) || overlaps(one.after, after));
  // That one of rival numbers came or went is reported with the rivals.
  const isRival = ({ fact, before: was, after: is }: FoundFact) =>
    fact.kind === 'quantity' &&
    (fact.before === null || fact.after === null) &&
    groups.some(group =>
      isOfRivals(group, { before: printedOf('before', was), after: printedOf('after', is) }),
    );
  // A condition of an exception is told with it.
  const exceptions = found.filter(({ fact }) => fact.kind === 'exception');
  const isWithin = ({ fact, before, after }: FoundFact) =>
    fact.kind === 'condition' &&
    exceptions.some(one => overlaps(one.before, before) || overlaps(one.after, after));
  const others = found.filter(one => !isTold(one.fact) && !isCounted(one) && !isRival(one) && !isWithin(one));
  return {
    facts: [...told, ...others.map(({ fact }) => fact)],
    isUnexplained: isUnexplained(context, found, isModal),
  };
}

/** Whether words of one side stand in a group of rivals, or in what took its place, by their places as printed. */
function isOfRivals({ side, branches, other }: DecidedGroup, spans: Record<Side, readonly Span[]>): boolean {
  if (!branches.some(({ text }) => /\p{Nd}/u.test(text))) return false;
  const own = { start: branches[0]?.open ?? 0, end: branches.at(-1)?.close ?? 0 };
  return overlaps(spans[side], [own]) || overlaps(spans[side === 'before' ? 'after' : 'before'], [other]);
}

const overlaps = (ones: readonly Span[], others: readonly Span[]): boolean =>
  ones.some(one => others.some(({ start, end }) => start < one.end && end > one.start));

const HAS_WORD = /[\p{L}\p{N}]/u;

/** Whether what came or went stands in another line of the article on the other side: then it only changed its place. */
function isInArticle({ kind, before, after }: Fact, article: ChangedPair['article']): boolean {
  if ((before === null) === (after === null) || !ONE_SIDED.has(kind)) return false;
  const bare = (text: string) => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return bare(article(before === null ? 'before' : 'after')).includes(bare(before ?? after ?? ''));
}

/** Whether a clause that is missing stands in another provision, be it redrafted: then it is neither gone nor new. */
function isKept({ kind, before, after }: Fact, isElsewhere: ChangedPair['isElsewhere']): boolean {
  if ((before === null) === (after === null) || !CLAUSES.has(kind)) return false;
  return isElsewhere(before ?? after ?? '', before === null ? 'before' : 'after');
}

const CLAUSES: ReadonlySet<Fact['kind']> = new Set(['condition', 'exception']);
const ONE_SIDED: ReadonlySet<Fact['kind']> = new Set(['quantity', 'date', 'condition', 'exception']);
