/** The archive: drafts as commits of git. */
export {
  type Archive,
  type ArchivedDraft,
  archivedDrafts,
  initArchive,
  openArchive,
} from './archive.ts';
export { ArchiveError, type ArchiveErrorCode } from './archive-error.ts';
export { type ArchivedFacts, archivedFacts, readArchivedDraft } from './archived-text.ts';
export { type CommitOptions, commitDrafts } from './commit-drafts.ts';
export type { Readers } from './derivation.ts';
export type { Candidate, Committed, DraftText } from './draft-writer.ts';
export { type FileVersion, fileHistory } from './file-history.ts';
export { pushArchive, USUAL_REMOTE } from './push.ts';
export { isLocalRepository, type RemoteFile, remoteFile } from './remote-file.ts';
export { isSound, type Verification, verifyArchive } from './verify.ts';
export type { VerifiedDraft } from './verify-draft.ts';
