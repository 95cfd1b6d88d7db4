/** A file with tracked changes, read again: whether it gives the drafts that it is made of. */
import { citationsOf, type Draft, headingText, ownText, pieces } from '../../../document/index.ts';
import { read } from '../../../read/index.ts';
import type { ComparedDrafts } from '../../../report/index.ts';

export interface Misread {
  /** Citations of the later draft that the file does not give when all is accepted. */
  later: string[];
  /** Citations of the earlier draft that it does not give when all is rejected. */
  earlier: string[];
}

/** What of the drafts is not read from the file as it should be, label and words. */
export async function misread(bytes: Uint8Array, { before, after }: ComparedDrafts): Promise<Misread> {
  return {
    later: await missing(bytes, 'accept', after),
    earlier: await missing(bytes, 'reject', before),
  };
}

async function missing(bytes: Uint8Array, tracked: 'accept' | 'reject', draft: Draft): Promise<string[]> {
  const { language } = draft.provenance;
  const got = await read(bytes, 'redline.docx', { tracked, ...(language ? { language } : {}) });
  const there = new Map<string, number>();
  for (const words of wordsOf(got.draft).values()) there.set(words, (there.get(words) ?? 0) + 1);
  return [...wordsOf(draft)].flatMap(([citation, words]) => {
    const count = there.get(words) ?? 0;
    there.set(words, count - 1);
    return count > 0 ? [] : [citation];
  });
}

/** What each provision prints, without white space. */
function wordsOf(draft: Draft): Map<string, string> {
  const words = new Map<string, string>();
  const book = citationsOf(draft);
  for (const { piece } of pieces(draft)) {
    if (piece.type === 'provision' && piece.kind === 'note') continue;
    const printed =
      piece.type === 'provision' ? [piece.label, headingText(piece), ownText(piece)] : [ownText(piece)];
    words.set(book.of(piece), printed.join('').replace(/\s+/gu, ''));
  }
  return words;
}
