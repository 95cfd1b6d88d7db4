/**
 * A heading over what is said of several articles at once, as interpretative notes and reports have them: `Articles 23 and 35,
 * with regard to the term …`, `第二十三条和第三十五条，关于…`, `المادتان 23 و 35 فيما يتعلق بمصطلح …`.
 */
import { severalArticlesAt } from '../document/index.ts';
import { isTitleWords } from './phrases.ts';

/** Behind the numbers of a heading: nothing, or what parts them from its title; Arabic goes on without a comma. */
const TITLE = /^[\])]?(?:\s*$|\s?[,،:：，(（—–]|\s[-–—]\s|\s(?=\p{Script=Arabic})(?!من\s|أو\s|و\p{L}))/u;
const CHINESE_TITLE = /^(?:\s*$|[，：:（(—])/u;
/** In signs: Chinese sentences are seldom shorter. */
const LONGEST_CHINESE = 40;

/** Whether words are such a heading. A sentence that begins so (`Articles 5 to 7 shall apply`) is none. */
export function namesSeveralArticles(plain: string): boolean {
  const words = plain.trim();
  const several = severalArticlesAt(words);
  if (!several) return false;
  const title = words.slice(several.end);
  if (words.startsWith('第'))
    return words.length <= LONGEST_CHINESE && CHINESE_TITLE.test(title) && !/[。；，：]$/u.test(words);
  return TITLE.test(title) && isTitleWords(words.replace(/(?<![”“"’‘»«])[”“"’‘»«]+$/u, ''));
}
