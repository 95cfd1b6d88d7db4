/** `watchlist.yaml` -> a watchlist, or the file, place and reason that it is wrong. Its schema is `watchlist.schema.json`. */
import { LONGEST_TERM } from '../compare/index.ts';
import { counted, readYaml, YamlError } from '../document/index.ts';
import { CONCEPTS } from './concepts/index.ts';
import { readConcepts } from './read-concepts.ts';
import { RULES } from './rules/index.ts';
import { RULE_NAMES, type RuleName, SEVERITIES, type WatchEntry, type Watchlist } from './types.ts';
import { type Fail, listed, mappingOf, rejectUnknown, textOf, textsOf } from './watchlist-values.ts';

/** A watchlist that cannot be used. The message names the file, the key and what was expected there. */
export class WatchlistError extends Error {
  readonly code = 'bad-watchlist';

  constructor(path: string, key: string, reason: string) {
    super(`${path}: ${key === '' ? '' : `\`${key}\` `}${reason}`);
    this.name = 'WatchlistError';
  }
}

const LIST_KEYS: readonly string[] = ['treaty', 'drafts', 'concepts', 'watch'];
const ENTRY_KEYS: readonly (keyof WatchEntry)[] = [
  'id',
  'title',
  'severity',
  'clauses',
  'words',
  'headings',
  'concepts',
  'over',
  'look',
  'facts',
  'reason',
  'source',
  'url',
  'unverified',
];

/**
 * Reads the text of a watchlist.
 *
 * @param path what it is called in messages.
 * @throws {WatchlistError}
 */
export function readWatchlist(source: string, path: string): Watchlist {
  const fail: Fail = (key, reason) => {
    throw new WatchlistError(path, key, reason);
  };
  const root = mappingOf(parsed(source, fail), '', fail);
  rejectUnknown(root, LIST_KEYS, '', fail);
  const { treaty, drafts } = root;
  const concepts = root.concepts === undefined ? [] : readConcepts(root.concepts, fail);
  // A list may have concepts alone.
  const watch: unknown = root.watch ?? (concepts.length > 0 ? [] : undefined);
  if (!Array.isArray(watch)) return fail('watch', 'must be a list of entries');
  const known = [...CONCEPTS, ...concepts].map(({ id }) => id);
  const entries = watch.map((value: unknown, at) => entryOf(value, `watch[${at}]`, known, fail));
  const ids = new Set<string>();
  for (const [at, { id }] of entries.entries()) {
    if (ids.has(id)) fail(`watch[${at}].id`, `is \`${id}\`, like that of another entry`);
    ids.add(id);
  }
  return {
    name: path,
    ...(treaty === undefined ? {} : { treaty: textOf(treaty, 'treaty', fail) }),
    ...(drafts === undefined ? {} : { drafts: draftsOf(drafts, fail) }),
    ...(concepts.length > 0 ? { concepts } : {}),
    watch: entries,
  };
}

function parsed(source: string, fail: Fail): unknown {
  try {
    return readYaml(source);
  } catch (error) {
    if (error instanceof YamlError) return fail('', error.reason);
    throw error;
  }
}

function draftsOf(value: unknown, fail: Fail): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(mappingOf(value, 'drafts', fail)).map(([name, ids]) => [
      name,
      textsOf(ids, `drafts.${name}`, fail),
    ]),
  );
}

