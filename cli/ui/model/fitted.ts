/** Styled words -> lines of a width, with nothing past their end. */
import { textWidth } from '../../terminal/width.ts';
import { wrapSpans } from '../../terminal/wrap.ts';
import type { Styled } from './views.ts';

/** Wrapped lines; a word wider than a line goes on in the next one. */
export function fitted(spans: readonly Styled[], width: number): Styled[][] {
  return wrapSpans(spans, width).flatMap(line => {
    const used = line.reduce((sum, { text }) => sum + textWidth(text), 0);
    return used <= width ? [line] : chopped(line, width);
  });
}

function chopped(line: readonly Styled[], width: number): Styled[][] {
  const lines: Styled[][] = [[]];
  let used = 0;
  for (const span of line) {
    let text = '';
    for (const sign of span.text) {
      const wide = textWidth(sign);
      if (used + wide > width) {
        lines.at(-1)?.push({ ...span, text });
        lines.push([]);
        [text, used] = ['', 0];
      }
      text += sign;
      used += wide;
    }
    if (text) lines.at(-1)?.push({ ...span, text });
  }
  return lines;
}
