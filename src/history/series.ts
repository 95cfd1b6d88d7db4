/** The drafts of a treaty in their order, with the lineage of each to the next, worked out once and kept. */
import { COMPARISON_VERSION, type Correction, compare, outcomesOf } from '../compare/index.ts';
import type { Draft, Provenance } from '../document/index.ts';
import { cacheKey, type HistoryCache, NO_CACHE, readKept } from './cache.ts';
import { type DraftDigest, digestFromText, digestToText } from './digest.ts';
import { lineageRows } from './lineage.ts';
import { lineageFromBytes, lineageToText } from './lineage-text.ts';
import type { Lineage } from './types.ts';

/** One draft of a series. It is opened only where nothing is known of it. */
export interface SeriesDraft {
  provenance: Provenance;
  /** Tells its bytes, and all else that reading it depends on, from any others. */
  fingerprint: string;
  open(): Promise<Draft>;
}

export interface SeriesOptions {
  cache?: HistoryCache;
  /** Tells the code that reads and compares from any other version of it: what another one kept is not used. */
  version?: string;
  /** Pairs fixed by hand, for two drafts that follow each other. */
  corrections?: (before: Provenance, after: Provenance) => readonly Correction[];
  /** Told before each comparison that has to be made: the how-manieth pair of how many. */
  onComparing?: (pair: number, pairs: number) => void | Promise<void>;
}

export interface Series {
  drafts: readonly Provenance[];
  /** `lineages[i]` leads from draft `i` to draft `i + 1`. */
  lineages: readonly Lineage[];
  digest(index: number): Promise<DraftDigest>;
  open(index: number): Promise<Draft>;
}

/** Changed with the form in which lineages and digests are written. */
const FORM = 2;

/**
 * Opens a series: compares each draft with the next, unless that was done before with the same bytes, the same
 * corrections and the same version.
 *
 * @throws {CorrectionError} for a correction that does not fit, and whatever `open` throws.
 */
export async function openSeries(
  drafts: readonly SeriesDraft[],
  options: SeriesOptions = {},
): Promise<Series> {
  const { cache = NO_CACHE, version = '', corrections, onComparing } = options;
  const made = `${FORM}.${COMPARISON_VERSION}.${version}`;
  const opened = new Opened(drafts);
  const lineages: Lineage[] = [];
  for (const [index, draft] of drafts.entries()) {
    const next = drafts[index + 1];
    if (!next) break;
    const fixed = corrections?.(draft.provenance, next.provenance) ?? [];
    const key = cacheKey('lineage', made, draft.fingerprint, next.fingerprint, JSON.stringify(fixed));
    let found = readKept(cache, key, lineageFromBytes);
    if (found === null) {
      await onComparing?.(index + 1, drafts.length - 1);
      const [before, after] = [await opened.at(index), await opened.at(index + 1)];
      const comparison = compare(before, after, { corrections: fixed });
      const head = {
        before: before.provenance,
        after: after.provenance,
        summary: comparison.summary,
        alternatives: outcomesOf(comparison.alternatives),
      };
      const text = lineageToText(head, lineageRows(before, after, comparison));
      cache.write(key, text);
      found = lineageFromBytes(Buffer.from(text));
    }
    lineages.push(found.lineage);
  }
  const digests = new Map<number, DraftDigest>();
  return {
    drafts: drafts.map(({ provenance }) => provenance),
    lineages,
    open: index => opened.at(index),
    async digest(index) {
      const known = digests.get(index);
      if (known) return known;
      const key = cacheKey('digest', made, drafts[index]?.fingerprint ?? '');
      let digest = readKept(cache, key, bytes => digestFromText(bytes.toString('utf8')));
      if (digest === null) {
        const text = digestToText(await opened.at(index));
        cache.write(key, text);
        digest = digestFromText(text);
      }
      digests.set(index, digest);
      return digest;
    },
  };
}

/** Keeps the drafts that were opened last: the comparison of a pair needs two, and a hundred would fill the memory. */
class Opened {
  readonly #drafts: readonly SeriesDraft[];
  readonly #kept = new Map<number, Draft>();

  constructor(drafts: readonly SeriesDraft[]) {
    this.#drafts = drafts;
  }

  async at(index: number): Promise<Draft> {
    const known = this.#kept.get(index);
    if (known) return known;
    const draft = this.#drafts[index];
    if (!draft) throw new RangeError(`A series of ${this.#drafts.length} has no draft ${index}`);
    const tree = await draft.open();
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete([...this.#kept.keys()][0] ?? 0);
    this.#kept.set(index, tree);
    return tree;
  }
}

const MOST_KEPT = 3;
