/** The tags of a part of a Word file, in order. Not a parser: the parts are those of this program, or of files that were read before. */

export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Whether it closes an element that was opened before. */
  isEnd: boolean;
  /** Whether it is an element of its own, without content. */
  isEmpty: boolean;
  /** The text up to the next tag, as it is written. */
  text: string;
}

const TAG =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>([^<]*)/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All tags of a part. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const [, end, name, attributes = '', empty, text = ''] of xml.matchAll(TAG)) {
    if (name === undefined) continue;
    const values = [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', one, two]): [string, string] => [
      key,
      one ?? two ?? '',
    ]);
    yield { name, attributes: new Map(values), isEnd: end !== '', isEmpty: empty !== '', text };
  }
}

/** Calls `visit` for each element that begins, with the names of those that it stands in, the innermost last. */
export function walk(xml: string, visit: (tag: Tag, above: readonly string[]) => void): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const tag of tagsOf(xml)) {
    if (tag.isEnd) {
      const last = open.pop();
      if (last !== tag.name) faults.push(`</${tag.name}> closes ${last ?? 'nothing'}`);
      continue;
    }
    visit(tag, open);
    if (!tag.isEmpty) open.push(tag.name);
  }
  if (open.length > 0) faults.push(`${open.at(-1)} is not closed`);
  return faults;
}
