/** Text with two or four bytes a sign, whether or not a byte order mark says so. */

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const MARKS: readonly [mark: readonly number[], wide: Wide][] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** How much of a file is looked at, in bytes. */
const SAMPLE = 4096;

/** The text of such a file, or null for any other. */
export function decodeWide(bytes: Uint8Array): string | null {
  const wide = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? unmarked(bytes);
  if (wide === null) return null;
  if (wide === 'utf-16le' || wide === 'utf-16be') return new TextDecoder(wide).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signs: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, wide === 'utf-32le');
    signs.push(code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd');
  }
  return signs.join('').replace(/^\ufeff/, '');
}

/**
 * Told by where the zero bytes stand: spaces and line ends have one in every script, always on the same side. A text of
 * one byte a sign with a stray zero in it has neither that many nor the control signs of a script's high byte.
 */
function unmarked(bytes: Uint8Array): Wide | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~3);
  const units = sample.length / 4;
  if (units === 0) return null;
  const zeros = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros;
  if (fourth === units && third >= units * 0.9) return 'utf-32le';
  if (first === units && second >= units * 0.9) return 'utf-32be';
  // Pairs that are ASCII: a few zeros may be the low byte of a sign, as of 一 (U+4E00).
  const pairs = { le: 0, be: 0 };
  for (let at = 0; at < sample.length; at += 2) {
    const [one = 0, two = 0] = sample.subarray(at, at + 2);
    if (isAscii(one) && two === 0) pairs.le += 1;
    if (one === 0 && isAscii(two)) pairs.be += 1;
  }
  const [even, odd] = [first + third, second + fourth];
  const most = Math.max(pairs.le, pairs.be);
  if (most < units * 2 * 0.02 || Math.min(pairs.le, pairs.be) > most / 4) return null;
  const clear = Math.min(even, odd) === 0 && most >= units * 2 * 0.3;
  return clear || !looksNarrow(sample) ? (pairs.le > pairs.be ? 'utf-16le' : 'utf-16be') : null;
}

const isAscii = (byte: number) => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);

/** Whether bytes are a text of one byte a sign, but for zeros: valid UTF-8 with hardly a control sign. */
function looksNarrow(sample: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is counted
    return (text.match(/[\x01-\x08\x0e-\x1f]/g)?.length ?? 0) < text.length * 0.05;
  } catch {
    return false;
  }
}
