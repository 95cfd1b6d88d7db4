/** Marking what is searched for in styled words. */
import type { Styled } from './views.ts';

/** The spans with every place of the text marked, whatever the case; a place may go over several spans. */
export function highlight(spans: readonly Styled[], wanted: string): readonly Styled[] {
  const needle = wanted.toLocaleLowerCase();
  if (needle === '') return spans;
  const text = spans.map(span => span.text).join('');
  const lower = text.toLocaleLowerCase();
  // Letters whose lower case is longer would put every place behind them wrong.
  if (lower.length !== text.length) return spans;
  const ranges: [number, number][] = [];
  for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + needle.length))
    ranges.push([at, at + needle.length]);
  if (ranges.length === 0) return spans;
  let start = 0;
  return spans.flatMap(span => {
    const pieces: Styled[] = [];
    let at = 0;
    for (const [from, to] of ranges) {
      const [first, last] = [Math.max(from - start, at), Math.min(to - start, span.text.length)];
      if (last <= first) continue;
      if (first > at) pieces.push({ ...span, text: span.text.slice(at, first) });
      pieces.push({
        ...span,
        text: span.text.slice(first, last),
        colour: span.colour ? `${span.colour} match` : 'match',
      });
      at = last;
    }
    start += span.text.length;
    if (at < span.text.length || pieces.length === 0) pieces.push({ ...span, text: span.text.slice(at) });
    return pieces;
  });
}
