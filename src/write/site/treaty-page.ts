/** The page of a treaty: its drafts in time, its brackets, the state of its articles, and ways to all else. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Summary } from '../../compare/index.ts';
import type { Provenance } from '../../document/index.ts';
import { counted, grouped, visible } from '../../document/index.ts';
import type { TrendPoint } from '../../history/index.ts';
import type { ArticleStatus, ArticleStrip } from '../../report/index.ts';
import { draftFacts, draftLabel } from '../history/draft-label.ts';
import { trendTable } from '../html/history.ts';
import { htmlPage } from '../html/page.ts';
import { restatementNotice } from '../notices.ts';
import {
  articleName,
  bracketStack,
  changeStrip,
  PICTURE_STYLE,
  pictureFigure,
  statusStrip,
} from '../pictures/index.ts';
import { crumbs, link, SITE_STYLE } from './page.ts';
import { type Pair, type PairsAsked, pairsSay } from './pairs.ts';
import type { TreatyPaths } from './paths.ts';

export interface TreatyPage {
  title: string;
  points: readonly TrendPoint[];
  others: readonly Provenance[];
  paths: TreatyPaths;
  pairs: readonly Pair[];
  asked: PairsAsked;
  articles: readonly ArticleStatus[];
  /** The page of each article. */
  articlePages: readonly string[];
  /** What changed where between the last two drafts. */
  strip: ArticleStrip | null;
  concepts: ElementContent;
  hasFeeds: boolean;
}

export function treatyPage(page: TreatyPage): string {
  const { title, points, others, paths, pairs, asked, articles, articlePages, strip, hasFeeds } = page;
  const drafts = points.map(({ draft }) => draft);
  const last = drafts.length - 1;
  return htmlPage({
    title,
    head: [
      crumbs([
        ['All treaties', '../index.html'],
        [title, ''],
      ]),
      waysNode(page),
    ],
    notices: [restatementNotice([...drafts, ...others])].filter(notice => notice !== null),
    style: SITE_STYLE + PICTURE_STYLE,
    alternates: hasFeeds
      ? [
          { type: 'application/atom+xml', href: 'feed.xml', title },
          { type: 'application/feed+json', href: 'feed.json', title },
        ]
      : [],
    main: [
      h('h2#drafts', 'Drafts'),
      h('ol.timeline.plain', points.map((point, at) => stepNode(point, at, paths)).reverse()),
      ...othersNodes(others, drafts.length, paths),
      h('h2#pairs', 'Any two drafts'),
      h('p', pairsSay(drafts.length, asked)),
      ...pairNodes(drafts, pairs, paths),
      h('h2#brackets', 'Brackets and options'),
      pictureFigure(bracketStack(title, points)),
      h('details', [h('summary', 'All figures'), trendTable(points)]),
      h('h2#articles', 'Articles'),
      pictureFigure(statusStrip(title, articles, drafts, { linkOf: at => articlePages[at] ?? null })),
      h('p', 'Each article through all drafts, with the draft that brought each word:'),
      h(
        'ul.plain.names',
        articles.map((article, at) => {
          const isGone = article.citations.at(-1) === null;
          return h('li', [
            link(articleName(article), articlePages[at] ?? ''),
            ...(isGone ? [' (not in the latest draft)'] : []),
          ]);
        }),
      ),
      ...(strip
        ? [
            h(
              'h2#changes',
              visible(
                `Where the latest changes are: ${draftLabel(drafts[last - 1] ?? {})} to ${draftLabel(drafts[last] ?? {})}`,
              ),
            ),
            pictureFigure(changeStrip(strip)),
          ]
        : []),
      h('h2#concepts', 'Concepts'),
      page.concepts,
    ],
  });
}

function waysNode({ hasFeeds, points }: TreatyPage): ElementContent {
  const undated = points.filter(({ draft }) => draft.date === undefined).length;
  return h('p', [
    link('Search', 'search.html'),
    ...(hasFeeds ? [' · ', link('Atom feed', 'feed.xml'), ' · ', link('JSON feed', 'feed.json')] : []),
    ...(undated > 0 ? [` · ${counted(undated, 'draft')} without a date: in no feed`] : []),
  ]);
}

function stepNode(
  { draft, counts, articles, changes }: TrendPoint,
  at: number,
  paths: TreatyPaths,
): ElementContent {
  const facts = draftFacts(draft);
  const size = [
    counted(articles, 'article'),
    counted(counts.words, 'word'),
    counted(counts.brackets, 'pair of brackets', 'pairs of brackets'),
    ...(counts.options > 0 ? [counted(counts.options, 'option')] : []),
  ];
  const came = changes ? changesSay(changes) : '';
  return h('li', [
    h('strong', [link(draftLabel(draft), paths.draft(at))]),
    ...(facts ? [' ', h('span.facts', { dir: 'auto' }, visible(facts))] : []),
    h('br'),
    `${size.join(', ')}. `,
    ...(changes ? [link('Compared with the draft before', paths.pair(at - 1, at)), `: ${came}.`] : []),
  ]);
}

/** Provisions by what happened to them, without those figures that are nothing. */
function changesSay({ modified, inserted, deleted, moved, renumbered }: Summary): string {
  const said = [
    [modified, 'changed'],
    [inserted, 'new'],
    [deleted, 'gone'],
    [moved, 'moved'],
    [renumbered, 'renumbered'],
  ] as const;
  const some = said.filter(([count]) => count > 0).map(([count, word]) => `${grouped(count)} ${word}`);
  return some.length > 0 ? `provisions: ${some.join(', ')}` : 'no provision changed';
}

function othersNodes(others: readonly Provenance[], from: number, paths: TreatyPaths): ElementContent[] {
  if (others.length === 0) return [];
  return [
    h(
      'p',
      'Not compared with these, because they are in another language or restated where these are authentic:',
    ),
    h(
      'ul',
      others.map((draft, at) =>
        h('li', [
          link(draftLabel(draft), paths.draft(from + at)),
          ' ',
          h(
            'span.facts',
            { dir: 'auto' },
            visible([draftFacts(draft), draft.language].filter(Boolean).join(' · ')),
          ),
        ]),
      ),
    ),
  ];
}

/** A line for each draft, with the later ones that it is compared with; a hundred of them are folded. */
function pairNodes(
  drafts: readonly Provenance[],
  pairs: readonly Pair[],
  paths: TreatyPaths,
): ElementContent[] {
  const list = h(
    'ul',
    drafts
      .slice(0, -1)
      .map((draft, before) =>
        h('li', [
          h('bdi', visible(draftLabel(draft))),
          ' compared with ',
          ...pairs
            .filter(([one]) => one === before)
            .flatMap(([, after], at) => [
              ...(at > 0 ? [', '] : []),
              link(draftLabel(drafts[after] ?? {}), paths.pair(before, after)),
            ]),
        ]),
      ),
  );
  if (drafts.length < 2) return [];
  return drafts.length > 12 ? [h('details', [h('summary', 'All pairs'), list])] : [list];
}
