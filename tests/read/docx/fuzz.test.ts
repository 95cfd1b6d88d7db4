/**
 * Broken files are read or refused: nothing else comes out, and nothing hangs. `TREATY_FUZZ_RUNS=5000` tries so many; the seed of a
 * failure is in the message.
 */
import { expect, it } from 'vitest';
import { fullText } from '../../../src/document/index.ts';
import { ReadError, read } from '../../../src/read/index.ts';
import { FIXTURES, partsOf } from './fixtures.ts';
import { mutate } from './mutate.ts';

const FILES = Number(process.env.TREATY_FUZZ_RUNS ?? 300);

it('files that were broken in every way are read, or refused with a reason', async () => {
  const outcomes = { read: 0, refused: 0 };
  let slowest = 0;
  for (let seed = 0; seed < FILES; seed += 1) {
    const bytes = mutate(partsOf(FIXTURES[seed % FIXTURES.length] ?? ''), seed);
    const start = performance.now();
    try {
      const { draft } = await read(bytes, 'broken.docx', seed % 2 === 0 ? { tracked: 'accept' } : {});
      fullText(draft);
      outcomes.read += 1;
    } catch (error) {
      if (!(error instanceof ReadError)) throw new Error(`seed ${seed}: ${(error as Error).stack}`);
      outcomes.refused += 1;
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  if (process.env.TREATY_FUZZ_RUNS) console.info({ ...outcomes, slowest, memory: process.memoryUsage().rss });
  // Both kinds of broken files are among them, or the test would show nothing.
  expect(outcomes.read).toBeGreaterThan(FILES / 10);
  expect(outcomes.refused).toBeGreaterThan(FILES / 10);
}, 600_000);
