/** What a hostile or broken server can do to a reader: little, and each is reported. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchDocument } from '../../../src/watch/net/fetch-document.ts';
import { document, redirect, serve, type TestServer } from '../server.ts';

let server: TestServer;
let other: TestServer;
beforeAll(async () => {
  server = await serve();
  other = await serve({ '/there': document('moved') });
});
afterAll(() => Promise.all([server.close(), other.close()]));

const LIMITS = { maxBytes: 10_000, totalTime: 1_500, idleTime: 400 };
const fetchPath = (path: string, known = {}, limits = {}) =>
  fetchDocument(
    server.address + path,
    { agent: 'treaty-diff/test', allowLocal: true, limits: { ...LIMITS, ...limits } },
    known,
  );

describe('a document', () => {
  it('comes with its bytes, its type, and what the server gave to recognise it by', async () => {
    server.replies['/a'] = response =>
      response
        .writeHead(200, { 'content-type': 'Text/XML; charset=utf-8', etag: '"1"', 'last-modified': 'Mon' })
        .end('words');
    const { bytes, ...rest } = await fetchPath('/a');
    expect(String(bytes)).toBe('words');
    expect(rest).toEqual({
      address: `${server.address}/a`,
      type: 'text/xml',
      etag: '"1"',
      lastModified: 'Mon',
    });
  });

  it('is asked for with the name of the program and without cookies, also after a server set one', async () => {
    const seen: object[] = [];
    server.replies['/cookie'] = (response, { headers }) => {
      seen.push(headers);
      response.writeHead(200, { 'set-cookie': 'id=1' }).end();
    };
    await fetchPath('/cookie');
    await fetchPath('/cookie');
    expect(seen[1]).toMatchObject({ 'user-agent': 'treaty-diff/test' });
    expect(seen[1]).not.toHaveProperty('cookie');
  });

  it('is not sent again where nothing changed', async () => {
    server.replies['/same'] = (response, { headers }) =>
      response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200, { etag: '"1"' }).end();
    expect((await fetchPath('/same', { etag: '"1"' })).bytes).toBeNull();
    expect((await fetchPath('/same')).bytes).not.toBeNull();
  });

  it('may be packed', async () => {
    server.replies['/packed'] = response =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('words'));
    expect(String((await fetchPath('/packed')).bytes)).toBe('words');
  });
});

describe('is bounded and reported:', () => {
  const failure = (path: string, limits = {}) =>
    fetchPath(path, {}, limits).then(
      () => 'nothing',
      (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
    );

  it('an endless body', async () => {
    server.replies['/endless'] = response => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(5_000)));
      };
      response.on('drain', more);
      more();
    };
    expect(await failure('/endless')).toMatch(/^bad-answer: http:.*more than 10000 bytes/);
  });

  it('a body that drips', async () => {
    server.replies['/drip'] = response => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect(await failure('/drip', { totalTime: 300 })).toMatch(
      /^cannot-reach: .*no complete answer within 300 milliseconds/,
    );
  });

  it('headers that drip, and a server that says nothing', async () => {
    server.replies['/silent'] = () => {};
    expect(await failure('/silent')).toMatch(/^cannot-reach: .*nothing arrived for 400 milliseconds/);
  });

  it('a body that stops in its middle', async () => {
    server.replies['/half'] = response => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => setTimeout(() => response.destroy(), 20));
    };
    expect(await failure('/half')).toMatch(/^bad-answer: .*broke off/);
  });

  it('a bomb', async () => {
    server.replies['/bomb'] = response =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000)));
    expect(await failure('/bomb')).toMatch(/^bad-answer: .*more than 10000 bytes/);
  });

  it('packing that was not asked for, or is broken', async () => {
    server.replies['/br'] = response => response.writeHead(200, { 'content-encoding': 'br' }).end('x');
    server.replies['/broken'] = response => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
    expect(await failure('/br')).toMatch(/^bad-answer: .*packed by br/);
    expect(await failure('/broken')).toMatch(/^bad-answer: .*cannot be unpacked/);
  });

  it.each([404, 403, 500])('an answer of %i', async status => {
    server.replies['/status'] = response => response.writeHead(status).end('words');
    expect(await failure('/status')).toMatch(new RegExp(`^cannot-reach: .*answered with ${status}`));
  });

  it('nobody there', async () => {
    const gone = await serve();
    await gone.close();
    const asked = fetchDocument(gone.address, { agent: 'a', allowLocal: true });
    await expect(asked).rejects.toThrow('connection was refused');
  });
});

describe('redirects', () => {
  it('are followed five times', async () => {
    for (let at = 0; at < 5; at += 1) server.replies[`/r${at}`] = redirect(`/r${at + 1}`);
    server.replies['/r5'] = redirect(`${other.address}/there`);
    await expect(fetchPath('/r0')).rejects.toThrow('redirects more than 5 times');
    expect((await fetchPath('/r1')).address).toBe(`${other.address}/there`);
  });

  it('that go round are given up', async () => {
    server.replies['/round'] = redirect('/round');
    const before = server.requests.length;
    await expect(fetchPath('/round')).rejects.toMatchObject({ code: 'unsafe-source' });
    expect(server.requests.length - before).toBe(6);
  });

  it.each([
    'file:///etc/passwd',
    'http://example.org/',
    'https://10.0.0.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://169.254.169.254/latest/meta-data/',
    'http://0.0.0.0/',
    'data:text/plain,words',
    'https://user:word@example.org/',
    'http://',
  ])('to %s are not followed', async location => {
    server.replies['/away'] = redirect(location);
    await expect(fetchPath('/away')).rejects.toMatchObject({ code: 'unsafe-source' });
  });
});

it('addresses of this machine are not contacted unless that is allowed', async () => {
  const before = server.requests.length;
  await expect(fetchDocument(`${server.address}/a`, { agent: 'a' })).rejects.toThrow('--local allows those');
  expect(server.requests.length).toBe(before);
});
