/** Whether a document can be trusted to be what its source is for. Nothing moves, and nothing is reported as a change, unless it is. */
import { counted, type Draft, fullText, pieces } from '../document/index.ts';
import { formatOf, ReadError, read } from '../read/index.ts';
import { pageSuspicion } from './judge-page.ts';
import type { FoundDocument } from './places/index.ts';
import { hashOf } from './pull/fetch-listed.ts';
import type { Baseline, WatchContext } from './types.ts';

/** Less of a text than this is not a change of it: less than this share of its words or its articles. */
const LEAST_WORDS = 0.4;
const LEAST_ARTICLES = 0.5;
/** No draft of a treaty is shorter. */
const FEWEST_WORDS = 20;

export interface Judged {
  draft: Draft;
  baseline: Baseline;
}

interface Expected {
  before: Baseline | null;
  format: string | undefined;
  language: string | undefined;
  from: string | undefined;
  /** Bytes of other documents: of which source, by their hash. */
  others: ReadonlyMap<string, string>;
}

/** The draft and what is kept of it, or the reason not to trust it. */
export async function judge(
  found: FoundDocument,
  { before, format, language, from, others }: Expected,
  { limits }: Pick<WatchContext, 'limits'>,
): Promise<Judged | { suspect: string }> {
  const sha256 = hashOf(found.bytes);
  if (found.bytes.length === 0) return { suspect: 'it is empty' };
  const actual = formatOf(found.bytes, found.fileName);
  const page = actual === 'html' ? pageSuspicion(found.bytes) : null;
  if (page) return { suspect: page };
  const expected = format ?? before?.format;
  if (expected !== undefined && actual !== expected)
    return {
      suspect: `it is ${actual}${found.type ? ` (${found.type})` : ''}, where ${expected} was expected`,
    };
  const same = others.get(sha256);
  if (same !== undefined) return { suspect: `its bytes are those of ${same}` };
  if (hashOf(await found.again()) !== sha256) return { suspect: 'it differs from one request to the next' };
  try {
    const { draft } = await read(found.bytes, found.fileName, {
      ...(limits ? { limits } : {}),
      ...(language === undefined ? {} : { language }),
      ...(from === undefined ? {} : { from }),
    });
    const words = fullText(draft).split(/\s+/u).length;
    const articles = articlesIn(draft);
    const reason = tooLittle(words, articles, before, language ?? draft.provenance.language);
    if (reason) return { suspect: reason };
    const { address, validators, commit } = found;
    const kept = { address, sha256, format: actual, words, articles, ...validators };
    return { draft, baseline: { ...kept, ...(commit === undefined ? {} : { commit }) } };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { suspect: `it could not be read as a draft: ${error.message}` };
  }
}

function articlesIn(draft: Draft): number {
  let count = 0;
  for (const { piece } of pieces(draft))
    if (piece.type === 'provision' && piece.kind === 'article') count += 1;
  return count;
}

function tooLittle(
  words: number,
  articles: number,
  before: Baseline | null,
  language: string | undefined,
): string | null {
  // Chinese is written without spaces: its words are not counted by them.
  const fewest = language?.startsWith('zh') ? 1 : FEWEST_WORDS;
  if (words < fewest) return `it is too short: ${counted(words, 'word')}`;
  if (!before) return null;
  if (words < before.words * LEAST_WORDS)
    return `it is too short: ${counted(words, 'word')}, after ${before.words}`;
  return articles < before.articles * LEAST_ARTICLES
    ? `its structure is broken: ${counted(articles, 'article')}, after ${before.articles}`
    : null;
}
