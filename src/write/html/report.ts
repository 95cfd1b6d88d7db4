/** A report as one page. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Provenance } from '../../document/index.ts';
import type { Entry, Report, Section } from '../../report/index.ts';
import { factsOf } from '../notices.ts';
import { leftOutLine } from '../report-text.ts';
import { clean, htmlPage } from './page.ts';
import { marksNotice, segmentNodes, wordsIn } from './segments.ts';

/** A list as long as this, or longer, is set as one; a shorter one goes on in its line. */
const LONG = 4;

/** A section of headings and lists for each section of the report; what was left out is said at the end. */
export function reportNodes(report: Report): ElementContent[] {
  const { before, after, sections } = report;
  const left = leftOutLine(report);
  const words = wordsIn(after.language ?? before.language);
  const isMarked = sections.some(({ entries }) => entries.some(one => one.sentences.some(s => s.words)));
  return [
    ...(isMarked ? [marksNotice()] : []),
    ...sections.map(section => sectionNode(section, words)),
    ...(left ? [h('p.facts', clean(left))] : []),
  ];
}

/** The report alone as a page. */
export const reportToHtml = (report: Report): string =>
  htmlPage({
    title: `${report.after.title ?? 'Comparison of two drafts'}: what changed`,
    notices: report.notices,
    main: [
      h('dl.drafts', [...draftNodes('Before', report.before), ...draftNodes('After', report.after)]),
      ...reportNodes(report),
    ],
  });

const draftNodes = (side: string, provenance: Provenance): ElementContent[] => [
  h('dt', side),
  h('dd', { dir: 'auto' }, clean([provenance.title ?? '(no title)', ...factsOf(provenance)].join(' · '))),
];

type Words = ReturnType<typeof wordsIn>;

const sectionNode = ({ id, title, entries }: Section, words: Words): ElementContent =>
  h('section', { id, ariaLabelledBy: `${id}-title` }, [
    h('h2', { id: `${id}-title` }, clean(title)),
    h(
      'ul.entries',
      entries.map(entry => entryNode(entry, words)),
    ),
  ]);

function entryNode(
  { where, title, sentences, items, itemsLeftOut = 0 }: Entry,
  words: Words,
): ElementContent {
  const said = sentences.filter(({ text, words: own }) => text !== '' || own);
  const more = itemsLeftOut > 0 ? [`and ${itemsLeftOut} more`] : [];
  const list = items ? [...items, ...more] : [];
  const hasMore = said.length + list.length > 0;
  return h('li', { dir: 'auto' }, [
    ...(where ? [h('strong', clean(where))] : []),
    ...(title ? [clean(where ? ` — ${title}` : title)] : []),
    ...((where || title) && hasMore ? [': '] : []),
    ...said.flatMap(({ text, words: own }, at) => [
      ...(at > 0 ? ['; '] : []),
      clean(own && text ? `${text}: ` : text),
      ...(own ? [h('span', words, segmentNodes(own))] : []),
    ]),
    ...listNodes(list, said.length > 0),
  ]);
}

const listNodes = (list: readonly string[], isBehind: boolean): (ElementContent | string)[] => {
  if (list.length === 0) return [];
  if (list.length < LONG) return [clean(`${isBehind ? ' ' : ''}${list.join('; ')}`)];
  return [
    h(
      'ul.items',
      list.map(item => h('li', { dir: 'auto' }, clean(item))),
    ),
  ];
};
