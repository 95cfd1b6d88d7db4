/** Names of drafts, treaties and citations as names of files. */
import { createHash } from 'node:crypto';

/** Longer names are cut, and a hash keeps them apart: file systems allow 255 bytes. */
const MOST = 80;

/** Digits of the hash after a `+`, which no other name has: two names would have to be searched for through 2^64. */
const HASH = 32;

/** Names that no file may have on Windows, whatever its ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name in small letters, digits, hyphens and `_` for spaces, the same for the same text and no other, also where a file system does
 * not tell capitals apart: `60_bis`, `annex_~i` for *annex I*. It holds no dot and no slash, so that it cannot lead elsewhere.
 *
 * Small letters, digits and hyphens stand for themselves, and `~` begins all that does not: a letter after it is a capital, figures up
 * to the next `~` are the number of another character.
 */
export function slugOf(text: string): string {
  let slug = '';
  for (const sign of text) {
    if (/[a-z\d-]/.test(sign)) slug += sign;
    else if (sign === ' ') slug += '_';
    else if (/[A-Z]/.test(sign)) slug += `~${sign.toLowerCase()}`;
    else slug += `~${sign.codePointAt(0)}~`;
  }
  if (slug === '') return '~~';
  if (RESERVED.test(slug)) return `~${slug.charCodeAt(0)}~${slug.slice(1)}`;
  if (slug.length <= MOST) return slug;
  const hash = createHash('sha256').update(text, 'utf16le').digest('hex').slice(0, HASH);
  return `${slug.slice(0, MOST - HASH - 1)}+${hash}`;
}
