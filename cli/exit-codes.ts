/** Every status that `treaty` ends with, and which error leads to which. The library knows nothing of these. */

export const EXIT = {
  /** Done; for a comparison: the drafts are the same. */
  same: 0,
  /** The drafts differ. */
  different: 1,
  /** What was asked for cannot be done. */
  trouble: 2,
  /** A bug in treaty-diff. */
  bug: 70,
  /** The user pressed ^C on the screen. What a shell reports for a program that it ends. */
  interrupted: 130,
  /** The output pipe was closed. What a shell reports for git and other programs that a broken pipe ends. */
  brokenPipe: 141,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Codes of expected errors. Identified by `code` and not by class, which does not survive two copies of a package. */
const EXPECTED: ReadonlySet<string> = new Set([
  'usage',
  'no-such-file',
  'cannot-read',
  'cannot-write',
  'no-such-provision',
  'ambiguous-provision',
  'bad-citation',
  'no-such-draft',
  'ambiguous-draft',
  'bad-library',
  'no-library',
  'bad-draft',
  'draft-exists',
  'cannot-store',
  'not-text',
  'empty',
  'too-large',
  'too-slow',
  'not-pdf',
  'no-text',
  'no-such-line',
  'no-such-column',
  'unreadable-text',
  'unsafe-xml',
  'bad-front-matter',
  'not-supported',
  'encrypted',
  'damaged',
  'tracked-changes',
  'no-tracked-changes',
  'bad-correction',
  'bad-concordance',
  'no-git',
  'git-stopped',
  'no-archive',
  'archive-exists',
  'unsafe-archive',
  'archive-busy',
  'archive-moved-on',
  'archive-changed',
  'out-of-order',
  'not-archivable',
  'diverged',
  'cannot-push',
  'no-history',
  'git-failed',
  'bad-watchlist',
  'cannot-reach',
  'unsafe-source',
  'bad-answer',
  'other-document',
  'no-sources',
  'watch-busy',
  'bad-watch-state',
  'bad-yaml',
]);

/** The status that an error ends the program with; `bug` for everything that is not expected. */
export function exitCodeOf(error: unknown): ExitCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EPIPE') return EXIT.brokenPipe;
  return EXPECTED.has(code) ? EXIT.trouble : EXIT.bug;
}
