/** A report as sections of a page. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { counted, visible } from '../../document/index.ts';
import type { Entry, Report, Section } from '../../report/index.ts';
import type { LinkCitations } from './citation-links.ts';
import { isolated } from './isolated.ts';
import { marksNotice, segmentNodes, wordsIn } from './segments.ts';

/** A list as long as this, or longer, is set as one; a shorter one goes on in its line. */
const LONG = 4;

const plainText: LinkCitations = text => isolated(text);

/** A section of headings and lists for each section of the report; what was left out is said at the end. */
export function reportNodes(report: Report, link: LinkCitations = plainText): ElementContent[] {
  const { before, after, sections, leftOut } = report;
  const words = wordsIn(after.language ?? before.language);
  const isMarked = sections.some(({ entries }) => entries.some(one => one.sentences.some(s => s.words)));
  return [
    ...(isMarked ? [marksNotice()] : []),
    ...sections.map(section => sectionNode(section, words, link)),
    ...(leftOut > 0
      ? [
          h(
            'p.facts',
            `Not said here, as in a full report: ${counted(leftOut, 'more entry', 'more entries')}.`,
          ),
        ]
      : []),
  ];
}

type Words = ReturnType<typeof wordsIn>;

const sectionNode = ({ id, title, entries }: Section, words: Words, link: LinkCitations): ElementContent =>
  h('section.report', { id, ariaLabelledBy: `${id}-title` }, [
    h('h2', { id: `${id}-title` }, visible(title)),
    h(
      'ul.entries',
      entries.map(entry => entryNode(entry, words, link)),
    ),
  ]);

function entryNode(
  { where, title, sentences, items, itemsLeftOut = 0, isOfGone, before, after }: Entry,
  words: Words,
  link: LinkCitations,
): ElementContent {
  const said = sentences.filter(({ text, words: own }) => text !== '' || own);
  const more = itemsLeftOut > 0 ? [`and ${itemsLeftOut} more`] : [];
  const list = items ? [...items, ...more] : [];
  const hasMore = said.length + list.length > 0;
  return h('li', { dir: 'auto' }, [
    ...(where ? [h('strong', link(where, before !== null && after === null ? 'gone' : 'sentence'))] : []),
    ...(title ? link(where ? ` — ${title}` : title) : []),
    ...((where || title) && hasMore ? [': '] : []),
    ...said.flatMap(({ text, words: own }, at) => [
      ...(at > 0 ? ['; '] : []),
      ...link(own && text ? `${text}: ` : text),
      ...(own ? [h('span', words, segmentNodes(own))] : []),
    ]),
    ...listNodes(list, said.length > 0, text => link(text, isOfGone ? 'gone' : 'item')),
  ]);
}

const listNodes = (
  list: readonly string[],
  isBehind: boolean,
  link: (item: string) => ElementContent[],
): (ElementContent | string)[] => {
  if (list.length === 0) return [];
  if (list.length < LONG)
    return list.flatMap((item, at) => [at > 0 ? '; ' : isBehind ? ' ' : '', ...link(item)]);
  return [
    h(
      'ul.items',
      list.map(item => h('li', { dir: 'auto' }, link(item))),
    ),
  ];
};
