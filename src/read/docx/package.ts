/** What is in a Word file: its parts by the relationships between them (ECMA-376 part 2), or what it is instead. */
import { remembering } from '../../document/index.ts';
import { ReadError } from '../decode.ts';
import type { ReadLimits } from '../limits.ts';
import { childrenOf, type Part } from './xml.ts';
import { Zip } from './zip.ts';

/** Parts that have to do with words, by the last word of their relationship's type. */
export type PartKind =
  | 'styles'
  | 'numbering'
  | 'settings'
  | 'footnotes'
  | 'endnotes'
  | 'comments'
  | 'header'
  | 'footer'
  | 'aFChunk';

export interface WordPackage {
  document: Part;
  /** The parts of a kind, in the order in which the document names them. */
  parts(kind: PartKind): Part[];
  /** The addresses outside of the file that a part points to, by the identifiers under which it does. */
  links(name: string): ReadonlyMap<string, string>;
  /** Whether there are macros in it, which nobody runs here. */
  hasMacros: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';

/** What else is a zip archive, told by its content types or by its first entry. */
const OTHERS: readonly (readonly [content: RegExp, what: string])[] = [
  [/spreadsheetml/, 'an Excel workbook: copy the text into a Word document and save that as DOCX'],
  [/presentationml/, 'a PowerPoint presentation: copy the text into a Word document and save that as DOCX'],
  [/opendocument\.text/, 'an OpenDocument text (ODT): open it in LibreOffice or Word and save it as DOCX'],
  [/opendocument/, 'an OpenDocument file that is no text: a draft must be a text document'],
  [/epub/, 'an EPUB book: save its text as HTML or plain text'],
];
const MAIN =
  /wordprocessingml\.(?:document|template)\.main\+xml$|ms-word\.(?:document|template)\.macroEnabled/;

/**
 * Opens a Word file: `.docx`, `.docm`, `.dotx` or `.dotm`.
 *
 * @throws {ReadError} `not-supported` for another kind of archive, `encrypted`, `damaged` or `too-large`.
 */
export function openPackage(bytes: Uint8Array, path: string, limits: ReadLimits): WordPackage {
  refuseOle(bytes, path);
  const zip = new Zip(bytes, path, limits);
  const part = (name: string): Part | null => {
    const content = zip.read(name);
    return content && { path, name, bytes: content, limits };
  };
  const types = contentTypes(part(CONTENT_TYPES));
  const document = part(mainName(zip, part, types, path));
  if (!document) throw notWord(zip, types, path);
  const relations = relationsOf(part, document.name);
  return {
    document,
    // Kept, since they are asked for with each note and each comment.
    parts: remembering(kind =>
      relations.flatMap(({ type, target }) => {
        const found = type === kind ? part(target) : null;
        return found ? [found] : [];
      }),
    ),
    links: remembering(
      name => new Map(relationsOf(part, name).flatMap(({ id, address }) => (address ? [[id, address]] : []))),
    ),
    hasMacros: [...types.values()].some(type => /macroEnabled|vbaProject/.test(type)),
  };
}

/** Word puts a file with a password into an OLE container; so it did with all files before 2007. */
function refuseOle(bytes: Uint8Array, path: string): void {
  const head = Buffer.from(bytes.subarray(0, 1 << 16));
  if (!head.toString('latin1', 0, 4).startsWith('\u00D0\u00CF\u0011\u00E0')) return;
  // Its directory stands wherever the container puts it, also near the end.
  const isEncrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  throw isEncrypted
    ? new ReadError(
        'encrypted',
        `${path} is a Word file with a password: open it in Word, take the password off and save it again.`,
      )
    : new ReadError(
        'not-supported',
        `${path} is an old Word document (.doc): open it in Word or LibreOffice and save it as DOCX.`,
      );
}

/** The type of each part by its name, and of each ending (`.xml`) where parts are not named. */
function contentTypes(part: Part | null): Map<string, string> {
  const types = new Map<string, string>();
  for (const { name, attributes } of part ? childrenOf(part, 'Types') : []) {
    const key = name === 'Override' ? attributes.PartName?.slice(1) : `.${attributes.Extension}`;
    if (key) types.set(key.toLowerCase(), attributes.ContentType ?? '');
  }
  return types;
}

type Find = (name: string) => Part | null;

function mainName(zip: Zip, part: Find, types: ReadonlyMap<string, string>, path: string): string {
  const named = relationsOf(part, '').find(({ type }) => type === 'officeDocument')?.target;
  const byType = [...types].find(([name, type]) => MAIN.test(type) && !name.startsWith('.'))?.[0];
  const name = named ?? byType ?? 'word/document.xml';
  const type = types.get(name.toLowerCase()) ?? types.get(/\.[^./]*$/.exec(name)?.[0].toLowerCase() ?? '');
  if (!zip.has(name) || !type || !MAIN.test(type)) throw notWord(zip, types, path);
  return name;
}

function notWord(zip: Zip, types: ReadonlyMap<string, string>, path: string): ReadError {
  const declared = zip.has('mimetype') ? new TextDecoder().decode(zip.read('mimetype') ?? undefined) : '';
  const all = [declared, ...types.values()].join('\n');
  const other = OTHERS.find(([content]) => content.test(all));
  return new ReadError(
    'not-supported',
    other
      ? `${path} is ${other[1]}.`
      : `${path} is a zip archive, but no Word file. If the draft is in it, unpack it first.`,
  );
}

interface Relation {
  type: string;
  id: string;
  /** The name of the part that it points to; '' if it points outside of the package. */
  target: string;
  /** The address outside. */
  address?: string;
}

/** What a part refers to inside the package; the package itself has the name ''. */
function relationsOf(part: Find, name: string): Relation[] {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(name) ?? [];
  const source = part(`${folder}_rels/${file}.rels`);
  return [...(source ? childrenOf(source, 'Relationships') : [])].flatMap(({ attributes }) => {
    const { Type = '', Target = '', TargetMode, Id: id = '' } = attributes;
    const type = /[^/]*$/.exec(Type)?.[0] ?? '';
    if (TargetMode !== 'External') return [{ type, id, target: resolve(folder, Target) }];
    return type === 'hyperlink' ? [{ type, id, target: '', address: Target }] : [];
  });
}

/** A target is an address relative to the folder of its source, or to the package if it begins with `/`. */
function resolve(folder: string, target: string): string {
  const segments: string[] = [];
  for (const segment of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
