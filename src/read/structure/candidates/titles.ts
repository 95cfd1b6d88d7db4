/** How the titles of articles are printed in this document, which its own articles show. */
import type { Seen } from '../../seen.ts';
import { endsInStop, stoppedEnd, titleEnd } from '../../title-end.ts';

/**
 * Titles that run into the text show a habit if they are a fair part of all: a tenth, since most first paragraphs are numbered.
 * Those with a full stop must be more than one, and most, as short sentences have one too.
 */
const FEWEST = 2;
const FAIR = 0.1;
const MOST = 0.6;

/** A number alone in its line is a label without its words, and no title. */
const LETTER = /\p{L}/u;
/** So near is what follows an article, whatever stands at the end of a page. */
const NEAR = 9;

/**
 * Finds where the title ends that the words of a block begin with: their length if they are all title, 0 if they have none, as where a
 * sentence is all that its article says.
 */
export type FindTitle = (words: string, at: number) => number;

/** By how this document prints them, which its own articles show. */
export function titleFinder(blocks: readonly Seen[], language = 'en'): FindTitle {
  const isText = ({ isFurniture, isNote }: Seen) => !isFurniture && !isNote;
  const endsArticle = (at: number) => blocks.slice(at + 1, at + NEAR).find(isText)?.label !== null;
  const openings = blocks.flatMap(({ label, plain }, at) => {
    if (label?.kind !== 'article') return [];
    const rest = plain.slice(label.label.length).replace(/^[\s.:：–—-]+/u, '');
    return rest === '' ? [{ words: blocks[at + 1]?.plain ?? '', at: at + 1 }] : [{ words: rest, at }];
  });
  const plainly = { titled: false, runsOn: false, stopped: false };
  const shares = openings.map(({ words }) => titleEnd(words, language, plainly) / words.length);
  const runs = shares.filter(share => share > 0 && share < 1).length;
  const titled = shares.filter(share => share > 0).length;
  const stopped = openings.filter(({ words, at }) => {
    const end = stoppedEnd(words, language);
    return end > 0 && (!endsArticle(at) || end < words.length);
  }).length;
  const style = {
    titled: titled >= openings.length * MOST,
    runsOn: runs > 0 && runs >= openings.length * FAIR,
    stopped: stopped >= FEWEST && stopped >= openings.length * MOST,
  };
  return (words, at) => {
    const end = titleEnd(words, language, style);
    const isAll = end === words.length && endsInStop(words) && endsArticle(at);
    return LETTER.test(words.slice(0, end)) && !isAll ? end : 0;
  };
}
