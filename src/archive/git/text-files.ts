/**
 * Canonical Markdown -> one file an article, and back by putting the files behind each other. Names are made of kind and
 * number alone, so that nothing that a document says can lead anywhere.
 */
import {
  type Draft,
  headedAmong,
  headingText,
  type Kind,
  type Provision,
  piecesOf,
  writeMarkdownBody,
} from '../../document/index.ts';

export interface TextFile {
  /** Below the folder of the text: `articles/001-050/article-035.md`. */
  path: string;
  /** What its heading says: `Article 35 — Purposes`. */
  title: string;
  content: string;
}

/** How many numbers share a folder. git and its hosts become slow with folders of thousands. */
const SHARE = 50;
const LONGEST_NAME = 40;

/** The words of a draft as files, in the order of the text. Together they are its canonical Markdown, without its head. */
export function textFiles(draft: Draft): TextFile[] {
  const names = new Names();
  const headings = headedNames(draft, names);
  const body = writeMarkdownBody(draft);
  const files: (Heading & { start: number })[] = [];
  const begin = (start: number, path: string, title: string) =>
    files.push({ path: names.unique(path), title, start });
  for (let at = 0, end = 0; at < body.length; at = end + 1) {
    end = body.indexOf('\n', at);
    if (end === -1) end = body.length;
    if (body.startsWith('# ', at)) begin(at, 'title.md', 'Title');
    else if (isHeading(body, at)) {
      const next = headings.shift();
      if (next === undefined) throw new Error(`A heading without a provision: ${body.slice(at, end)}`);
      if (next) files.push({ ...next, start: at });
    } else if (body.startsWith('---', at) && end - at === 3) begin(at, 'closing.md', 'Closing words');
    else if (isNote(body, at) && !files.at(-1)?.path.startsWith('notes.')) begin(at, 'notes.md', 'Notes');
    else if (files.length === 0) begin(at, 'opening.md', 'Opening words');
  }
  return files.map(({ path, title, start }, at) => ({
    path,
    title,
    content: body.slice(start, files[at + 1]?.start),
  }));
}

const matchesAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.test(text);
};
// A first look at one sign: most lines are neither.
const isHeading = (body: string, at: number) => body.startsWith('##', at) && matchesAt(/##+ /y, body, at);
const isNote = (body: string, at: number) =>
  body.startsWith('[^', at) && matchesAt(/\[\^[^\]\s]+\]:/y, body, at);

type Heading = Pick<TextFile, 'path' | 'title'>;

/** A file for every heading, in their order; null for one inside an article, which stays in the file of that. */
function headedNames(draft: Draft, names: Names): (Heading | null)[] {
  const found: (Heading | null)[] = [];
  const visit = (parent: Draft | Provision, above: readonly Provision[]) => {
    const pieces = piecesOf(parent);
    const headed = headedAmong(pieces);
    for (const child of pieces) {
      if (child.type !== 'provision') continue;
      if (headed.has(child)) found.push(headingFile(child, above, names));
      visit(child, headed.has(child) ? [...above, child] : above);
    }
  };
  visit(draft, []);
  return found;
}

function headingFile(provision: Provision, ancestors: readonly Provision[], names: Names): Heading | null {
  if (ancestors.some(({ kind }) => kind === 'article')) return null;
  const annex = ancestors.find(({ kind }) => kind === 'annex');
  const base = annex ? `annexes/${partName(annex)}/` : '';
  const above = ancestors.filter(({ kind }) => kind !== 'annex');
  const path = names.unique(base + pathOf(provision, above));
  return { path, title: [provision.label, headingText(provision)].filter(Boolean).join(' — ') || path };
}

type Named = { kind: Kind; number: string | null };

function pathOf(provision: Named, above: readonly Named[]): string {
  if (provision.kind === 'preamble') return 'preamble.md';
  if (provision.kind === 'annex') return `annexes/${partName(provision)}/${partName(provision)}.md`;
  if (provision.kind !== 'article') return `chapters/${[...above, provision].map(partName).join('-')}.md`;
  const number = Number.parseInt(provision.number ?? '', 10);
  const first = Math.floor((number - 1) / SHARE) * SHARE + 1;
  const shard = Number.isNaN(number) ? 'other' : `${padded(Math.max(first, 0))}-${padded(first + SHARE - 1)}`;
  return `articles/${shard}/${partName(provision)}.md`;
}

const padded = (number: number) => String(number).padStart(3, '0');

/** `article-060-bis`, `annex-i`, `division`: letters, digits and dashes of any script. */
function partName({ kind, number }: Named): string {
  const words = (number ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\d+/, digits => digits.padStart(kind === 'article' ? 3 : 2, '0'))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
  return words ? `${kind}-${words}` : kind;
}

/** Two articles with one number each get a file, on systems too that do not tell `A` from `a`. */
class Names {
  readonly #taken = new Set<string>();

  unique(path: string): string {
    const [, start = path, end = ''] = /^(.*?)(\.md)$/.exec(path) ?? [];
    let name = path;
    for (let again = 2; this.#taken.has(name); again += 1) name = `${start}.${again}${end}`;
    this.#taken.add(name);
    return name;
  }
}
