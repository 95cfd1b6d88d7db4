/** A draft that is published -> the library: every language version of it that was asked for, or none. */
import { type AddedDraft, addDraft, type DraftSource, type SourceDocument } from '../../archive/index.ts';
import type { Draft } from '../../document/index.ts';
import type { ReadLimits } from '../../read/index.ts';
import type { NetOptions } from '../net/request.ts';
import { fetchListed, type ListedDocument } from './fetch-listed.ts';
import { issuerOf } from './issuer.ts';
import { type Agreement, agreementOf } from './structure.ts';

export interface PullRequest {
  source: DraftSource;
  /** Those of its documents that are wanted. */
  documents: readonly SourceDocument[];
  issuers: readonly string[];
  /** The draft with which the structure is compared; null if the library does not have it. */
  known: Draft | null;
  library: string;
  treatyTitle: string;
  replace: boolean;
  /** Today. */
  retrieved: string;
  net: NetOptions;
  limits?: Partial<ReadLimits>;
  /** Called before a document is fetched. */
  onFetch?: (document: SourceDocument) => void;
}

export interface PulledDraft {
  added: AddedDraft;
  fetched: ListedDocument;
  /** The listed address of the body that published it; null if it came from elsewhere. */
  issuer: string | null;
  /** Null if there was nothing to compare with. */
  agreement: Agreement | null;
}

/** A document that could not be had, and why. */
export interface FailedDocument {
  document: SourceDocument;
  error: Error & { code?: string };
}

/**
 * Fetches and reads all documents, and stores them only if none failed: half of a draft's languages would be taken for all. A draft is
 * `official` if its bytes come from an issuer and its articles are those that the library knows of it, otherwise `transcribed`.
 *
 * @throws {LibraryError} as `addDraft` does.
 */
export async function pullDraft(request: PullRequest): Promise<PulledDraft[] | FailedDocument[]> {
  const fetched: ListedDocument[] = [];
  const failed: FailedDocument[] = [];
  for (const document of request.documents) {
    request.onFetch?.(document);
    try {
      fetched.push(await fetchListed(document, request.net, request.limits));
    } catch (error) {
      // What has no code is a bug.
      if (!(error instanceof Error && 'code' in error)) throw error;
      failed.push({ document, error: error as Error });
    }
  }
  return failed.length > 0 ? failed : fetched.map(one => store(one, request));
}

export const hasFailed = (all: readonly (PulledDraft | FailedDocument)[]): all is FailedDocument[] =>
  all.some(one => 'error' in one);

function store(fetched: ListedDocument, request: PullRequest): PulledDraft {
  const { source, issuers, known, library, treatyTitle, replace, retrieved } = request;
  const { draft } = fetched.result;
  const issuer = issuerOf(fetched.address, issuers);
  const agreement = known && agreementOf(known, withLanguage(draft, fetched.document));
  const { language } = fetched.document;
  const id = idOf(source, fetched.document);
  // The title that is listed is in the language of the first document.
  const { title, ...about } = source.provenance;
  const added = addDraft(library, {
    draft,
    bytes: fetched.bytes,
    fileName: fetched.fileName,
    treatyTitle,
    replace,
    retrieved,
    provenance: {
      ...about,
      ...(title !== undefined && id === source.draft ? { title } : {}),
      id,
      source: fetched.address,
      authenticity: issuer && agreement?.agrees ? 'official' : 'transcribed',
      ...(language === undefined ? {} : { language }),
    },
  });
  return { added, fetched, issuer, agreement };
}

const withLanguage = (draft: Draft, { language }: SourceDocument): Draft =>
  language === undefined ? draft : { ...draft, provenance: { ...draft.provenance, language } };

/** The first document is what the name of the draft means; the others have their language in it, as `treaty add` names them. */
const idOf = ({ draft, documents }: DraftSource, { language }: SourceDocument): string =>
  language === undefined || documents[0]?.language === language ? draft : `${draft}.${language}`;
