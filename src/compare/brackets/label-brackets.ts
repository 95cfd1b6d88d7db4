/** Brackets closed inside a label are the label's own (`[4.]`, `[Article 3bis]`): all the provision is meant. */
import type { BracketEvent } from '../types.ts';
import type { Unit } from '../unit.ts';
import type { UnitPair } from './events.ts';

/** The events of the brackets that are closed inside the labels of a row. */
export function labelBrackets({ before, after }: UnitPair): BracketEvent[] {
  const [was, is] = [closedInLabel(before), closedInLabel(after)];
  const same = Math.min(was.length, is.length);
  const as = (event: BracketEvent['event'], texts: readonly string[]) => texts.map(text => ({ event, text }));
  return [
    ...as('kept', is.slice(0, same)),
    ...as(after ? 'lifted' : 'struck', was.slice(same)),
    ...as(before ? 'opened' : 'added', is.slice(same)),
  ];
}

/** The words of the brackets that open and close in a label; the mark of a note is none. */
function closedInLabel(unit: Unit | null): string[] {
  const label = unit?.label ?? '';
  if (unit?.kind === 'note' || label.startsWith('[^')) return [];
  const open: number[] = [];
  const texts: string[] = [];
  for (let at = 0; at < label.length; at += 1) {
    if ('[［'.includes(label.charAt(at))) open.push(at);
    else if (']］'.includes(label.charAt(at))) {
      const from = open.pop();
      if (from !== undefined) texts.push(label.slice(from + 1, at));
    }
  }
  return texts;
}
