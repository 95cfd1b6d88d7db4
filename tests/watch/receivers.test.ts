/** To whom changes are reported: each once, and whoever failed at the next look. */
import { createHmac } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { document, receiver, serve, type TestServer } from './server.ts';
import { TEXT, type Watched, watched } from './watched.ts';

let server: TestServer;
let one: Watched;
let received: { headers: Record<string, string | string[] | undefined>; body: string }[];
let status: number;
beforeEach(async () => {
  received = [];
  status = 204;
  server = await serve({
    '/a.txt': document(TEXT('good'), 'text/plain'),
    '/hook': receiver(
      (body, { headers }) => received.push({ headers, body }),
      () => status,
    ),
  });
  one = watched([{ id: 'paper', kind: 'document', address: `${server.address}/a.txt`, language: 'en' }]);
  await one.look();
  server.replies['/a.txt'] = document(TEXT('better $(touch x) "; rm -rf'), 'text/plain');
});
afterEach(async () => {
  one.remove();
  await server.close();
});

const path = (name: string) => join(one.folder, name);
const hook = () => ['--webhook', `${server.address}/hook`];

describe('a server', () => {
  it('gets the change once, signed over time and body', async () => {
    const [change] = (await one.look(...hook())).changes;
    await one.look(...hook());
    expect(received).toHaveLength(1);
    const { headers, body } = received[0] ?? { headers: {}, body: '' };
    const signature = createHmac('sha256', 'secret')
      .update(`${headers['treaty-timestamp']}.${body}`)
      .digest('hex');
    expect(headers).toMatchObject({
      'idempotency-key': change?.id,
      'treaty-signature': `sha256=${signature}`,
    });
    expect(JSON.parse(body)).toMatchObject({ id: change?.id, treaty: 'ferries', source: 'paper' });
  });

  it('that fails is tried again, at once and at the next look; others get the change once', async () => {
    status = 500;
    const first = await one.look(...hook(), '--report', path('changes.txt'));
    expect([first.exit, received.length]).toEqual([2, 3]);
    status = 204;
    const second = await one.look(...hook(), '--report', path('changes.txt'));
    expect([second.exit, second.changes, received.length]).toEqual([0, [], 4]);
    expect(readFileSync(path('changes.txt'), 'utf8').match(/ {2}change /g)).toHaveLength(1);
  });

  it('that redirects has not taken the change', async () => {
    status = 302;
    expect((await one.look(...hook())).exit).toBe(2);
  });

  it('needs a secret, and an address that may be contacted', async () => {
    const { treaty } = await import('../cli/fake-io.ts');
    const call = ['watch', 'run', '--library', one.library, '--state', one.state, '--webhook'];
    expect((await treaty([...call, 'https://hooks.example.org/'])).stderr).toContain(
      'Set TREATY_WEBHOOK_SECRET',
    );
    expect((await one.watch('run', '--webhook', 'http://hooks.example.org/')).stderr).toContain(
      'only https://',
    );
  });
});

it('a program gets ids as arguments and all words on its standard input; no shell sees them', async () => {
  const program = path('take.sh');
  writeFileSync(program, `#!/bin/sh\ncd '${one.folder}'\nprintf '%s\\n' "$@" > words\ncat > input\n`);
  chmodSync(program, 0o755);
  const [change] = (await one.look('--run', program)).changes;
  expect(readFileSync(path('words'), 'utf8')).toBe(`${change?.id}\nferries\npaper\n`);
  expect(JSON.parse(readFileSync(path('input'), 'utf8')).report).toContain('$(touch x)');
  expect(existsSync(path('x'))).toBe(false);
});

it('a program that fails is run again at the next look', async () => {
  const program = path('fail.sh');
  writeFileSync(program, `#!/bin/sh\necho x >> '${path('runs')}'\ntest -e '${path('ready')}'\n`);
  chmodSync(program, 0o755);
  const { exit, stderr } = await one.watch('run', '--local', '--run', program);
  expect(exit).toBe(2);
  expect(stderr).toMatch(/Not delivered to program .*fail\.sh/);
  writeFileSync(path('ready'), '');
  expect((await one.watch('run', '--local', '--run', program)).exit).toBe(0);
  await one.watch('run', '--local', '--run', program);
  expect(readFileSync(path('runs'), 'utf8')).toBe('x\nx\n');
});

it('a feed has each change once, the latest first, and no markup of a document', async () => {
  await one.look('--feed', path('changes.xml'));
  server.replies['/a.txt'] = document(TEXT('<b>best</b>'), 'text/plain');
  const [second] = (await one.look('--feed', path('changes.xml'))).changes;
  await one.look('--feed', path('changes.xml'));
  const feed = readFileSync(path('changes.xml'), 'utf8');
  expect(feed.match(/<entry>/g)).toHaveLength(2);
  expect(feed.indexOf(second?.id ?? '')).toBeLessThan(feed.lastIndexOf('<entry>'));
  expect(feed).not.toContain('<b>');
});

it('standard output has the report for people, and says how to accept the change', async () => {
  const { stdout, stderr } = await one.watch('run', '--local');
  expect(stdout).toContain(`ferries: new text at paper: ${server.address}/a.txt\n  change `);
  expect(stdout).toContain('  compared with ferries@2031\n');
  expect(stdout).toMatch(/ {2}to add it to the library: treaty watch accept \w{16}\n/);
  expect(stdout).toContain('In short\n');
  expect(stderr).toBe('');
});
