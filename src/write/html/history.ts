/** Drafting history, blame and trend as HTML pages. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Provenance } from '../../document/index.ts';
import { visible } from '../../document/index.ts';
import type { BlameLine, BlameSpan, TrendPoint } from '../../history/index.ts';
import type { Story, StoryPart, StoryStep } from '../../report/index.ts';
import { draftFacts, draftLabel, originLabel } from '../history/draft-label.ts';
import { TREND_COLUMNS, trendCells } from '../history/trend-cells.ts';
import { restatementNotice } from '../notices.ts';
import { bracketStack, PICTURE_STYLE, pictureFigure, pictureTable } from '../pictures/index.ts';
import { htmlPage } from './page.ts';
import { marksNotice, segmentNodes, wordsIn } from './segments.ts';

/** A section for each draft in the drafting history of a provision. */
export const lifeToHtml = (story: Story): string =>
  htmlPage({ title: `${story.title}: drafting history`, notices: story.notices, main: lifeNodes(story) });

/** @param linkOf where the page of a step's draft, or of what changed in it, is; by the place of the step. */
export const lifeNodes = (
  { cited, steps }: Story,
  linkOf: (step: number) => string | null = () => null,
): ElementContent[] => [
  h('p', visible(`As cited in ${draftLabel(cited)}.`)),
  marksNotice(),
  h(
    'ol.steps',
    steps.map((step, at) => stepNode(step, linkOf(at))),
  ),
];

function stepNode({ draft, citation, says, parts }: StoryStep, href: string | null): ElementContent {
  const name = citation === null ? draftLabel(draft) : `${draftLabel(draft)} — ${citation}`;
  const facts = draftFacts(draft);
  return h(citation === null ? 'li.absent' : 'li', [
    h('h2', { dir: 'auto' }, href === null ? visible(name) : h('a', { href }, visible(name))),
    ...(facts ? [h('p.facts', visible(facts))] : []),
    h('p.says', { dir: 'auto' }, visible(says.join('; '))),
    ...parts.flatMap(part => partNodes(part, draft)),
  ]);
}

function partNodes({ name, says, heading, text }: StoryPart, { language }: Provenance): ElementContent[] {
  const words = wordsIn(language);
  return [
    h('h3', { dir: 'auto' }, visible(name)),
    ...(says.length > 0 ? [h('p.says', { dir: 'auto' }, visible(says.join('; ')))] : []),
    ...(heading.length > 0 ? [h('p.words', words, [h('strong', segmentNodes(heading))])] : []),
    ...(text.length > 0 ? [h('p.words', words, segmentNodes(text))] : []),
  ];
}

/** The words of provisions, each stretch with the draft that brought it in front. */
export function blameToHtml(
  title: string,
  lines: readonly BlameLine[],
  drafts: readonly Provenance[],
  at: number,
): string {
  return htmlPage({
    title: `${title}: origin of each word`,
    notices: noticesOf(drafts),
    main: blameNodes(lines, drafts, at, 'h2'),
  });
}

/** A section for each provision, under a heading of this level. */
export function blameNodes(
  lines: readonly BlameLine[],
  drafts: readonly Provenance[],
  at: number,
  level: 'h2' | 'h3',
): ElementContent[] {
  const words = wordsIn(drafts[at]?.language);
  const spans = (some: readonly BlameSpan[]) => some.flatMap(span => spanNodes(span, drafts));
  return lines
    .filter(({ heading, text }) => heading.length + text.length > 0)
    .map(({ citation, heading, text }) =>
      h('section', [
        h(level, { dir: 'auto' }, visible(citation)),
        ...(heading.length > 0 ? [h('p.words', words, [h('strong', spans(heading))])] : []),
        ...(text.length > 0 ? [h('p.words', words, spans(text))] : []),
      ]),
    );
}

function spanNodes(span: BlameSpan, drafts: readonly Provenance[]): ElementContent[] {
  const { text, draft } = span;
  const label = originLabel(drafts, span);
  const facts = draftFacts(drafts[draft] ?? {});
  return [
    h('span.from', { lang: 'en', dir: 'ltr', title: visible(facts) }, visible(label)),
    h(draft > 0 ? 'span.span.new' : 'span.span', visible(text)),
  ];
}

/** The picture of brackets and alternatives, and a table of all figures with a row for each draft. */
export const trendToHtml = (title: string, points: readonly TrendPoint[]): string =>
  htmlPage({
    title: `${title}: drafts in figures`,
    notices: noticesOf(points.map(({ draft }) => draft)),
    style: PICTURE_STYLE,
    main: [pictureFigure(bracketStack(title, points)), trendTable(points)],
  });

/** All figures, a row for each draft. */
export const trendTable = (points: readonly TrendPoint[]): ElementContent =>
  pictureTable({
    caption: 'Changes are counted in provisions, compared with the previous draft.',
    head: ['draft', ...TREND_COLUMNS],
    rows: points.map(point => [draftLabel(point.draft), ...trendCells(point)]),
  });

function noticesOf(drafts: readonly Provenance[]): string[] {
  const notice = restatementNotice(drafts);
  return notice ? [notice] : [];
}
