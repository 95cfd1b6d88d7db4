/** Cross-references between provisions: from each, and to each. */
import { printFinding, type ReferenceAudit } from '../../../src/index.ts';
import type { ReviewDocument } from './document.ts';

export interface Link {
  /** The words of the reference. */
  words: string;
  /** Entry that it names; null where it names nothing. */
  to: number | null;
  /** What is said of it. */
  said: string;
}

export interface Links {
  /** By entry, in the order of the words. */
  from: ReadonlyMap<number, readonly Link[]>;
  /** By entry: the entries that refer to it. */
  into: ReadonlyMap<number, readonly number[]>;
}

/** Turns an audit of references into links between entries, as the later draft has them; of what is gone, as the earlier had. */
export function linksOf(document: ReviewDocument, { findings }: ReferenceAudit): Links {
  const from = new Map<number, Link[]>();
  const into = new Map<number, number[]>();
  for (const finding of findings) {
    const side = finding.after ? 'after' : 'before';
    const point = finding[side];
    const entry = point && document.find(side, point.place);
    if (!point || !entry) continue;
    const to = point.names === null ? null : (document.find(side, point.names)?.at ?? null);
    const links = from.get(entry.at) ?? [];
    // Each article of `articles 6 to 16` is a finding; they share their words.
    if (!links.some(link => link.words === point.words && link.to === to))
      links.push({ words: point.words, to, said: printFinding(finding) });
    from.set(entry.at, links);
    if (to !== null && !(into.get(to) ?? []).includes(entry.at))
      into.set(to, [...(into.get(to) ?? []), entry.at]);
  }
  return { from, into };
}
