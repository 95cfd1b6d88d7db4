/** Sentences of the program about a draft that runs from the right. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { visible } from '../../document/index.ts';

const FROM_RIGHT = '[\\p{Script=Arabic}\\p{Script=Hebrew}]';
/** Words in quotes as a whole; else from the first such letter to the last, as far as no sign of the sentence stands between. */
const WORDS = new RegExp(
  `(?<=“)[^“”]*${FROM_RIGHT}[^“”]*(?=”)|${FROM_RIGHT}(?:[^\\p{Script=Latin}“”→=‖;:]*[\\p{M}${FROM_RIGHT.slice(1, -1)}])?`,
  'gu',
);

/**
 * Text of the program as nodes, in which words that run from the right are set apart (`bdi`). Without that, the arrow of
 * `stronger: “يجوز” → “يجب”` would be read as one of these words, and the later one would be seen in front of the earlier one.
 */
export function isolated(text: string): ElementContent[] {
  const nodes: ElementContent[] = [];
  let done = 0;
  for (const { 0: words, index } of text.matchAll(WORDS)) {
    if (index > done) nodes.push({ type: 'text', value: visible(text.slice(done, index)) });
    nodes.push(h('bdi', visible(words)));
    done = index + words.length;
  }
  if (done < text.length) nodes.push({ type: 'text', value: visible(text.slice(done)) });
  return nodes;
}
