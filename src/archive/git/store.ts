/** Objects into git, and then the branch, at once and only from where it was. */
import { type Archive, BRANCH, tipOf } from './archive.ts';
import { ArchiveError } from './archive-error.ts';
import type { Git } from './git.ts';
import { type GitObject, packOf } from './objects.ts';

/**
 * Stores objects as one pack: a file for each, as `git add` makes them, takes several times as long. Until a branch is moved
 * nobody sees them.
 *
 * @throws {ArchiveError} `cannot-store`, `git-failed`
 */
export async function storeObjects({ git }: Archive, objects: readonly GitObject[]): Promise<void> {
  const unique = [...new Map(objects.map(object => [object.id, object])).values()];
  await git.run(['index-pack', '--stdin', '--strict'], packOf(unique));
}

export interface Move {
  /** Where the branch has to be; null for nowhere. */
  from: string | null;
  to: string;
  tag: { name: string; id: string } | null;
}

const NOTHING = '0'.repeat(40);

/**
 * Moves the branch, and sets the tag before it: git puts refs in their places one by one, and a tag that a killed
 * process left without its commit on the branch is found and taken over by the next one.
 *
 * @throws {ArchiveError} `archive-moved-on` where the branch is elsewhere by now.
 */
export async function moveBranch(archive: Archive, { from, to, tag }: Move): Promise<void> {
  const { git, directory } = archive;
  const moved = await tryMove(git, { from, to, tag }, null).catch(async error => {
    // A git that was stopped may have moved the branch before.
    if (error instanceof ArchiveError && error.code === 'git-stopped' && (await tipOf(archive)) === to)
      return null;
    throw error;
  });
  if (moved === null) return;
  let said = moved.message;
  // A tag that is there already was left by a killed process.
  const before = tag ? await tagAt(archive, tag.name) : null;
  if (before) {
    const again = await tryMove(git, { from, to, tag }, before);
    if (again === null) return;
    said = again.message;
  }
  // A git that outlived its killed parent was about to archive the same draft, which has the same name wherever it is made.
  if (before === (tag?.id ?? null) && (await tipOf(archive)) === to) return;
  const lock = said.split('\n').find(line => line.includes('.lock'));
  throw new ArchiveError(
    lock ? 'archive-busy' : 'archive-moved-on',
    lock
      ? `Another git process is using the archive at ${directory}, or was stopped while using it; the draft was not archived. ${lock.trim()}`
      : `Another process wrote to the archive at ${directory} at the same time; its draft was archived, this one was not. Try again.`,
    moved,
  );
}

/** What git said where it could not have a ref; null where all are moved. */
async function tryMove(
  git: Git,
  { from, to, tag }: Move,
  before: string | null,
): Promise<ArchiveError | null> {
  const moves = [
    ...(tag && before !== tag.id ? [`update refs/tags/${tag.name}\0${tag.id}\0${before ?? NOTHING}\0`] : []),
    `update ${BRANCH}\0${to}\0${from ?? NOTHING}\0`,
  ];
  try {
    await git.run(['update-ref', '-z', '--stdin'], `start\0${moves.join('')}prepare\0commit\0`);
    return null;
  } catch (error) {
    if (error instanceof ArchiveError && /cannot lock ref|Unable to create .*\.lock/.test(error.message))
      return error;
    throw error;
  }
}

/** What a tag names; null for none. One left by a killed process is not on the branch, and is replaced. */
async function tagAt({ git }: Archive, name: string): Promise<string | null> {
  return (await git.ask(['rev-parse', '--quiet', '--verify', `refs/tags/${name}`]))?.trim() || null;
}
