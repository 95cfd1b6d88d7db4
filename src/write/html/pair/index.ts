/** Two drafts on one page: what is to be said of them, and every word of both. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Comparison, Row } from '../../../compare/index.ts';
import {
  type ComparedDrafts,
  definitionRemarks,
  type Finding,
  kinOf,
  type Report,
  readingOrder,
  SECTION_IDS,
  type StripCell,
} from '../../../report/index.ts';
import { findingsByRow } from '../../findings-by-row.ts';
import { comparisonNotices } from '../../notices.ts';
import { type Line, linesOf } from '../../pair-lines.ts';
import { changeStrip, PICTURE_STYLE, pictureFigure } from '../../pictures/index.ts';
import { type Anchors, anchors as makeAnchors } from '../anchors.ts';
import { citationLinks } from '../citation-links.ts';
import { type DraftFile, draftsNode } from '../drafts.ts';
import { htmlPage } from '../page.ts';
import { reportNodes } from '../report.ts';
import { marksNotice } from '../segments.ts';
import { contentsNode, stripNode } from './contents.ts';
import { redlineNodes } from './redline.ts';
import { PAIR_SCRIPT } from './script.ts';
import { PAIR_STYLE } from './style.ts';
import { toolsNode, toolsNote } from './tools.ts';

export interface PairPage {
  comparison: Comparison;
  drafts: ComparedDrafts;
  findings: readonly Finding[];
  /** What is said above the redline. */
  report: Report;
  /** The articles and what became of them, see `articleStrip`. */
  cells: readonly StripCell[];
  /** The files that the drafts were read from. */
  files?: { before: DraftFile; after: DraftFile };
  /** What the page is called, and what stands first on it, where it is one of several: the way back, and how that looks. */
  title?: string;
  above?: { nodes: readonly ElementContent[]; style: string };
  /** The rows to show; all of them, with the report, if left out. */
  isWanted?: (row: Row) => boolean;
}

/** Addresses of the page that are no provisions. */
const OWN_IDS = [
  'main',
  'said',
  'redline',
  'compared',
  'compared-title',
  'tools',
  'filter',
  'kind',
  'keys',
  'shown',
  'changed-only',
];
/** What is missing on a page of some provisions is not unchanged. */
const IN_PART = 'Some provisions only: those that were asked for. What else changed is not on this page.';
const VIEW_IDS = ['marks', 'side', 'before', 'after'].map(view => `view-${view}`);

/** Writes the page. */
export function pairToHtml(page: PairPage): string {
  const { comparison, drafts, findings, report, cells, isWanted, above } = page;
  const order = readingOrder(comparison, drafts);
  const all = linesOf(order, drafts);
  const lines = isWanted ? all.filter(({ entry }) => isWanted(entry.row)) : all;
  const anchors = makeAnchors([...OWN_IDS, ...VIEW_IDS, ...SECTION_IDS.flatMap(id => [id, `${id}-title`])]);
  addAnchors(lines, anchors);
  const kin = { ...kinOf(comparison), definitions: definitionRemarks(comparison) };
  const findingsOf = findingsByRow(comparison.rows, findings);
  const { rows } = comparison;
  const compared: ElementContent[] = [
    h('section#compared', { ariaLabelledBy: 'compared-title' }, [
      h('h2#compared-title', isWanted ? 'The provisions asked for, compared' : 'Both texts, compared'),
      marksNotice(),
      toolsNote(),
      toolsNode(),
      h('div#redline', redlineNodes(lines, { drafts, kin, anchors, findingsOf })),
    ]),
  ];
  const sections = report.sections.map(({ id, title }) => ({ id, title }));
  return htmlPage({
    style: PAIR_STYLE + PICTURE_STYLE + (above?.style ?? ''),
    script: PAIR_SCRIPT,
    title: page.title ?? `${comparison.after.title ?? 'Comparison of two drafts'}: what changed`,
    head: [
      ...(above?.nodes ?? []),
      draftsNode(
        [
          { name: 'Before', provenance: comparison.before, file: page.files?.before },
          { name: 'After', provenance: comparison.after, file: page.files?.after },
        ],
        'The two drafts',
      ),
    ],
    notices: [
      ...(isWanted ? [IN_PART] : []),
      ...new Set([...report.notices, ...comparisonNotices(comparison)]),
    ],
    ...(isWanted
      ? { main: compared }
      : {
          contents: contentsNode(
            lines,
            [...sections, { id: 'compared', title: 'Both texts, compared' }],
            anchors,
          ),
          main: [
            ...reportNodes(report, citationLinks(rows, anchors)),
            stripNode(cells, rows, anchors),
            ...(cells.length > 0 ? [pictureFigure(changeStrip({ cells }))] : []),
            ...compared,
          ],
        }),
  });
}

/**
 * In the order of the page; the earlier citation has an address of its own where it is not the same as the later one, and the plain one
 * as well if no later provision has that number: who cites the earlier draft need not know which draft a page begins with.
 */
function addAnchors(lines: readonly Line[], anchors: Anchors): void {
  for (const { entry, place } of lines) {
    const { before, after } = entry.row;
    if (after !== null && place !== 'left') anchors.add('after', after);
    if (before !== null && place !== 'arrived' && (place === 'left' || before !== after))
      anchors.add('before', before);
  }
  for (const { entry } of lines)
    if (entry.row.before !== null && anchors.of('before', entry.row.before) !== undefined)
      anchors.addPlain(entry.row.before);
}
