/** Whether something changed that no fact, no modal verb and no bracket tells. */
import { modalPhrases, modalWordsOf, type Side } from '../classify/index.ts';
import { isStopWord } from '../words/index.ts';
import type { Span } from './changed-words.ts';
import type { FactContext, FoundFact } from './types.ts';

const WORD = /\p{sc=Han}|[\p{L}\p{M}\p{N}]+/gu;

/**
 * Whether content words came or went that none of these holds. In a bracket whose event is told, the event tells them.
 *
 * @param isModal a modal change is told of the provision.
 */
export function isUnexplained(
  { words, language }: FactContext,
  found: readonly FoundFact[],
  isModal: boolean,
): boolean {
  const list = isModal ? modalWordsOf(language) : null;
  return (['before', 'after'] as const).some(side => {
    const told: Span[] = found.flatMap(one => one[side]);
    if (list)
      for (const { pieces } of modalPhrases(words.plain[side], list))
        told.push(...pieces.map(([start, end]) => ({ start, end })));
    const depth = depthOf(words.printed[side]);
    return words.stretches.some(stretch => {
      const { start, end } = stretch[side];
      return [...words.plain[side].slice(start, end).matchAll(WORD)].some(({ index, 0: word }) => {
        const at = start + index;
        if (!words.map.isChanged(side, at) || (depth[at] ?? 0) > 0) return false;
        return !isStopWord(word.toLowerCase()) && !told.some(span => at >= span.start && at < span.end);
      });
    });
  });
}

/** How many brackets are open at each character; none where there is none. */
function depthOf(text: string): Uint8Array {
  if (!BRACKET.test(text)) return NO_DEPTH;
  const depth = new Uint8Array(text.length);
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ('[［〔【'.includes(text.charAt(at))) open += 1;
    depth[at] = open;
    if (']］〕】'.includes(text.charAt(at))) open = Math.max(0, open - 1);
  }
  return depth;
}

const BRACKET = /[[\]［］〔〕【】]/;
const NO_DEPTH = new Uint8Array(0);

export type { Side };
