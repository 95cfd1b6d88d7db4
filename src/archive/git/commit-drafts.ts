/** Drafts -> commits, one each. */
import { type Archive, archivedDrafts, pathsOf, tipOf } from './archive.ts';
import { ArchiveError, onDisk } from './archive-error.ts';
import { seriesOfArchived } from './archived-text.ts';
import { timeOf } from './draft-commit.ts';
import { seriesOf } from './draft-files.ts';
import { type Candidate, type Committed, DraftWriter, type WriteOptions } from './draft-writer.ts';
import { type Known, type KnownDraft, recall, remember } from './known.ts';
import { withLock } from './lock.ts';
import { tidy } from './pack.ts';
import { checkWorkTree, showTip } from './work-tree.ts';

export interface CommitOptions extends WriteOptions {
  onCommit?(committed: Committed): Promise<void> | void;
}

/**
 * Archives drafts in the order of their dates. Objects are stored first; then the branch is moved from where it was, or
 * not at all. A draft that is there already is left as it is.
 *
 * @throws {ArchiveError} with what was committed before it kept: every draft is whole or not there.
 */
export async function commitDrafts(
  archive: Archive,
  candidates: readonly Candidate[],
  options: CommitOptions,
): Promise<Committed[]> {
  const work = async () => {
    const { tip, drafts, paths } = (await recall(archive)) ?? (await askFor(archive));
    const pending = pendingDrafts(drafts, candidates);
    const series = new Set(pending.map(({ provenance }) => seriesOf(provenance)));
    const isOfSeries = (path: string) => series.has(path.split('/', 2).join('/'));
    const { behind, contents } = await checkWorkTree(archive, tip, paths, isOfSeries);
    const writer = new DraftWriter(archive, options, { tip, paths, contents });
    try {
      for (const candidate of pending) {
        const committed = await writer.commit(candidate);
        await options.onCommit?.(committed);
        await tidy(archive);
      }
    } finally {
      if (writer.tip && (behind || writer.tip !== tip)) {
        const from = behind ? null : paths;
        await showTip(archive, writer.tip, { paths: writer.paths, from, known: writer.written });
        remember(archive, { tip: writer.tip, paths: writer.paths, drafts: [...drafts, ...writer.drafts] });
      }
    }
    return writer.committed;
  };
  return onDisk(archive.directory, () => withLock(archive, work));
}

async function askFor(archive: Archive): Promise<Omit<Known, 'tip'> & { tip: string | null }> {
  const tip = await tipOf(archive);
  const all = await archivedDrafts(archive, tip);
  const paths = await pathsOf(archive, tip);
  const stranger = all.find(({ name }) => name === null);
  if (stranger) {
    throw new ArchiveError(
      'archive-changed',
      `The archive at ${archive.directory} has a commit on its branch main that is not a draft: ${stranger.commit.slice(0, 12)}, "${stranger.headline}". Nothing was archived. Remove the commit from the branch: git branch elsewhere main keeps it, git reset --hard ${(stranger.parent ?? '').slice(0, 12) || 'DRAFT'} returns to the previous draft.`,
    );
  }
  const drafts = all.map(draft => ({
    name: draft.name,
    date: draft.date,
    series: seriesOfArchived(draft),
  }));
  return { tip, drafts, paths };
}

/**
 * Those that are not there yet, the earliest first.
 *
 * @throws {ArchiveError} `out-of-order` for one that is earlier than what its series has: what was archived is never
 * rewritten, and a commit between two others would rewrite all that follow.
 */
function pendingDrafts(archived: readonly KnownDraft[], candidates: readonly Candidate[]): Candidate[] {
  const known = new Set(archived.map(({ name }) => name));
  const pending = candidates
    .filter(({ name }) => !known.has(name))
    .map(candidate => ({ candidate, time: timeOf(candidate.provenance) }))
    .sort((one, two) => one.time - two.time);
  for (const { candidate, time } of pending) {
    const series = seriesOf(candidate.provenance);
    const later = archived.findLast(draft => draft.series === series);
    if (!later || Date.parse(later.date) / 1000 <= time) continue;
    throw new ArchiveError(
      'out-of-order',
      `${candidate.name} is of ${candidate.provenance.date}, but ${later.name} of ${later.date} is already archived, and the archive is never rewritten. To have both in order, archive the library again: treaty archive init NEW, then archive commit. Unchanged drafts get the same commits there.`,
    );
  }
  return pending.map(({ candidate }) => candidate);
}
