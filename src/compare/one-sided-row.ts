/** The row of a provision that stands in one draft only. */
import type { BracketEvent, Change, Row, Segment } from './types.ts';
import type { Unit } from './unit.ts';

/** @param accounted whether its words were split off another provision, or merged into one. */
export function oneSided(
  unit: Unit,
  change: Extract<Change, 'inserted' | 'deleted'>,
  accounted: boolean,
  brackets: BracketEvent[],
): Row {
  const op = change === 'inserted' ? 'insert' : 'delete';
  const segments = (text: string): Segment[] => (text === '' ? [] : [{ op, text }]);
  const heading = segments(unit.headingText);
  const text = segments(unit.text);
  return {
    kind: unit.kind,
    before: change === 'deleted' ? unit.citation : null,
    after: change === 'inserted' ? unit.citation : null,
    change,
    moved: false,
    renumbered: false,
    ...(heading.length > 0 ? { heading } : {}),
    text,
    classes: accounted ? [] : ['substantive'],
    brackets,
    flags: [],
    why: null,
  };
}
