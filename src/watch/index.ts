/** Sources -> new documents. The only part of the program that uses the network, besides the git of `treaty archive push`. */
export { isLocal } from './net/addresses.ts';
export type { NetLimits } from './net/limits.ts';
export { proxyFor } from './net/proxy.ts';
export type { NetOptions } from './net/request.ts';
export type { ListedDocument } from './pull/fetch-listed.ts';
export {
  type FailedDocument,
  hasFailed,
  type PulledDraft,
  type PullRequest,
  pullDraft,
} from './pull/pull-draft.ts';
export { type Agreement, agreementOf } from './pull/structure.ts';
export { SourceError, type SourceErrorCode } from './source-error.ts';
