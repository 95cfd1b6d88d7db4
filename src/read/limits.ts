/** How much of a file is read at most: what a stranger's file may cost in time and memory. */
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
}

/** Far above any treaty: the Law of the Sea Convention has 202 pages and less than a million bytes. */
export const DEFAULT_LIMITS: Readonly<ReadLimits> = {
  maxBytes: 64 * 2 ** 20,
  maxUnpackedBytes: 100 * 2 ** 20,
  maxPages: 2000,
  maxSeconds: 8,
  maxDepth: 256,
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
  throw new ReadError(
    'too-large',
    `${path} ${has} ${found} ${unit}; at most ${most} are read. If it is a draft, read it with a higher limit of ${name}.`,
  );
}
