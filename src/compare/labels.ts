/** What the printed labels of a pair say beyond their numbers: brackets round them, options that are none any more. */

import type { Row } from './types.ts';
import type { Unit } from './unit.ts';

const isBracketedLabel = (label: string) => /^[[［].*[\]］]$/.test(label) && !label.startsWith('[^');

/** Brackets closed inside the label are the label's own (`[4.]`, `[Article 3bis]`): all the provision is meant. */
export function labelBrackets(before: Unit, after: Unit): Row['brackets'] {
  const [was, is] = [isBracketedLabel(before.label), isBracketedLabel(after.label)];
  if (was === is) return was ? [{ event: 'kept', text: after.label.slice(1, -1) }] : [];
  return [
    was
      ? { event: 'lifted', text: before.label.slice(1, -1) }
      : { event: 'opened', text: after.label.slice(1, -1) },
  ];
}

export function labelBracketsOf(unit: Unit, op: 'insert' | 'delete'): Row['brackets'] {
  if (!isBracketedLabel(unit.label)) return [];
  return [{ event: op === 'insert' ? 'added' : 'struck', text: unit.label.slice(1, -1) }];
}

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
