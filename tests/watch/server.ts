/** Servers on this machine for tests: each path is answered as a test says. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Reply = (response: ServerResponse, request: IncomingMessage) => void;

export interface TestServer {
  /** `http://127.0.0.1:port` */
  address: string;
  /** What is answered, by path. May be changed while it runs. */
  replies: Record<string, Reply>;
  /** Method and path of each request, in their order. */
  requests: string[];
  close(): Promise<void>;
}

export async function serve(replies: Record<string, Reply> = {}): Promise<TestServer> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const reply = replies[request.url ?? ''];
    if (reply) return reply(response, request);
    response.writeHead(404).end();
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    replies,
    requests,
    close: () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Answers with a document. */
export const document =
  (content: string | Uint8Array, type = 'text/markdown'): Reply =>
  response =>
    response.writeHead(200, { 'content-type': type }).end(content);

export const redirect =
  (location: string): Reply =>
  response =>
    response.writeHead(302, { location }).end();

/** Receives what is posted, once it has arrived whole. */
export const receiver =
  (receive: (body: string, request: IncomingMessage) => void, answer: () => number = () => 204): Reply =>
  (response, request) => {
    let body = '';
    request.on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => {
      receive(body, request);
      response.writeHead(answer(), { location: '/a.txt' }).end();
    });
  };
