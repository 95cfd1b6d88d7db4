/** The first page of a site: its treaties. */

import { h } from 'hastscript';
import type { Provenance } from '../../document/index.ts';
import { counted, visible } from '../../document/index.ts';
import { draftLabel } from '../history/draft-label.ts';
import { slugOf } from '../slug.ts';
import { link, sitePage } from './page.ts';

export interface ListedTreaty {
  treaty: string;
  title: string;
  drafts: readonly Provenance[];
}

export function indexPage(treaties: readonly ListedTreaty[]): string {
  return sitePage({
    title: 'Treaties and their drafts',
    above: [],
    main: [
      h(
        'ul',
        treaties.map(({ treaty, title, drafts }) => {
          const last = drafts.at(-1);
          const restated = drafts.filter(({ authenticity }) => authenticity === 'restatement').length;
          return h('li', [
            h('strong', [link(title, `${slugOf(treaty)}/index.html`)]),
            ` ${counted(drafts.length, 'draft')}`,
            ...(last ? [visible(`, the latest ${draftLabel(last)}`)] : []),
            ...(restated > 0 ? [`; ${counted(restated, 'restatement')}, not the wording of the treaty`] : []),
          ]);
        }),
      ),
      h(
        'p.facts',
        'Made by treaty-diff from the words of the drafts. The figures and sentences are those of its commands.',
      ),
    ],
  });
}
