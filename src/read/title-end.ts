/**
 * Where the title of an article ends and its first sentence begins, when both stand on one line:
 * `General objective The objective of this Agreement is …`.
 *
 * Titles are noun phrases without a full stop, in sentence case; the sentence begins with a capital letter after a
 * word that cannot end the title. The words by which that is told stand with the languages. Chinese has no capitals,
 * so only a space tells; where nothing tells, the line is kept whole, as words, and nothing is lost.
 */
import {
  COUNTED_WORDS,
  endsInReference,
  LANGUAGES,
  type Language,
  type TitleWords,
} from '../document/index.ts';

const { openers, unfinished } = LANGUAGES.en.title as TitleWords;
const OPENERS = new Set(openers.map(word => word.charAt(0).toUpperCase() + word.slice(1)));
const CANNOT_END_TITLE = new Set(unfinished);
/** Words that begin sentences, but stand within titles and subjects as well. */
const NOUNS = new Set(['States', 'Parties', 'Article', 'Articles', 'Members']);
/** What stands where a text is missing is no title. */
const PLACEHOLDER =
  /^[[({]\s*(?:no (?:text|article)|placeholder|to be (?:added|completed|developed|inserted)|tbd|reserved)/i;
const VERB =
  /^(?:shall|may|must|will|should|can|do|does|is|are|was|means|mean|has|have|consists?|includes?|applies|apply|constitutes?|enters?|exercise[sd]?|enjoys?|remains?)$/;
/** How many words after the capital a sentence may take to reach its verb: long subjects are common in treaties. */
const REACH = { strong: 60, weak: 8 };

/** The label of the first paragraph; `l.` is what scanning makes of `1.`. At the end of a line its items follow below. */
const FIRST_LABEL = /\s(?:(?:1\.|l\.|\(1\)|\(a\)|a\)|[1١]\s?[-–.]|\([١أ]\))(?=\s|$)|[一1]、|（一）)/u;

/**
 * Index in `line` at which the text begins after the title: `line.length` if it is all title, 0 if it has none.
 * Words printed in capitals are title in any language.
 *
 * @param language that of the draft, as a BCP 47 tag; English if it is not known.
 */
export function titleEnd(line: string, language: string, style: TitleStyle): number {
  if (PLACEHOLDER.test(line)) return 0;
  if (style.stopped) {
    const end = stoppedEnd(line, language);
    if (end > 0) return end;
  }
  const capitals = capitalsEnd(line);
  if (capitals > 0) return capitals;
  const label = FIRST_LABEL.exec(line);
  if (label && label.index < 300) {
    const before = line.slice(0, label.index);
    // With words behind it, a number is a label even after `Part`: `Scope of this Part 1. This Part applies …`.
    const mayBeReference =
      /^\s\(?\p{L}\)/u.test(label[0]) || label.index + label[0].length === line.trimEnd().length;
    if (!/[.;:]\s/.test(before) && !(mayBeReference && endsInSentence(before, language))) {
      // `Use of terms For the purposes of this Convention: (a) …`
      const inner = /[:：]$/.test(before) ? startOfSentence(before, language, style) : 0;
      return inner > 0 ? inner : label.index + 1;
    }
  }
  const isShort = /[^.;:,。；：，]$/u.test(withoutClosing(line)) && line.split(' ').length <= 40;
  // What says that somebody shall do something is a sentence, also without a stop.
  if (isShort && !/(?<!\s(?:that|which|who))\s(?:shall|must|may|will|applies|apply)\s/.test(line))
    return line.length;
  return startOfSentence(line, language, style);
}

/** `Bells are rung by hand.]` ends in a stop; `Measures [on ropes, bells, etc.]` in a bracket of its own. */
const withoutClosing = (line: string): string =>
  /^[^[［]*$|^[[［]/u.test(line) ? line.replace(/(?<![\])］”"’»*])[\])］”"’»*]+$/u, '') || line : line;

/** Whether words that are not all in capitals end in a full stop, as a sentence does. */
export const endsInStop = (line: string): boolean => {
  const words = withoutClosing(line);
  return /[.。]$/.test(words) && /[\p{Ll}\p{Lo}]/u.test(words);
};

/** Where the first sentence begins behind a title, by the words and signs of a language. */
function startOfSentence(line: string, language: string, style: TitleStyle): number {
  const { title } = LANGUAGES[language.slice(0, 2) as Language] ?? LANGUAGES.en;
  if (language.startsWith('zh')) return chineseStart(line);
  return title === LANGUAGES.en.title ? sentenceStart(line, style) : title ? openerAt(line, title) : 0;
}

/**
 * Whether the words before a label are of a sentence that it is a part of: `Each Party shall (a) report`, `A request under
 * paragraph 1 (a)`, `los fines del apartado a)`, `States Parties shall mend ropes under Article 1.`
 */
function endsInSentence(words: string, language: string): boolean {
  const last = (words.split(' ').at(-1) ?? '').toLowerCase();
  const { title } = LANGUAGES[language.slice(0, 2) as Language] ?? LANGUAGES.en;
  return (
    /\s(?:shall|must|may|will)$/.test(words) ||
    title?.unfinished.includes(last) ||
    COUNTED_WORDS.has(last) ||
    endsInReference(words)
  );
}

/** `用语 为本协定的目的：`: a few signs without punctuation, and behind a space a sentence. */
function chineseStart(line: string): number {
  return /^[^\p{P}\s]{1,30}\s+(?=\p{Script=Han}.{4,}[。；：]$)/u.exec(line)?.[0].length ?? 0;
}

/** Fewer words make no sentence. */
const SHORTEST_SENTENCE = 4;

/** `Champ d’application Le présent Accord s’applique aux zones.`: a word that opens sentences, with a capital. */
function openerAt(line: string, { openers, unfinished }: TitleWords): number {
  const words = line.split(' ');
  if (!/[.;:]$/.test(line)) return 0;
  for (let at = 1; at < Math.min(words.length - SHORTEST_SENTENCE + 1, 30); at += 1) {
    const previous = (words[at - 1] ?? '').toLowerCase();
    if (/[.;:]$/.test(previous)) return 0;
    const [word = ''] = /^\p{Lu}[\p{L}\p{M}]*['’]?/u.exec(words[at] ?? '') ?? [];
    if (word && openers.includes(word.toLowerCase()) && !unfinished.includes(previous)) {
      return words.slice(0, at).join(' ').length + 1;
    }
  }
  return 0;
}

function capitalsEnd(line: string): number {
  const isCapitals = (word: string) =>
    /^[^\p{Ll}]+$/u.test(word) && /\p{Lu}{2}|^[^\p{L}]+$|^[AEIOUYÀÉÓАВИКОСУЯ]$/u.test(word);
  if (!isCapitals(line.split(' ', 1)[0] ?? '')) return 0;
  const words = line.split(' ');
  let count = 0;
  while (count < words.length && isCapitals(words[count] ?? '')) count += 1;
  const real = words.slice(0, count).filter(word => /\p{Lu}{2}/u.test(word)).length;
  if (real === 0 || (real < 2 && count < words.length)) return 0;
  return Math.min(line.length, words.slice(0, count).join(' ').length + 1);
}

function sentenceStart(line: string, { titled, runsOn }: TitleStyle): number {
  const words = line.split(' ');
  const verbWithin = (from: number, reach: number) =>
    words.slice(from + 1, from + 1 + reach).some(word => VERB.test(word.replace(/(?<![,;:.])[,;:.]+$/, '')));
  const finds = (at: number, strength: 'strong' | 'weak') => {
    const word = (words[at] ?? '').replace(/[,“"]/g, '');
    const previous = words[at - 1] ?? '';
    if (!/^\p{Lu}/u.test(word) || CANNOT_END_TITLE.has(previous.toLowerCase())) return false;
    if (
      strength === 'strong' &&
      (!OPENERS.has(word) || (NOUNS.has(word) && (NOUNS.has(previous) || (!runsOn && !titled))))
    )
      return false;
    // What leads to a list may do without a verb: `Use of terms For the purposes of this Agreement:`.
    if (strength === 'strong' && line.endsWith(':')) return true;
    return verbWithin(at, REACH[strength]);
  };
  if (OPENERS.has(words[0] ?? '') && !hasLaterOpener(words)) return 0;
  // `Flag States shall inspect`: only where titles are printed so does a noun begin the sentence after one.
  for (const strength of runsOn ? (['strong', 'weak'] as const) : (['strong'] as const)) {
    for (let at = 1; at < Math.min(words.length - 2, 30); at += 1) {
      if (/[.;:]$/.test(words[at - 1] ?? '')) break;
      if (finds(at, strength)) return words.slice(0, at).join(' ').length + 1;
    }
  }
  return 0;
}

/** A line that opens like a sentence may still be a title: `The Area Activities in the Area shall …`. */
function hasLaterOpener(words: readonly string[]): boolean {
  return words
    .slice(1, 8)
    .some(
      (word, at) =>
        OPENERS.has(word) &&
        !CANNOT_END_TITLE.has((words[at] ?? '').toLowerCase()) &&
        !/,$/.test(words[at] ?? ''),
    );
}

/** How a document prints the titles of its articles. */
export interface TitleStyle {
  /** Most articles have one. */
  titled: boolean;
  /** Title and text on one line, without a stop between them: `Scope This Agreement applies …`. */
  runsOn: boolean;
  /** With a full stop: `Article 2. Objectives.` */
  stopped: boolean;
}

/** More words are a sentence. */
const LONGEST_STOPPED = 12;

/** Where a title with a full stop ends, if the words begin with what could be one. */
export function stoppedEnd(line: string, language: string): number {
  const sentence = /^[^.;:!?。；：]{2,120}[.。](?=\s|$)/u.exec(line)?.[0];
  if (!sentence) return 0;
  const words = sentence.slice(0, -1).split(' ');
  const { title } = LANGUAGES[language.slice(0, 2) as Language] ?? LANGUAGES.en;
  const isSentence =
    words.length > LONGEST_STOPPED ||
    /\p{Nd}[.。]$/u.test(sentence) ||
    words.some(word => VERB.test(word)) ||
    (title?.openers.includes((words[0] ?? '').toLowerCase()) ?? false);
  return isSentence ? 0 : sentence.length;
}
