/** Fitting a finished text into a terminal. */
import { textWidth } from './width.ts';
import { wrapWords } from './wrap.ts';

/** Wraps the lines that are too long; what goes on is set in two columns more than its line. */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap(line => {
      if (textWidth(line) <= width) return [line];
      const indent = /^ */.exec(line)?.[0] ?? '';
      const [first = '', ...rest] = wrapWords(line.trimStart(), width - indent.length - 2);
      return [indent + first, ...rest.map(part => `${indent}  ${part}`)];
    })
    .join('\n');
}
