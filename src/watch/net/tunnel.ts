/** A connection through a proxy: CONNECT (RFC 9110, 9.3.6), and TLS with the server inside, so that the proxy reads nothing. */
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { SourceError } from '../source-error.ts';

interface Tunnel {
  proxy: URL;
  signal: AbortSignal;
  /** More authorities that are trusted; for tests. */
  ca?: string | undefined;
}

/** @throws {SourceError} `cannot-reach` where the proxy refuses. */
export async function tunnelTo(url: URL, { proxy, signal, ca }: Tunnel): Promise<TLSSocket> {
  const target = `${url.hostname}:${url.port || 443}`;
  const socket = await new Promise<Socket>((done, fail) => {
    const request = (proxy.protocol === 'https:' ? requestHttps : requestHttp)({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
      method: 'CONNECT',
      path: target,
      headers: { host: target, ...authorization(proxy) },
      agent: false,
      signal,
      ...(ca ? { ca } : {}),
    });
    request.on('error', fail);
    request.on('response', response => {
      response.destroy();
      fail(refused(response.statusCode));
    });
    request.on('connect', ({ statusCode }, connection) => {
      if (statusCode === 200) return done(connection as Socket);
      connection.destroy();
      fail(refused(statusCode));
    });
    request.end();
  });
  const secure = connect({ socket, servername: url.hostname, ...(ca ? { ca } : {}) });
  signal.addEventListener('abort', () => secure.destroy(), { once: true });
  return new Promise((done, fail) => {
    secure.once('error', fail);
    secure.once('secureConnect', () => done(secure));
  });
}

const refused = (status: number | undefined) =>
  new SourceError('cannot-reach', `the proxy answered with ${status ?? 'no status'}`);

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const words = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(words).toString('base64')}` };
}
