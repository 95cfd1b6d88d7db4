/** The addresses that a page or a feed links to: not a draft, but where drafts may be. The parsers are loaded when asked for. */
import { VFile } from 'vfile';
import { decode } from './decode.ts';
import type { ReadLimits } from './limits.ts';

/**
 * Absolute addresses of http and https, each once, in the order of the page or feed.
 *
 * @param address where it was read: links may be relative to it.
 * @throws {ReadError} for bytes that are no text, and a feed that is not well-formed or has a document type.
 */
export async function linksIn(
  bytes: Uint8Array,
  kind: 'page' | 'feed',
  address: string,
  limits?: Partial<ReadLimits>,
): Promise<string[]> {
  const text = decode(bytes, address);
  const found =
    kind === 'page'
      ? (await import('./html/page-links.ts')).pageLinks(text)
      : (await import('./akoma-ntoso/feed-links.ts')).feedLinks(text, new VFile({ path: address }), limits);
  const base =
    found.base !== undefined && URL.canParse(found.base, address) ? new URL(found.base, address) : address;
  const absolute = found.links.flatMap(link => {
    if (!URL.canParse(link, String(base))) return [];
    const url = new URL(link, base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) ? [url.href] : [];
  });
  return [...new Set(absolute)];
}
