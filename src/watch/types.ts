/** What is known of sources, and what happened at them: all of it as data that JSON can hold. */
import type { WatchedSource } from '../archive/index.ts';
import type { Draft } from '../document/index.ts';
import type { ReadLimits } from '../read/index.ts';
import type { Validators } from './net/fetch-document.ts';
import type { NetOptions } from './net/request.ts';

export const TRUST_STATES = ['unchanged', 'changed', 'suspect', 'unreachable'] as const;
export type TrustState = (typeof TRUST_STATES)[number];

/** A document as it was when it was last trusted. */
export interface Baseline extends Validators {
  address: string;
  sha256: string;
  /** The format that was read, the words and the articles: by them a broken page is recognised. */
  format: string;
  words: number;
  articles: number;
  /** Of a git source. */
  commit?: string;
}

/** A document of a page, feed or folder that was there at the first look: known, but never fetched. */
export interface Passed {
  passed: true;
}

export interface SourceState {
  treaty: string;
  source: string;
  state: TrustState;
  /** Why it is in this state, in one sentence; empty if unchanged. */
  reason: string;
  /** When it was last looked at, and since when it is in this state. */
  at: string;
  since: string;
  /** Counts trusted changes, so that an event has an id of its own even where a text comes back. */
  sequence: number;
  /** By the name of the document at the source. */
  documents: Record<string, Baseline | Passed>;
  /** Of the page or feed itself. */
  listing?: Validators & { links: number };
}

/** A trusted change: a new text of a document, or a new document. */
export interface WatchEvent {
  id: string;
  treaty: string;
  source: string;
  /** The name of the document at the source, and its address. */
  document: string;
  address: string;
  fileName: string;
  at: string;
  sha256: string;
  /** Of the text before it at the source; null for a new document. */
  before: string | null;
  language?: string;
  from?: string;
  /** The draft of the library with which it was compared, if it has one. */
  comparedWith: string | null;
  /** The brief report. */
  report: string;
  /** To which it was delivered. */
  delivered: string[];
  /** Delivered to all that were asked for. */
  isDone: boolean;
  /** The draft as which it was accepted. */
  accepted?: string;
}

/** A treaty whose sources are looked at. */
export interface WatchedTreaty {
  treaty: string;
  /** The folder of its `treaty.yaml`. */
  folder: string;
  sources: readonly WatchedSource[];
}

/** What a look needs of those who call it. */
export interface WatchContext {
  net: NetOptions;
  limits?: Partial<ReadLimits>;
  now: () => Date;
  /** The last draft of the treaty in the language; null if the library has none. */
  lastDraft: (treaty: string, language: string | undefined) => Promise<{ name: string; draft: Draft } | null>;
  /** SHA-256 of what the library read from an address; null if nothing. */
  storedFrom: (treaty: string, address: string) => string | null;
  /** What changed, in short. */
  report: (before: Draft | null, after: Draft) => string;
}
