/** The drafts of an archive, as trees. */
import { type Draft, type Provenance, provenanceOf } from '../../document/index.ts';
import { parseYaml } from '../parse-yaml.ts';
import { type Archive, type ArchivedDraft, pathsOf, readObjects } from './archive.ts';
import { ArchiveError } from './archive-error.ts';
import { readSeries } from './series.ts';

/** The folder that a draft was put in: one treaty, one language, and restatements apart from authentic words. */
export const seriesOfArchived = ({ trailers }: ArchivedDraft): string => trailers.get('Series') ?? '';

export interface ArchivedFacts {
  /** Of the treaty. */
  title: string;
  provenance: Provenance;
}

/** What an archive knows about each of some drafts, in their order. Git is asked once. */
export async function archivedFacts(
  archive: Archive,
  drafts: readonly ArchivedDraft[],
): Promise<ArchivedFacts[]> {
  const places = drafts.map(draft => {
    // Anybody may have written the message; a name with a space in it would be taken for two by git.
    if (!/^\S+$/.test(seriesOfArchived(draft))) throw unreadable(draft);
    return `${draft.commit}:${seriesOfArchived(draft)}/treaty.yaml`;
  });
  const found = await readObjects(archive, places);
  return drafts.map((draft, at) => {
    let facts: unknown;
    try {
      facts = parseYaml(found.get(places[at] ?? '')?.toString('utf8') ?? '');
    } catch {
      throw unreadable(draft);
    }
    if (typeof facts !== 'object' || facts === null) throw unreadable(draft);
    const provenance = provenanceOf(facts as Record<string, unknown>);
    return { title: String((facts as Record<string, unknown>)['treaty-title']), provenance };
  });
}

/** The tree of a draft as it was archived. @throws {ArchiveError} `git-failed` where its files are no draft. */
export async function readArchivedDraft(archive: Archive, draft: ArchivedDraft): Promise<Draft> {
  const paths = await pathsOf(archive, draft.commit);
  const text = await readSeries(archive, paths, seriesOfArchived(draft));
  if (!text) throw unreadable(draft);
  return text.draft;
}

const unreadable = ({ commit, name }: ArchivedDraft) =>
  new ArchiveError(
    'git-failed',
    `The commit ${commit.slice(0, 12)} (${name ?? 'no draft'}) no longer contains a draft. treaty archive verify reports what differs.`,
  );
