/** Finds a list of contents, which would otherwise be taken for a treaty of empty articles. */
import { CONTENTS_WORDS } from './phrases.ts';
import type { Seen } from './survey.ts';

/** Fewer articles in a row without any words are an excerpt, not a list. */
const FEWEST = 3;
const LONGEST_ENTRY = 25;

/**
 * The first block of the list and the first one after it; equal if there is none.
 *
 * A list of contents is a run of labels and titles without a sentence among them that names at least three articles,
 * the first of which comes again behind it.
 */
export function findContents(blocks: readonly Seen[]): readonly [from: number, to: number] {
  const marked = markedContents(blocks);
  if (marked) return marked;
  const none = [0, 0] as const;
  const first = blocks.findIndex(isArticle);
  const name = nameOf(blocks[first]);
  const again = blocks.findIndex((block, at) => at > first && name !== null && nameOf(block) === name);
  if (first === -1 || again === -1) return none;
  let from = first;
  while (from > 0 && isEntry(blocks[from - 1]) && blocks[from - 1]?.label) from -= 1;
  const head = blocks.findIndex(({ plain }) => CONTENTS_WORDS.test(plain));
  if (head !== -1 && head < from && blocks.slice(head, from).every(isEntry)) from = head;
  const listed = new Set<string>();
  let to = from;
  for (let at = from; at < again && isEntry(blocks[at]); at += 1) {
    const entry = nameOf(blocks[at]);
    // The first label that comes again (`PART I`, `Preamble`) begins the text itself.
    if (entry !== null && listed.has(entry)) break;
    if (entry !== null) listed.add(entry);
    if (entry !== null || endsWithPage(blocks[at])) to = at + 1;
  }
  const articles = blocks.slice(from, to).filter(isArticle).length;
  return articles >= FEWEST ? [from, to] : none;
}

/** The list that the format itself marks as one, with the word that stands over it. */
function markedContents(blocks: readonly Seen[]): readonly [from: number, to: number] | null {
  const first = blocks.findIndex(({ isListed }) => isListed);
  if (first === -1) return null;
  const after = blocks.findIndex(({ isListed }, at) => at > first && !isListed);
  const isHeaded = CONTENTS_WORDS.test(blocks[first - 1]?.plain ?? '');
  return [isHeaded ? first - 1 : first, after === -1 ? blocks.length : after];
}

const isArticle = (block: Seen | undefined) =>
  block?.label?.kind === 'article' && block.label.number !== null;
/** Kind, number, and how the word begins: `Art. 1` of a list is `Article 1` of the text, and `Rule 1` of an annex is not. */
function nameOf(block: Seen | undefined): string | null {
  if (!block?.label) return null;
  const { kind, label, number } = block.label;
  const word = label.replace(/[^\p{L}]/gu, '').slice(0, 3);
  return `${kind} ${kind === 'article' ? word.toLowerCase() : ''} ${number ?? ''}`;
}
const endsWithPage = (block: Seen | undefined) => /(?:\.{3,}|…|\s)\s*\d{1,4}$/.test(block?.plain ?? '');

function isEntry(block: Seen | undefined): boolean {
  if (!block) return false;
  const { plain } = block;
  return (
    plain === '' ||
    endsWithPage(block) ||
    (plain.split(' ').length <= LONGEST_ENTRY && /[^.;:,。；：，؛،]$/u.test(plain))
  );
}
