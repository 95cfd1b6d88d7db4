/** One request: bounded in size and time, without cookies, to an address that was checked. */
import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { SourceError } from '../source-error.ts';
import { isLocal } from './addresses.ts';
import { readBody } from './body.ts';
import { NET_LIMITS, type NetLimits } from './limits.ts';
import { type Environment, proxyFor } from './proxy.ts';
import { publicLookup } from './public-lookup.ts';
import { tunnelTo } from './tunnel.ts';

export interface NetOptions {
  /** Name and version of the program, for the server. */
  agent: string;
  /** Whether addresses of this machine may be contacted. */
  allowLocal?: boolean;
  limits?: Partial<NetLimits> | undefined;
  /** Where the proxy is looked for. */
  env?: Environment;
  /** More authorities that are trusted; for tests. */
  ca?: string;
}

export interface Sent {
  headers?: Readonly<Record<string, string>>;
  /** Sent by POST; without it, GET. */
  payload?: string;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * Asks once. The address must have been checked by `checkAddress`.
 *
 * @throws {SourceError} `cannot-reach`, `unsafe-source`, `bad-answer`, each with the address and the reason.
 */
export async function request(url: URL, options: NetOptions, sent: Sent = {}): Promise<Answer> {
  const limits = { ...NET_LIMITS, ...options.limits };
  const stop = new AbortController();
  const timer = setTimeout(
    () => stop.abort(new Error(`no complete answer within ${seconds(limits.totalTime)}`)),
    limits.totalTime,
  );
  try {
    const response = await respond(url, { ...options, signal: stop.signal, idleTime: limits.idleTime }, sent);
    const { statusCode: status = 0, headers } = response;
    if (status < 200 || status > 299) {
      response.destroy();
      return { status, headers, body: Buffer.alloc(0) };
    }
    return { status, headers, body: await readBody(response, limits.maxBytes, stop.signal) };
  } catch (cause) {
    throw named(url, stop.signal.aborted ? stop.signal.reason : cause);
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

type Responding = NetOptions & { signal: AbortSignal; idleTime: number };

async function respond(
  url: URL,
  { agent, env = {}, ca, signal, idleTime }: Responding,
  { headers = {}, payload }: Sent,
): Promise<IncomingMessage> {
  const proxy = proxyFor(url, env);
  const tunnel = proxy && (await tunnelTo(url, { proxy, signal, ca }));
  return new Promise((done, fail) => {
    const asked = (isLocal(url) ? requestHttp : requestHttps)(url, {
      method: payload === undefined ? 'GET' : 'POST',
      signal,
      headers: { 'user-agent': agent, accept: '*/*', 'accept-encoding': 'gzip', ...headers },
      ...(ca ? { ca } : {}),
      // Nothing of one request is kept for the next. A connection that is given needs that no agent is named.
      ...(tunnel ? { createConnection: () => tunnel } : { agent: false }),
      ...(isLocal(url) ? {} : { lookup: publicLookup }),
    });
    asked.setTimeout(idleTime, () => asked.destroy(new Error(`nothing arrived for ${seconds(idleTime)}`)));
    asked.on('error', fail);
    asked.on('response', response => {
      response.on('error', fail);
      done(response);
    });
    asked.end(payload);
  });
}

const seconds = (milliseconds: number): string =>
  milliseconds < 1000 ? `${milliseconds} milliseconds` : `${Math.round(milliseconds / 1000)} seconds`;

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its name is unknown, or this machine is offline',
  EAI_AGAIN: 'no name server answers; this machine may be offline',
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection broke off',
  ENETUNREACH: 'this machine is offline',
  EHOSTUNREACH: 'there is no way to it from this machine',
};

function named({ href }: URL, cause: unknown): SourceError {
  if (cause instanceof SourceError && cause.code === 'unsafe-source') return cause;
  const { code = '', message } = cause as NodeJS.ErrnoException;
  const kind = cause instanceof SourceError ? cause.code : 'cannot-reach';
  const what = kind === 'bad-answer' ? 'was not read' : 'could not be reached';
  return new SourceError(kind, `${href} ${what}: ${REASONS[code] ?? message}.`, cause);
}
