/** Every draft of an archive, derived anew from its files and its original, and held against what git has. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, type ArchivedDraft, archivedDrafts, pathsOf, tipOf } from './archive.ts';
import { ArchiveError } from './archive-error.ts';
import type { Readers } from './derivation.ts';
import { strayFiles } from './stray-files.ts';
import { tagNames } from './tag-names.ts';
import type { Paths } from './trees.ts';
import { DraftCheck, type VerifiedDraft } from './verify-draft.ts';
import { isOnBranch, shownCommit, workTreeState } from './work-tree.ts';

export interface Verification {
  drafts: VerifiedDraft[];
  /** What differs, and no draft alone is concerned by. */
  differences: string[];
  /** What is worth knowing and no difference. */
  notes: string[];
}

/** Whether nothing differs. */
export const isSound = ({ drafts, differences }: Verification) =>
  differences.length === 0 && drafts.every(draft => draft.differences.length === 0);

/**
 * Verifies an archive: every object of git, every commit and tag to the byte, every text from its original, and the
 * files beside the repository.
 */
export async function verifyArchive(
  archive: Archive,
  readers: Readers,
  onDraft?: (done: number, all: number) => Promise<void> | void,
): Promise<Verification> {
  const result: Verification = { drafts: [], differences: [], notes: [] };
  result.differences.push(...(await brokenObjects(archive)), ...alternates(archive));
  let drafts: ArchivedDraft[];
  try {
    drafts = await archivedDrafts(archive);
  } catch (error) {
    return broken(result, error);
  }
  const tags = await tagsOf(archive);
  let paths: Paths = new Map();
  let isLastKnown = true;
  let parent: string | null = null;
  for (const [at, draft] of drafts.entries()) {
    try {
      const next = await pathsOf(archive, draft.commit);
      result.drafts.push(await new DraftCheck(archive, draft, readers).run({ paths, next, parent, tags }));
      paths = next;
      isLastKnown = true;
    } catch (error) {
      broken(result, error);
      isLastKnown = false;
    }
    parent = draft.commit;
    await onDraft?.(at + 1, drafts.length);
  }
  await checkTags(result, archive, tags, drafts);
  if (isLastKnown) await checkFiles(result, archive, drafts, paths);
  return result;
}

/** Whether an error says something about the archive: a git that is missing or was stopped says nothing. */
const isAnswer = (error: unknown): error is ArchiveError =>
  error instanceof ArchiveError && error.code !== 'no-git' && error.code !== 'git-stopped';

function broken(result: Verification, error: unknown): Verification {
  if (!isAnswer(error)) throw error;
  result.differences.push(error.message.replaceAll(/\s+/g, ' '));
  return result;
}

/** Objects that are taken from another repository are not in this one: whoever has that can take them away. */
function alternates({ gitDir }: Archive): string[] {
  return ['alternates', 'http-alternates']
    .map(name => `objects/info/${name}`)
    .filter(name => existsSync(join(gitDir, name)))
    .map(
      name =>
        `objects are taken from elsewhere (${name}), so the archive is not whole by itself; git repack -a -d makes it so, then remove the file`,
    );
}

/** What git itself finds wrong with its objects. */
async function brokenObjects({ git }: Archive): Promise<string[]> {
  try {
    await git.run(['fsck', '--full', '--strict', '--no-dangling', '--no-progress']);
    return [];
  } catch (error) {
    if (!isAnswer(error)) throw error;
    return error.message
      .split('\n')
      .filter(Boolean)
      .map(line => line.trim());
  }
}

/** Tags by name, each with the object that it is. */
async function tagsOf({ git }: Archive): Promise<Map<string, string>> {
  const list =
    (await git.ask(['for-each-ref', '--format=%(objectname) %(refname:strip=2)', 'refs/tags'])) ?? '';
  return new Map(
    list
      .split('\n')
      .filter(Boolean)
      .map(line => [line.slice(41), line.slice(0, 40)] as const),
  );
}

/**
 * A tag of ours whose draft is not on the branch: left by a process that was killed, if the branch is where that one took
 * it from, and else what is left of drafts that were taken out.
 */
async function checkTags(
  { notes, differences }: Verification,
  { git }: Archive,
  tags: ReadonlyMap<string, string>,
  drafts: readonly ArchivedDraft[],
): Promise<void> {
  const names = new Set(drafts.map(({ name }) => name));
  const own = new Set(tagNames(drafts));
  const tip = drafts.at(-1)?.commit ?? null;
  for (const tag of tags.keys()) {
    const [treaty, id, symbol] = tag.split('/');
    if (symbol === undefined || own.has(tag)) continue;
    if (names.has(`${treaty}@${id}`)) {
      differences.push(`the tag ${tag} is not one that treaty-diff gave to ${treaty}@${id}`);
      continue;
    }
    const parent = await git.ask(['rev-parse', '--quiet', '--verify', `refs/tags/${tag}^{commit}^`]);
    if ((parent?.trim() || null) === tip)
      notes.push(
        `the tag ${tag} belongs to a draft that is not here: its commit was interrupted; treaty archive commit completes it`,
      );
    else differences.push(`the tag ${tag} belongs to a draft that is no longer on the branch`);
  }
}

async function checkFiles(
  { differences, notes }: Verification,
  archive: Archive,
  drafts: readonly ArchivedDraft[],
  paths: Paths,
): Promise<void> {
  const tip = drafts.at(-1)?.commit ?? null;
  const shown = archive.bare ? null : shownCommit(archive);
  if (shown && !drafts.some(({ commit }) => commit === shown)) {
    differences.push(`the latest draft, whose files are checked out, is no longer on the branch (${shown})`);
    return;
  }
  if (!tip || tip !== (await tipOf(archive))) return;
  if (!isOnBranch(archive)) {
    notes.push('the checked-out files were not checked: the branch main is not checked out');
    return;
  }
  const { changed, behind } = await workTreeState(archive, tip, paths);
  for (const path of changed) differences.push(`the checked-out file ${path} differs from the latest draft`);
  if (!behind)
    for (const path of strayFiles(archive, paths))
      differences.push(`the checked-out file ${path} belongs to no draft`);
  else
    notes.push(
      'the checked-out files belong to an earlier draft: a commit was interrupted; treaty archive commit completes it',
    );
}
