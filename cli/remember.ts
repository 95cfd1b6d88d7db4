/** What was worked out of drafts once, kept between two calls: an advisor asks many questions of one draft, or of one pair. */
import { type Comparison, cacheKey, formatOf, readKeptJson, sha256 } from '../src/index.ts';
import { cacheIn } from './disk-cache.ts';
import type { Io } from './io.ts';
import { reportWarnings, warningsOf } from './open-draft.ts';
import type { FoundPair } from './open-pair.ts';

/** Some fifty pairs of the size of the law of the sea. */
const MOST_BYTES = 200_000_000;

/** The comparison of a pair, cached or newly made. Reading warnings are reported either way. */
export async function comparePair(pair: FoundPair, io: Io): Promise<Comparison> {
  const { comparison, warnings } = await remembered('comparison', pair, [], io, async () => {
    const opened = await pair.open();
    io.progress?.('Comparing …');
    const { compareDrafts } = await import('./compare-drafts.ts');
    const warnings = [...warningsOf(opened.before), ...warningsOf(opened.after)];
    const { comparison, audit } = compareDrafts(opened);
    pair.audit = audit;
    return { warnings, comparison };
  });
  await reportWarnings(warnings, io);
  return comparison;
}

/**
 * What `make` gives, or what it gave in an earlier call: by the same build of the program, of the same bytes, read in the same
 * way, with the same corrections and the same of everything else that it depends on. It must be data that JSON can represent.
 */
export async function remembered<Result>(
  what: string,
  { digest }: { digest: string },
  dependsOn: readonly unknown[],
  io: Pick<Io, 'env'>,
  make: () => Promise<Result>,
): Promise<Result> {
  const { cache, version } = cacheIn('pairs', io, MOST_BYTES);
  if (version === '') return make();
  const key = cacheKey(what, version, digest, JSON.stringify(dependsOn));
  const known = readKeptJson<Result>(cache, key);
  if (known !== null) return known;
  const result = await make();
  cache.write(key, JSON.stringify(result));
  return result;
}

/** Smaller files are read in no more time than what was read of them: a few tenths of a second with the start of the program. */
const LARGE = 100_000;

/** What was read of a file: remembered, or read, and kept where that takes long, as of any PDF. */
export async function rememberedReading<What>(
  { bytes, path, digest }: { bytes: Uint8Array; path: string; digest: string },
  io: Pick<Io, 'env'>,
  read: () => Promise<What>,
): Promise<What> {
  const takesLong = bytes.length >= LARGE || formatOf(bytes, path) === 'pdf';
  return takesLong ? remembered('reading', { digest }, [], io, read) : read();
}

/** Stands for a file: its bytes, how they are read, and what is known of it otherwise. */
export const digestOf = (bytes: Uint8Array, ...how: readonly unknown[]): string =>
  cacheKey(sha256(bytes), JSON.stringify(how));
