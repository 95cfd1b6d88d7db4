/** Addresses within a page: `#35-1-c` for 35(1)(c). */

export interface Anchors {
  /** The address of a provision of the later draft, or of what a deleted one was in the earlier draft. */
  of(side: 'before' | 'after', citation: string): string | undefined;
  /** Gives a provision its address. Those of the earlier draft begin with `before-`. */
  add(side: 'before' | 'after', citation: string): string;
  /** Gives a provision of the earlier draft the plain address of its citation too, unless something has it. Call it when all others are given. */
  addPlain(citation: string): void;
  /** That plain address. */
  plainOf(citation: string): string | undefined;
}

/**
 * Gives out addresses, no two of which are the same: citations that differ only in their signs, as 1(1) and 1.1 would, get a number
 * at the end in the order in which they are added.
 *
 * @param taken addresses that the page uses otherwise.
 */
export function anchors(taken: Iterable<string> = []): Anchors {
  const used = new Set(taken);
  const known = { before: new Map<string, string>(), after: new Map<string, string>() };
  const plain = new Map<string, string>();
  return {
    of: (side, citation) => known[side].get(citation),
    add(side, citation) {
      const slug = `${side === 'before' ? 'before-' : ''}${hyphened(citation)}`;
      let name = slug;
      for (let at = 2; used.has(name); at += 1) name = `${slug}-${at}`;
      used.add(name);
      known[side].set(citation, name);
      return name;
    },
    addPlain(citation) {
      const slug = hyphened(citation);
      if (used.has(slug)) return;
      used.add(slug);
      plain.set(citation, slug);
    },
    plainOf: citation => plain.get(citation),
  };
}

/**
 * Letters and digits of a citation, whatever their script, with hyphens between them; `text` where it has none. A paragraph without a
 * number is `p3` for ¶3: else it could stand in front of Article 3 and take its address.
 */
const hyphened = (citation: string): string =>
  citation
    .normalize('NFC')
    .replace(/¶(?=\p{N})/gu, ' p')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'text';
