/** All files of one treaty, made one by one: neither drafts nor comparisons are kept. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { citationsOf, type Draft, gathers, headingText, isHeadedKind, pieces } from '../../document/index.ts';
import { conceptsWith, findConcepts } from '../../flag/index.ts';
import { type TrendPoint, trendOf } from '../../history/index.ts';
import {
  type ArticleStatus,
  type ArticleStrip,
  followStatus,
  type StatusFollower,
} from '../../report/index.ts';
import { entryContent, type FeedDraft, feedOf, feedToAtom, feedToJson } from '../feed/index.ts';
import { draftLabel } from '../history/draft-label.ts';
import type { Anchors } from '../html/anchors.ts';
import { restatementNotice } from '../notices.ts';
import { articleName } from '../pictures/index.ts';
import { slugOf } from '../slug.ts';
import { articlePage } from './article-page.ts';
import { comparePair } from './compare-pair.ts';
import { conceptCells, conceptTable } from './concept-table.ts';
import { draftAnchors, draftPage } from './draft-page.ts';
import { type Crumb, link } from './page.ts';
import { pairPage } from './pair-page.ts';
import { pairsOf } from './pairs.ts';
import { articlePaths, treatyPaths } from './paths.ts';
import { SearchIndex } from './search-index.ts';
import { type Listed, searchPage } from './search-page.ts';
import { treatyPage } from './treaty-page.ts';
import type { SiteFile, SiteOptions, SiteTreaty } from './types.ts';

/** With the way from a page in a folder of the treaty to its own page, and to the list of all. */
const aboveOf = (title: string): Crumb[] => [
  ['All treaties', '../../index.html'],
  [title, '../index.html'],
];

/** Gives the pages of pairs first, then those of drafts and articles, and the page of the treaty last. */
export async function* treatyFiles(treaty: SiteTreaty, options: SiteOptions): AsyncGenerator<SiteFile> {
  const folder = slugOf(treaty.treaty);
  for await (const { path, text } of filesInFolder(treaty, folder, options))
    yield { path: `${folder}/${path}`, text };
}

async function* filesInFolder(
  treaty: SiteTreaty,
  folder: string,
  { pairs: asked = 'some', feed: { address, ...feed } = {} }: SiteOptions,
): AsyncGenerator<SiteFile> {
  const { series, others, title } = treaty;
  const { drafts } = series;
  const points = await trendOf(series);
  const paths = treatyPaths([...drafts, ...others.map(({ provenance }) => provenance)]);
  const above = aboveOf(title);
  const pairs = pairsOf(drafts.length, asked);

  const wanted = conceptsWith(
    treaty.watchlists.filter(list => list.treaty === undefined || list.treaty === treaty.treaty),
  );
  const entries: FeedDraft[] = [];
  const columns: string[][] = [];
  let titles: string[] = [];
  let status: StatusFollower | null = null;
  let strip: ArticleStrip | null = null;
  for (const [at, point] of points.entries()) {
    const draft = await series.open(at);
    const concepts = findConcepts(draft, wanted);
    titles = concepts.map(concept => concept.title);
    columns.push(conceptCells(concepts));
    if (status === null) {
      status = followStatus(draft);
      entries.push({ draft: point.draft, content: entryContent(point), page: paths.draft(at) });
      continue;
    }
    const compared = comparePair(await series.open(at - 1), draft, treaty);
    const page = paths.pair(at - 1, at);
    status.goOn(draft, compared.comparison);
    strip = compared.strip;
    entries.push({
      draft: point.draft,
      page,
      content: entryContent(point, { report: compared.report, page }),
    });
    yield { path: page, text: pairPage(compared, [...above, pairCrumb(points, at - 1, at)]) };
  }
  for (const [before, after] of pairs) {
    if (after === before + 1) continue;
    const compared = comparePair(await series.open(before), await series.open(after), treaty);
    yield {
      path: paths.pair(before, after),
      text: pairPage(compared, [...above, pairCrumb(points, before, after)]),
    };
  }

  const articles = status?.articles() ?? [];
  const articlePages = articlePaths(articles, drafts);
  const index = new SearchIndex();
  const ids = new Map<string, string>();
  let listed: Listed[] = [];
  for (const at of [...drafts.keys()].reverse()) {
    const draft = await series.open(at);
    const anchors = draftAnchors(draft);
    index.add(draft, at, anchors);
    for (const { citations } of articles) {
      const id = citations[at] == null ? undefined : anchors.of('after', citations[at]);
      if (id !== undefined) ids.set(`${at} ${citations[at]}`, id);
    }
    if (at === drafts.length - 1) listed = listedIn(draft, paths.draft(at), anchors);
    yield {
      path: paths.draft(at),
      text: draftPage(
        draft,
        anchors,
        [...above, [draftLabel(draft.provenance), '']],
        beside(points, at, paths),
      ),
    };
  }
  for (const [at, { provenance, open }] of others.entries()) {
    const draft = await open();
    yield {
      path: paths.draft(drafts.length + at),
      text: draftPage(draft, draftAnchors(draft), [...above, [draftLabel(provenance), '']], []),
    };
  }

  for (const [at, article] of articles.entries()) {
    yield {
      path: articlePages[at] ?? '',
      text: await articlePage({
        series,
        article,
        above,
        beside: {
          before: besideArticle(articles, articlePages, at - 1),
          after: besideArticle(articles, articlePages, at + 1),
        },
        linkOf: (draft, citation) => {
          const id = ids.get(`${draft} ${citation}`);
          return `../${paths.draft(draft)}${id === undefined ? '' : `#${encodeURIComponent(id)}`}`;
        },
      }),
    };
  }

  const made = feedOf(treaty.treaty, title, entries, {
    ...feed,
    ...(address === undefined ? {} : { address: new URL(`${folder}/`, address).href }),
  });
  if (made) {
    yield { path: 'feed.xml', text: feedToAtom(made) };
    yield { path: 'feed.json', text: feedToJson(made) };
  }
  const covers = coversSay(points, index.whole);
  yield {
    path: 'search-index.js',
    text: index.toScript(points.map(({ draft }, at) => [draftLabel(draft), paths.draft(at)])),
  };
  yield {
    path: 'search.html',
    text: searchPage(title, listed, covers, restatementNotice(drafts), [
      ['All treaties', '../index.html'],
      [title, 'index.html'],
      ['Search', ''],
    ]),
  };
  yield {
    path: 'index.html',
    text: treatyPage({
      title,
      points,
      others: others.map(({ provenance }) => provenance),
      paths,
      pairs,
      asked,
      articles,
      articlePages,
      strip,
      concepts: conceptTable(titles, columns, drafts),
      hasFeeds: made !== null,
    }),
  };
}

