/** A document that the library lists -> its bytes, if they are those, and its draft. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { SourceDocument } from '../../archive/index.ts';
import { FORMATS, type Format, formatOf, type ReadLimits, type ReadResult, read } from '../../read/index.ts';
import { type Fetched, fetchDocument } from '../net/fetch-document.ts';
import type { NetOptions } from '../net/request.ts';
import { SourceError } from '../source-error.ts';

export interface ListedDocument {
  document: SourceDocument;
  bytes: Uint8Array;
  /** Where they were, after redirects. */
  address: string;
  sha256: string;
  /** By which its kind is known: the last part of the address, with the ending of its format. */
  fileName: string;
  result: ReadResult;
}

/**
 * Fetches a document and reads it. Bytes whose hash is not known are fetched twice: what differs from one request to the next is
 * no document.
 *
 * @throws {SourceError} `other-document` for other bytes or another format than the library lists, and as `fetchDocument` does.
 * @throws {ReadError} for what cannot be read.
 */
export async function fetchListed(
  document: SourceDocument,
  net: NetOptions,
  limits?: Partial<ReadLimits>,
): Promise<ListedDocument> {
  const first = await fetchDocument(document.address, net);
  const bytes = bytesOf(first);
  const sha256 = hashOf(bytes);
  if (document.sha256 === undefined) {
    if (hashOf(bytesOf(await fetchDocument(document.address, net))) !== sha256)
      throw other(first.address, 'what is there differs from one request to the next');
  } else if (document.sha256 !== sha256) {
    throw other(first.address, `its SHA-256 is ${sha256}, and the library lists ${document.sha256}`);
  }
  const fileName = fileNameOf(first.address, document.format);
  checkFormat(first, bytes, fileName, document.format);
  const { language, from } = document;
  const result = await read(bytes, fileName, {
    ...(limits ? { limits } : {}),
    ...(language === undefined ? {} : { language }),
    ...(from === undefined ? {} : { from }),
  });
  return { document, bytes, address: first.address, sha256, fileName, result };
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const other = (address: string, reason: string) =>
  new SourceError('other-document', `${address} was not stored: ${reason}.`);

function bytesOf({ bytes, address }: Fetched): Buffer {
  if (bytes !== null && bytes.length > 0) return bytes;
  throw other(address, 'the answer is empty');
}

/** A page that asks for a name, or says that something is wrong, is HTML where a document was expected. */
function checkFormat({ address, type }: Fetched, bytes: Buffer, name: string, listed?: string): void {
  const found = formatOf(bytes, name);
  if (listed === undefined || found === listed) return;
  const what = found === 'html' ? 'a web page, perhaps one that asks to log in or reports an error' : found;
  throw other(address, `it is ${what}${type === '' ? '' : ` (${type})`}, and the library lists ${listed}`);
}

/** The last part of the address, if it has an ending that is known; otherwise with the ending of the format. */
export function fileNameOf(address: string, format?: string): string {
  const name = new URL(address).pathname.split('/').at(-1) || 'document';
  const isFormat = (word: string | undefined): word is Format =>
    word !== undefined && Object.hasOwn(FORMATS, word);
  const known = Object.values(FORMATS).some(({ endings }) => endings.includes(extname(name).toLowerCase()));
  return known || !isFormat(format) ? name : `${name}${FORMATS[format].endings[0]}`;
}
