/** `treaty watch` killed in front of each of its changes to the disk, where random moments hardly meet. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildProgram, removeProgram } from '../cli/build-once.ts';
import { document, receiver, serve, type TestServer } from '../watch/server.ts';
import { TEXT, type Watched, watched } from '../watch/watched.ts';

/** A sample that CI has time for; `STEP=1 npm run test:integration` is every change. */
const STEP = Number(process.env.STEP ?? 5);

let bin: string;
let server: TestServer;
let one: Watched;
let posted: string[];
beforeAll(() => {
  bin = buildProgram();
}, 120_000);
afterAll(removeProgram);
beforeEach(async () => {
  posted = [];
  server = await serve({
    '/a.txt': document(TEXT('w0'), 'text/plain'),
    '/hook': receiver(body => posted.push(JSON.parse(body).id)),
  });
  one = watched([{ id: 'paper', kind: 'document', address: `${server.address}/a.txt`, language: 'en' }]);
});
afterEach(async () => {
  one.remove();
  await server.close();
});

/** One look, killed in front of its nth change; gives the exit status, null where it was killed. */
function look(at: number): Promise<number | null> {
  const words = ['watch', '--local', '--accept', '--library', one.library, '--state', one.state];
  const receivers = ['--report', join(one.folder, 'r.txt'), '--webhook', `${server.address}/hook`];
  const preload = ['--require', resolve('tests/archive/kill-at.cjs')];
  const child = spawn(process.execPath, [...preload, bin, ...words, ...receivers], {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: one.folder,
      TREATY_WEBHOOK_SECRET: 'secret',
      KILL_AT: String(at),
      KILL_BELOW: one.folder,
    },
    stdio: 'ignore',
  });
  return new Promise(done => child.on('exit', status => done(status)));
}

it('has each change once, whatever it was about to write when it was killed', async () => {
  expect(await look(0)).toBe(0);
  let [texts, kills] = [0, 0];
  for (let at = 1; ; at += STEP) {
    texts += 1;
    server.replies['/a.txt'] = document(TEXT(`w${texts}`), 'text/plain');
    const status = await look(at);
    if (status === null) kills += 1;
    // What was killed is completed by the next look, which then finds something or not.
    await look(0);
    expect(one.drafts().length, `killed at ${at}`).toBe(texts);
    const report = existsSync(join(one.folder, 'r.txt'))
      ? readFileSync(join(one.folder, 'r.txt'), 'utf8')
      : '';
    const ids = [...report.matchAll(/^ {2}change (\w{16}),/gm)].map(([, id]) => id);
    expect([ids.length, new Set(ids).size], `killed at ${at}`).toEqual([texts, texts]);
    expect([...new Set(posted)].sort(), `killed at ${at}`).toEqual([...ids].sort());
    if (status !== null) break;
  }
  expect(kills).toBeGreaterThan(5);
}, 600_000);
