/**
 * What an archive was when this program last moved its branch, so that a draft more need not ask git for all that is
 * there: that would take longer with every draft. It counts only while the branch is where it was then, and git moves
 * the branch from there or not at all.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNew } from '../write-new.ts';
import { type Archive, BRANCH, ownFolder } from './archive.ts';
import { type Paths, treesOf } from './trees.ts';

/** What has to be known of a draft to tell whether another one may follow it. */
export interface KnownDraft {
  name: string | null;
  date: string;
  series: string;
}

export interface Known {
  tip: string;
  drafts: readonly KnownDraft[];
  paths: Paths;
}

const fileOf = (archive: Archive) => join(ownFolder(archive), 'known');
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * What was known when the branch was moved to where it is; null where that is not certain. The file may have come with the archive, and
 * its hash proves nothing then: git is asked, in one call, which drafts there are and what the last one holds.
 */
export async function recall(archive: Archive): Promise<Known | null> {
  const [file, branch] = [fileOf(archive), join(archive.gitDir, BRANCH)];
  // A branch that git has put in a file with others is asked for. It has a file of its own again with the next draft.
  if (!existsSync(file) || !existsSync(branch)) return null;
  const [hash = '', text = ''] = readFileSync(file, 'utf8').split('\n', 2);
  if (hashOf(text) !== hash) return null;
  const { tip, drafts, paths } = JSON.parse(text);
  if (readFileSync(branch, 'utf8').trim() !== tip) return null;
  const known: Known = { tip, drafts, paths: new Map(paths) };
  return (await isTrue(archive, known)) ? known : null;
}

async function isTrue({ git }: Archive, { tip, drafts, paths }: Known): Promise<boolean> {
  const format = '--format=%T%x00%at%x00%(trailers:key=Treaty-Draft,valueonly,separator=%x2c)';
  const log = (await git.run(['log', '--first-parent', '--reverse', format, tip, '--'])).trim().split('\n');
  const found = log.map(line => line.split('\0'));
  const dayOf = (seconds = '') => new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  return (
    treesOf(paths).at(-1)?.id === found.at(-1)?.[0] &&
    found.length === drafts.length &&
    found.every(([, time, name], at) => drafts[at]?.name === name && drafts[at]?.date === dayOf(time))
  );
}

/** Keeps what is known for the next time. */
export function remember(archive: Archive, { tip, drafts, paths }: Known): void {
  const text = JSON.stringify({ tip, drafts, paths: [...paths] });
  const file = fileOf(archive);
  // One that was cut short counts as none.
  writeNew(file, `${hashOf(text)}\n${text}\n`);
}
