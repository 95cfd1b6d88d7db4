/** `treaty watch` killed at random moments while its source goes through all states: each change once, and nothing else. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, removeProgram } from '../cli/build-once.ts';
import { document, type Reply, receiver, serve, type TestServer } from '../watch/server.ts';
import { TEXT, type Watched, watched } from '../watch/watched.ts';

/** A sample that CI has time for; `KILLS=200 npm run test:integration` is the whole trial. */
const KILLS = Number(process.env.KILLS ?? 20);
/** A word that no trusted text has. */
const NEVER = 'untrusted';

let bin: string;
let server: TestServer;
let one: Watched;
let posted: string[];
beforeAll(async () => {
  bin = buildProgram();
  posted = [];
  server = await serve({
    '/a.txt': document(TEXT('w0'), 'text/plain'),
    '/hook': receiver(body => posted.push(JSON.parse(body).id)),
  });
  one = watched([{ id: 'paper', kind: 'document', address: `${server.address}/a.txt`, language: 'en' }]);
});
afterAll(async () => {
  removeProgram();
  one?.remove();
  await server?.close();
});

let served = 0;
/** What the server says in the place of the document, in turn. Every other time it is a new text. */
const WRONG: readonly Reply[] = [
  response => response.writeHead(503).end(NEVER),
  document(`<!doctype html><title>Log in</title><p>${NEVER}`, 'text/html'),
  document(`Convention on Ferries\n\n${NEVER}\n`, 'text/plain'),
  response => {
    served += 1;
    response.end(TEXT(`${NEVER}${served}`));
  },
  response => {
    response.writeHead(200, { 'content-length': '100000' });
    response.write(TEXT(NEVER), () => response.destroy());
  },
];

/** One look as a process; killed after so many milliseconds, where they are given. Tells whether it was in time. */
function look(after?: number): Promise<boolean> {
  const words = ['watch', 'run', '--local', '--accept', '--library', one.library, '--state', one.state];
  const receivers = ['--report', join(one.folder, 'r.txt'), '--feed', join(one.folder, 'f.xml')];
  const child = spawn(
    process.execPath,
    [bin, ...words, ...receivers, '--webhook', `${server.address}/hook`],
    {
      env: { PATH: process.env.PATH ?? '', HOME: one.folder, TREATY_WEBHOOK_SECRET: 'secret' },
      stdio: 'ignore',
    },
  );
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise(done =>
    child.on('exit', (_code, signal) => {
      clearTimeout(timer);
      done(signal === 'SIGKILL');
    }),
  );
}

describe('treaty watch, killed', () => {
  it(`${KILLS} times, reports each change once and stores nothing that is not trusted`, async () => {
    await look();
    const start = performance.now();
    await look();
    let whole = performance.now() - start;
    let [kills, texts, turn] = [0, 0, 0];
    const seen = { inTime: 0 };
    while (kills < KILLS) {
      const isText = turn % 2 === 0;
      if (isText) texts += 1;
      server.replies['/a.txt'] = isText
        ? document(TEXT(`w${texts}`), 'text/plain')
        : (WRONG[(turn >> 1) % WRONG.length] as Reply);
      turn += 1;
      const at = performance.now();
      const wasKilled = await look(Math.random() * whole * 1.2);
      if (wasKilled) {
        kills += 1;
        seen.inTime += 1;
      } else whole = Math.max(whole, performance.now() - at);
      await look();
    }
    const report = readFileSync(join(one.folder, 'r.txt'), 'utf8');
    const ids = [...report.matchAll(/^ {2}change (\w{16}),/gm)].map(([, id]) => id);
    expect(ids.length).toBe(texts);
    expect(new Set(ids).size).toBe(texts);
    // A server is sent a change again if the process is killed before the answer is noted, and knows it by its id.
    expect([...new Set(posted)].sort()).toEqual([...ids].sort());
    const feed = [...readFileSync(join(one.folder, 'f.xml'), 'utf8').matchAll(/:changes\/(\w{16})</g)].map(
      ([, id]) => id,
    );
    expect([...feed].reverse()).toEqual(ids.slice(-50));
    const drafts = one.drafts();
    expect(drafts.length).toBe(texts);
    const words = drafts.map(
      name => /keep (\S+) boats/.exec(readFileSync(join(one.library, 'ferries', name), 'utf8'))?.[1],
    );
    expect(new Set(words).size).toBe(texts);
    for (const folder of [one.library, one.state]) {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: false });
      const texts = files.filter(
        name => existsSync(join(folder, name)) && /documents\/|\.md$|originals\//.test(name),
      );
      for (const name of texts) expect(readFileSync(join(folder, name), 'utf8')).not.toContain(NEVER);
    }
    console.info(`${kills} kills, ${texts} changes, ${posted.length - texts} sent to the server again`);
  }, 3_600_000);
});
