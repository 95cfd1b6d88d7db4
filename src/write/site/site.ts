/** The files of a site, one after the other. */
import { indexPage, type ListedTreaty } from './index-page.ts';
import { SEARCH_SCRIPT } from './search-page.ts';
import { treatyFiles } from './treaty-files.ts';
import type { SiteFile, SiteOptions, SiteTreaty } from './types.ts';

/**
 * A static site of some treaties. The same drafts give the same bytes. All links are relative; nothing is loaded from elsewhere.
 *
 * @param treaties opened one after the other, so that the memory that one takes is free again before the next.
 */
export async function* siteFiles(
  treaties: readonly (() => Promise<SiteTreaty>)[],
  options: SiteOptions = {},
): AsyncGenerator<SiteFile> {
  const listed: ListedTreaty[] = [];
  for (const open of treaties) {
    const { treaty, title, series, ...more } = await open();
    yield* treatyFiles({ treaty, title, series, ...more }, options);
    listed.push({ treaty, title, drafts: series.drafts });
  }
  yield { path: 'search.js', text: SEARCH_SCRIPT };
  yield { path: 'index.html', text: indexPage(listed) };
}
