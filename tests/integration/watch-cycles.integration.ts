/** `treaty watch` again and again in one process: what it needs of memory does not grow. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { document, serve, type TestServer } from '../watch/server.ts';
import { TEXT, type Watched, watched } from '../watch/watched.ts';

/** A sample that CI has time for; `CYCLES=1000 npm run test:integration` is the whole trial. */
const CYCLES = Number(process.env.CYCLES ?? 100);
/** Before this look, code and caches are still being made. */
const WARM = Math.floor(CYCLES / 4);
/** Bytes that a heap may differ by without having grown. */
const NOISE = 6_000_000;

let server: TestServer;
let one: Watched;
beforeAll(async () => {
  server = await serve({ '/a.txt': document(TEXT('w0'), 'text/plain') });
  one = watched([{ id: 'paper', kind: 'document', address: `${server.address}/a.txt`, language: 'en' }]);
});
afterAll(async () => {
  one.remove();
  await server.close();
});

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed;
};

it(`${CYCLES} looks need no more memory than ${WARM}`, async () => {
  let before = 0;
  let changes = 0;
  for (let at = 1; at <= CYCLES; at += 1) {
    // Every third look finds a new text, every fifth a broken one.
    if (at % 3 === 0) server.replies['/a.txt'] = document(TEXT(`w${at}`), 'text/plain');
    if (at % 5 === 0) server.replies['/a.txt'] = document('Log in', 'text/html');
    changes += (await one.look()).changes.length;
    server.requests.length = 0;
    if (at === WARM) before = heap();
  }
  const grown = heap() - before;
  console.info(`${CYCLES} looks, ${changes} changes: the heap grew by ${(grown / 1e6).toFixed(1)} MB`);
  expect(changes).toBeGreaterThan(CYCLES / 5);
  expect(grown).toBeLessThan(NOISE);
}, 3_600_000);
