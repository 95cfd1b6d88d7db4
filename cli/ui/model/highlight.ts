/** Marking what is searched for in styled words. */
import { spellingPattern } from '../../../src/index.ts';
import type { Styled } from './views.ts';

/** The spans with every place of the text marked, whatever the case and the spelling; a place may go over several spans. */
export function highlight(spans: readonly Styled[], wanted: string): readonly Styled[] {
  if (wanted.trim() === '') return spans;
  const text = spans.map(span => span.text).join('');
  const ranges = [...text.matchAll(new RegExp(spellingPattern(wanted), 'giu'))].map(
    ({ 0: found, index }) => [index, index + found.length] as const,
  );
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
