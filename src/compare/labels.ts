/** What the printed labels of a pair say beyond their numbers: brackets round them, options that are none any more. */

import type { Row } from './types.ts';
import type { Unit } from './unit.ts';

const isBracketedLabel = (label: string) => /^[[［].*[\]］]$/.test(label) && !label.startsWith('[^');

/** What a change of the label says beyond its number: brackets round it, or an option that is one no more. */
export function labelChange(before: Unit, after: Unit): Row['label'] | null {
  const isOption = (unit: Unit) => unit.kind === 'option';
  if (
    isBracketedLabel(before.label) === isBracketedLabel(after.label) &&
    isOption(before) === isOption(after)
  )
    return null;
  return { before: before.label, after: after.label };
}
