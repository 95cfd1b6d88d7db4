/** Lineages that are kept: the same as those that are worked out anew, and never those of other drafts. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../src/document/index.ts';
import { diskCache, lifeOf, NO_CACHE, openSeries, type SeriesOptions } from '../../src/history/index.ts';
import { anySeries } from './generated-series.ts';
import { lineagesOf, modelSeries } from './model-drafts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'treaty-history-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const { drafts } = modelSeries();

/** Opens the drafts, and tells how many of them had to be read. */
async function opened(
  options: SeriesOptions,
  some: readonly Draft[] = drafts,
  prints: readonly string[] = [],
) {
  let read = 0;
  const series = await openSeries(
    some.map((draft, at) => ({
      provenance: draft.provenance,
      fingerprint: prints[at] ?? `bytes ${at}`,
      open: async () => {
        read += 1;
        return draft;
      },
    })),
    { version: 'one', ...options },
  );
  return { series, read };
}

const life = (lineages: Parameters<typeof lifeOf>[0]) =>
  lifeOf(
    lineages,
    drafts.map(({ provenance }) => provenance),
    3,
    '15',
  );

const files = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile());

describe('a series of drafts', () => {
  it('is worked out once, and read from the cache from then on', async () => {
    const cache = diskCache(folder);
    const first = await opened({ cache });
    const second = await opened({ cache });
    expect([first.read, second.read]).toEqual([4, 0]);
    expect(life(second.series.lineages)).toEqual(life(first.series.lineages));
  });

  it.each([
    ['other bytes', {}, ['bytes 0', 'other bytes'], 3],
    ['another version of the program', { version: 'two' }, [], 4],
    ['other corrections', { corrections: () => [{ before: '17', after: null, place: 'c:1' }] }, [], 4],
  ] as const)('is not read from the cache for %s', async (_, options, prints, read) => {
    const cache = diskCache(folder);
    await opened({ cache });
    const some = 'corrections' in options ? drafts.slice(0, 2) : drafts;
    expect((await opened({ cache, ...options }, some, prints)).read).toBe(Math.min(read, some.length));
  });

  it('is worked out anew where a file of the cache was cut short or changed', async () => {
    const cache = diskCache(folder);
    const good = await opened({ cache });
    for (const [at, path] of files().entries()) {
      const bytes = readFileSync(path);
      writeFileSync(
        path,
        at % 2 === 0
          ? bytes.subarray(0, bytes.length / 2)
          : bytes.map((byte, place) => (place === 99 ? byte ^ 1 : byte)),
      );
    }
    const again = await opened({ cache });
    expect(again.read).toBe(4);
    expect(life(again.series.lineages)).toEqual(life(good.series.lineages));
  });

  it('is worked out also where nothing can be kept', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { series } = await opened({ cache: diskCache(join(folder, 'file')) });
    expect(series.lineages).toHaveLength(3);
  });

  it('leaves nothing half-written behind', async () => {
    await opened({ cache: diskCache(folder) });
    expect(files().filter(path => path.endsWith('.tmp'))).toEqual([]);
    expect(files()).toHaveLength(3);
  });

  it('is followed alike from the cache and from whole comparisons', async () => {
    await fc.assert(
      fc.asyncProperty(anySeries, fc.nat(), async (some, from) => {
        const whole = lineagesOf(some);
        const { series } = await opened({ cache: NO_CACHE }, some);
        const provenances = some.map(({ provenance }) => provenance);
        const at = from % some.length;
        for (const line of (await series.digest(at)).under('2')) {
          const told = (lineages: typeof whole) =>
            lifeOf(lineages, provenances, at, line).steps.map(({ row: _, parts, ...step }) => ({
              ...step,
              parts: parts.map(({ text, heading, ...part }) =>
                part.change === 'unchanged' ? part : { ...part, text, heading },
              ),
            }));
          expect(told([...series.lineages])).toEqual(told(whole));
        }
      }),
      { numRuns: 40 },
    );
  });
});
