/** Which way the wording of an obligation went, and whether that can be said. */
import type { ModalChange } from '../types.ts';
import { boundOf } from './bounds.ts';
import { areOfOneMatter, areOpenEnded, senseOf, sentenceHas, shareDeed } from './deeds.ts';
import type { EditMap } from './edit-map.ts';
import type { Phrase } from './modal-phrases.ts';
import { type ModalWords, STRENGTH } from './modal-words/index.ts';
import type { Edit } from './pair-phrases.ts';

/**
 * Which way an edit went. From asking or allowing to forbidding, or back, is `reversed`: such words cannot be put on one
 * ladder. What says what something is for binds nobody, and is on no ladder. Of two that forbid, `shall not` is stronger than `should not`. An exemption and a permission are neither
 * stronger than the other: neither of them is a duty.
 */
export function directionOf(edit: Edit, words: ModalWords): ModalChange['direction'] {
  const { before, after } = edit;
  if ((before ?? after)?.kind === 'hedge') return before && after ? 'same' : after ? 'weaker' : 'stronger';
  if (before && after) {
    // Neither what was open nor what is open now has a strength.
    if (before.rivals && after.rivals) return 'same';
    if (isOneOf(after, before)) return 'settled';
    if (isOneOf(before, after)) return 'open';
  }
  // Where a verb comes or goes alone, the other text states what is done, without a modal verb.
  const plain = { strength: words.stated ?? STRENGTH.stated, polarity: 1 } as const;
  const [one, two] = [before ?? plain, after ?? plain];
  if (isReversal(one, two)) return 'reversed';
  if (before?.descriptive || after?.descriptive) return 'same';
  // Of `can` alone it is not certain that it allows something.
  if ((!before || !after) && (before ?? after)?.possible) return 'same';
  const isDuty = ({ strength }: { strength: number }) => strength > STRENGTH.permitted;
  if (one.strength === two.strength || (!isDuty(one) && !isDuty(two))) return 'same';
  return one.strength < two.strength ? 'stronger' : 'weaker';
}

/** `should` is one of `[shall][should]`, and `should not` one of `[should] [shall] not`. */
function isOneOf(verb: Phrase, several: Phrase): boolean {
  if (!several.rivals || verb.rivals) return false;
  const first = (words: string) => words.split(' ')[0];
  if (several.key.split('/').includes(verb.key)) return true;
  return several.rivals.some(rival => rival === verb.words || first(rival) === first(verb.words));
}

type Sense = Pick<Phrase, 'strength' | 'polarity'>;

/** An exemption leaves free what a prohibition forbids; beside a duty or a permission it is no reversal. */
function isReversal(one: Sense, two: Sense): boolean {
  const sign = ({ strength, polarity }: Sense) => (strength === STRENGTH.released ? 1 : polarity);
  return sign(one) * sign(two) < 0;
}

/**
 * Whether two verbs can be compared: their sentences have to be of one matter. That one turns the other round is only certain if both are about the same deed: `shall
 * not refuse` is no reversal of `shall grant`, and `shall prohibit` none of `shall not allow`.
 */
export function mayBeCompared({ before, after }: Edit, map: EditMap, words: ModalWords): boolean {
  if (!before || !after || before.rivals || after.rivals || before.byDeed) return true;
  if (!isReversal(before, after) || areOpenEnded(before, after, map))
    return areOfOneMatter(before, after, map);
  const [floor, ceiling] = [boundOf('before', before, map, words), boundOf('after', after, map, words)];
  if (floor !== null || ceiling !== null) return floor !== null && ceiling !== null && floor !== ceiling;
  const [was, is] = [senseOf('before', before, map, words), senseOf('after', after, map, words)];
  if (was !== null || is !== null) return was !== null && is !== null && was !== is;
  return shareDeed(before, after, map);
}

/** `shall be granted if` and `shall not be granted unless`: one condition, put the other way round. */
export function isTurnedRound({ before, after }: Edit, map: EditMap, words: ModalWords): boolean {
  if (!before || !after || !isReversal(before, after)) return false;
  const [denied, deniedSide, other, otherSide] =
    before.polarity < 0
      ? ([before, 'before', after, 'after'] as const)
      : ([after, 'after', before, 'before'] as const);
  return (
    sentenceHas(deniedSide, denied, words.unless, map, words.spaced) &&
    // Where both have it, nothing but the negation came: that does turn the rule round.
    !sentenceHas(otherSide, other, words.unless, map, words.spaced) &&
    sentenceHas(otherSide, other, words.onlyIf, map, words.spaced)
  );
}
