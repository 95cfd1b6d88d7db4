/** `treaty.yaml` -> a treaty with its drafts, or the file, key and reason that it is wrong. */
import { dirname, isAbsolute, join, normalize } from 'node:path';
import {
  AUTHENTICITIES,
  PROVENANCE_KEYS,
  provenanceOf,
  readPlainYaml,
  readYaml,
  VERIFICATION_FORM,
  verificationOf,
  YamlError,
} from '../document/index.ts';
import { type Fail, list, type Mapping, mapping, rejectUnknown, required } from './checked-values.ts';
import { LibraryError } from './library-error.ts';
import { isDate, isName } from './names.ts';
import { readSources, SOURCE_KEYS } from './read-sources.ts';
import type { DraftEntry, TreatyEntry } from './types.ts';

const TREATY_KEYS: readonly string[] = ['treaty', 'title', ...SOURCE_KEYS, 'drafts'];
/** The treaty is named once, above its drafts. */
export const DRAFT_KEYS = [
  ...PROVENANCE_KEYS.filter(key => key !== 'treaty'),
  'retrieved',
  'original',
  'file',
];

/**
 * Reads the text of a `treaty.yaml`.
 *
 * @param path where it was read; drafts are looked for beside it.
 * @throws {LibraryError} `bad-library`, naming the file, the key and what was expected there.
 */
export function readTreatyFile(source: string, path: string): TreatyEntry {
  const fail = (key: string, reason: string): never => {
    throw new LibraryError('bad-library', `${path}: ${key ? `\`${key}\` ` : ''}${reason}`);
  };
  const root = mapping(readPlainYaml(source) ?? parsed(source, fail), () =>
    fail('', 'must be a mapping with `treaty`, `title` and `drafts`'),
  );
  rejectUnknown(root, TREATY_KEYS, key => fail(key, `is unknown; known keys are ${list(TREATY_KEYS)}`));
  const treaty = required(root, 'treaty', fail);
  if (!isName(treaty))
    fail('treaty', `is \`${treaty}\`, but may contain only letters, digits, ".", "_" and "-"`);
  const title = required(root, 'title', fail);
  const { drafts } = root;
  if (!Array.isArray(drafts) || drafts.length === 0)
    return fail('drafts', 'must be a list with at least one draft');
  const entries = drafts.map((value: unknown, at) =>
    readDraft(value, treaty, dirname(path), (key, reason) =>
      fail(`drafts[${at}]${key ? `.${key}` : ''}`, reason),
    ),
  );
  const places = new Map<string, number>();
  for (const [at, { id }] of entries.entries()) {
    const first = places.get(id);
    if (first !== undefined) fail(`drafts[${at}].id`, `is \`${id}\`, like that of drafts[${first}]`);
    places.set(id, at);
  }
  return { treaty, title, ...readSources(root, treaty, fail), drafts: entries };
}

function parsed(source: string, fail: Fail): unknown {
  try {
    return readYaml(source, 'as-written');
  } catch (error) {
    if (error instanceof YamlError) return fail('', error.reason);
    throw error;
  }
}

function readDraft(value: unknown, treaty: string, folder: string, fail: Fail): DraftEntry {
  const values = mapping(value, () => fail('', 'must be a mapping with at least `id` and `file`'));
  rejectUnknown(values, DRAFT_KEYS, key => fail(key, `is unknown; known keys are ${list(DRAFT_KEYS)}`));
  const id = required(values, 'id', fail);
  if (!isName(id)) fail('id', `is \`${id}\`, but may contain only letters, digits, ".", "_" and "-"`);
  for (const key of DRAFT_KEYS) if (values[key] !== undefined) required(values, key, fail);
  const inside = (key: string) => {
    const path = required(values, key, fail);
    // No file can have a name with such signs, and asking for one would be a bug of ours.
    if (/\p{Cc}/u.test(path)) fail(key, 'must be a path without control characters');
    if (isAbsolute(path) || normalize(path).startsWith('..'))
      fail(key, `is \`${path}\`, but must be a path inside the treaty's own folder`);
    return join(folder, path);
  };
  const file = inside('file');
  const original = values.original === undefined ? {} : { original: inside('original') };
  const date = values.date === undefined ? null : String(values.date);
  if (date !== null && !isDate(date))
    fail('date', `is \`${date}\`, but must be a day, month or year: YYYY-MM-DD, YYYY-MM or YYYY`);
  const { authenticity, retrieved } = values;
  if (retrieved !== undefined && !isDate(String(retrieved)))
    fail('retrieved', `is \`${String(retrieved)}\`, but must be a day: YYYY-MM-DD`);
  if (authenticity !== undefined && !AUTHENTICITIES.includes(String(authenticity))) {
    fail('authenticity', `is \`${String(authenticity)}\`, but must be one of ${list(AUTHENTICITIES)}`);
  }
  rejectWrongVerification(values, fail);
  return {
    ...provenanceOf(values),
    treaty,
    id,
    path: file,
    ...original,
    ...(retrieved === undefined ? {} : { retrieved: String(retrieved) }),
  };
}

/** Only a restatement can be compared with the authentic text. */
function rejectWrongVerification({ verified, authenticity }: Mapping, fail: Fail): void {
  if (verified === undefined) return;
  if (verificationOf({ verified: String(verified) }) === null)
    fail('verified', `is \`${String(verified)}\`, but must be like ${VERIFICATION_FORM}`);
  if (authenticity !== 'restatement')
    fail('verified', 'belongs to a restatement: the draft must have `authenticity: restatement`');
}
