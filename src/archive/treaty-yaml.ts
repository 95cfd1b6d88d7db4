/** An entry for a draft in `treaty.yaml`, with everything else in the file left as it is. */
import { Document, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { LibraryError } from './library-error.ts';
import { withoutLanguage } from './names.ts';
import { DRAFT_KEYS } from './read-treaty-file.ts';

export interface NewEntry {
  treaty: string;
  title: string;
  /** Keys of the entry as `treaty.yaml` has them. */
  entry: Readonly<Record<string, unknown>> & { id: string; date: string; language?: string };
}

/**
 * The text of a `treaty.yaml` with an entry more, in the place of one with the same id, or else where its date belongs.
 *
 * @param source the text as it is, which was found to be right; null for a new treaty.
 */
export function addEntry(source: string | null, { treaty, title, entry }: NewEntry): string {
  const document = source === null ? new Document({ treaty, title, drafts: [] }) : parseDocument(source);
  const drafts = document.get('drafts');
  if (!isSeq(drafts)) throw new LibraryError('bad-library', '`drafts` must be a list of drafts');
  const items = (drafts as YAMLSeq<YAMLMap>).items;
  const values = Object.fromEntries(
    DRAFT_KEYS.flatMap(key => (entry[key] === undefined ? [] : [[key, entry[key]]])),
  );
  const same = items.findIndex(item => wordsOf(item, 'id') === entry.id);
  if (same === -1) items.splice(placeFor(items, entry), 0, document.createNode(values) as YAMLMap);
  else {
    // Key by key, so that comments between them stay.
    for (const key of DRAFT_KEYS) {
      if (values[key] === undefined) items[same]?.delete(key);
      else items[same]?.set(key, values[key]);
    }
  }
  return document.toString({ lineWidth: 0 });
}

/** Behind the last draft that is not later; a language version behind the draft that it is one of. */
function placeFor(items: readonly YAMLMap[], entry: NewEntry['entry']): number {
  const base = withoutLanguage(entry);
  const own =
    base === entry.id ? -1 : items.findLastIndex(item => wordsOf(item, 'id').split('.')[0] === base);
  if (own !== -1) return own + 1;
  return items.findLastIndex(item => wordsOf(item, 'date') <= entry.date) + 1;
}

/** A value as it is written: `2024.10` is no number. */
function wordsOf(item: YAMLMap, key: string): string {
  const node = item.get(key, true);
  return isScalar(node)
    ? String(typeof node.value === 'number' ? (node.source ?? node.value) : (node.value ?? ''))
    : '';
}
