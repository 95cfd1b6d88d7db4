/** Bytes to text, or a reason why not. */
import { decodeOld } from './old-charsets.ts';
import { decodeWide } from './wide.ts';

export type ReadErrorCode =
  | 'not-text'
  | 'empty'
  | 'bad-front-matter'
  | 'too-large'
  | 'too-slow'
  | 'not-supported'
  | 'encrypted'
  | 'damaged'
  | 'tracked-changes'
  | 'no-tracked-changes'
  | 'not-pdf'
  | 'no-text'
  | 'no-such-line'
  | 'no-such-column'
  | 'unreadable-text'
  | 'unsafe-xml';

/** A file that cannot be read as a draft. The message names the file, the reason and the next step. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'ReadError';
    this.code = code;
  }
}

/** First bytes of what people hand over by mistake, and what to do about each. */
const SIGNATURES: readonly [name: string, bytes: string, advice: string][] = [
  ['a PDF document', '%PDF', 'Save its text as .txt or .md.'],
  ['a Word document or another zip archive', 'PK\u0003\u0004', 'Do not give it the format of a text.'],
  ['an old Word document', '\u00D0\u00CF\u0011\u00E0', 'Open it in Word and save it as DOCX.'],
  ['an RTF document', '{\\rtf', 'Open it in Word or LibreOffice and save it as DOCX.'],
  ['a picture', '\u0089PNG', 'A draft must be text.'],
  ['a picture', '\u00FF\u00D8\u00FF', 'A draft must be text.'],
  ['a compressed file', '\u001F\u008B', 'Unpack it first.'],
];

/**
 * Decodes the bytes of a text file: UTF-8, or UTF-16 and UTF-32 with or without a byte order mark, or one of the older sets.
 *
 * @param tell is told where the text is not in UTF-8, or not as a whole.
 *
 * Throws `ReadError` with code `not-text` or `empty`.
 */
export function decode(bytes: Uint8Array, path: string, tell: (reason: string) => void = () => {}): string {
  if (bytes.length === 0) throw new ReadError('empty', `${path} is empty: there is nothing to read.`);
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  const signature = SIGNATURES.find(([, magic]) => start.startsWith(magic));
  if (signature)
    throw new ReadError('not-text', `${path} is not text: it seems to be ${signature[0]}. ${signature[2]}`);
  const wide = decodeWide(bytes);
  if (wide !== null) return wide;
  if (bytes.subarray(0, 8192).includes(0)) {
    throw new ReadError(
      'not-text',
      `${path} is not text: it holds NUL bytes. Save it as plain text or Markdown in UTF-8.`,
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const old = decodeOld(bytes);
    if (old) {
      tell(old.told);
      return old.text;
    }
    throw new ReadError(
      'not-text',
      `${path} is not in UTF-8, nor in any other character set that makes words of it. If it is a text, save it in UTF-8.`,
    );
  }
}
