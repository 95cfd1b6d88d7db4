/**
 * Changes of obligation: which modal verb or hedge took the place of which, by the phrases of the two whole texts and
 * by where the edits are. An edit may touch a part of a phrase only (`shall` → `shall endeavour to`), and a sentence that
 * comes or goes brings its verbs along, which is no change of them.
 */
import type { ModalChange } from '../types.ts';
import { diffTexts, type Interner } from '../words/index.ts';
import { changedSentences } from './changed-sentences.ts';
import { mayForbidElse } from './deeds.ts';
import { directionOf, isTurnedRound, mayBeCompared } from './directions.ts';
import { EditMap } from './edit-map.ts';
import { modalPhrases, type Phrase } from './modal-phrases.ts';
import type { ModalWords } from './modal-words/index.ts';
import { type Edit, editsOf } from './pair-phrases.ts';

export interface ModalEdits {
  changes: ModalChange[];
  /** The texts without the phrases that changed: what is still different in them is not modal. */
  rest: { before: string; after: string };
}

/**
 * The modal changes between two texts; null if there is none. Phrases are always paired from the one text to the other that sorts
 * behind it, so that swapping sides can only mirror the result: each takes the first partner that fits.
 */
export function modalEdits(
  before: string,
  after: string,
  words: ModalWords,
  interner: Interner,
): ModalEdits | null {
  const swapped = before > after;
  const [first, second] = swapped ? [after, before] : [before, after];
  const edits = editsBetween(first, second, words, interner).map(
    (edit): Edit => (swapped ? { before: edit.after, after: edit.before } : edit),
  );
  if (edits.length === 0) return null;
  edits.sort((one, two) => placeOf(one) - placeOf(two));
  return {
    changes: edits.map(edit => changeOf(edit, words)),
    rest: {
      before: without(
        before,
        edits.flatMap(edit => placesOf(edit.before)),
      ),
      after: without(
        after,
        edits.flatMap(edit => placesOf(edit.after)),
      ),
    },
  };
}

function editsBetween(before: string, after: string, words: ModalWords, interner: Interner): Edit[] {
  // A phrase outside the sentences that differ is the same on both sides, and is its own partner.
  const middle = changedSentences(before, after);
  const own = { before: modalPhrases(middle.before, words), after: modalPhrases(middle.after, words) };
  if (sameKeys(own.before, own.after) && !mayForbidElse(middle.before, middle.after, words)) return [];
  const phrases = { before: shifted(own.before, middle.start), after: shifted(own.after, middle.start) };
  const { segments } = diffTexts(before, after, { interner, exact: true });
  const map = new EditMap(segments, before, after, words.irregular);
  const verbs = editsOf('verb', phrases, map, words).filter(
    edit => mayBeCompared(edit, map, words) && !isTurnedRound(edit, map, words),
  );
  return [...verbs, ...editsOf('hedge', phrases, map, words)];
}

const shifted = (phrases: readonly Phrase[], by: number): Phrase[] =>
  phrases.map(phrase => ({
    ...phrase,
    pieces: phrase.pieces.map(([start, end]) => [start + by, end + by] as const),
    ...(phrase.denial ? { denial: { start: phrase.denial.start + by, end: phrase.denial.end + by } } : {}),
  }));

const sameKeys = (one: readonly Phrase[], two: readonly Phrase[]) =>
  one.length === two.length &&
  one.every(({ kind, key }, at) => kind === two[at]?.kind && key === two[at]?.key);

/** Where a phrase stands, with the words that deny it. */
const placesOf = (phrase: Phrase | null): (readonly [number, number])[] => [
  ...(phrase?.denial ? [[phrase.denial.start, phrase.denial.end] as const] : []),
  ...(phrase?.pieces ?? []),
];

const startOf = (phrase: Phrase | null) => phrase?.pieces[0]?.[0];
const placeOf = ({ before, after }: Edit) => startOf(after) ?? startOf(before) ?? 0;

function without(text: string, pieces: readonly (readonly [number, number])[]): string {
  let [rest, at] = ['', 0];
  for (const [start, end] of [...pieces].sort(([one], [two]) => one - two)) {
    if (start < at) continue;
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return rest + text.slice(at);
}

function changeOf(edit: Edit, words: ModalWords): ModalChange {
  const { before, after } = edit;
  return {
    kind: (before ?? after)?.kind ?? 'verb',
    before: before?.words ?? null,
    after: after?.words ?? null,
    direction: directionOf(edit, words),
  };
}
