/** References that name nothing, and whether the draft may only have been read wrongly there. */
import { compareNumbers } from '../../document/index.ts';
import type { Unit } from '../unit.ts';
import type { Named } from './places.ts';
import type { ReferenceStep } from './types.ts';
import { below } from './units-under.ts';

/** What is said of a number that a provision does not have. `units` are those of the steps before. */
export function missing(units: readonly Unit[], holder: Unit, { number }: ReferenceStep): Named {
  // A provision with words that no reader could structure may hold anything.
  if (holder.children.some(({ kind }) => kind === 'block' || kind === 'table')) return { type: 'unclear' };
  const inSentence = new RegExp(`(?<![\\p{L}\\p{Nd}])${number}[.)]\\s+\\p{Lu}`, 'u');
  const doubtful =
    holder.kind !== 'article' ||
    below(holder, unit => unit.number === number || inSentence.test(unit.text)) ||
    holder.children.some(child => isAfter(child.number, number)) ||
    (/^\d/.test(number) && !holder.children.every(child => child.number === null) && !isNumbered(holder));
  return { type: 'missing', units, doubtful };
}

const isNumbered = (unit: Unit) =>
  unit.children.some(child => child.number !== null && /^\d/.test(child.number));

/** Whether a list goes on behind a number that it does not have. */
const isAfter = (number: string | null, wanted: string) =>
  number !== null && /^\d/.test(number) === /^\d/.test(wanted) && compareNumbers(number, wanted) > 0;
