/** The body of an answer: unpacked, and counted while it arrives, so that neither an endless one nor a bomb fills the memory. */
import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { SourceError } from '../source-error.ts';

/** @throws {SourceError} `bad-answer` for one that is too long, breaks off, or is packed otherwise than by gzip. */
export async function readBody(
  response: IncomingMessage,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Buffer> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (!['identity', 'gzip', 'x-gzip', ''].includes(encoding)) {
    response.destroy();
    throw new SourceError('bad-answer', `it is packed by ${encoding.slice(0, 40)}, which was not asked for`);
  }
  const chunks: Buffer[] = [];
  const collect = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of counted(source, maxBytes)) chunks.push(chunk);
  };
  try {
    if (encoding.endsWith('gzip'))
      await pipeline(response, source => counted(source, maxBytes), createGunzip(), collect, { signal });
    else await pipeline(response, collect, { signal });
  } catch (cause) {
    if (cause instanceof SourceError || signal.aborted) throw cause;
    const { code = '' } = cause as NodeJS.ErrnoException;
    const reason = code.startsWith('Z_') ? 'it cannot be unpacked' : 'it broke off before its end';
    throw new SourceError('bad-answer', reason, cause);
  }
  return Buffer.concat(chunks);
}

async function* counted(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > maxBytes)
      throw new SourceError('bad-answer', `it has more than ${maxBytes} bytes; --limit bytes=N allows more`);
    yield chunk;
  }
}