function entryOf(value: unknown, key: string, concepts: readonly string[], fail: Fail): WatchEntry {
  const values = mappingOf(value, key, fail);
  rejectUnknown(values, ENTRY_KEYS, `${key}.`, fail);
  const text = (name: string) => textOf(values[name], `${key}.${name}`, fail);
  const texts = (name: 'words' | 'headings') =>
    values[name] === undefined ? {} : { [name]: phrasesOf(values[name], `${key}.${name}`, fail) };
  const clauses = (name: 'clauses' | 'over') =>
    values[name] === undefined ? {} : { [name]: clausesOf(values[name], `${key}.${name}`, fail) };
  const severity = values.severity === undefined ? 'medium' : text('severity');
  if (!isOneOf(severity, SEVERITIES)) {
    return fail(`${key}.severity`, `is \`${severity}\`, but must be one of ${listed(SEVERITIES)}`);
  }
  return {
    id: text('id'),
    title: text('title'),
    severity,
    ...clauses('clauses'),
    ...texts('words'),
    ...texts('headings'),
    ...(values.concepts === undefined
      ? {}
      : { concepts: conceptsOf(values.concepts, `${key}.concepts`, concepts, fail) }),
    ...clauses('over'),
    ...(values.facts === undefined ? {} : { facts: factsOf(values.facts, `${key}.facts`, fail) }),
    ...(values.look === undefined ? {} : { look: looksOf(values.look, `${key}.look`, fail) }),
    reason: text('reason'),
    source: text('source'),
    ...(values.url === undefined ? {} : { url: urlOf(values.url, `${key}.url`, fail) }),
    ...(values.unverified === undefined ? {} : { unverified: text('unverified') }),
  };
}

/** An address that a page, an annotation or an editor may open: nothing that runs (`javascript:`) or leads to a file. */
function urlOf(value: unknown, key: string, fail: Fail): string {
  const url = textOf(value, key, fail);
  return /^https?:\/\/[^\s\p{C}<>"]+$/iu.test(url) && URL.canParse(url)
    ? url
    : fail(key, 'must be an address on the web, such as https://example.org/rule');
}

function clausesOf(value: unknown, key: string, fail: Fail): NonNullable<WatchEntry['clauses']> {
  if (!Array.isArray(value) || value.length === 0) return fail(key, 'must be a list of citations');
  return value.map((one: unknown, at) => {
    if (typeof one === 'string' || typeof one === 'number') return String(one);
    const places = Object.entries(mappingOf(one, `${key}[${at}]`, fail));
    if (places.length === 0) fail(`${key}[${at}]`, 'does not name a draft');
    return Object.fromEntries(
      places.map(([draft, citation]) => [draft, textOf(citation, `${key}[${at}].${draft}`, fail)]),
    );
  });
}

/** Words and headings: a pattern is made of each, and the longest sentences of treaties are shorter than this. */
function phrasesOf(value: unknown, key: string, fail: Fail): string[] {
  const phrases = textsOf(value, key, fail);
  for (const [at, { length }] of phrases.entries())
    if (length > LONGEST_TERM)
      fail(`${key}[${at}]`, `has ${counted(length, 'character')}; a phrase has at most ${LONGEST_TERM}`);
  return phrases;
}

function conceptsOf(value: unknown, key: string, known: readonly string[], fail: Fail): string[] {
  const ids = textsOf(value, key, fail);
  const strange = ids.find(id => !known.includes(id));
  return strange === undefined
    ? ids
    : fail(key, `has \`${strange}\`, which is unknown; known are ${listed(known)}`);
}

function factsOf(value: unknown, key: string, fail: Fail): string[] {
  const kinds = Object.keys(RULES.fact.kinds);
  const asked = textsOf(value, key, fail);
  const strange = asked.find(kind => !kinds.includes(kind));
  return strange === undefined
    ? asked
    : fail(key, `has \`${strange}\`, which is unknown; known are ${listed(kinds)}`);
}

function looksOf(value: unknown, key: string, fail: Fail): NonNullable<WatchEntry['look']> {
  return textsOf(value, key, fail).map(look => {
    const [rule = '', kind] = look.split(':');
    if (!isOneOf(rule, RULE_NAMES))
      fail(key, `has \`${rule}\`, which is unknown; known are ${listed(RULE_NAMES)}`);
    const kinds = Object.keys(RULES[rule as RuleName].kinds);
    if (kind !== undefined && !kinds.includes(kind))
      fail(key, `has \`${look}\`, which is unknown; the kinds of ${rule} are ${listed(kinds)}`);
    return look as NonNullable<WatchEntry['look']>[number];
  });
}

function isOneOf<Value extends string>(value: string, all: readonly Value[]): value is Value {
  return (all as readonly string[]).includes(value);
}
