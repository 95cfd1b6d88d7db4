/** How the titles of articles are printed in this document, which its own articles show. */
import type { Seen } from '../../seen.ts';
import { stoppedEnd, titleEnd } from '../../title-end.ts';

/**
 * Titles that run into the text show a habit if they are a fair part of all: a tenth, since most first paragraphs are numbered.
 * Those with a full stop must be more than one, and most, as short sentences have one too.
 */
const FEWEST = 2;
const FAIR = 0.1;
const MOST = 0.6;

/** A number alone in its line is a label without its words, and no title. */
const LETTER = /\p{L}/u;

/** Finds where the title ends that words begin with: their length if they are all title, 0 if they have none. */
export type FindTitle = (words: string) => number;

/** Finds titles as this document prints them, which its own articles show. */
export function titleFinder(blocks: readonly Seen[], language = 'en'): FindTitle {
  const openings = blocks.flatMap(({ label, plain }, at) => {
    if (label?.kind !== 'article') return [];
    const rest = plain.slice(label.label.length).replace(/^[\s.:：–—-]+/u, '');
    const [words, next] =
      rest === '' ? [blocks[at + 1]?.plain ?? '', blocks[at + 2]] : [rest, blocks[at + 1]];
    return [{ words, hasText: next !== undefined && next.label === null }];
  });
  const plainly = { titled: false, runsOn: false, stopped: false };
  const ends = openings.map(({ words }) => ({ words, end: titleEnd(words, language, plainly) }));
  const runs = ends.filter(({ words, end }) => end > 0 && end < words.length).length;
  const titled = ends.filter(({ end }) => end > 0).length;
  // What nothing follows in its article is no title, but all that the article says.
  const stopped = openings.filter(({ words, hasText }) => {
    const end = stoppedEnd(words, language);
    return end > 0 && (hasText || end < words.length);
  }).length;
  const style = {
    titled: titled >= openings.length * MOST,
    runsOn: runs > 0 && runs >= openings.length * FAIR,
    stopped: stopped >= FEWEST && stopped >= openings.length * MOST,
  };
  return words => {
    const end = titleEnd(words, language, style);
    return LETTER.test(words.slice(0, end)) ? end : 0;
  };
}
