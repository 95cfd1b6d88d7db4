/** XML text -> a plain tree of elements, by the rules that protect a reader of strangers' files. */
import { SaxesParser } from 'saxes';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { ReadError } from '../decode.ts';
import { checkLimit, type ReadLimits } from '../limits.ts';

export interface XmlElement {
  /** Without its prefix: the namespaces of Akoma Ntoso changed with every version, its names hardly did. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  position: Position;
}

/** Signs of a file, mark-up included, for one of text; and elements for one paragraph or piece of text. */
const SIGNS = 3;
const ELEMENTS = 2;

/** Named entities of HTML that hand-made files use without declaring them. */
const ENTITIES = {
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};

/**
 * Parses XML. A document type declaration is refused, whatever it declares: entities made of entities and files of other
 * places come by it, and Akoma Ntoso has no use for it. What is not well-formed is a message; all that can be read is.
 *
 * @throws {ReadError} `unsafe-xml` for a declaration, `damaged` for control characters, `too-large` for elements that nest deeper
 * than the limit.
 */
export function parseXml(source: string, file: VFile, limits?: Partial<ReadLimits>): XmlElement {
  const root: XmlElement = { name: '#root', attributes: {}, children: [], position: placeAt(1, 1, 0) };
  const stack: XmlElement[] = [root];
  const top = () => stack.at(-1) ?? root;
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  Object.assign(parser.ENTITIES, ENTITIES);
  let faults = 0;
  let elements = 0;
  checkLimit(file.path, 'maxCharacters', Math.ceil(source.length / SIGNS), limits);
  refuseControls(source, file.path);
  const here = () => placeAt(parser.line, parser.column + 1, parser.position);
  parser.on('doctype', () => {
    throw new ReadError(
      'unsafe-xml',
      `${file.path} has a document type declaration (<!DOCTYPE …>), which can make a reader fetch files or run out of memory. Remove it and read the file again.`,
    );
  });
  parser.on('opentag', tag => {
    const name = tag.name.replace(/^.*:/, '');
    const element: XmlElement = { name, attributes: tag.attributes, children: [], position: here() };
    top().children.push(element);
    stack.push(element);
    elements += 1;
    checkLimit(file.path, 'maxParts', Math.ceil(elements / ELEMENTS), limits);
    checkLimit(file.path, 'maxDepth', stack.length - 1, limits);
  });
  parser.on('closetag', tag => {
    // A closing tag that was never opened is an error that was told; it must not close anything else.
    if (stack.length > 1 && top().name === tag.name.replace(/^.*:/, '')) {
      const closed = stack.pop();
      if (closed) closed.position.end = here().start;
    }
  });
  const words = (text: string) => {
    const { children } = top();
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('error', error => {
    faults += 1;
    if (faults > 1) return;
    const reason = error.message.replace(/^\d+:\d+: /, '');
    file.message(`Not well-formed XML: ${reason} All that can be read is kept`, {
      ruleId: 'not-well-formed',
      source: 'treaty-read',
      place: here(),
    });
  });
  parser.write(source).close();
  return root;
}

/** What no XML may hold, written as it is or as a reference: a file that has it was damaged, and what was lost nobody knows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const CONTROL_REFERENCE = /&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));/i;

function refuseControls(source: string, path: string): void {
  const found = CONTROL.exec(source) ?? CONTROL_REFERENCE.exec(source);
  if (!found) return;
  const [sign] = found;
  const line = source.slice(0, found.index).split('\n').length;
  const code = sign.startsWith('&')
    ? sign
    : `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  throw new ReadError(
    'damaged',
    `${path} is damaged: line ${line} has a control character (${code}), which XML may not hold. Save the document again from where it comes from.`,
  );
}

function placeAt(line: number, column: number, offset: number): Position {
  return { start: { line, column, offset }, end: { line, column, offset } };
}
