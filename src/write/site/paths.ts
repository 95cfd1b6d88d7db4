/** Where the pages of a treaty stand, from its own folder. */
import type { Provenance } from '../../document/index.ts';
import { draftLabel } from '../history/draft-label.ts';
import { slugOf } from '../slug.ts';

export interface TreatyPaths {
  /** Of the full text of a draft, by its place among those of the series and then the others. */
  draft(at: number): string;
  pair(before: number, after: number): string;
}

/** Drafts of the same name, as two without id and date may have, are kept apart by a number after a dot, which no slug has. */
export function treatyPaths(drafts: readonly Provenance[]): TreatyPaths {
  const used = new Map<string, number>();
  const names = drafts.map(draft => {
    const slug = slugOf(draftLabel(draft));
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    return count === 1 ? slug : `${slug}.${count}`;
  });
  return {
    draft: at => `drafts/${names[at]}.html`,
    pair: (before, after) => `pairs/${names[before]}..${names[after]}.html`,
  };
}

/** Names of the pages of articles: the citation; of one that is gone, and whose number another has now, with the draft that had it last. */
export function articlePaths(
  articles: readonly { citations: readonly (string | null)[] }[],
  drafts: readonly Provenance[],
): string[] {
  const lastOf = (citations: readonly (string | null)[]) => citations.findLastIndex(one => one !== null);
  const current = new Set(
    articles.flatMap(({ citations }) => (lastOf(citations) === drafts.length - 1 ? [citations.at(-1)] : [])),
  );
  const used = new Map<string, number>();
  return articles.map(({ citations }) => {
    const at = lastOf(citations);
    const citation = citations[at] ?? '';
    const isGone = at < drafts.length - 1;
    const name =
      isGone && current.has(citation)
        ? `${slugOf(citation)}.${slugOf(draftLabel(drafts[at] ?? {}))}`
        : slugOf(citation);
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return `articles/${name}${count === 1 ? '' : `.${count}`}.html`;
  });
}
