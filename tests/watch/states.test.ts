/** The four states of a source, and what may become the text with which the next is compared. */
import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { document, serve, type TestServer } from './server.ts';
import { TEXT, type Watched, watched } from './watched.ts';

let server: TestServer;
let one: Watched;
beforeEach(async () => {
  server = await serve({ '/a.txt': document(TEXT('good'), 'text/plain') });
  one = watched([
    { id: 'paper', kind: 'document', address: `${server.address}/a.txt`, format: 'text', language: 'en' },
  ]);
});
afterEach(async () => {
  one.remove();
  await server.close();
});

const answers = (text: string | Uint8Array, type = 'text/plain') => {
  server.replies['/a.txt'] = document(text, type);
};

describe('a document', () => {
  it('is unchanged at the first look, and as long as its words are the same', async () => {
    expect(await one.look()).toMatchObject({ states: { paper: 'unchanged' }, changes: [], exit: 0 });
    answers(TEXT('good').replaceAll('\n\n', '\n\n\n'));
    expect(await one.look()).toMatchObject({ states: { paper: 'unchanged' }, changes: [], exit: 0 });
  });

  it('is changed once, and compared with the last draft of the library in short', async () => {
    await one.look();
    answers(TEXT('better'));
    const { states, changes, exit } = await one.look();
    expect({ states, exit, count: changes.length }).toEqual({
      states: { paper: 'changed' },
      exit: 1,
      count: 1,
    });
    expect(changes[0]).toMatchObject({ source: 'paper', comparedWith: 'ferries@2031' });
    expect(changes[0]?.report).toMatch(/good/);
    expect(await one.look()).toMatchObject({ states: { paper: 'unchanged' }, changes: [], exit: 0 });
  });

  it('is changed at the first look if the library has another text from the same address', async () => {
    await one.look();
    answers(TEXT('better'));
    await one.look('--accept');
    answers(TEXT('best'));
    rmSync(one.state, { recursive: true });
    expect((await one.look()).states).toEqual({ paper: 'changed' });
  });

  it('may be that of two sources: a page names it, and it is listed itself', async () => {
    server.replies['/list'] = document('<a href="/b.txt">b</a>', 'text/html');
    const two = watched([
      { id: 'paper', kind: 'document', address: `${server.address}/a.txt` },
      { id: 'list', kind: 'page', address: `${server.address}/list` },
    ]);
    await two.look();
    server.replies['/list'] = document('<a href="/b.txt">b</a><a href="/a.txt">a</a>', 'text/html');
    const { states } = await two.look();
    two.remove();
    expect(states).toEqual({ paper: 'unchanged', list: 'changed' });
  });

  it('is another change if its old words come back', async () => {
    await one.look();
    const ids = [];
    for (const word of ['better', 'good', 'better']) {
      answers(TEXT(word));
      ids.push(...(await one.look()).changes.map(({ id }) => id));
    }
    expect(new Set(ids).size).toBe(3);
  });

  it('is not sent again where the server answers that it did not change', async () => {
    const sent: number[] = [];
    server.replies['/a.txt'] = (response, { headers }) => {
      const status = headers['if-none-match'] === '"1"' ? 304 : 200;
      sent.push(status);
      response.writeHead(status, { etag: '"1"' }).end(status === 200 ? TEXT('good') : '');
    };
    await one.look();
    await one.look();
    expect(sent.at(-1)).toBe(304);
  });
});

