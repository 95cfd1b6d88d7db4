/**
 * The YAML that this program and nearly everybody writes beside drafts, without a parser of YAML: a mapping of words, of
 * lists of words, and of lists of mappings of words. Starting the parser takes longer than comparing two short drafts,
 * and a list of five hundred files takes it longer than reading them. Whatever is not certainly that is left to it.
 */

export type PlainScalar = string | number;
export type PlainMapping = Record<string, PlainScalar>;
export type PlainYaml = Record<string, PlainScalar | PlainScalar[] | PlainMapping[]>;

const KEY = /^(?!(?:true|false|null|yes|no|on|off|y|n|nan|inf)$)[a-z]+(?:-[a-z]+)*\d*$/;
const NOT_A_STRING = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i;
/** As much of a date as is known, and an id that begins with one: the dash inside makes it no number. */
const DATED = /^\d{4}-\d{2}(?:[\w.-]*\w)?$/;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** Signs that YAML, or an editor, may take for the end of a line or for nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNSEEN = /[\0-\x09\x0b-\x1f\x7f\x85\u2028\u2029\ufeff]/;

/** Words that are the same string in every YAML: a letter first, nothing that could end them, and no word with a meaning. */
const isString = (words: string) =>
  (/^\p{L}/u.test(words) &&
    !words.includes(': ') &&
    !words.includes(' #') &&
    !words.includes('\n') &&
    !NOT_A_STRING.test(words) &&
    !/[\s:]$/.test(words.slice(-1))) ||
  DATED.test(words);

function scalarOf(source: string): PlainScalar | null {
  if (isString(source)) return source;
  if (WHOLE_NUMBER.test(source)) return Number(source);
  const [quote, inner] = [source.charAt(0), source.slice(1, -1)];
  const isQuoted = source.length > 1 && (quote === '"' || quote === "'") && source.endsWith(quote);
  return isQuoted && !inner.includes(quote) && !(quote === '"' && inner.includes('\\')) ? inner : null;
}

/** The values of a source that is plain; null for every other one, be it YAML or not. */
export function readPlainYaml(source: string): PlainYaml | null {
  if (UNSEEN.test(source)) return null;
  const root: PlainYaml = {};
  let list: (PlainScalar | PlainMapping)[] | null = null;
  let kind: 'scalars' | 'mappings' | null = null;
  let entry: PlainMapping | null = null;
  for (const line of source.split('\n')) {
    if (/^ *(?:#|$)/.test(line)) continue;
    const [, indent = '', dash = '', rest = ''] = /^( *)(- )?(.*)$/.exec(line) ?? [];
    const pair = pairOf(rest);
    if (indent === '' && !dash) {
      const key = pair?.key ?? (rest.endsWith(':') ? rest.slice(0, -1) : '');
      if (!KEY.test(key) || Object.hasOwn(root, key)) return null;
      // What is a list of nothing is not plain: the one before this key has to have something in it.
      if (list?.length === 0) return null;
      [list, kind, entry] = [pair ? null : [], null, null];
      root[key] = pair ? pair.value : (list as PlainScalar[] | PlainMapping[]);
      continue;
    }
    if (!list) return null;
    if (dash) {
      if (indent !== '  ') return null;
      const scalar: PlainScalar | null = pair ? null : scalarOf(rest);
      const now: 'scalars' | 'mappings' = pair ? 'mappings' : 'scalars';
      if ((!pair && scalar === null) || (kind ?? now) !== now) return null;
      kind = now;
      entry = pair ? { [pair.key]: pair.value } : null;
      list.push(entry ?? (scalar as PlainScalar));
    } else {
      if (indent !== '    ' || !entry || !pair || Object.hasOwn(entry, pair.key)) return null;
      entry[pair.key] = pair.value;
    }
  }
  return list?.length === 0 || Object.keys(root).length === 0 ? null : root;
}

function pairOf(line: string): { key: string; value: PlainScalar } | null {
  const colon = line.indexOf(': ');
  const key = line.slice(0, Math.max(0, colon));
  const value = KEY.test(key) ? scalarOf(line.slice(colon + 2)) : null;
  return value === null ? null : { key, value };
}

/** Strings and lists of strings as the library `yaml` writes them, to the byte; null where one is not plain. */
export function writePlainYaml(values: Readonly<Record<string, string | readonly string[]>>): string | null {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const all = typeof value === 'string' ? [value] : value;
    const written = all.map(writtenScalar);
    if (!KEY.test(key) || all.length === 0 || written.includes(null)) return null;
    if (typeof value === 'string') lines.push(`${key}: ${written[0]}`);
    else lines.push(`${key}:`, ...written.map(item => `  - ${item}`));
  }
  return lines.map(line => `${line}\n`).join('');
}

function writtenScalar(words: string): string | null {
  if (WHOLE_NUMBER.test(words)) return `"${words}"`;
  const isPlain = isString(words) && !words.endsWith('-') && !UNSEEN.test(words) && !words.includes('\n');
  return isPlain ? words : null;
}
