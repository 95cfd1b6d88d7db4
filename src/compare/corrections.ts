/** Pairs fixed by hand: replayed exactly, and never guessed over. */
import { type Draft, resolveCitation } from '../document/index.ts';
import { changesLevel, sameKind } from './align/kinds.ts';
import { insertDetached } from './align/own-words.ts';
import type { Pairing } from './align/pairing.ts';
import type { Side } from './side.ts';
import { isHeadedUnit, type Unit } from './unit.ts';

/** One line of a concordance: which provision became which. */
export interface Correction {
  /** Citation in the earlier draft; null: the later one is new. */
  before: string | null;
  /** Citation in the later draft; null: the earlier one is gone. */
  after: string | null;
  /** Where it was written, for messages: `concordance.csv:12`. */
  place: string;
}

/** Characters of a cell that a message repeats. */
const MOST_SHOWN = 100;

const shown = (cell: string | null): string =>
  cell === null ? '(nothing)' : cell.length > MOST_SHOWN ? `${cell.slice(0, MOST_SHOWN)}…` : cell;

/** A correction that does not fit the drafts (any more). The message says which, and why. */
export class CorrectionError extends Error {
  readonly code = 'bad-correction';

  constructor(correction: Correction, reason: string) {
    const [before, after] = [correction.before, correction.after].map(shown);
    super(`${correction.place}: ${before} → ${after} does not fit: ${reason}. Correct or remove this line.`);
    this.name = 'CorrectionError';
  }
}

/**
 * Makes the pairs that corrections ask for, and keeps alone what they say has no counterpart.
 *
 * @throws {CorrectionError} for a citation that is not there or is ambiguous, that is used twice, or that would pair a
 * chapter with an article or a paragraph.
 */
export function applyCorrections(
  before: Side,
  after: Side,
  corrections: readonly Correction[],
  pairing: Pairing,
): void {
  const units = { before: unitsByPiece(before), after: unitsByPiece(after) };
  for (const correction of corrections) {
    const one = ownWords(correction.before, before, find(correction, 'before', before.draft, units.before));
    const two = ownWords(correction.after, after, find(correction, 'after', after.draft, units.after));
    for (const unit of [one, two]) {
      if (unit && pairing.has(unit)) throw new CorrectionError(correction, `${unit.citation} is named twice`);
    }
    if (one && two) {
      if (!sameKind(one, two) && !changesLevel(one, two))
        throw new CorrectionError(correction, `one is ${a(one)}, the other ${a(two)}`);
      pairing.add(one, two, 'correction', 1);
    } else if (one ?? two) {
      pairing.setAlone((one ?? two) as Unit);
    } else {
      throw new CorrectionError(correction, 'it names nothing');
    }
  }
}

/** `5 ¶1` of an article with words of its own means these words alone, as it does in the rows of a comparison. */
function ownWords(citation: string | null, side: Side, unit: Unit | null): Unit | null {
  if (!unit || !isHeadedUnit(unit) || !citation?.trim().endsWith('¶1') || unit.text === '') return unit;
  const words = unit.detachText();
  insertDetached(side, [{ holder: unit, words }]);
  return words;
}

const a = ({ kind }: Unit) => (/^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`);

const unitsByPiece = (side: Side) => new Map(side.units.map(unit => [unit.piece as object, unit]));

function find(
  correction: Correction,
  which: 'before' | 'after',
  draft: Draft,
  units: ReadonlyMap<object, Unit>,
): Unit | null {
  const citation = correction[which];
  if (citation === null) return null;
  const found = resolveCitation(draft, citation);
  const name = which === 'before' ? 'the earlier draft' : 'the later draft';
  if (found.type === 'missing')
    throw new CorrectionError(correction, `there is no ${shown(citation)} in ${name}`);
  if (found.type === 'ambiguous') {
    const candidates = found.candidates.map(candidate => candidate.citation).join(', ');
    throw new CorrectionError(
      correction,
      `${shown(citation)} is ambiguous in ${name}: it could be ${candidates}`,
    );
  }
  return units.get(found.piece) ?? null;
}
