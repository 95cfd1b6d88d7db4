/**
 * Changes of obligation: which modal verb or hedge took the place of which, by the phrases of the two whole texts and
 * by where the edits are. An edit may touch a part of a phrase only (`shall` → `shall endeavour to`), and a sentence that
 * comes or goes brings its verbs along, which is no change of them.
 */
import type { ModalChange } from '../types.ts';
import { diffTexts, type Interner } from '../words/index.ts';
import { changedSentences } from './changed-sentences.ts';
import { EditMap, type Side } from './edit-map.ts';
import { modalPhrases, type Phrase } from './modal-phrases.ts';
import { type ModalWords, STRENGTH } from './modal-words/index.ts';

export interface ModalEdits {
  changes: ModalChange[];
  /** The texts without the phrases that changed: what is still different in them is not modal. */
  rest: { before: string; after: string };
}

interface Edit {
  before: Phrase | null;
  after: Phrase | null;
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
        edits.flatMap(edit => edit.before?.pieces ?? []),
      ),
      after: without(
        after,
        edits.flatMap(edit => edit.after?.pieces ?? []),
      ),
    },
  };
}

function editsBetween(before: string, after: string, words: ModalWords, interner: Interner): Edit[] {
  // A phrase outside the sentences that differ is the same on both sides, and is its own partner.
  const middle = changedSentences(before, after);
  const own = { before: modalPhrases(middle.before, words), after: modalPhrases(middle.after, words) };
  if (sameKeys(own.before, own.after)) return [];
  const phrases = { before: shifted(own.before, middle.start), after: shifted(own.after, middle.start) };
  const { segments } = diffTexts(before, after, { interner, exact: true });
  const map = new EditMap(segments, before, after, words.irregular);
  return [...editsOf('verb', phrases, map), ...editsOf('hedge', phrases, map)];
}

const shifted = (phrases: readonly Phrase[], by: number): Phrase[] =>
  phrases.map(phrase => ({
    ...phrase,
    pieces: phrase.pieces.map(([start, end]) => [start + by, end + by] as const),
  }));

const sameKeys = (one: readonly Phrase[], two: readonly Phrase[]) =>
  one.length === two.length &&
  one.every(({ kind, key }, at) => kind === two[at]?.kind && key === two[at]?.key);

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

function editsOf(kind: Phrase['kind'], phrases: Record<Side, Phrase[]>, map: EditMap): Edit[] {
  const left = {
    before: phrases.before.filter(phrase => phrase.kind === kind),
    after: phrases.after.filter(phrase => phrase.kind === kind),
  };
  const take = (side: Side, phrase: Phrase) => left[side].splice(left[side].indexOf(phrase), 1);
  const edits: Edit[] = [];
  const pair = (before: Phrase, after: Phrase) => {
    take('before', before);
    take('after', after);
    if (before.key !== after.key) edits.push({ before, after });
  };
  for (const before of [...left.before]) {
    const after = map.mostCommon(before, left.after);
    if (after) pair(before, after);
  }
  const inOneRegion = (before: Phrase, after: Phrase) =>
    map.region('before', before) === map.region('after', after);
  const fits: ((before: Phrase, after: Phrase) => boolean)[] = [
    (before, after) => before.key === after.key && inOneRegion(before, after),
    kind === 'verb'
      ? (before, after) => inOneRegion(before, after) && map.alikeAround(before, after)
      : (before, after) => before.family === after.family && inOneRegion(before, after),
    kind === 'hedge' ? inOneRegion : (before, after) => map.isSamePlace(before, after),
  ];
  for (const isFit of fits) {
    for (const before of [...left.before]) {
      const after = left.after.find(other => isFit(before, other));
      if (after) pair(before, after);
    }
  }
  // What only went to another place in the sentence has neither come nor gone.
  for (const before of [...left.before]) {
    const after = left.after.find(other => other.key === before.key);
    if (after) pair(before, after);
  }
  const isAlone = (side: Side) => (phrase: Phrase) =>
    kind === 'verb' ? map.isVerbAlone(side, phrase, phrases) : map.isHedgeAlone(side, phrase, phrases[side]);
  return [
    ...edits,
    ...left.before.filter(isAlone('before')).map(before => ({ before, after: null })),
    ...left.after.filter(isAlone('after')).map(after => ({ before: null, after })),
  ];
}

function changeOf({ before, after }: Edit, words: ModalWords): ModalChange {
  const kind = (before ?? after)?.kind ?? 'verb';
  return {
    kind,
    before: before?.words ?? null,
    after: after?.words ?? null,
    direction: kind === 'verb' ? verbDirection(before, after, words) : hedgeDirection(before, after),
  };
}

const hedgeDirection = (before: Phrase | null, after: Phrase | null): ModalChange['direction'] =>
  before && after ? 'same' : after ? 'weaker' : 'stronger';

/**
 * From asking or allowing to forbidding, or back, is `reversed`: such words cannot be put on one ladder. Of two that
 * forbid, `shall not` is stronger than `should not`.
 */
function verbDirection(
  before: Phrase | null,
  after: Phrase | null,
  { stated = STRENGTH.stated }: ModalWords,
): ModalChange['direction'] {
  // Where a verb comes or goes alone, the other text states what is done, without a modal verb.
  const plain = { strength: stated, polarity: 1 };
  const [one, two] = [before ?? plain, after ?? plain];
  if (one.polarity * two.polarity < 0) return 'reversed';
  return one.strength === two.strength ? 'same' : one.strength < two.strength ? 'stronger' : 'weaker';
}
