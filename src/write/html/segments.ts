/** Compared words as HTML. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Segment } from '../../compare/index.ts';
import { MARKS_KEY, signsOf } from '../../report/index.ts';
import { clean } from './page.ts';

/** What says how changes are shown, in the words that are shown so. */
export const marksNotice = (): ElementContent => h('p.facts', ['Marks: ', ...segmentNodes(MARKS_KEY)]);

/** Changes stand in `del` and `ins`, between signs, so that they can be seen without a style and when copied as text. */
export function segmentNodes(segments: readonly Segment[]): ElementContent[] {
  return segments.map((segment): ElementContent => {
    const { op, text, moved } = segment;
    if (op === 'equal') return { type: 'text', value: clean(text) };
    const { open, close } = signsOf(segment);
    const name = op === 'delete' ? 'del' : 'ins';
    return h(moved ? `${name}.moved` : name, [h('span.mark', open), clean(text), h('span.mark', close)]);
  });
}

/** The language of a draft's words, and the way that they run. */
export function wordsIn(language: string | undefined): { lang?: string; dir: string } {
  return language
    ? { lang: language, dir: /^(?:ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr' }
    : { dir: 'auto' };
}
