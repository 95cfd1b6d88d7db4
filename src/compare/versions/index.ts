/** Language versions of one draft, compared: not the words, but what every language has to share. */
import {
  asciiDigits,
  citationsOf,
  type Draft,
  headingOf,
  headingText,
  type Inline,
  ownText,
  type Piece,
  wordingOf,
} from '../../document/index.ts';
import { referencesApart } from '../references/index.ts';
import { datesUnanswered } from './dates.ts';
import { labelsIn, numbersIn, romansIn, without } from './numbers.ts';
import { pairPieces, placesOf } from './pair-pieces.ts';
import { unanswered, type VersionWords } from './pair-references.ts';
import type { VersionCheck, VersionComparison, VersionFinding } from './types.ts';

export type * from './types.ts';

/**
 * Compares structure, brackets, numbers, dates and references of two language versions of a draft.
 *
 * Numbers in words are known up to ninety-nine and only answer a number in digits; the words themselves are not
 * compared. A piece without a partner is one finding, and what it holds is not looked at.
 */
export function compareVersions(first: Draft, other: Draft): VersionComparison {
  const books = { first: citationsOf(first), other: citationsOf(other) };
  const languages = {
    first: first.provenance.language ?? 'en',
    other: other.provenance.language ?? 'en',
  };
  const findings: VersionFinding[] = [];
  let compared = 0;
  for (const pair of pairPieces(first, other)) {
    const places = {
      first: pair.first && books.first.of(pair.first),
      other: pair.other && books.other.of(pair.other),
    };
    const differ = (check: VersionCheck, inFirst: readonly string[], inOther: readonly string[]) => {
      if (inFirst.length + inOther.length > 0) findings.push({ check, ...places, inFirst, inOther });
    };
    if (!pair.first || !pair.other) {
      differ('structure', pair.first ? [labelOf(pair.first)] : [], pair.other ? [labelOf(pair.other)] : []);
      continue;
    }
    compared += 1;
    const brackets = [bracketsIn(pair.first), bracketsIn(pair.other)] as const;
    if (brackets[0] !== brackets[1]) differ('brackets', [brackets[0]], [brackets[1]]);
    const [one, two] = [readWords(pair.first, languages.first), readWords(pair.other, languages.other)];
    differ('references', unanswered(one, two), unanswered(two, one));
    differ(
      'numbers',
      [...missing(one.digits, two.places), ...datesUnanswered(one, two)],
      [...missing(two.digits, one.places), ...datesUnanswered(two, one)],
    );
  }
  return { first: first.provenance, other: other.provenance, compared, findings };
}

const missing = (all: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...all].filter(one => !others.has(one));

/** Each version counts its own notes. */
const NOTE_MARK = /\[\^[^\]\s]+\]/gu;

/** Languages that count items in figures where others have `(ii)`: 第2目, ’2‘. */
const FIGURES = /^(?:zh|ar)/;

function readWords(piece: Piece, language: string): VersionWords {
  const heading = piece.type === 'provision' ? headingText(piece) : '';
  const text = asciiDigits(`${heading}\n${ownText(piece)}`.replace(NOTE_MARK, ''));
  const { own, foreign } = referencesApart(text, language);
  // A number of a reference is compared as that, and only once.
  const steps = own.flatMap(reference => reference.steps);
  // What this language says of another instrument may be clear of it here only: it answers, and need not be answered.
  const named = [...steps, ...foreign.flatMap(reference => reference.steps)];
  const numbers = numbersIn(without(text, steps), language);
  return {
    ...numbers,
    references: own.map(reference => reference.steps),
    articles: new Set(
      named.filter(({ level }) => level === 'article').flatMap(({ number }) => placesOf(number)),
    ),
    labels: new Set([...labelsIn(text), ...(FIGURES.test(language) ? numbersIn(text, language).digits : [])]),
    places: new Set([
      ...numbers.all,
      ...labelsIn(text),
      ...romansIn(text),
      ...named.flatMap(({ number }) => placesOf(number)),
    ]),
  };
}

/** How many brackets open and close in a piece's own words, heading and label. */
function bracketsIn(piece: Piece): string {
  const nodes: readonly Inline[] =
    piece.type === 'provision'
      ? [...(headingOf(piece)?.children ?? []), ...(wordingOf(piece)?.children ?? [])]
      : piece.type === 'block'
        ? piece.children
        : piece.children.flatMap(row => row.children.flatMap(cell => cell.children));
  const label = piece.type === 'provision' && piece.kind !== 'note' ? piece.label : '';
  const count = { open: (label.match(/[[［]/g) ?? []).length, close: (label.match(/[\]］]/g) ?? []).length };
  const walk = (inline: readonly Inline[]) => {
    for (const node of inline) {
      if (node.type === 'bracket') count[node.side] += 1;
      else if ('children' in node) walk(node.children);
    }
  };
  walk(nodes);
  return `${count.open} opened, ${count.close} closed`;
}

const labelOf = (piece: Piece) =>
  piece.type === 'provision' ? piece.label || 'without a number' : piece.type;