describe('is suspect, moves nothing and enters nothing:', () => {
  it.each([
    ['a text of some words', 'Convention on Ferries\n', 'text/plain', /too short/],
    [
      'a text of a fifth',
      TEXT('good', 1),
      'text/plain',
      /too short: \d+ words, after \d+|structure is broken/,
    ],
    ['an empty answer', '', 'text/plain', /it is empty/],
    [
      'a page that asks to log in',
      '<!doctype html><form><input type="password"></form>',
      'text/html',
      /asks to log in/,
    ],
    [
      'a page that reports an error',
      '<!doctype html><title>404 Not Found</title>',
      'text/html',
      /titled “404 Not Found”/,
    ],
    [
      'another format',
      `<!doctype html><body><p>${TEXT('good')}`,
      'text/html',
      /it is html \(text\/html\), where text was expected/,
    ],
    [
      'a text without its articles',
      TEXT('good').replaceAll(/Article \d\n/g, ''),
      'text/plain',
      /structure is broken: 0 articles, after 4/,
    ],
  ])('%s', async (_, text, type, reason) => {
    await one.look();
    answers(text, type);
    const { states, reasons, changes, exit } = await one.look('--accept');
    expect({ states, changes, exit }).toEqual({ states: { paper: 'suspect' }, changes: [], exit: 2 });
    expect(reasons.paper).toMatch(reason);
    expect(one.drafts()).toEqual([]);
    // The text with which the next is compared is still the first one.
    answers(TEXT('good'));
    expect(await one.look()).toMatchObject({ states: { paper: 'unchanged' }, changes: [] });
  });

  it('a text that differs from one request to the next', async () => {
    await one.look();
    let count = 0;
    server.replies['/a.txt'] = response => {
      count += 1;
      response.end(TEXT(`x${count}`));
    };
    const { states, reasons } = await one.look('--accept');
    expect(states).toEqual({ paper: 'suspect' });
    expect(reasons.paper).toContain('differs from one request to the next');
    expect(one.drafts()).toEqual([]);
  });

  it('the bytes of another source', async () => {
    const two = watched([
      { id: 'en', kind: 'document', address: `${server.address}/a.txt` },
      { id: 'fr', kind: 'document', address: `${server.address}/b.txt` },
    ]);
    server.replies['/b.txt'] = document(TEXT('bon'), 'text/plain');
    await two.look();
    server.replies['/b.txt'] = document(TEXT('good'), 'text/plain');
    const { states, reasons } = await two.look();
    two.remove();
    expect(states).toEqual({ en: 'unchanged', fr: 'suspect' });
    expect(reasons.fr).toContain('its bytes are those of en');
  });

  it('bytes without end', async () => {
    await one.look();
    answers(TEXT('good').repeat(100));
    const { states, reasons } = await one.look('--limit', 'bytes=2000');
    expect(states).toEqual({ paper: 'suspect' });
    expect(reasons.paper).toContain('more than 2000 bytes');
  });
});

describe('is unreachable', () => {
  it('with the reason, and what was known stays known', async () => {
    await one.look();
    server.replies['/a.txt'] = response => response.writeHead(503).end();
    const { states, reasons, exit } = await one.look();
    expect({ states, exit }).toEqual({ states: { paper: 'unreachable' }, exit: 2 });
    expect(reasons.paper).toContain('answered with 503');
    answers(TEXT('better'));
    expect((await one.look()).states).toEqual({ paper: 'changed' });
  });

  it('which is reported when it begins and when it ends, not at each look', async () => {
    await one.watch('run', '--local');
    server.replies['/a.txt'] = response => response.writeHead(503).end();
    const said = [];
    for (let at = 0; at < 3; at += 1) said.push((await one.watch('run', '--local')).stderr);
    expect(said.map(text => text.includes('unreachable'))).toEqual([true, false, false]);
    answers(TEXT('good'));
    expect(await one.watch('run', '--local')).toMatchObject({ exit: 0, stdout: '' });
  });
});

describe('the library', () => {
  it('gets a change by treaty watch accept alone, with the bytes that were seen', async () => {
    await one.look();
    answers(TEXT('better'));
    const [change] = (await one.look()).changes;
    answers(TEXT('worse'));
    expect(one.drafts()).toEqual([]);
    const accepted = await one.watch('accept', change?.id ?? '', '--date', '2032-05-01');
    expect(accepted).toMatchObject({ exit: 0, stdout: 'Added ferries@2032-05-01 · transcribed\n' });
    expect(one.drafts()).toEqual(['2032-05-01.md']);
    expect((await one.watch('accept')).stdout).toBe('No change waits to be accepted.\n');
  });

  it('gets every change with --accept; two of one day get a number', async () => {
    await one.look();
    for (const word of ['better', 'best']) {
      answers(TEXT(word));
      await one.look('--accept');
    }
    const day = new Date().toISOString().slice(0, 10);
    expect(one.drafts()).toEqual([`${day}-2.md`, `${day}.md`]);
  });

  it('is named by what is wrong with a call', async () => {
    expect((await one.watch('accept', 'nothing')).stderr).toContain(
      '"nothing" is neither a treaty nor a change',
    );
    expect((await one.watch('run', 'lakes')).stderr).toContain('The treaty lakes in');
    expect((await one.watch('--every', '5s')).stderr).toContain('Give 1m or more');
  });
});

it('status shows each source and what waits, and contacts nothing', async () => {
  expect((await one.watch('status')).stdout).toContain('not looked at yet');
  await one.look();
  answers(TEXT('better'));
  const [change] = (await one.look()).changes;
  const before = server.requests.length;
  const { stdout, exit } = await one.watch('status');
  expect([exit, server.requests.length]).toEqual([0, before]);
  expect(stdout).toContain('ferries: paper\n');
  expect(stdout).toContain('changed since');
  expect(stdout).toContain(change?.id);
});
