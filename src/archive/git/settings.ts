/** What an archive has in its own configuration, which may have come from anybody. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Git } from './git.ts';

/** Settings of a repository by which it runs programs, or takes objects from elsewhere. No archive needs them. */
const UNSAFE =
  /^(?:include(?:if)?\.|url\.|credential\.|core\.(?:sshcommand|gitproxy|askpass|worktree|alternaterefscommand)$|extensions\.(?!objectformat$|noop)|remote\..*\.(?:uploadpack|receivepack|vcs|promisor|partialclonefilter|proxy)$)/;

/** Lines that `git init`, `git clone` and `git remote add` write. In a file of nothing else there is nothing to ask git about. */
const USUAL =
  /^(?:\[core\]|\[(?:remote|branch) "[\w.-]+"\]|\t(?:repositoryformatversion = 0|(?:filemode|bare|logallrefupdates|ignorecase|precomposeunicode|symlinks) = (?:true|false)|(?:url|fetch|remote|merge) = [^"#;\\]+))?$/;

/** The first setting by which git may run programs or look elsewhere; null where there is none. */
export async function unsafeSetting(git: Git, gitDir: string): Promise<string | null> {
  const path = join(gitDir, 'config');
  // By `commondir` git finds its configuration elsewhere.
  const isOwn = existsSync(path) && !existsSync(join(gitDir, 'commondir'));
  const isUsual = (line: string) => USUAL.test(line);
  if (isOwn && readFileSync(path, 'utf8').split('\n').every(isUsual)) return null;
  const settings = await git.run(['config', '--local', '--no-includes', '--name-only', '--list']);
  return settings.split('\n').find(name => UNSAFE.test(name.toLowerCase())) ?? null;
}
