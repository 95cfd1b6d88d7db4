/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { htmlFragment } from '../html/page.ts';
import { toJson } from '../json.ts';
import { type Feed, type FeedEntry, PROGRAM } from './feed.ts';

/** Addresses have to be absolute there: without an address of the feed there are none, and the id alone names an entry. */
export function feedToJson({ id, title, address, entries }: Feed): string {
  const absolute = (name: string, path: string) =>
    address === null ? {} : { [name]: new URL(path, address).href };
  const item = ({ id: own, title: name, updated, author, summary, content, page }: FeedEntry) => ({
    id: own,
    ...absolute('url', page),
    title: name,
    ...(summary === '' ? {} : { summary }),
    content_html: htmlFragment(content),
    date_published: updated,
    date_modified: updated,
    authors: [{ name: author }],
    language: 'en',
  });
  return toJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...absolute('home_page_url', 'index.html'),
    ...absolute('feed_url', 'feed.json'),
    description: id,
    authors: [{ name: PROGRAM }],
    language: 'en',
    items: entries.map(item),
  });
}
