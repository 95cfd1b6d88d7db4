/**
 * References that a blank line, a page or a paragraph of its own tears apart: `… de conformidad con el apartado`, and in the next
 * block `a) i) del presente artículo …`. What stands there is no label: the sentence names it.
 *
 * The word for a provision alone proves little, for titles end so too (`Amendment of the Annex`, then `1. Each Party …`). So both
 * halves have to show it: the first is no title, and behind the numbers the second goes on with whose provision it is, or ends there.
 */
import { endsInProvisionWord, OF_WORDS, text } from '../../document/index.ts';
import type { SourceBlock, WordsBlock } from '../blocks.ts';
import { plainWords } from '../plain-words.ts';

/** The numbers of a reference: `a) i)`, `1 (b)`, `(a) and (b)`, `2. b)`. */
const NUMBERS =
  /^(?:(?:,?\s?(?:and|or|et|ou|y|o|e|и|или|و|أو)\s)?[(（]?(?:\p{Nd}{1,3}|\p{L}{1,4})(?:[)）]|\.(?=\s?[(\p{Ll}])|(?<=\p{Nd}))(?!\p{L}{2})\s?)+/u;

/** A title of more words is a sentence. */
const LONGEST_TITLE = 20;

/** The blocks, both halves of such a reference in one. */
export function joinTornReferences(blocks: readonly SourceBlock[]): SourceBlock[] {
  const joined: SourceBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last && isText(last) && isText(block) && isTorn(plainWords(last.words), plainWords(block.words)))
      joined[joined.length - 1] = join(last, block);
    else joined.push(block);
  }
  return joined;
}

const isText = (block: SourceBlock): block is WordsBlock =>
  block.type === 'words' &&
  block.note === undefined &&
  block.headingLevel === undefined &&
  block.begins === undefined;

const LONGEST_OF = Math.max(...OF_WORDS.map(({ length }) => length));

function isTorn(before: string, after: string): boolean {
  // Asked of every pair of blocks, so what few have comes first.
  const start = after.trimStart();
  const numbers = NUMBERS.exec(start)?.[0] ?? '';
  if (!/\p{Nd}|[)）]/u.test(numbers)) return false;
  const behind = start.slice(numbers.length, numbers.length + LONGEST_OF).toLowerCase();
  if (!/^[,;.،؛]|^$/u.test(behind) && !OF_WORDS.some(word => behind.startsWith(word))) return false;
  return endsInProvisionWord(before) && before.trim().split(/\s+/).length > LONGEST_TITLE;
}

function join(one: WordsBlock, two: WordsBlock): WordsBlock {
  const words = [...one.words, text(' '), ...two.words];
  const [start, end] = [one.position?.start, two.position?.end];
  return { ...one, words, ...(start && end ? { position: { start, end } } : {}) };
}
