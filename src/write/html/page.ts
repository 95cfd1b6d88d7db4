/** A page of HTML that needs nothing else: its style is in it, and there are no scripts. The only door to rehype's writing. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { SECURITY, STYLE } from './style.ts';

export interface HtmlPage {
  title: string;
  /** What has to be known before relying on it. */
  notices: readonly string[];
  /** What stands between the title and the notices. */
  head?: readonly ElementContent[];
  main: readonly ElementContent[];
  /** Rules that only this page needs. */
  style?: string;
  /** Files beside the page that it runs, and the policy that allows it to. */
  scripts?: readonly string[];
  security?: string;
  /** Other forms of what is on the page: type and address. */
  alternates?: readonly { type: string; href: string; title: string }[];
}

/** Writes a page. The words of drafts are text in it, whatever they hold. */
export function htmlPage({ title, notices, head = [], main, style = '', ...more }: HtmlPage): string {
  const { scripts = [], security = SECURITY, alternates = [] } = more;
  const tree: Element = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: security }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', clean(title)),
      ...alternates.map(one => h('link', { rel: 'alternate', ...one, title: clean(one.title) })),
      h('style', STYLE + style),
      ...scripts.map(src => h('script', { src, defer: true })),
    ]),
    h('body', [
      h('main', [
        h('h1', { dir: 'auto' }, clean(title)),
        ...head,
        ...notices.map(notice => h('p.notice', { role: 'note' }, clean(notice))),
        ...main,
      ]),
    ]),
  ]);
  return `${rehype().stringify({ type: 'root', children: [{ type: 'doctype' }, tree] })}\n`;
}

/** Some nodes as HTML without a page around it, for feeds. */
export const htmlFragment = (nodes: readonly ElementContent[]): string =>
  rehype().stringify({ type: 'root', children: [...nodes] });

/** Text of a draft for a page: control characters, which HTML does not allow, are left out. */
export const clean = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go.
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
