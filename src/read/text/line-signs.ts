/** What the words at the two ends of a line say about where it belongs. Data by language, no decision. */
import { LANGUAGES, lazy } from '../../document/index.ts';

/**
 * How a line ends: with the stop of a sentence; with what stands before the next item of a list (`;`, `:`, `; and`); with a
 * comma; with a word that cannot be the last one of anything (`under`, `of the`, `paragraph`); in none of these ways.
 */
export type Ending = 'stop' | 'item' | 'comma' | 'dangling' | 'conjunction' | 'open';

/** Whether a block may end so: with a sentence, or an item of a list. */
export const isClosing = (ending: Ending): boolean => ending === 'stop' || ending === 'item';

/** What may stand behind the last stop: closing quotes and brackets, marks of emphasis, the digits of a note. */
const BEHIND = '[\\])）］”"’»*_¹²³⁰⁴-⁹]{0,4}(?:(?<=\\p{L}[.;:])\\p{Nd}{1,2})?';
const CONJUNCTIONS = '(?:and/or|and|or|et/ou|et|ou|y/o|y|e|o|u|и/или|и|или|و|أو)';
const STOP = new RegExp(`[.!?…。！？؟]${BEHIND}$`, 'u');
const ITEM = new RegExp(`[;:；：؛]${BEHIND}$|[;；؛]\\s?${CONJUNCTIONS}$|^${CONJUNCTIONS}[,，]$`, 'iu');
const COMMA = /[,،，、]$/u;
const CONJUNCTION = new RegExp(`\\s${CONJUNCTIONS}$`, 'iu');
/** A list of contents: dots, or a wide gap, and the page. Nothing goes on behind that. */
const LEADER = /(?:[.…·]\s?){3,}\s*\p{Nd}{1,4}$|\s{3,}\p{Nd}{1,4}$/u;
/** Titles of persons and words that are cut short before a name or a number: their point ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s([（])(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Sr|Sra|Dra|H\.E|S\.E|St|M|Mme|Mlle|MM|No|Nos|Art|Arts|art|arts|para|paras|par|pars|sec|secs|ch|vol|cf|Cf|pp?|ст|п|пп|см|г|гг|e\.g|i\.e|viz|v|vs)\.$/u;

/** Words that no line of a finished text can end with: prepositions and articles, and names of provisions that bear a number. */
const DANGLING = lazy(() => {
  const words = new Set<string>();
  for (const { title, of, headed, cited } of Object.values(LANGUAGES)) {
    for (const word of [...(title?.unfinished ?? []), ...of]) words.add(word);
    for (const word of Object.values(cited).flat()) words.add(word);
    for (const word of headed.article) words.add(word);
  }
  for (const word of OTHERS) words.add(word);
  return words;
});

/** Those that the titles of treaties do not show, and those of languages without lists of their own. */
const OTHERS =
  'that which who whom whose than this these those such each every shall may will must should can is are was were be been not but if when where while after before until unless without against between among during including pursuant articles paragraphs subparagraph subparagraphs annexes ce cette ces qui que lorsque doit peut sera sont est ne nos ese esa este esta estos estas cuyo cuya cuando debe puede será son es no который которая которые которых что если этого настоящей настоящего статьями der die das des dem den ein eine einer eines und oder von zum zur mit nach für im in auf über il lo gli della dello delle degli dei del e o per con do da dos das em no na nos nas à ao com para من في على إلى عن أن إن التي الذي بين كل أي هذه هذا ما لا'.split(
    ' ',
  );

/** Characters in which all has room that says how a line ends. */
const MOST_BEHIND = 200;

export function endingOf(line: string): Ending {
  const end = line.slice(-MOST_BEHIND);
  if (LEADER.test(end)) return 'stop';
  if (ITEM.test(end.length < line.length ? ` ${end}` : line)) return 'item';
  if (STOP.test(end)) return ABBREVIATION.test(line.slice(-12)) ? 'dangling' : 'stop';
  if (COMMA.test(line)) return 'comma';
  if (CONJUNCTION.test(line)) return 'conjunction';
  const last = LAST_WORD.exec(line.slice(-40))?.[1];
  return last !== undefined && DANGLING().has(last.toLowerCase()) ? 'dangling' : 'open';
}

/** The `and` behind the last item but one, where it did not fit on the line of that item. */
const ONLY_CONJUNCTION = new RegExp(`^${CONJUNCTIONS}[,;:，；]?$`, 'u');
const LAST_WORD = /(?:^|[\s'’([])(\p{L}[\p{L}\p{M}]*)$/u;

/** How a line begins: small, with a capital, with a sign that closes something, or so that nothing can be told. */
export type Beginning = 'small' | 'capital' | 'closing' | 'other';

export function beginningOf(line: string): Beginning {
  if (ONLY_CONJUNCTION.test(line)) return 'closing';
  if (/^(?:[,;:.)\]）］，。；：、»”](?![\p{Nd}.])|[)\]]|[:;] )/u.test(line)) return 'closing';
  const first = /^[[(（［"“«‘']{0,4}(\p{L})/u.exec(line)?.[1];
  if (first === undefined) return 'other';
  if (/\p{Ll}/u.test(first)) return 'small';
  return /\p{Lu}|\p{Lt}/u.test(first) ? 'capital' : 'other';
}

/** Whether a line is set as titles are in English, most of its longer words with a capital, and is no sentence. */
export function isTitleCase(line: string): boolean {
  const long = line.match(/(?<![\p{L}\p{M}-])\p{L}{4,}/gu) ?? [];
  const capitals = long.filter(word => /^\p{Lu}/u.test(word)).length;
  return long.length > 0 && capitals >= long.length * 0.8 && !/[.;,]$/.test(line);
}

/** A line of a title in capitals. */
export const isCapitals = (words: string) => /\p{Lu}{2}/u.test(words) && !/\p{Ll}|[.;:,]$/u.test(words);
