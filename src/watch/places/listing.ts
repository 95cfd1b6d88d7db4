/** A page with links, or a feed: every document that is new there. */
import { linksIn } from '../../read/index.ts';
import { pageSuspicion } from '../judge-page.ts';
import { fetchDocument } from '../net/fetch-document.ts';
import { fits } from '../wildcard.ts';
import { fetchFound } from './document.ts';
import { type Look, MOST_FETCHED, MOST_LISTED, type Place } from './types.ts';

/** At the first look, all that is there is passed over: what was published before is fetched by `treaty pull`. */
export async function lookAtListing(place: Place): Promise<Look> {
  const { source, state, context } = place;
  const before = state?.listing;
  const answer = await fetchDocument(source.address, context.net, before ?? {});
  if (answer.bytes === null) return { found: [], passed: [] };
  const { address, bytes, etag, lastModified } = answer;
  const kind = source.kind === 'feed' ? 'feed' : 'page';
  const nothing = { found: [], passed: [] };
  const wrong = kind === 'page' ? pageSuspicion(bytes) : null;
  if (wrong) return { ...nothing, suspect: wrong };
  const all = await linksIn(bytes, kind, address, context.limits);
  const links = all.filter(link => fits(source.links ?? '*', link)).slice(0, MOST_LISTED);
  if (links.length === 0 && (before?.links ?? 0) > 0)
    return { ...nothing, suspect: `no link matches any longer; ${before?.links} did before` };
  if (links.length === 0 && !before) return { ...nothing, suspect: 'no link matches' };
  const fresh = links.filter(link => !Object.hasOwn(state?.documents ?? {}, link));
  // If some are left for the next look, the page must be sent again then.
  const isAll = fresh.length <= MOST_FETCHED || !before;
  const validators = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  const listing = { links: links.length, ...(isAll ? validators : {}) };
  if (!before) return { found: [], passed: fresh, listing };
  const found = [];
  for (const link of fresh.slice(0, MOST_FETCHED)) found.push(await fetchFound(link, place));
  return { found, passed: [], listing };
}