const pairCrumb = (points: readonly TrendPoint[], before: number, after: number): Crumb => [
  `${draftLabel(points[before]?.draft ?? {})} to ${draftLabel(points[after]?.draft ?? {})}`,
  '',
];

/** From the text of a draft to the comparisons with those before and after it. */
function beside(
  points: readonly TrendPoint[],
  at: number,
  paths: ReturnType<typeof treatyPaths>,
): ElementContent[] {
  const name = (index: number) => draftLabel(points[index]?.draft ?? {});
  return [
    ...(at > 0
      ? [h('span', [link(`Compared with ${name(at - 1)}, the draft before`, `../${paths.pair(at - 1, at)}`)])]
      : []),
    ...(at < points.length - 1
      ? [h('span', [link(`Compared with ${name(at + 1)}, the next draft`, `../${paths.pair(at, at + 1)}`)])]
      : []),
  ];
}

function besideArticle(
  articles: readonly ArticleStatus[],
  pages: readonly string[],
  at: number,
): Crumb | null {
  const article = articles[at];
  return article ? [articleName(article), `../${pages[at]}`] : null;
}

/** The headed provisions of the latest draft: what is left of the search without scripts. */
function listedIn(draft: Draft, page: string, anchors: Anchors): Listed[] {
  const book = citationsOf(draft);
  return [...pieces(draft)].flatMap(({ piece }) => {
    if (piece.type !== 'provision' || !isHeadedKind(piece.kind) || gathers(piece.kind)) return [];
    const citation = book.of(piece);
    const id = anchors.of('after', citation) ?? '';
    return [{ citation, heading: headingText(piece), href: `${page}#${encodeURIComponent(id)}` }];
  });
}

function coversSay(points: readonly TrendPoint[], whole: number | null): string {
  if (whole === 0)
    return 'The words of all drafts are searched; a text of several drafts is shown in the latest of them.';
  if (whole === null) return 'The latest draft is so long that only its first part is searched.';
  return `The words of the drafts from ${draftLabel(points[whole]?.draft ?? {})} on are searched, and of earlier ones a part.`;
}
