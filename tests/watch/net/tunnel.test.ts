/** Through a proxy, as in an office: the proxy sees the name of the server, and nothing else. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchDocument } from '../../../src/watch/net/fetch-document.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const NAME = 'docs.example.org';

let ca = '';
const tunnels: string[] = [];
let answers = true;
let secure: Server;
let proxy: Server;

/** A certificate for the name, made for this run. */
function certificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
  const names = ['-subj', `/CN=${NAME}`, '-addext', `subjectAltName=DNS:${NAME}`];
  execFileSync('openssl', [...words, ...names], { stdio: 'ignore' });
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
}

const listen = (server: Server) => new Promise<void>(done => server.listen(0, '127.0.0.1', done));
const portOf = (server: Server) => (server.address() as AddressInfo).port;

describe.skipIf(!hasOpenssl)('a proxy', () => {
  beforeAll(async () => {
    const { key, cert } = certificate();
    ca = cert;
    secure = createSecureServer({ key, cert }, (request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: 'https://10.0.0.1/' });
      response.end(`words at ${request.url}`);
    });
    proxy = createServer().on('connect', (request, socket) => {
      tunnels.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
      if (!answers) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      const to = connect(portOf(secure), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        to.pipe(socket).pipe(to);
      });
      to.on('error', () => socket.destroy());
      socket.on('error', () => to.destroy());
    });
    await Promise.all([listen(secure), listen(proxy)]);
  });
  afterAll(() => {
    secure?.close();
    proxy?.close();
  });

  const through = (address: string, user = '') =>
    fetchDocument(address, {
      agent: 'a',
      ca,
      env: { HTTPS_PROXY: `http://${user}127.0.0.1:${portOf(proxy)}` },
      limits: { totalTime: 20_000 },
    });

  it('is asked for a tunnel, in which the server proves its name', async () => {
    const { bytes, address } = await through(`https://${NAME}/a`);
    expect([String(bytes), address]).toEqual(['words at /a', `https://${NAME}/a`]);
    expect(tunnels.at(-1)).toBe(`${NAME}:443`);
  });

  it('gets the user name that is in its address', async () => {
    await through(`https://${NAME}/a`, 'me:word@');
    expect(tunnels.at(-1)).toBe(`${NAME}:443 Basic bWU6d29yZA==`);
  });

  it('does not let a server pass for another one', async () => {
    await expect(through('https://other.example.org/')).rejects.toMatchObject({ code: 'cannot-reach' });
  });

  it('gives no way to private addresses', async () => {
    await expect(through('https://10.0.0.1/')).rejects.toMatchObject({ code: 'unsafe-source' });
    await expect(through(`https://${NAME}/moved`)).rejects.toMatchObject({ code: 'unsafe-source' });
  });

  it('that refuses is named', async () => {
    answers = false;
    await expect(through(`https://${NAME}/a`)).rejects.toThrow('the proxy answered with 403');
    answers = true;
  });
});
