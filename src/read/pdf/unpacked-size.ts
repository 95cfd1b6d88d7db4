/** Streams that unpack to more than anybody wrote: looked for before pdf.js unpacks them all at once. */
import { inflateSync } from 'node:zlib';
import { checkLimit, limitsOf, type ReadLimits } from '../limits.ts';

/** The most that deflate can shrink. A stream that could not pass the limit even so need not be unpacked to know. */
const HIGHEST_RATIO = 1032;
/** A page is read whole, sign by sign: what it may unpack to is a part of what all may. */
const PART = 8;

/**
 * Throws `ReadError` with code `too-large` for a file with a stream of text or operators that unpacks to more than an
 * eighth of `maxUnpackedBytes`. Pictures do not count: they are not unpacked.
 */
export function checkUnpackedSize(
  bytes: Uint8Array,
  path: string,
  limits: Partial<ReadLimits> | undefined,
): void {
  const most = Math.ceil(limitsOf(limits).maxUnpackedBytes / PART);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let end = file.indexOf('endstream'); end !== -1; end = file.indexOf('endstream', end + 9)) {
    const start = file.lastIndexOf('stream', end - 1);
    if (start === -1 || (end - start) * HIGHEST_RATIO < most) continue;
    const head = file
      .subarray(Math.max(0, file.lastIndexOf('obj', start), start - 1000), start)
      .toString('latin1');
    if (/\/Image\b/.test(head) || !/\/Fl(?:ateDecode)?\b/.test(head)) continue;
    const data = file.subarray(start + (file[start + 6] === 13 ? 8 : 7), end);
    if (passes(data, most, 0))
      checkLimit(path, 'maxUnpackedBytes', limitsOf(limits).maxUnpackedBytes + 1, limits);
  }
}

/** Whether data unpack to more than `most` bytes, also when they are packed twice. */
function passes(data: Uint8Array, most: number, depth: number): boolean {
  try {
    const unpacked = inflateSync(data, { maxOutputLength: most });
    return (
      depth < 3 &&
      unpacked[0] === 0x78 &&
      unpacked.length * HIGHEST_RATIO > most &&
      passes(unpacked, most, depth + 1)
    );
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
