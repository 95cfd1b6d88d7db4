/** Which verb governs a place of a text: whether it asks, allows or forbids, and whether a prohibition leaves an exception. */
import { modalPhrasesIn } from '../../compare/index.ts';

export interface Force {
  force: 'asks' | 'allows' | 'forbids';
  hasException: boolean;
}

const ENDS = ['. ', '; ', '。', '；', '؛ '];

/** The verb that governs a place: the last one before it in its sentence, or the first one behind it. */
export function forceAt(text: string, at: number, language: string): Force | null {
  const start = Math.max(...ENDS.map(sign => text.lastIndexOf(sign, at - 1))) + 1;
  const ends = ENDS.map(sign => text.indexOf(sign, at)).filter(end => end >= 0);
  const end = ends.length > 0 ? Math.min(...ends) : text.length;
  const sentence = text.slice(start, end);
  const verbs = modalPhrasesIn(text, language).filter(
    ({ kind, start: place }) => kind === 'verb' && place >= start && place < end,
  );
  // The words of a concept may begin with its verb: `may refuse`.
  const verb = verbs.filter(one => one.start <= at).at(-1) ?? verbs[0];
  if (!verb?.force) return null;
  // `Nothing shall be interpreted as permitting …` permits nothing.
  if (verb.force === 'allows' && INTERPRETED[language]?.test(sentence)) return null;
  return { force: verb.force, hasException: EXCEPTION[language]?.test(sentence) ?? false };
}

/** How a clause on interpretation is known. */
const INTERPRETED: Readonly<Record<string, RegExp>> = {
  en: /\b(?:interpreted|construed|understood) as\b/i,
  fr: /\binterprétée?s? comme\b/i,
  es: /\binterpretar(?:á|án|se) (?:[\p{L} ]{0,60})?en el sentido de\b/iu,
  ru: /толку(?:ется|ются)|толковать(?:ся)?/iu,
  zh: /解释为/u,
  ar: /[يت]فس[\p{M}]*ر/u,
};

/** What a prohibition leaves: `may not be refused except`, `ne peut être refusée que pour`. */
const EXCEPTION: Readonly<Record<string, RegExp>> = {
  en: /\b(?:except|unless|other than|only)\b/i,
  fr: /\bque (?:pour|si|sur|dans|lorsque)\b|\bsauf\b|\bexcepté\b/i,
  es: /\b(?:salvo|excepto|sino|a menos que)\b/i,
  ru: /кроме|иначе как|если только|за исключением/iu,
  zh: /除非|除[^，。；]{1,30}外|只能/u,
  ar: /إلا/u,
};
