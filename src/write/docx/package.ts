/** The package of a Word file: its parts, and what relates them, as one zip archive (ECMA-376 part 2). */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeXml } from '../xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
export const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const XML_START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The declarations that the root of every part of Word has. */
export const NAMESPACES = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${RELATIONS}"`;

/** A part under `word/`, beside the document itself. */
export interface Part {
  /** `styles`, `footer1`: of the file, without the ending. */
  name: string;
  /** What its name is in the content types and relationships: `styles`, `footer`. */
  kind: string;
  xml: string;
}

export interface WordPackage {
  /** The content of `w:body`. */
  body: string;
  parts: readonly Part[];
  /** What the document leads to, and what its footnotes lead to. */
  links: Links;
  noteLinks?: Links;
  title?: string | undefined;
}

/** The addresses that a part leads to. */
export class Links {
  readonly addresses: string[] = [];

  /** The identifier of the relationship to an address; null where it is none that a file from elsewhere may lead to. */
  identifierOf(address: string): string | null {
    if (!/^(?:https?|mailto):/i.test(address)) return null;
    const known = this.addresses.indexOf(address);
    if (known < 0) this.addresses.push(address);
    return `link${known < 0 ? this.addresses.length - 1 : known}`;
  }
}

/**
 * No date of writing, so that the same drafts give the same bytes. Noon and local time: the archive has no time zone, and the earliest
 * date that it can hold is 1980.
 */
const MTIME = new Date(1980, 0, 1, 12);

/** The bytes of the Word file. */
export function packageOf(content: WordPackage): Uint8Array {
  const { body, parts, links, noteLinks, title } = content;
  const entries: [string, string][] = [
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', rootRelations()],
    ['docProps/core.xml', coreProperties(title)],
    ['word/document.xml', `${XML_START}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`],
    [
      'word/_rels/document.xml.rels',
      relations([...parts.map(partRelation), ...links.addresses.map(linkRelation)]),
    ],
    ...(noteLinks && noteLinks.addresses.length > 0
      ? [
          ['word/_rels/footnotes.xml.rels', relations(noteLinks.addresses.map(linkRelation))] as [
            string,
            string,
          ],
        ]
      : []),
    ...parts.map(({ name, xml }): [string, string] => [`word/${name}.xml`, XML_START + xml]),
  ];
  return zipped(entries.map(([name, xml]) => [name, strToU8(xml)]));
}

/** A zip archive of entries in their order, always the same bytes for the same entries. */
export function zipped(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of entries) files[name] = [bytes, { mtime: MTIME }];
  return zipSync(files);
}

function contentTypes(parts: readonly Part[]): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}.xml" ContentType="${type}+xml"/>`;
  return `${XML_START}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
    override('word/document', `${WORD}.document.main`),
    override('docProps/core', 'application/vnd.openxmlformats-package.core-properties'),
    ...parts.map(({ name, kind }) => override(`word/${name}`, `${WORD}.${kind}`)),
  ].join('')}</Types>`;
}

const relations = (list: readonly string[]): string =>
  `${XML_START}<Relationships xmlns="${OFFICE}/package/2006/relationships">${list.join('')}</Relationships>`;

const rootRelations = (): string =>
  relations([
    `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`,
    `<Relationship Id="rId2" Type="${OFFICE}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  ]);

const partRelation = ({ name, kind }: Part): string =>
  `<Relationship Id="${name}" Type="${RELATIONS}/${kind}" Target="${name}.xml"/>`;

const linkRelation = (address: string, at: number): string =>
  `<Relationship Id="link${at}" Type="${RELATIONS}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`;

const coreProperties = (title: string | undefined): string =>
  `${XML_START}<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${
    title ? `<dc:title>${escapeXml(title)}</dc:title>` : ''
  }<dc:creator>treaty-diff</dc:creator></cp:coreProperties>`;
