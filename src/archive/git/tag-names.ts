/** The tags that the drafts of an archive have. */
import type { ArchivedDraft } from './archive.ts';
import { tagName } from './draft-commit.ts';

/** Without those of drafts that have no symbol, and so no tag. */
export function tagNames(drafts: readonly Pick<ArchivedDraft, 'name' | 'trailers'>[]): string[] {
  return drafts.flatMap(({ name, trailers }) => {
    const [treaty = '', id = ''] = name?.split('@') ?? [];
    const tag = tagName({ treaty, id, symbol: trailers.get('Document-Symbol') ?? '' });
    return tag ? [tag] : [];
  });
}
