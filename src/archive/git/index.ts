/** The archive: drafts as commits of git. */
export {
  type Archive,
  type ArchivedDraft,
  archivedDrafts,
  initArchive,
  openArchive,
} from './archive.ts';
export { ArchiveError, type ArchiveErrorCode } from './archive-error.ts';
export { archivedProvenances, readArchivedDraft } from './archived-text.ts';
export {
  type Candidate,
  type CommitOptions,
  type Committed,
  commitDrafts,
  pendingDrafts,
  type Readers,
} from './commit-drafts.ts';
export { type FileVersion, fileHistory } from './file-history.ts';
export { pushArchive, USUAL_REMOTE } from './push.ts';
export { isSound, type Verification, type VerifiedDraft, verifyArchive } from './verify.ts';
