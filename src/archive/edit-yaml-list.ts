/** A list of mappings in a YAML file that people edit: comments, unknown keys, and the form of all that does not change stay. */
import { isMap, isSeq, parseDocument } from 'yaml';

export type YamlValues = Readonly<Record<string, string | boolean | undefined>>;

/**
 * The text with its list under `key` changed.
 *
 * @param change what becomes of each item, by its place: other values for some keys (undefined takes a key out), or null for none of it.
 * @param added items that come after them.
 * @throws {Error} where the text is not YAML, or what is under the key is no list.
 */
export function editYamlList(
  text: string,
  key: string,
  change: (at: number) => YamlValues | null,
  added: readonly YamlValues[],
): string {
  const document = parseDocument(text);
  if (document.errors[0]) throw new Error(document.errors[0].message);
  if (document.get(key) === undefined || document.get(key) === null)
    document.set(key, document.createNode([]));
  const list = document.get(key);
  if (!isSeq(list)) throw new Error(`"${key}" is not a list`);
  if (list.items.length === 0) list.flow = false;
  list.items = list.items.flatMap((item, at) => {
    const values = change(at);
    if (values === null) return [];
    const changed = Object.entries(values);
    // What stands elsewhere and is only named here would change there as well.
    if (!isMap(item) && changed.length > 0)
      return [document.createNode({ ...(item as { toJS(of: unknown): object }).toJS(document), ...values })];
    for (const [name, value] of changed) {
      if (value === undefined) (item as { delete(name: string): void }).delete(name);
      else (item as { set(name: string, value: unknown): void }).set(name, value);
    }
    return [item];
  });
  for (const values of added) list.items.push(document.createNode(values));
  return document.toString({ lineWidth: 0 });
}
