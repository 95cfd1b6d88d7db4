/** The redline of a page: every provision once, of which the style shows either draft, both in one, or both side by side. */

import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Row } from '../../../compare/index.ts';
import { visible } from '../../../document/index.ts';
import {
  alternativeRemarks,
  attributionsIn,
  type ComparedDrafts,
  differs,
  type Finding,
  isChange,
  type Kin,
  placeRemarks,
  printMovedTo,
  provisionName,
  wordRemarks,
} from '../../../report/index.ts';
import type { Line } from '../../pair-lines.ts';
import type { Anchors } from '../anchors.ts';
import { isolated } from '../isolated.ts';
import { type NoteLink, wordsIn } from '../segments.ts';
import { type Words, wordsOf } from './words.ts';

export interface RedlineContext {
  drafts: ComparedDrafts;
  kin: Kin;
  anchors: Anchors;
  /** The findings of a row. */
  findingsOf(row: Row): readonly Finding[];
}

/** One section for each article or other headed provision, in which its provisions follow as lines. */
export function redlineNodes(lines: readonly Line[], context: RedlineContext): Element[] {
  const left = new Set(
    lines.flatMap(({ entry, place }) => (entry.isHead && place === 'left' ? [entry.at] : [])),
  );
  const sections: Line[][] = [];
  for (const line of lines) {
    if (line.entry.isHead || sections.length === 0) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections.map(some =>
    h(
      'section.provisions',
      {
        className: some.every(({ entry, place }) => place === 'here' && !isChange(entry.row)) ? ['same'] : [],
      },
      some.map(line => lineNode(line, !line.entry.isHead && left.has(line.entry.head), context)),
    ),
  );
}

/** The deepest level that is set in further than the one above: at the next one a line on a phone has no room left. */
const DEEPEST = 6;

/** @param isInside whether it moved with its article, so that it is said of that. */
function lineNode(line: Line, isInside: boolean, context: RedlineContext): Element {
  const { entry, place } = line;
  const { row, isHead, depth } = entry;
  const side = place === 'left' || row.after === null ? 'before' : 'after';
  const citation = row[side] ?? '';
  const id = context.anchors.of(side, citation) ?? '';
  const noteLink: NoteLink = identifier =>
    context.anchors.of('after', `note ${identifier}`) ?? context.anchors.of('before', `note ${identifier}`);
  const isCompared = place !== 'left' && hasMarks(row);
  const level = isHead ? '.head' : `.level-${Math.min(depth, DEEPEST)}`;
  return h(
    `div.row${level}`,
    { id, className: [...classesOf(line, context), ...(isInside && place === 'left' ? ['inside'] : [])] },
    [
      ...aliasNodes(line, context.anchors),
      h('a.cite', { href: `#${id}` }, visible(citeName(row, citation))),
      ...(isCompared && row.change === 'modified'
        ? [wordsNode(entry, wordsOf(entry, noteLink, 'before'), 'was', 'before', context)]
        : []),
      wordsNode(
        entry,
        wordsOf(entry, noteLink, place === 'left' ? 'before' : undefined),
        'now',
        side,
        context,
      ),
      ...remarkNodes(line, context),
    ],
  );
}

const citeName = (row: Row, citation: string): string =>
  row.kind === 'draft-title' ? 'Title' : row.kind === 'article' ? provisionName(row, citation) : citation;

/** Whether words of it are marked as deleted or inserted. */
const hasMarks = ({ heading = [], text }: Row): boolean =>
  [...heading, ...text].some(({ op }) => op !== 'equal');

function classesOf({ entry: { row }, place }: Line, { findingsOf }: RedlineContext): string[] {
  return [
    isChange(row) ? row.change : 'same',
    ...(place === 'here' ? [] : [place]),
    ...(row.moved ? ['moved'] : []),
    ...(row.renumbered ? ['renumbered'] : []),
    ...row.classes.map(name => `is-${name}`),
    ...(row.change === 'modified' && place !== 'left' && hasMarks(row) ? ['two-sided'] : []),
    ...(findingsOf(row).length > 0 ? ['is-flagged'] : []),
  ];
}

/** Addresses by the earlier citation too: where the provision has another one now, and where nothing else has that number. */
function aliasNodes({ entry: { row }, place }: Line, anchors: Anchors): Element[] {
  if (row.before === null || place === 'arrived') return [];
  const ids = [
    place === 'here' && row.after !== null ? anchors.of('before', row.before) : undefined,
    anchors.plainOf(row.before),
  ];
  return ids.flatMap(id => (id === undefined ? [] : [h('span', { id })]));
}

function wordsNode(
  { isHead }: Line['entry'],
  { label, heading, text }: Words,
  name: 'now' | 'was',
  side: 'before' | 'after',
  { drafts }: RedlineContext,
): Element {
  const words = wordsIn(drafts[side].provenance.language);
  const title = [...label, ...heading];
  if (!isHead)
    return h(`p.${name}`, words, [...label, ...(heading.length > 0 ? [h('b', heading), ' '] : []), ...text]);
  return h(`div.${name}`, words, [
    ...(title.length === 0 ? [] : [name === 'was' ? h('p.title', title) : h('h3', title)]),
    ...(text.length > 0 || title.length === 0 ? [h('p', text)] : []),
  ]);
}

function remarkNodes({ entry: { row }, place }: Line, context: RedlineContext): ElementContent[] {
  const { anchors, kin, drafts, findingsOf } = context;
  if (place === 'left') {
    const now = row.after ?? '';
    return [h('p.remarks', [h('a', { href: `#${anchors.of('after', now)}` }, visible(printMovedTo(now)))])];
  }
  const flags = findingsOf(row).map(({ severity, title, sentence }) =>
    h('li.flag', [h('b', `Flag, ${severity}: `), ...isolated(severity === 'high' ? sentence : title)]),
  );
  const names = (['before', 'after'] as const).flatMap(side =>
    row[side] === null ? [] : attributionsIn(drafts[side], row[side] ?? ''),
  );
  const remarks = differs(row)
    ? [...placeRemarks(row), ...wordRemarks(row, kin), ...alternativeRemarks(row, kin)]
    : [];
  const said = [...remarks, ...new Set(names)];
  if (said.length + flags.length === 0) return [];
  return [h('ul.remarks', [...flags, ...said.map(remark => h('li', { dir: 'auto' }, isolated(remark)))])];
}
