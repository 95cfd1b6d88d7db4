/** The XML of a part, as small trees one after the other: a long document is never in memory as one tree. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ReadError } from '../decode.ts';
import { checkLimit, type ReadLimits } from '../limits.ts';

export interface XmlElement {
  /** With the customary prefix of its namespace, whatever the file calls it: `w:p`, `mc:Choice`. */
  name: string;
  /** By customary names as well: `w:val`. */
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** A part of a package that is being read. */
export interface Part {
  /** The file that it is a part of, as it was named. */
  path: string;
  name: string;
  bytes: Uint8Array;
  limits: ReadLimits;
}

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

/** Namespaces of the transitional and the strict form (ECMA-376 parts 4 and 1), and of Microsoft's extensions. */
const PREFIXES: Readonly<Record<string, string>> = {
  [`${OFFICE}/wordprocessingml/2006/main`]: 'w:',
  [`${STRICT}/wordprocessingml/main`]: 'w:',
  [`${OFFICE}/officeDocument/2006/relationships`]: 'r:',
  [`${STRICT}/officeDocument/relationships`]: 'r:',
  [`${OFFICE}/officeDocument/2006/math`]: 'm:',
  [`${STRICT}/officeDocument/math`]: 'm:',
  [`${OFFICE}/drawingml/2006/main`]: 'a:',
  [`${STRICT}/drawingml/main`]: 'a:',
  [`${OFFICE}/markup-compatibility/2006`]: 'mc:',
  'http://www.w3.org/XML/1998/namespace': 'xml:',
  [`${OFFICE}/package/2006/content-types`]: '',
  [`${OFFICE}/package/2006/relationships`]: '',
};

/** Elements that hold words. All other text is white space between elements. */
const WORDED: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t', 'a:t']);
/** What is not needed of the many elements of a run. */
const IDLE_ATTRIBUTE = /^w:rsid/;
/**
 * What counts as a page, generously, where words are cut into many runs. Size alone would not do: a bomb of empty paragraphs
 * unpacks to no more than a picture does, and makes more work than a hundred treaties.
 */
const PAGE = { paragraphs: 100, elements: 500, characters: 10_000 };
/** Bytes that are decoded at once. */
const CHUNK = 1 << 16;

/** Names by namespace: a document has few of them a million times. */
const names = new Map<string, Map<string, string>>();
/** More names than any document has. */
const MOST_NAMES = 5000;

function canonical(uri: string, local: string): string {
  const known = names.get(uri)?.get(local);
  if (known !== undefined) return known;
  const name = (PREFIXES[uri] ?? (uri ? '?:' : '')) + local;
  const ofSpace = names.get(uri) ?? new Map<string, string>();
  if (uri in PREFIXES && ofSpace.size < MOST_NAMES) names.set(uri, ofSpace.set(local, name));
  return name;
}

/**
 * The elements that stand directly in the elements of the name `container`, each when it is complete.
 *
 * No entity is ever fetched or expanded beyond the five of XML itself: a document type declaration is refused, as the
 * packaging standard asks (ECMA-376 part 2, 9.1.1.1).
 *
 * @throws {ReadError} `damaged` for what is no XML, `too-large` for what nests too deep or is too long.
 */
