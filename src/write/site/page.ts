/** A page of a site: like every page it needs nothing else, and says where in the site it is. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { visible } from '../../document/index.ts';
import { htmlPage } from '../html/page.ts';

/** A page above this one: its name, and where it is from here; an empty address is this page. */
export type Crumb = readonly [name: string, href: string];

export interface SitePage {
  title: string;
  above: readonly Crumb[];
  notices?: readonly (string | null)[];
  main: readonly ElementContent[];
  style?: string;
}

export const SITE_STYLE = `
.where { font-size: .9rem; } .where ol, .plain { list-style: none; padding: 0; } .where li { display: inline; } .where li + li::before { content: "› "; }
#results p { margin-block: .1rem .8rem; } .timeline li { margin-block: .6rem; } .names { columns: 16rem; } .names li { break-inside: avoid; }
.provision .provision { margin-inline-start: 1.5rem; } .provision p { margin-block: .5rem; } a.label { color: inherit; text-decoration: none; font-weight: 600; } a.label:hover { text-decoration: underline; } a.label.bare::before { content: "§"; opacity: .6; }
:target { outline: 2px solid; outline-offset: .2rem; }
`;

export const sitePage = ({ title, above, notices = [], main, style = '' }: SitePage): string =>
  htmlPage({
    title,
    head: above.length > 0 ? [crumbs(above)] : [],
    notices: notices.filter(notice => notice !== null),
    main,
    style: SITE_STYLE + style,
  });

export const crumbs = (above: readonly Crumb[]): ElementContent =>
  h('nav.where', { ariaLabel: 'In this site' }, [
    h(
      'ol',
      above.map(([name, href]) =>
        h('li', [
          href === '' ? h('span', { dir: 'auto', ariaCurrent: 'page' }, visible(name)) : link(name, href),
          ' ',
        ]),
      ),
    ),
  ]);

/** A link, the words of which keep their own direction. */
export const link = (words: string, href: string): ElementContent =>
  h('a', { href, dir: 'auto' }, visible(words));
