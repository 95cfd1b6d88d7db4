/** Brackets that a label opens: `[4. Words` is printed as a bracket, then the label, then the words. */
import type { Segment } from '../compare/index.ts';
import type { Entered } from '../report/index.ts';

/**
 * The brackets that the labels open, and what follows them. A bracket that the words begin with in both texts, and that the label opens in
 * one of them only, stands in two places: it is marked in both.
 */
export function leadOf(segments: readonly Segment[], opens: Entered['opens']): [Segment[], Segment[]] {
  const left = { ...opens };
  const lead: Segment[] = [];
  const rest: Segment[] = [];
  for (const segment of segments) {
    const { op, text } = segment;
    const [before, after] = [op === 'insert' ? 0 : left.before, op === 'delete' ? 0 : left.after];
    const [fewer, more] =
      op === 'equal' ? [Math.min(before, after), Math.max(before, after)] : [before + after, 0];
    const inLead = Math.min(fewer, text.length);
    const apart = Math.min(more, text.length) - inLead;
    const brackets = text.slice(inLead, inLead + Math.max(0, apart));
    put(lead, { ...segment, text: text.slice(0, inLead) });
    if (brackets !== '') {
      const [there, here] =
        before > after ? (['delete', 'insert'] as const) : (['insert', 'delete'] as const);
      put(lead, { op: there, text: brackets });
      put(rest, { op: here, text: brackets });
    }
    put(rest, { ...segment, text: text.slice(inLead + brackets.length) });
    left.before = Math.max(0, left.before - (op === 'insert' ? 0 : text.length));
    left.after = Math.max(0, left.after - (op === 'delete' ? 0 : text.length));
  }
  return [lead, rest];
}

/** The same for the segments of one text alone. */
export function leadOfSide(segments: readonly Segment[], opens: number): [Segment[], Segment[]] {
  const lead: Segment[] = [];
  const rest: Segment[] = [];
  let left = opens;
  for (const segment of segments) {
    put(lead, { ...segment, text: segment.text.slice(0, left) });
    put(rest, { ...segment, text: segment.text.slice(left) });
    left = Math.max(0, left - segment.text.length);
  }
  return [lead, rest];
}

function put(list: Segment[], segment: Segment): void {
  if (segment.text !== '') list.push(segment);
}
