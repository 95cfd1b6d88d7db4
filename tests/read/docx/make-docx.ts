/**
 * Makes Word files of hand-written XML: what stands inside the root of each part, without the declarations around it.
 *
 * Parts are named as in the package: `document`, `numbering`, `styles`, `footnotes`, `endnotes`, `comments`,
 * `settings`, `header1`, `footer1`.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string>> & { readonly document: string };

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const NAMESPACES = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`,
  `xmlns:r="${RELATIONS}"`,
  `xmlns:m="${OFFICE}/officeDocument/2006/math"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006"`,
  `xmlns:a="${OFFICE}/drawingml/2006/main"`,
  `xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const ROOTS: Readonly<Record<string, string>> = { header: 'w:hdr', footer: 'w:ftr' };

const kindOf = (name: string) => name.replace(/\d+$/, '');

function partXml(name: string, content: string): string {
  const root = ROOTS[kindOf(name)] ?? `w:${name}`;
  const inner = name === 'document' ? `<w:body>${content}</w:body>` : content;
  return `${XML}<${root} ${NAMESPACES}>${inner}</${root}>`;
}

/** The entries of a Word file, so that tests can break them before they are zipped. */
export function docxEntries(parts: Parts, mainType = 'document.main'): Record<string, string> {
  const others = Object.keys(parts).filter(name => name !== 'document');
  const override = (name: string) => {
    const type = name === 'document' ? mainType : kindOf(name);
    return `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${type}+xml"/>`;
  };
  const relation = (name: string, at: number) =>
    `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${kindOf(name)}" Target="${name}.xml"/>`;
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${['document', ...others].map(override).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships">${others.map(relation).join('')}</Relationships>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, partXml(name, content)]),
    ),
  };
}

/** A zip archive of texts, always the same bytes for the same entries. */
export function zipOf(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(entries)) {
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: '2020-01-01' }];
  }
  return zipSync(files);
}

/** A Word file. */
export const makeDocx = (parts: Parts): Uint8Array => zipOf(docxEntries(parts));

/** A paragraph: its words, and what stands among its properties. */
export const p = (words: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${words === '' ? '' : r(words)}</w:p>`;

/** A run. */
export const r = (words: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;

const escapeXml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
