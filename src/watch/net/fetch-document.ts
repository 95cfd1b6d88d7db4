/** An address -> the document there, through redirects. The only way by which this program reads from the network. */
import { SourceError } from '../source-error.ts';
import { checkAddress, isLocal } from './addresses.ts';
import { MOST_REDIRECTS } from './limits.ts';
import { type Answer, type NetOptions, request } from './request.ts';

/** What a server gave to recognise a document by. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

export interface Fetched extends Validators {
  /** Where the bytes came from, after redirects. */
  address: string;
  /** Null where the server answers that nothing changed. */
  bytes: Buffer | null;
  /** Its media type, without parameters; empty where the server gave none. */
  type: string;
}

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Fetches a document. Redirects lead to https only, and to the public network only, whatever the first address was.
 *
 * @param known what the server gave the last time: it may then answer that nothing changed.
 * @throws {SourceError} `cannot-reach`, `unsafe-source`, `bad-answer`
 */
export async function fetchDocument(
  address: string,
  options: NetOptions,
  known: Validators = {},
): Promise<Fetched> {
  let url = checkAddress(address, options.allowLocal === true);
  for (let redirects = 0; ; redirects += 1) {
    const answer = await request(url, options, { headers: conditions(known) });
    if (!REDIRECTS.includes(answer.status)) return fetched(url, answer);
    if (redirects === MOST_REDIRECTS) throw refuse(address, `it redirects more than ${MOST_REDIRECTS} times`);
    url = nextOf(address, url, answer);
  }
}

/** From an address of this machine, which only tests use, it may lead to another one there. */
function nextOf(address: string, from: URL, { headers: { location = '' } }: Answer): URL {
  if (!URL.canParse(location, from.href)) throw refuse(address, 'it redirects to no address');
  const next = new URL(location, from).href;
  try {
    return checkAddress(next, isLocal(from));
  } catch (cause) {
    throw refuse(address, `it redirects to an address that may not be. ${(cause as Error).message}`, cause);
  }
}

const refuse = (address: string, reason: string, cause?: unknown) =>
  new SourceError('unsafe-source', `${address} was not read: ${reason.replace(/\.$/, '')}.`, cause);

const conditions = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag === undefined ? {} : { 'if-none-match': etag }),
  ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
});

function fetched({ href: address }: URL, { status, headers, body }: Answer): Fetched {
  const { etag, 'last-modified': lastModified } = headers;
  const given = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (status === 304) return { address, bytes: null, type, ...given };
  if (status !== 200)
    throw new SourceError(
      'cannot-reach',
      `${address} could not be read: the server answered with ${status}.`,
    );
  return { address, bytes: body, type, ...given };
}
