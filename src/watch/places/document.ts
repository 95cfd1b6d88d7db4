/** A document at one address. */
import { type Fetched, fetchDocument } from '../net/fetch-document.ts';
import { fileNameOf } from '../pull/fetch-listed.ts';
import { SourceError } from '../source-error.ts';
import type { FoundDocument, Look, Place } from './types.ts';

/** Asks whether it changed since it was last trusted. */
export async function lookAtDocument({ source, state, context }: Place): Promise<Look> {
  const known = state?.documents[source.address];
  const validators = known && !('passed' in known) ? known : {};
  const { etag, lastModified } = validators as { etag?: string; lastModified?: string };
  const fetched = await fetchDocument(source.address, context.net, {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  });
  const found =
    fetched.bytes === null
      ? []
      : [foundDocument(source.address, fetched, fetched.bytes, { source, context })];
  return { found, passed: [] };
}

/** Fetches a document that a page or feed names. */
export async function fetchFound(
  address: string,
  place: Pick<Place, 'source' | 'context'>,
): Promise<FoundDocument> {
  const fetched = await fetchDocument(address, place.context.net);
  return foundDocument(address, fetched, bytesOf(fetched), place);
}

function foundDocument(
  name: string,
  { address, type, etag, lastModified }: Fetched,
  bytes: Uint8Array,
  { source, context }: Pick<Place, 'source' | 'context'>,
): FoundDocument {
  return {
    name,
    address,
    bytes,
    type,
    fileName: fileNameOf(address, source.format),
    validators: { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
    again: async () => bytesOf(await fetchDocument(name, context.net)),
  };
}

function bytesOf({ bytes, address }: Fetched): Uint8Array {
  if (bytes) return bytes;
  throw new SourceError('bad-answer', `${address} was not read: the server sent no document.`);
}
