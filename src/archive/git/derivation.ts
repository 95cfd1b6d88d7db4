/** Words from an original, once more: whether they are those that a draft has. */
import {
  type Draft,
  isCanonicalMarkdown,
  type Provenance,
  splitFrontMatter,
  writeMarkdownBody,
} from '../../document/index.ts';
import type { Derivation } from './draft-commit.ts';
import type { ArchivedText } from './draft-files.ts';

/** What an archive is told by those above it: it knows no reader and no comparison. */
export interface Readers {
  /** Name and version of the program, for the record. */
  version: string;
  /** Reads an original again. Rejects where it cannot be read. */
  read(
    bytes: Uint8Array,
    name: string,
    options: { language?: string; tracked?: 'accept' | 'reject' },
  ): Promise<Draft>;
}

/** How the words can be had from the original, if they can. */
export async function derivationOf(
  { draft, files, original, originalName: name }: ArchivedText,
  readers: Readers,
): Promise<Derivation> {
  const wanted = files.map(({ content }) => content).join('');
  // Canonical Markdown is read exactly: where the words are the same there is nothing to find out by reading.
  if (name.endsWith('.md')) {
    const source = Buffer.from(original).toString('utf8');
    if (isCanonicalMarkdown(source) && splitFrontMatter(source).body.replace(/^\n/, '') === wanted)
      return 'original';
  }
  for (const how of ['original', 'accept', 'reject'] as const) {
    if ((await derivedBody(draft.provenance, original, name, how, readers)) === wanted) return how;
    // Only Word files have tracked changes.
    if (!name.endsWith('.docx')) break;
  }
  return 'edited';
}

/** The words that reading an original gives; null where it cannot be read so. */
export async function derivedBody(
  provenance: Provenance,
  original: Uint8Array,
  name: string,
  how: Exclude<Derivation, 'edited'>,
  readers: Readers,
): Promise<string | null> {
  const { language } = provenance;
  const options = { ...(language ? { language } : {}), ...(how === 'original' ? {} : { tracked: how }) };
  try {
    return writeMarkdownBody({ ...(await readers.read(original, name, options)), provenance });
  } catch {
    return null;
  }
}
