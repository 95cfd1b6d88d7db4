/** Compared words as HTML. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Segment } from '../../compare/index.ts';
import { visible } from '../../document/index.ts';
import { MARKS_KEY } from '../../report/index.ts';

/** What says how changes are shown, in the words that are shown so. */
export const marksNotice = (): ElementContent => h('p.facts', ['Marks: ', ...segmentNodes(MARKS_KEY)]);

/**
 * Changes stand in `del` and `ins`, and nothing else stands in the page for them: what a reader sees or hears of a mark is style, so
 * that the words of the page are those of the drafts. Words that are copied get their signs from the script of the page.
 */
export function segmentNodes(segments: readonly Segment[], noteLink?: NoteLink): ElementContent[] {
  return segments.flatMap(({ op, text, moved }, at): ElementContent[] => {
    const next = segments[at + 1]?.text ?? '';
    const words = wordNodes(WITH_NUMBER.test(next) ? text.replace(/ $/, '\u00a0') : text, noteLink);
    if (op === 'equal') return words;
    const name = op === 'delete' ? 'del' : 'ins';
    return [h(moved ? `${name}.moved` : name, words)];
  });
}

/** A sign that belongs to the number in front of it: the space between them is one at which no line ends. */
const WITH_NUMBER = /^[%‰]/;

/** The address of a note, by what its mark prints; undefined where the page does not have it. */
export type NoteLink = (identifier: string) => string | undefined;

/** Words with the marks of notes, `[^1]` in the tree, set as such. */
function wordNodes(words: string, noteLink: NoteLink = () => undefined): ElementContent[] {
  return words.split(/(\[\^[^\]\s]+\])/).flatMap((part, at): ElementContent[] => {
    if (part === '') return [];
    if (at % 2 === 0) return [{ type: 'text', value: visible(part.replace(/ (?=[%‰])/g, '\u00a0')) }];
    const identifier = visible(part.slice(2, -1));
    const address = noteLink(identifier);
    const mark = [h('span.unseen', '[^'), identifier, h('span.unseen', ']')];
    return [
      h(
        'sup',
        address === undefined
          ? mark
          : [h('a', { href: `#${address}`, ariaLabel: `Note ${identifier}` }, mark)],
      ),
    ];
  });
}

/** The language of a draft's words, and the way that they run; what is no language tag is left out. */
export function wordsIn(language: string | undefined): { lang?: string; dir: string } {
  return language && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(language)
    ? { lang: language, dir: /^(?:ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr' }
    : { dir: 'auto' };
}
