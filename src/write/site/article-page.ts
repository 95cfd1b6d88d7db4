/** An article through all drafts, under whatever number: its drafting history, and the draft that brought each word. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { visible } from '../../document/index.ts';
import { blame, lifeOf, type Series, withBeginning } from '../../history/index.ts';
import type { ArticleStatus } from '../../report/index.ts';
import { draftLabel } from '../history/draft-label.ts';
import { storyOf } from '../history/story.ts';
import { blameNodes, lifeNodes } from '../html/history.ts';
import { articleName } from '../pictures/index.ts';
import { type Crumb, link, sitePage } from './page.ts';

export interface ArticlePage {
  series: Series;
  article: ArticleStatus;
  above: readonly Crumb[];
  /** The pages of the articles before and behind it, from its own. */
  beside: { before: Crumb | null; after: Crumb | null };
  /** Where it stands in a draft, by the place of the draft and its citation there. */
  linkOf: (draft: number, citation: string) => string | null;
}

export async function articlePage({ series, article, above, beside, linkOf }: ArticlePage): Promise<string> {
  const { drafts, lineages } = series;
  const at = article.citations.findLastIndex(citation => citation !== null);
  const citation = article.citations[at] ?? '';
  const digest = await series.digest(at);
  const line = digest.line(citation);
  const cited = line ? { citation, heading: line.heading, text: line.text } : { citation };
  const story = storyOf(await withBeginning(lifeOf(lineages, drafts, at, cited), series));
  const lines = blame(lineages, at, digest.under(citation));
  return sitePage({
    title: story.title,
    above: [...above, [articleName(article), '']],
    notices: story.notices,
    main: [
      besideNodes(beside),
      h('h2', 'Drafting history'),
      ...lifeNodes(story, step => {
        const own = story.steps[step]?.citation;
        return own == null ? null : linkOf(step, own);
      }),
      h('h2', visible(`Which draft brought each word, in the text of ${draftLabel(drafts[at] ?? {})}`)),
      ...blameNodes(lines, drafts, at, 'h3'),
    ],
  });
}

function besideNodes({ before, after }: ArticlePage['beside']): ElementContent {
  return h('nav', { ariaLabel: 'Other articles' }, [
    h('ul.plain', [
      ...(before ? [h('li', ['Before it: ', link(...before)])] : []),
      ...(after ? [h('li', ['After it: ', link(...after)])] : []),
    ]),
  ]);
}
