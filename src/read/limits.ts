/** How much of a file is read at most: what a stranger's file may cost in time and memory. */
import { agreeing } from '../document/index.ts';
import { ReadError } from './decode.ts';

export interface ReadLimits {
  /** Size of the file, in bytes. */
  maxBytes: number;
  /** What an archive (DOCX) may unpack to, in bytes, all its parts together. */
  maxUnpackedBytes: number;
  /** Pages of a PDF. A Word file knows none: a hundred paragraphs, 500 elements or 10,000 characters count as one. */
  maxPages: number;
  /** How long one page of a PDF may take, in seconds. */
  maxSeconds: number;
  /** How deep elements may nest (HTML, XML). */
  maxDepth: number;
  /** Characters of text; in HTML and XML, mark-up included, three times as many. */
  maxCharacters: number;
  /** Paragraphs, and pieces of their text: brackets, emphasis, links, and what stands between them. */
  maxParts: number;
}

/** What `checkBlocks` looks at. */
interface Sized {
  children: readonly (
    | { type: 'words'; words: readonly object[] }
    | { type: 'tableBlock'; rows: readonly (readonly (readonly object[])[])[] }
  )[];
}

/**
 * Far above any treaty, and what a process of 512 MB can hold: the Law of the Sea Convention has 202 pages, half a million
 * characters and about eight thousand parts.
 */
export const DEFAULT_LIMITS: Readonly<ReadLimits> = {
  maxBytes: 64 * 2 ** 20,
  maxUnpackedBytes: 100 * 2 ** 20,
  maxPages: 2000,
  maxSeconds: 8,
  maxDepth: 256,
  maxCharacters: 4_000_000,
  maxParts: 80_000,
};

/** The limits that hold: those that were given, and the usual ones for the rest. */
export const limitsOf = (given: Partial<ReadLimits> | undefined): ReadLimits => ({
  ...DEFAULT_LIMITS,
  ...given,
});

const NAMES: Readonly<Record<keyof ReadLimits, readonly [has: string, unit: string, name: string]>> = {
  maxBytes: ['has', 'bytes', 'bytes'],
  maxUnpackedBytes: ['unpacks to', 'bytes', 'unpacked bytes'],
  maxPages: ['has', 'pages', 'pages'],
  maxSeconds: ['takes', 'seconds', 'seconds'],
  maxDepth: ['nests', 'elements deep', 'depth'],
  maxCharacters: ['has', 'characters', 'characters'],
  maxParts: ['has', 'paragraphs and pieces of text', 'parts'],
};

/** Throws `ReadError` with code `too-large` where a limit is passed, naming the limit, so that it can be raised. */
export function checkLimit(
  path: string,
  limit: keyof ReadLimits,
  found: number,
  given: Partial<ReadLimits> | undefined,
): void {
  const most = limitsOf(given)[limit];
  if (found <= most) return;
  const [has, unit, name] = NAMES[limit];
  const option = name.split(' ')[0];
  throw new ReadError(
    'too-large',
    `${path} ${has} ${found} ${unit}; at most ${most} ${agreeing(most, 'is', 'are')} read. If it is a draft, read it with a higher limit of ${name} (--limit ${option}=…).`,
  );
}

/**
 * What text there is before it is taken apart: its length, and the brackets and lines that it will fall into.
 *
 * @param signs what begins a part: lines do in plain text, but not in mark-up.
 * @throws {ReadError} `too-large`
 */
export function checkText(
  path: string,
  text: string,
  given: Partial<ReadLimits> | undefined,
  signs: readonly string[] = ['[', '\n'],
): void {
  checkLimit(path, 'maxCharacters', text.length, given);
  let parts = 0;
  // Not by a split, which would hold millions of pieces.
  for (const sign of signs)
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1))
      if (text.charAt(at + 1) !== '\n') parts += 1;
  checkLimit(path, 'maxParts', parts, given);
}

/**
 * What a reader found, before it is recognised: recognising takes more memory than reading does.
 *
 * @throws {ReadError} `too-large`
 */
export function checkBlocks(path: string, { children }: Sized, given: Partial<ReadLimits> | undefined): void {
  let parts = 0;
  for (const block of children) {
    const groups = block.type === 'words' ? [block.words] : block.rows.flat();
    for (const words of groups) parts += 1 + words.length;
  }
  checkLimit(path, 'maxParts', parts, given);
}
