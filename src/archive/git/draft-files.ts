/** A draft -> the files of its commit: its words, what is known about it, the original, and pages for whoever comes by. */
import { extname } from 'node:path';
import { stringify } from 'yaml';
import {
  type Draft,
  PROVENANCE_KEYS,
  type Provenance,
  provenanceOf,
  readMarkdown,
  writePlainYaml,
} from '../../document/index.ts';
import { isLanguageTag } from '../names.ts';
import { parseYaml } from '../parse-yaml.ts';
import type { TextFile } from './text-files.ts';

const ARCHIVE_FORMAT = 'treaty-diff-archive/1';
/** Files at the root, the same in every archive. */
export const ROOT_FILES: Readonly<Record<string, string>> = {
  // Bytes are kept on every system; an original is no text to be compared line by line.
  '.gitattributes': '* -text\n*.md diff=markdown\n**/original/** -diff\n',
  'archive.yaml': `format: ${ARCHIVE_FORMAT}\n`,
  'README.md': `# Archive of treaty drafts

Each commit is one draft of a treaty. The author date of a commit is the date of the draft; the message says what changed.

- \`git log -p -- TREATY\` shows how the text became what it is, article by article.
- \`git blame FILE\` shows which draft brought a line.
- \`git show TAG\` shows the draft with a document symbol; \`git tag\` lists them.

Every folder holds a treaty, and in it a folder for each language: the words (\`text\`, one file an article), what is known
about the document (\`treaty.yaml\`) and the document itself (\`original\`). A folder that ends in \`-restatement\` holds words of
somebody else than the body that issued the draft: they are not the wording of the treaty.

The commits were made by treaty-diff. \`treaty archive verify\` derives every one of them anew and names what differs.
`,
};

/** A draft as it is archived. */
export interface ArchivedText {
  /** Title of the treaty. */
  treatyTitle: string;
  /** With `treaty`, `id`, `date` and `sha256`. */
  draft: Draft;
  /** The words of the draft, as `textFiles` gives them. */
  files: readonly TextFile[];
  original: Uint8Array;
  /** Name of the original: `2024-02.pdf`. */
  originalName: string;
}

/** The folder of drafts that follow each other: one treaty, one language, and restatements apart from authentic words. */
export function seriesOf({ treaty = '', language = '', authenticity }: Provenance): string {
  // What is no tag could lead out of the folder; `und` is the tag of a language that is not known.
  const tag = isLanguageTag(language) ? language : 'und';
  return `${treaty}/${tag}${authenticity === 'restatement' ? '-restatement' : ''}`;
}

/** The name that an original gets: the id of the draft, and the ending of the file if it is one that a file may have. */
export function originalName(id: string, path: string): string {
  const ending = extname(path).toLowerCase();
  return `${id}${/^\.[a-z0-9]{1,12}$/.test(ending) ? ending : '.txt'}`;
}

/** Every file below the folder of the series, by path from the root. */
export function draftFiles(archived: ArchivedText): Map<string, Buffer> {
  const { draft, files: text, original, originalName: name, treatyTitle } = archived;
  const folder = seriesOf(draft.provenance);
  const facts: Record<string, string | string[]> = { format: ARCHIVE_FORMAT, 'treaty-title': treatyTitle };
  for (const key of PROVENANCE_KEYS) {
    const value = draft.provenance[key];
    if (value !== undefined) facts[key] = value;
  }
  facts.original = `original/${name}`;
  facts.text = text.map(({ path }) => `text/${path}`);
  const files = new Map<string, Buffer>();
  const put = (path: string, content: string | Uint8Array) =>
    files.set(`${folder}/${path}`, Buffer.from(content));
  put('README.md', page(archived));
  put('treaty.yaml', writePlainYaml(facts) ?? stringify(facts, { lineWidth: 0 }));
  put(`original/${name}`, original);
  for (const { path, content } of text) put(`text/${path}`, content);
  return files;
}

/** A draft as the files of an archive hold it. Its tree is made when it is asked for. */
export class StoredText {
  readonly treatyTitle: string;
  readonly provenance: Provenance;
  readonly files: readonly Pick<TextFile, 'path' | 'content'>[];
  readonly original: Buffer;
  readonly originalName: string;
  #draft: Draft | undefined;

  constructor(parts: Omit<StoredText, 'draft'>) {
    this.treatyTitle = parts.treatyTitle;
    this.provenance = parts.provenance;
    this.files = parts.files;
    this.original = parts.original;
    this.originalName = parts.originalName;
  }

  get draft(): Draft {
    const body = () => this.files.map(({ content }) => content).join('');
    this.#draft ??= { ...readMarkdown(body()), provenance: this.provenance };
    return this.#draft;
  }
}

/**
 * The draft that the files of a series hold; null where they are no draft.
 *
 * @param fileAt content of a file by its path below the folder.
 */
export function readDraftFiles(fileAt: (path: string) => Buffer | undefined): StoredText | null {
  let facts: unknown;
  try {
    facts = parseYaml(fileAt('treaty.yaml')?.toString('utf8') ?? '');
  } catch {
    return null;
  }
  if (typeof facts !== 'object' || facts === null) return null;
  const { original: at, text, 'treaty-title': title } = facts as Record<string, unknown>;
  const original = fileAt(String(at));
  if (!original || !Array.isArray(text)) return null;
  return new StoredText({
    treatyTitle: String(title),
    provenance: provenanceOf(facts as Record<string, unknown>),
    files: text.map(String).map(path => ({
      path: path.replace(/^text\//, ''),
      content: fileAt(path)?.toString('utf8') ?? '',
    })),
    original,
    originalName: String(at).replace(/^original\//, ''),
  });
}

/** The page that a host shows for the folder: what the draft is, and its articles to go to. */
function page({ treatyTitle, draft, files, originalName: name }: ArchivedText): string {
  const { id = '', date = '', symbol, status, source, issuer, authenticity, title } = draft.provenance;
  const facts = [
    ['Draft', title],
    ['Date', date],
    ['Document symbol', symbol],
    ['Status', status],
    ['Issued by', issuer],
    ['Authenticity', authenticity],
    ['Source', source],
  ].flatMap(([key, value]) => (value ? [`- ${key}: ${plain(value)}`] : []));
  const links = files.map(({ path, title: words }) => `- [${plain(words)}](text/${encodeURI(path)})`);
  const notice =
    authenticity === 'restatement'
      ? ['> **Restatement.** These are not the words of the treaty. Do not quote them as the treaty.', '']
      : [];
  return [
    `# ${plain(treatyTitle)}`,
    '',
    ...notice,
    ...facts,
    `- The document as it was archived: [${plain(name)}](original/${encodeURI(name)})`,
    '',
    `## The text of ${id}`,
    '',
    ...links,
    '',
  ].join('\n');
}

/** Words of a document in a page: never a link, an image or markup of their own. */
const plain = (words: string) => words.replace(/\s+/g, ' ').replace(/[\\[\]<>&`*_|!#]/g, '\\$&');
