/** Finding what a citation points at when it is not written as the draft's own address. */
import { headingOf } from '../build.ts';
import { isHeadedKind } from '../headed-kinds.ts';
import { readHeadedLabel } from '../labels.ts';
import { labelAlternatives } from '../line-labels.ts';
import { letterValue, sameNumber } from '../numbers.ts';
import type { Draft, Kind, Piece, Provision } from '../types.ts';
import { LOOK_ALIKES } from '../vocabulary.ts';
import type { AddressBook } from './address-book.ts';
import { type Reach, tiersOf } from './tiers.ts';
import type { Cited, LabelledStep, Step } from './types.ts';

/**
 * How freely numbers are matched, each way including those before it: as written; with points joined (`35.1` may be
 * one number); whatever the case of letters, and Latin letters for the Cyrillic ones that look the same; roman for arabic
 * (headings only: line `(i)` is as often a letter); a letter for that of another alphabet with the same place in it, and for
 * the Chinese item that is counted so.
 */
const LOOSENESS = ['written', 'joined', 'caseless', 'roman', 'alphabet'] as const;
type Looseness = (typeof LOOSENESS)[number];

/** Whether a way of matching takes in another one. */
const atLeast = (looseness: Looseness, least: Looseness) =>
  LOOSENESS.indexOf(looseness) >= LOOSENESS.indexOf(least);

/**
 * What the steps lead to; several pieces if the citation leaves out what tells them apart. Options and divisions may
 * be left out, and annexes where `reach` says so. The tightest matching that finds anything counts.
 */
export function search(
  draft: Draft,
  book: AddressBook,
  steps: readonly Step[],
  reach: Reach = 'body',
): Cited[] {
  const first = steps[0];
  if (first?.type === 'labelled' && first.kind === 'title' && first.number === null) {
    const title = headingOf(draft);
    return title ? [title] : [];
  }
  for (const looseness of LOOSENESS) {
    const found = new Set(descend(draft, steps, { book, looseness, reach }));
    if (found.size > 0) return [...found];
  }
  return [];
}

interface Way {
  book: AddressBook;
  looseness: Looseness;
  reach: Reach;
}

