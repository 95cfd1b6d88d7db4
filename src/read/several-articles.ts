/**
 * A heading over what is said of several articles at once, as interpretative notes and reports have them: `Articles 23 and 35,
 * with regard to the term …`, `第二十三条和第三十五条，关于…`, `المادتان 23 و 35 فيما يتعلق بمصطلح …`.
 */
import { CHINESE_NUMERAL, forText, LANGUAGES, lazy } from '../document/index.ts';
import { isTitleWords } from './phrases.ts';

const NUMBER = '(?:\\p{Nd}{1,3}(?:\\s?(?:bis|ter|quater))?|[IVXL]{1,7})(?![\\p{L}\\p{Nd}])';
const JOINT =
  '(?:\\s?[,،]\\s?(?:(?:and|et|y|и|e)\\s)?|\\s(?:and|to|et|à|y|e|a|al|и|по|إلى)\\s|\\s?[–—-]\\s?|\\s?و\\s?)';

const SEVERAL = lazy(() => {
  const words = Object.values(LANGUAGES).flatMap(({ articles = [] }) => articles);
  return new RegExp(`^[[(]?(?:${words.join('|')})\\s${NUMBER}(?:${JOINT}${NUMBER})+`, 'iu');
});
const HAN = `(?:${CHINESE_NUMERAL}|\\p{Nd}{1,3})`;
/** `第五条和第六条`, `第五、六条`, `第五至第七条`. */
const SEVERAL_CHINESE = new RegExp(
  `^第${HAN}[条條]?(?:[、，]?[和及与至、]?第?${HAN}[条條]?)*[、和及与至]第?${HAN}[条條]`,
  'u',
);

/** Behind the numbers of a heading: nothing, or what parts them from its title; Arabic goes on without a comma. */
const TITLE = /^[\])]?(?:\s*$|\s?[,،:：，(（—–]|\s[-–—]\s|\s(?=\p{Script=Arabic})(?!من\s|أو\s|و\p{L}))/u;
const CHINESE_TITLE = /^(?:\s*$|[，：:（(—])/u;
/** In signs: Chinese sentences are seldom shorter. */
const LONGEST_CHINESE = 40;

/** Whether words are such a heading. A sentence that begins so (`Articles 5 to 7 shall apply`) is none. */
export function namesSeveralArticles(plain: string): boolean {
  const words = plain.trim();
  const chinese = SEVERAL_CHINESE.exec(words);
  if (chinese)
    return (
      words.length <= LONGEST_CHINESE &&
      CHINESE_TITLE.test(words.slice(chinese[0].length)) &&
      !/[。；，：]$/u.test(words)
    );
  const several = forText(SEVERAL(), words).exec(words);
  return (
    several !== null &&
    TITLE.test(words.slice(several[0].length)) &&
    isTitleWords(words.replace(/(?<![”“"’‘»«])[”“"’‘»«]+$/u, ''))
  );
}