export function* childrenOf(part: Part, container: string): Generator<XmlElement> {
  const { path, name, limits } = part;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const done: XmlElement[] = [];
  const open: XmlElement[] = [];
  let depth = 0;
  let count = 0;
  let paragraphs = 0;
  /** Paragraphs with words, and whether the last one has any yet. */
  let worded = 0;
  let isWorded = false;
  let characters = 0;
  /** Characters since the last tag, of which the parser has told nothing yet. */
  let pending = 0;
  /** Depth of the container that is being read; 0 outside of it. */
  let inside = 0;
  const damaged = (reason: string, cause?: unknown) =>
    new ReadError('damaged', `${path} cannot be read as a Word file: its part ${name} ${reason}.`, cause);
  const checkPages = () => {
    const pages = Math.max(
      paragraphs / PAGE.paragraphs,
      count / PAGE.elements,
      (characters + pending) / PAGE.characters,
    );
    checkLimit(path, 'maxPages', Math.ceil(pages), limits);
    checkLimit(path, 'maxCharacters', characters + pending, limits);
    // Each is a paragraph and at least one piece of text.
    checkLimit(path, 'maxParts', 2 * worded, limits);
  };
  const addText = (text: string) => {
    pending = 0;
    const last = open.at(-1);
    if (!last || !WORDED.has(last.name)) return;
    last.children.push(text);
    characters += text.length;
    if (!isWorded) worded += 1;
    isWorded = true;
  };

  parser.on('error', error => {
    throw damaged(`is no sound XML (${error.message})`, error);
  });
  parser.on('doctype', () => {
    throw damaged('declares a document type, which no Word file does');
  });
  parser.on('opentag', tag => {
    depth += 1;
    count += 1;
    pending = 0;
    checkLimit(path, 'maxDepth', depth, limits);
    if (inside === 0) {
      if (canonical(tag.uri, tag.local) === container) inside = depth;
      return;
    }
    const element = elementOf(tag);
    if (element.name === 'w:p') {
      paragraphs += 1;
      isWorded = false;
    }
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (inside === depth) inside = 0;
    depth -= 1;
    const closed = open.pop();
    if (!closed || open.length > 0) return;
    done.push(closed);
  });

  for (const text of decodeXml(part.bytes)) {
    pending += text.length;
    parser.write(text);
    checkPages();
    yield* done.splice(0);
  }
  parser.close();
  yield* done;
}

/** The elements of parts by their identifiers (`w:id`): notes, comments. */
export const elementsById = (parts: readonly Part[], container: string): ReadonlyMap<string, XmlElement> =>
  new Map(
    parts
      .flatMap(part => [...childrenOf(part, container)])
      .map(element => [element.attributes['w:id'] ?? '', element]),
  );

/** Shared by the many elements that have none. */
const NO_ATTRIBUTES: XmlElement['attributes'] = Object.freeze({});

function elementOf(tag: SaxesTagNS): XmlElement {
  const attributes: Record<string, string> = {};
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    const key = canonical(uri, local);
    if (!IDLE_ATTRIBUTE.test(key)) attributes[key] = value;
  }
  const name = canonical(tag.uri, tag.local);
  return { name, attributes: Object.keys(attributes).length > 0 ? attributes : NO_ATTRIBUTES, children: [] };
}

/** Parts are in UTF-8, or in UTF-16 with a byte order mark. */
function* decodeXml(bytes: Uint8Array): Generator<string> {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const decoder = new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8');
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
  }
  yield decoder.decode();
}

const EDGES = /^[ \t\r\n]+|(?<![ \t\r\n])[ \t\r\n]+$/g;

/** The text of an element that holds words. White space at its edges counts only where it says so, as in Word. */
export function textOf({ name, attributes, children }: XmlElement): string {
  const text = children.join('');
  return attributes['xml:space'] === 'preserve' || !name.startsWith('w:') ? text : text.replace(EDGES, '');
}

const isElement = (child: XmlElement | string): child is XmlElement => typeof child !== 'string';

/** The child elements of an element. */
export const elements = (parent: XmlElement | undefined): XmlElement[] =>
  parent?.children.filter(isElement) ?? [];

/** The first child of a name, along a path of names: `child(p, 'w:pPr', 'w:numPr')`. */
export function child(parent: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let found = parent;
  for (const name of names)
    found = found?.children.find((one): one is XmlElement => isElement(one) && one.name === name);
  return found;
}

/** The value of a child along a path: `w:val` of it. */
export const valOf = (parent: XmlElement | undefined, ...names: readonly string[]): string | undefined =>
  child(parent, ...names)?.attributes['w:val'];

/** The value of a child as a whole number. */
export function numberOf(parent: XmlElement | undefined, ...names: readonly string[]): number | undefined {
  const value = Number.parseInt(valOf(parent, ...names) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

/** Whether a property is there and switches something on: `<w:b/>`. */
export const isOn = (property: XmlElement | undefined): boolean =>
  property !== undefined && !OFF.has(property.attributes['w:val'] ?? '');

/** Whether a child is there that switches something on; undefined where it is not there. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(parent, name);
  return found && isOn(found);
}