function descend(node: Draft | Piece, steps: readonly Step[], way: Way): Piece[] {
  const [step] = steps;
  if (!step) return node.type === 'draft' ? [] : [node];
  if (node.type !== 'draft' && node.type !== 'provision') return [];
  const spans = atLeast(way.looseness, 'joined') ? joinable(steps) : [{ step, length: 1 }];
  for (const tier of tiersOf(node, step, way.reach)) {
    const found = tier.flatMap(piece =>
      spans
        .filter(span => matches(piece, span.step, node, way))
        .flatMap(span => descend(piece, steps.slice(span.length), way)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The first step, and the first steps taken for one number: with points (`1`, `1.2`, `1.2.3`), with a letter put in behind
 * (`13 A`), or with the number of a rival text, which reads as that of an option (`1 alt 2`).
 */
function joinable(steps: readonly Step[]): { step: Step; length: number }[] {
  const spans: { step: Step; length: number }[] = [];
  const [first, second] = steps;
  if (
    first?.type === 'labelled' &&
    second?.type === 'labelled' &&
    first.number !== null &&
    second.number !== null
  ) {
    if (second.kind === 'option')
      spans.push({ step: { ...first, number: `${first.number} alt ${second.number}` }, length: 2 });
    else if (second.kind === null && /^[A-H]$/.test(second.number))
      spans.push({ step: { ...first, number: first.number + second.number }, length: 2 });
  }
  return [...spans, ...joinedByPoints(steps)];
}

function joinedByPoints(steps: readonly Step[]): { step: Step; length: number }[] {
  const spans: { step: Step; length: number }[] = [];
  let number = '';
  for (const step of steps) {
    const joins =
      step.type === 'labelled' && step.kind === null && step.number !== null && /^\d/.test(step.number);
    if (!joins && spans.length > 0) break;
    number = joins ? [number, step.number].filter(Boolean).join('.') : '';
    spans.push({ step: joins ? { ...step, number } : step, length: spans.length + 1 });
    if (!joins) break;
  }
  return spans;
}

function matches(piece: Piece, step: Step, parent: Draft | Provision, { book, looseness }: Way): boolean {
  const own = book.stepsOf(piece).at(-1);
  if (step.type === 'unlabelled') return own?.type === 'unlabelled' && own.position === step.position;
  if (own?.type !== 'labelled') return false;
  if (step.repeat !== undefined && step.repeat !== own.repeat) return false;
  if (piece.type !== 'provision') return false;
  const isLoose = atLeast(looseness, 'joined');
  if (!sameKind(piece.kind, own, step) && !(isLoose && mayBeCalled(piece, step, parent))) return false;
  if (step.number === null || own.number === null) return step.number === null;
  if (numbersMatch(own.number, step.number, looseness, isHeadedKind(piece.kind))) return true;
  if (atLeast(looseness, 'alphabet') && countsAsLetter(piece, own.number, step.number)) return true;
  if (!isLoose) return false;
  if (piece.label.includes('][') && labelAlternatives(piece.label).includes(step.number)) return true;
  // `1.2` and `1 c ter` below 1 say the number above once more.
  const above = parent.type === 'provision' ? parent.number : null;
  return (
    above !== null && (own.number === `${above}.${step.number}` || own.number === `${above} ${step.number}`)
  );
}

/**
 * A heading that prints no word (`4. Ropes`, `a. Mending`) is called an article, a section, or by its number alone; and the
 * paragraph of an article a part of it (Russian `часть 1 статьи 2`).
 */
function mayBeCalled({ kind, label }: Provision, step: LabelledStep, parent: Draft | Provision): boolean {
  if (step.kind === 'part')
    return kind === 'paragraph' && parent.type === 'provision' && parent.kind === 'article';
  return (
    (kind === 'article' || kind === 'section' || kind === 'division') &&
    (step.kind === null || step.kind === 'article' || step.kind === 'section') &&
    label !== '' &&
    readHeadedLabel(label).kind === 'division'
  );
}

function sameKind(kind: Kind, own: LabelledStep, step: LabelledStep): boolean {
  if (step.kind === null) return own.kind === null || kind === 'article';
  const line = step.kind === 'paragraph' || step.kind === 'subparagraph' || step.kind === 'item';
  return line ? own.kind === null && !isHeadedKind(kind) : own.kind === step.kind;
}

function numbersMatch(own: string, wanted: string, looseness: Looseness, heading: boolean): boolean {
  if (own === wanted) return true;
  if (heading && atLeast(looseness, 'roman')) return sameNumber(own, wanted);
  if (!atLeast(looseness, 'caseless')) return false;
  return sameLetters(own, wanted) || (atLeast(looseness, 'alphabet') && samePlace(own, wanted));
}

const LATIN_OF: ReadonlyMap<string, string> = new Map(LOOK_ALIKES);

function sameLetters(own: string, wanted: string): boolean {
  const fold = (number: string) =>
    number.replace(/\p{L}/gu, sign => LATIN_OF.get(sign) ?? sign).toLowerCase();
  return fold(own) === fold(wanted);
}

/** `(ج)`, `(в)` and `(c)` are the third of a list each. */
function samePlace(own: string, wanted: string): boolean {
  const [letter = '', suffix] = own.split(' ');
  const [other = '', otherSuffix] = wanted.split(' ');
  if (suffix !== otherSuffix || scriptOf(letter) === scriptOf(other)) return false;
  const place = letterValue(letter);
  return place !== null && place === letterValue(other);
}

/** `㈢` and `（三）` are what other languages count as `(c)`. */
const countsAsLetter = ({ label }: Provision, own: string, wanted: string): boolean =>
  /^[[(（［]*(?:[㈠-㈩]|[一二三四五六七八九十]+[)）])/u.test(label) &&
  /^\p{L}{1,2}$/u.test(wanted) &&
  String(letterValue(wanted)) === own;

const SCRIPTS = [/^\p{Script=Latin}/u, /^\p{Script=Cyrillic}/u, /^\p{Script=Arabic}/u, /^\p{Script=Greek}/u];
const scriptOf = (letter: string) => SCRIPTS.findIndex(script => script.test(letter));
