/** A feed as Atom 1.0 (RFC 4287). */
import { htmlFragment } from '../html/page.ts';
import { escapeXml, inlineElement } from '../xml.ts';
import { type Feed, type FeedEntry, PROGRAM } from './feed.ts';

/**
 * What is said of a draft is HTML as escaped text, so that nothing of it can become an element of the feed. Links are relative to the
 * feed, or to its address where that is known.
 */
export function feedToAtom({ id, title, updated, address, isAlone, entries }: Feed): string {
  const base = address === null ? {} : { 'xml:base': address };
  const lines = [
    text('id', id),
    text('title', title),
    text('updated', updated),
    inlineElement('author', {}, text('name', PROGRAM)),
    text('generator', PROGRAM),
    ...(isAlone
      ? []
      : [
          inlineElement('link', { rel: 'alternate', type: 'text/html', href: 'index.html' }),
          inlineElement('link', { rel: 'self', type: 'application/atom+xml', href: 'feed.xml' }),
        ]),
    ...entries.map(entryOf),
  ];
  const feed = inlineElement(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en', ...base },
    `\n${lines.join('\n')}\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed}\n`;
}

const text = (name: string, words: string): string => inlineElement(name, {}, escapeXml(words));

function entryOf({ id, title, updated, author, summary, content, page }: FeedEntry): string {
  const lines = [
    text('id', id),
    text('title', title),
    text('updated', updated),
    text('published', updated),
    inlineElement('author', {}, text('name', author)),
    ...(page === '' ? [] : [inlineElement('link', { rel: 'alternate', type: 'text/html', href: page })]),
    ...(summary === '' ? [] : [text('summary', summary)]),
    inlineElement('content', { type: 'html' }, escapeXml(htmlFragment(content))),
  ];
  return inlineElement('entry', {}, `\n${lines.join('\n')}\n`);
}
