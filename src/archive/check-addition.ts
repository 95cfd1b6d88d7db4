/** What is given for a draft, checked before anything is read or written. */
import { AUTHENTICITIES, type Provenance } from '../document/index.ts';
import { LibraryError } from './library-error.ts';
import { isDate, isLanguageTag, isName } from './names.ts';

const LONGEST = 500;

/** Throws `LibraryError` with code `bad-draft`, naming the value and what would do. */
export function checkAddition(given: Provenance): void {
  const { treaty = '', id, date = '', language, source, authenticity } = given;
  const fail = (what: string, value: string, needed: string): never => {
    throw new LibraryError('bad-draft', `"${value}" cannot be the ${what}: ${needed}.`);
  };
  const name = 'it may contain only letters, digits, ".", "_" and "-", and must begin with a letter or digit';
  if (!isName(treaty)) fail('name of a treaty', treaty, name);
  if (id !== undefined && !isName(id)) fail('id of a draft', id, name);
  if (!isDate(date))
    fail('date of a draft', date, 'it must be a day, month or year, for example 2024-08-08, 2024-08 or 2024');
  if (language !== undefined && !isLanguageTag(language))
    fail('language', language, 'it must be a language tag, for example en, fr, es, ru, zh or ar');
  if (source !== undefined && !isAddress(source))
    fail('source', source, 'it must be the address where the document was found, with http:// or https://');
  if (authenticity !== undefined && !AUTHENTICITIES.includes(authenticity))
    fail('authenticity', authenticity, `it must be one of ${AUTHENTICITIES.join(', ')}`);
  for (const key of ['symbol', 'issuer', 'status', 'title'] as const) {
    const value = given[key];
    if (value !== undefined && !isLine(value))
      fail(key, value.slice(0, 80), `it must be one line of at most ${LONGEST} characters`);
  }
}

const isLine = (text: string) => text.trim() !== '' && text.length <= LONGEST && !/\p{Cc}/u.test(text);

function isAddress(text: string): boolean {
  return isLine(text) && /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '');
}
