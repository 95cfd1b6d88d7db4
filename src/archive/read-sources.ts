/** `issuers`, `sources` and `watch` of a `treaty.yaml`, checked. */
import { PROVENANCE_KEYS, provenanceOf } from '../document/index.ts';
import { type Fail, list, type Mapping, mapping, rejectUnknown, required } from './checked-values.ts';
import { isDate, isLanguageTag, isName } from './names.ts';
import {
  type DraftSource,
  type SourceDocument,
  type TreatySources,
  WATCH_KINDS,
  type WatchedSource,
} from './source-types.ts';

/** Lists of plain values, with no list inside another: so a `treaty.yaml` is read without the parser of all of YAML. */
export const SOURCE_KEYS = ['issuers', 'sources', 'documents', 'watch'] as const;

const ABOUT_DRAFT = PROVENANCE_KEYS.filter(
  key => !['treaty', 'id', 'language', 'source', 'sha256', 'authenticity'].includes(key),
);
const DRAFT_KEYS: readonly string[] = ['draft', ...ABOUT_DRAFT, 'like', 'page', 'note'];
const DOCUMENT_KEYS = ['draft', 'address', 'language', 'format', 'sha256', 'licence', 'from'] as const;
const WATCH_KEYS = ['id', 'kind', 'address', 'links', 'path', 'ref', 'language', 'format', 'from'] as const;

/** Only the keys that are there, so that a treaty without sources stays as it was. */
export function readSources(root: Mapping, treaty: string, fail: Fail): TreatySources {
  const [issuers, sources, documents, watch] = SOURCE_KEYS.map(key =>
    items(root, key, fail)?.map((value, at) => ({ value, fail: under(fail, key, at) })),
  );
  const found = documents?.map(({ value, fail }) => readDocument(value, fail)) ?? [];
  const read: TreatySources = {
    ...(issuers ? { issuers: issuers.map(({ value, fail }) => readIssuer(value, fail)) } : {}),
    ...(sources ? { sources: sources.map(({ value, fail }) => readSource(value, treaty, found, fail)) } : {}),
    ...(watch ? { watch: watch.map(({ value, fail }) => readWatched(value, fail)) } : {}),
  };
  const stray = found.findIndex(({ draft }) => !read.sources?.some(source => source.draft === draft));
  if (stray !== -1)
    fail(`documents[${stray}].draft`, `is \`${found[stray]?.draft}\`, which \`sources\` does not list`);
  refuseTwice(read.sources ?? [], 'draft', 'sources', fail);
  refuseTwice(read.watch ?? [], 'id', 'watch', fail);
  return read;
}

function items(values: Mapping, key: string, fail: Fail): readonly unknown[] | null {
  const value = values[key];
  if (value === undefined) return null;
  return Array.isArray(value) ? value : fail(key, 'must be a list');
}

const under =
  (fail: Fail, key: string, at: number): Fail =>
  (inner, reason) =>
    fail(`${key}[${at}]${inner ? `.${inner}` : ''}`, reason);

function refuseTwice<T>(all: readonly T[], key: keyof T & string, name: string, fail: Fail): void {
  for (const [at, one] of all.entries()) {
    const first = all.findIndex(other => other[key] === one[key]);
    if (first !== at) fail(`${name}[${at}].${key}`, `is \`${one[key]}\`, like that of ${name}[${first}]`);
  }
}

/** A prefix counts only as whole folders: `https://un.org/a` must not count for `https://un.org/abc`. */
function readIssuer(value: unknown, fail: Fail): string {
  if (typeof value !== 'string' || !isFetchable(value) || !/^[^?#]*\/$/.test(value))
    return fail('', 'must be an https:// address of a folder, with a slash at its end');
  return value;
}

function readSource(value: unknown, treaty: string, all: readonly Found[], fail: Fail): DraftSource {
  const values = mapping(value, () => fail('', 'must be a mapping with `draft`'));
  rejectUnknown(values, DRAFT_KEYS, key => fail(key, `is unknown; known keys are ${list(DRAFT_KEYS)}`));
  const id = named(values, 'draft', fail);
  const words = texts(values, [...ABOUT_DRAFT, 'like', 'page', 'note'], fail);
  if (words.date !== undefined && !isDate(words.date))
    fail('date', `is \`${words.date}\`, but must be a day, month or year: YYYY-MM-DD, YYYY-MM or YYYY`);
  const documents = all.flatMap(({ draft, ...document }) => (draft === id ? [document] : []));
  if (documents.length === 0 && words.page === undefined)
    fail(
      '',
      `must have a \`page\` to download from by hand, since \`documents\` lists nothing for \`${id}\``,
    );
  if (documents.length > 0 && words.date === undefined) fail('date', 'is missing');
  const { like, page, note } = words;
  return {
    draft: id,
    provenance: { ...provenanceOf(words), treaty, id },
    documents,
    ...(like === undefined ? {} : { like }),
    ...(page === undefined ? {} : { page }),
    ...(note === undefined ? {} : { note }),
  };
}

type Found = SourceDocument & { draft: string };

function readDocument(value: unknown, fail: Fail): Found {
  const values = mapping(value, () => fail('', 'must be a mapping with `draft` and `address`'));
  rejectUnknown(values, DOCUMENT_KEYS, key => fail(key, `is unknown; known keys are ${list(DOCUMENT_KEYS)}`));
  const address = required(values, 'address', fail);
  if (!isFetchable(address))
    fail('address', `is \`${address}\`, but must be an https:// address without a user name`);
  const words = texts(values, DOCUMENT_KEYS, fail);
  if (words.language !== undefined && !isLanguageTag(words.language))
    fail('language', `is \`${words.language}\`, but must be a language tag, for example en or fr`);
  if (words.sha256 !== undefined && !/^[0-9a-f]{64}$/.test(words.sha256))
    fail('sha256', 'must be 64 hexadecimal digits');
  return { ...words, draft: required(values, 'draft', fail), address };
}

function readWatched(value: unknown, fail: Fail): WatchedSource {
  const values = mapping(value, () => fail('', 'must be a mapping with `id`, `kind` and `address`'));
  rejectUnknown(values, WATCH_KEYS, key => fail(key, `is unknown; known keys are ${list(WATCH_KEYS)}`));
  const id = named(values, 'id', fail);
  const kind = WATCH_KINDS.find(one => one === values.kind);
  if (!kind) return fail('kind', `must be one of ${list(WATCH_KINDS)}`);
  const address = required(values, 'address', fail);
  const isPlace = kind === 'folder' || (kind === 'git' && !address.includes('://'));
  if (!isPlace && !isFetchable(address))
    fail('address', `is \`${address}\`, but must be an https:// address without a user name`);
  const words = texts(values, WATCH_KEYS, fail);
  if (kind === 'git' && words.path === undefined)
    fail('path', 'is missing: git needs the path of the document');
  return { ...words, id, kind, address };
}

function named(values: Mapping, key: string, fail: Fail): string {
  const name = required(values, key, fail);
  return isName(name)
    ? name
    : fail(key, `is \`${name}\`, but may contain only letters, digits, ".", "_" and "-"`);
}

function texts(values: Mapping, keys: readonly string[], fail: Fail): Record<string, string> {
  return Object.fromEntries(
    keys.flatMap(key => (values[key] === undefined ? [] : [[key, required(values, key, fail)]])),
  );
}

/** Other machines by https only. Addresses of this machine are for tests, and count only where the call allows them. */
function isFetchable(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isThisMachine = ['127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && isThisMachine)) && username + password === '';
}
