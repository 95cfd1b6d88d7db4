/** Sources -> new documents. The only part of the program that uses the network, besides the git of `treaty archive push`. */
export { type Acceptance, acceptEvent } from './accept.ts';
export { type Cycle, watchOnce } from './cycle.ts';
export { commandReceiver } from './deliver/command.ts';
export type { Undelivered } from './deliver/deliver.ts';
export { fileReceiver } from './deliver/file.ts';
export { messageOf, type Receiver } from './deliver/types.ts';
export { webhookReceiver } from './deliver/webhook.ts';
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
export {
  type SourceState,
  TRUST_STATES,
  type TrustState,
  type WatchContext,
  type WatchEvent,
  type WatchedTreaty,
} from './types.ts';
export { withWatchLock } from './watch-lock.ts';
export { WatchStore } from './watch-store.ts';
