/** Which modal phrase of the one text stands in the place of which of the other one, and which came or went alone. */
import {
  areOfOneClause,
  isNonFiniteThere,
  isRepeated,
  shareDeed,
  sharedDeeds,
  turnedByDeed,
} from './deeds.ts';
import type { EditMap, Side } from './edit-map.ts';
import type { Phrase } from './modal-phrases.ts';
import type { ModalWords } from './modal-words/index.ts';

/** A phrase in the place of another one; null where there is none. */
export interface Edit {
  before: Phrase | null;
  after: Phrase | null;
}

/** The edits among the phrases of one kind: pairs that do not say the same, and what came or went by itself. */
export function editsOf(
  kind: Phrase['kind'],
  phrases: Record<Side, Phrase[]>,
  map: EditMap,
  words: ModalWords,
): Edit[] {
  const left = {
    before: phrases.before.filter(phrase => phrase.kind === kind),
    after: phrases.after.filter(phrase => phrase.kind === kind),
  };
  const take = (side: Side, phrase: Phrase) => left[side].splice(left[side].indexOf(phrase), 1);
  const edits: Edit[] = [];
  const pair = (before: Phrase, after: Phrase) => {
    take('before', before);
    take('after', after);
    const turned = kind === 'verb' ? turnedByDeed(before, after, map, words) : null;
    if (turned) edits.push(turned);
    else if (before.key !== after.key) edits.push({ before, after });
  };
  for (const before of [...left.before]) {
    const after = map.mostCommon(before, left.after);
    if (after) pair(before, after);
  }
  const inOneRegion = (before: Phrase, after: Phrase) =>
    map.region('before', before) === map.region('after', after);
  const fits: ((before: Phrase, after: Phrase) => boolean)[] = [
    (before, after) => before.key === after.key && inOneRegion(before, after),
    // Of rivals with their deeds, `[may build on] [shall take into account]`, the one whose deed goes on is the one that changed.
    (before, after) => kind === 'verb' && inOneRegion(before, after) && map.isSamePlace(before, after),
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
  if (kind === 'verb') {
    for (const before of [...left.before]) {
      const likely = left.after.filter(after => areOfOneClause(before, after, phrases, map));
      const [after] = likely;
      if (after && likely.length === 1) pair(before, after);
    }
  }
  const countOf = (side: Side, { key }: Phrase) => phrases[side].filter(phrase => phrase.key === key).length;
  // The later verb stood in the earlier text, of a deed that has as much of what it asks for now as the one that it is paired with.
  const goesOn = (before: Phrase, after: Phrase) =>
    before.key !== after.key &&
    phrases.before.some(
      other => other.key === after.key && sharedDeeds(other, after, map) >= sharedDeeds(before, after, map),
    );
  // Of two deeds one came and one went where either verb stands in the other text as often.
  const isOfTwoDeeds = ({ before, after }: Edit) =>
    kind === 'verb' &&
    before !== null &&
    after !== null &&
    countOf('before', after) >= countOf('after', after) &&
    (!shareDeed(before, after, map) || goesOn(before, after));
  const isAlone = (side: Side) => (phrase: Phrase) =>
    kind === 'verb'
      ? !phrase.denial &&
        map.isVerbAlone(side, phrase, phrases) &&
        !isRepeated(side, phrase, phrases, map) &&
        !isNonFiniteThere(side, phrase, map)
      : map.isHedgeAlone(side, phrase, phrases[side]);
  return [
    ...edits.filter(edit => !isOfTwoDeeds(edit)),
    ...left.before.filter(isAlone('before')).map(before => ({ before, after: null })),
    ...left.after.filter(isAlone('after')).map(after => ({ before: null, after })),
  ];
}
