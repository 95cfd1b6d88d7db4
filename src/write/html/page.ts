/** A page of HTML that needs nothing else: its style and its script are in it, and it works without the script. The only door to rehype's writing. */

import { createHash } from 'node:crypto';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { visible } from '../../document/index.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

export interface HtmlPage {
  title: string;
  /** What has to be known before relying on it. */
  notices: readonly string[];
  /** What stands between the title and the notices. */
  head?: readonly ElementContent[];
  main: readonly ElementContent[];
  /** A list of contents; on a wide screen it stands beside the text. */
  contents?: ElementContent;
  /** Style and script beyond those of every page; constants, never text of a draft. */
  style?: string;
  script?: string;
  /** Addresses of files beside the page that it runs. */
  scripts?: readonly string[];
  /** Other forms of what is on the page: type and address. */
  alternates?: readonly { type: string; href: string; title: string }[];
}

/** Writes a page. The words of drafts are text in it, whatever they hold. */
export function htmlPage(page: HtmlPage): string {
  const { title, notices, head = [], main, contents, scripts = [], alternates = [] } = page;
  const style = STYLE + (page.style ?? '');
  const script = SCRIPT + (page.script ?? '');
  const security = securityOf(style, script, scripts.length > 0);
  const tree: Element = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: security }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', visible(title)),
      ...alternates.map(one => h('link', { rel: 'alternate', ...one, title: visible(one.title) })),
      h('style', style),
      ...scripts.map(src => h('script', { src, defer: true })),
    ]),
    h(contents ? 'body.with-contents' : 'body', [
      h('a.skip', { href: '#main' }, 'Skip to the content'),
      ...(contents ? [contents] : []),
      h('main#main', { tabIndex: -1 }, [
        h('h1', { dir: 'auto' }, visible(title)),
        ...head,
        ...notices.map(notice => h('p.notice', { role: 'note' }, visible(notice))),
        ...main,
      ]),
      h('p#said', { role: 'status', ariaLive: 'polite' }),
      h('script', script),
    ]),
  ]);
  return `${rehype().stringify({ type: 'root', children: [{ type: 'doctype' }, tree] })}\n`;
}

/** Some nodes as HTML without a page around it, for feeds. */
export const htmlFragment = (nodes: readonly ElementContent[]): string =>
  rehype().stringify({ type: 'root', children: [...nodes] });

/** An element as XML, for a file of its own; its words are text in it. */
export const svgFile = (svg: Element): string =>
  `${rehype()
    .data('settings', { space: 'svg', closeEmptyElements: true })
    .stringify({ type: 'root', children: [svg] })}\n`;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Nothing is loaded but files beside the page where it runs some, also where it is opened from a folder; and no style and no script but
 * the page's own counts, even if one should get into it.
 */
const securityOf = (style: string, script: string, hasFiles: boolean): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}${hasFiles ? " 'self' file:" : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
