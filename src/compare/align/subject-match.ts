/** How much speaks for two headed provisions being about one subject: their headings, and the rare words below them. */
import { gathers, LANGUAGES } from '../../document/index.ts';
import type { Unit } from '../unit.ts';
import { type ContentWords, contentWords, type Interner, similarity } from '../words/index.ts';
import { groupBy } from './kinds.ts';
import type { Likeness } from './likeness.ts';

export interface SubjectMatch {
  one: Unit;
  two: Unit;
  /** Likeness of the headings, and of all that stands below them; each 0 to 1. */
  heading: number;
  body: number;
}

/** Content words that both need: less is like everything. */
const LEAST_WORDS = 4;
/** Pairs that are matched each with each; of more, those that share a word of their headings. */
const MOST_MATCHED = 40_000;

interface Subject {
  unit: Unit;
  heading: ContentWords;
}

/** Matches all of one list with all of the other. */
export function matchSubjects(
  before: readonly Unit[],
  after: readonly Unit[],
  likeness: Likeness,
  interner: Interner,
): SubjectMatch[] {
  const subjectOf = (unit: Unit): Subject => ({
    unit,
    heading: contentWords(unit.headingText, interner),
  });
  const [left, right] = [before.map(subjectOf), after.map(subjectOf)];
  const isMany = left.length * right.length > MOST_MATCHED;
  const mayMatch = isMany ? sharingHeadings(right) : () => right;
  const named = namedOnce(before, after);
  // The words of whole parts need not be weighed against each other where their names tell which is which: a tenth of the time.
  const isOtherPart = (one: Unit, two: Unit) =>
    named.has(one) && named.has(two) && nameOf(one) !== nameOf(two);
  return left.flatMap(one =>
    mayMatch(one).flatMap(two => (isOtherPart(one.unit, two.unit) ? [] : [matchOf(one, two, likeness)])),
  );
}

/** The divisions of either side whose name stands once on each. */
function namedOnce(before: readonly Unit[], after: readonly Unit[]): ReadonlySet<Unit> {
  const [names, others] = [before, after].map(units => groupBy(units, nameOf));
  const isOnce = (unit: Unit) =>
    unit.headingText !== '' &&
    gathers(unit.kind) &&
    names?.get(nameOf(unit))?.length === 1 &&
    others?.get(nameOf(unit))?.length === 1;
  return new Set([...before, ...after].filter(isOnce));
}

const nameOf = ({ kind, headingText }: Unit) => `${kind} ${headingText.toLowerCase()}`;

function sharingHeadings(subjects: readonly Subject[]): (subject: Subject) => readonly Subject[] {
  const holders = new Map<number, Subject[]>();
  for (const subject of subjects)
    for (const id of subject.heading.amounts.keys()) holders.set(id, [...(holders.get(id) ?? []), subject]);
  return ({ heading }) => [...new Set([...heading.amounts.keys()].flatMap(id => holders.get(id) ?? []))];
}

function matchOf(one: Subject, two: Subject, likeness: Likeness): SubjectMatch {
  const isOpening = isPreamble(one.unit) && isPreamble(two.unit);
  const heading = isOpening ? 1 : similarity(one.heading, two.heading, likeness.weight);
  const isEnough = Math.min(one.unit.words.total, two.unit.words.total) >= LEAST_WORDS;
  return {
    one: one.unit,
    two: two.unit,
    heading,
    body: isEnough ? commonSubject(one.unit, two.unit, likeness) : 0,
  };
}

/** The geometric mean of what either has of the other's words: a short text is contained in any long one, and proves little. */
export function commonSubject(one: Unit, two: Unit, likeness: Likeness): number {
  const [left, right] = [likeness.total(one), likeness.total(two)];
  if (left === 0 || right === 0) return 0;
  return (likeness.of(one, two) * (left + right)) / 2 / Math.sqrt(left * right);
}

/** A preamble, whether it is one by its place or by its heading. */
const isPreamble = ({ kind, headingText }: Unit): boolean =>
  kind === 'preamble' || PREAMBLES.has(headingText.replace(NOTE_MARKS, '').trim().toLowerCase());
const PREAMBLES: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES).flatMap(({ headed }) => headed.preamble),
);
const NOTE_MARKS = /\[\^[^\]\s]+\]/g;
