/** What a feed says of one draft: what it is, and in short what changed, with the flags. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { counted, visible } from '../../document/index.ts';
import type { TrendPoint } from '../../history/index.ts';
import { type Report, withinBudget } from '../../report/index.ts';
import { reportNodes } from '../html/report.ts';
import { restatementNotice } from '../notices.ts';

/** @param compared the whole report on it and the draft before, and where the page of the two is; left out for the first draft. */
export function entryContent(
  { draft, articles, counts }: TrendPoint,
  compared?: { report: Report; page: string },
): ElementContent[] {
  const { words, brackets, options } = counts;
  const size = [
    counted(articles, 'article'),
    counted(words, 'word'),
    counted(brackets, 'pair of brackets', 'pairs of brackets'),
    counted(options, 'option'),
  ];
  const notice = restatementNotice([draft]);
  return [
    ...(notice ? [h('p', h('strong', notice))] : []),
    h('p', visible(`${compared ? '' : 'The first draft. '}${size.join(', ')}.`)),
    ...(compared
      ? [
          ...reportNodes(withinBudget(compared.report, 'brief')),
          h('p', h('a', { href: compared.page }, 'The whole comparison with the draft before')),
        ]
      : []),
  ];
}
