/** The links of a feed: Atom (RFC 4287) or RSS. */
import type { VFile } from 'vfile';
import { ReadError } from '../decode.ts';
import type { ReadLimits } from '../limits.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';

/** Of each entry what it is about, and what is enclosed. @throws {ReadError} for what is no feed. */
export function feedLinks(
  source: string,
  file: VFile,
  limits?: Partial<ReadLimits>,
): { base?: string; links: string[] } {
  const root = parseXml(source.trimStart(), file, limits);
  const top = elements(root)[0];
  if (!top || !['feed', 'rss', 'RDF'].includes(top.name) || file.messages.length > 0)
    throw new ReadError('damaged', `${file.path} is not a feed (Atom or RSS) that is well-formed.`);
  const links = entriesOf(top).flatMap(entry => elements(entry).flatMap(linkOf));
  const base = top.attributes['xml:base'];
  return { ...(base === undefined ? {} : { base }), links };
}

const elements = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

const entriesOf = (top: XmlElement): XmlElement[] =>
  elements(top).flatMap(one =>
    ['entry', 'item'].includes(one.name) ? [one] : one.name === 'channel' ? entriesOf(one) : [],
  );

function linkOf({ name, attributes, children }: XmlElement): string[] {
  if (name === 'enclosure') return attributes.url ? [attributes.url.trim()] : [];
  if (name !== 'link') return [];
  const { href, rel = 'alternate' } = attributes;
  if (href !== undefined) return ['alternate', 'enclosure'].includes(rel) ? [href.trim()] : [];
  const words = children
    .filter(child => typeof child === 'string')
    .join('')
    .trim();
  return words === '' ? [] : [words];
}
