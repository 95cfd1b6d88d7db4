/** Where the documents of a treaty are published, as its `treaty.yaml` lists them. Nothing is fetched because it is listed. */
import type { Provenance } from '../document/index.ts';

/** One document that a draft can be read from. */
export interface SourceDocument {
  address: string;
  language?: string;
  /** One of the names in `src/read/formats.ts`; by it a login page is distinguished from a document. */
  format?: string;
  /** Of its bytes, where they are known. */
  sha256?: string;
  /** What its publisher says of copies of it. */
  licence?: string;
  /** The words with which the draft begins in it. */
  from?: string;
}

/** A draft that is published, whether the library has it or not. */
export interface DraftSource {
  /** The id that it gets in the library. */
  draft: string;
  provenance: Provenance;
  /** Id of a draft with the same articles, with which its structure is compared. */
  like?: string;
  documents: readonly SourceDocument[];
  /** A page from which it can only be downloaded by hand. */
  page?: string;
  note?: string;
}

export const WATCH_KINDS = ['document', 'page', 'feed', 'git', 'folder'] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

/** A place at which new documents may appear. */
export interface WatchedSource {
  id: string;
  kind: WatchKind;
  /** An address; for a folder, a path from the folder of the treaty; for git, either. */
  address: string;
  /** For a page, a feed or a folder: what the addresses or names of documents match, `*` for any signs: `*.pdf`. */
  links?: string;
  /** For git: the path of the document, and the branch. */
  path?: string;
  ref?: string;
  language?: string;
  format?: string;
  from?: string;
}

export interface TreatySources {
  /** Addresses below which an issuing body publishes its own documents. */
  issuers?: readonly string[];
  sources?: readonly DraftSource[];
  watch?: readonly WatchedSource[];
}
