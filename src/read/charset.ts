/** The character set of a marked-up file: what its bytes say goes before what it says of itself. */

const MARKS: readonly [bytes: readonly number[], label: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

export interface Decoded {
  text: string;
  /** The name of the character set, as the WHATWG Encoding Standard writes it. */
  charset: string;
  /** What the file claims, if that is unknown or not true. */
  wrong?: string;
}

/**
 * Decodes bytes by their byte order mark, else as they declare (`declared` finds the label in the first bytes, read one
 * character each), else as UTF-8, and as Windows-1252 where they are no UTF-8. A file that declares a set of one byte a
 * sign and is valid UTF-8 with signs beyond ASCII is UTF-8: no text is both by chance, but many templates are wrong.
 */
export function decodeMarkup(bytes: Uint8Array, declared: (head: string) => string | null): Decoded {
  const mark = MARKS.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  const wide = mark ? null : wideWithoutMark(bytes);
  if (mark || wide) return decodeAs(bytes, mark?.[1] ?? wide ?? 'utf-8');
  const label = declared(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1'));
  const known = label === null ? null : decoderOf(label);
  const asUtf8 = tryUtf8(bytes);
  if (asUtf8 !== null && (known === null || !isMultibyte(known.encoding))) {
    const differs = label !== null && known?.encoding !== 'utf-8' && /[^\0-\x7f]/.test(asUtf8);
    return { text: asUtf8, charset: 'utf-8', ...(differs ? { wrong: label } : {}) };
  }
  // A page cannot declare UTF-16 in ASCII and be it.
  if (known && !/^utf-/.test(known.encoding)) return decodeAs(bytes, known.encoding);
  return { ...decodeAs(bytes, 'windows-1252'), ...(label === null ? {} : { wrong: label }) };
}

/** How far in a declaration is looked for, in bytes; the HTML standard says 1024, and pages put more before it. */
const HEAD = 4096;

const decodeAs = (bytes: Uint8Array, charset: string): Decoded => ({
  text: charset === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes),
  charset,
});

/** What Windows-1252 has in place of the control signs 80 to 9F of Latin-1. */
const QUOTES = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** `TextDecoder` of Node 20 reads Windows-1252 as Latin-1: quotation marks and dashes come out as control signs. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, sign => QUOTES.charAt(sign.charCodeAt(0) - 0x80));
}

function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

/** Sets whose bytes may be valid UTF-8 by chance. */
const isMultibyte = (charset: string) => /^(?:gb|big5|euc|shift|iso-2022)/.test(charset);

/** UTF-16 without a mark: `<` with a zero byte beside it. */
function wideWithoutMark([first, second]: Uint8Array): string | null {
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : null;
}
