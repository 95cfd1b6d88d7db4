/** Fact `polarity`: a negation came or went, or a word gave way to its opposite, outside of what modal verbs tell. */

import type { Language } from '../../document/index.ts';
import { compiled } from '../../document/index.ts';
import { modalPhrases, modalWordsOf } from '../classify/index.ts';
import type { Side, Span } from './changed-words.ts';
import { around } from './connective.ts';
import type { FactContext, FactFinder, FoundFact } from './types.ts';

/** Words that deny what follows them. French denies with two words, of which the second one counts. */
export const NEGATIONS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ['not', 'never', 'no'],
  fr: ['pas', 'jamais'],
  es: ['no', 'nunca'],
  ru: ['не'],
  zh: ['不', '未', '非'],
  ar: ['لا', 'لم', 'لن', 'غير'],
};
/** In front of these a negation bounds a number or only opens a list. */
const NO_NEGATION: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^\s*(?:(?:later|less|more|fewer|earlier|sooner|longer|only|exceeding|necessarily)\b|(?:greater|higher|larger|lower|shorter|smaller) than\b)/i,
  es: /^\s*(?:más|menos|inferior|superior|menor|mayor|anterior|posterior|antes|después|sólo|solo|solamente|obstante)(?!\p{L})/iu,
  fr: /^\s*(?:seulement|plus|moins)(?!\p{L})/iu,
  ru: /^\s*(?:только|более|больше|менее|меньше|позднее|позже|ранее|раньше|выше|ниже|свыше)(?!\p{L})/iu,
  zh: /^[仅同断少多低高早晚超迟]/u,
  ar: /^\s*(?:[يت]قل|[يت]زيد|[يت]تجاوز|[يت]تعدى)(?!\p{L})/u,
};
/** What a denied subject gives way to: `No` → `Each`. */
const DETERMINERS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ['each', 'every', 'any', 'all', 'a', 'an', 'the'],
  es: ['cada', 'todo', 'toda', 'cualquier', 'un', 'una', 'el', 'la'],
};
/** Words and their opposites. */
export const OPPOSITES: Readonly<Partial<Record<Language, readonly (readonly [string, string])[]>>> = {
  en: [
    ['includes', 'excludes'],
    ['include', 'exclude'],
    ['including', 'excluding'],
    ['included', 'excluded'],
    ['with', 'without'],
    ['inside', 'outside'],
    ['lawful', 'unlawful'],
    ['allowed', 'prohibited'],
    ['permitted', 'prohibited'],
  ],
  fr: [
    ['inclut', 'exclut'],
    ['inclus', 'exclus'],
    ['avec', 'sans'],
  ],
  es: [
    ['incluye', 'excluye'],
    ['incluido', 'excluido'],
    ['con', 'sin'],
  ],
  ru: [
    ['включает', 'исключает'],
    ['включая', 'исключая'],
  ],
};

export const findPolarity: FactFinder = context => {
  const { words, language } = context;
  const negations = NEGATIONS[language] ?? [];
  const opposites = OPPOSITES[language] ?? [];
  return words.stretches.flatMap((stretch): FoundFact[] => {
    const was = words.wordsOf('before', stretch.before);
    const is = words.wordsOf('after', stretch.after);
    if (was.length > 1 || is.length > 1) return [];
    const [one = '', two = ''] = [was[0], is[0]];
    const swapped = opposites.some(pair => pair.includes(one) && pair.includes(two) && one !== two);
    const isDenied = (word: string, other: string) =>
      negations.includes(word) && (other === '' || (DETERMINERS[language]?.includes(other) ?? false));
    const side: Side | null = isDenied(two, one) ? 'after' : isDenied(one, two) ? 'before' : null;
    if (!swapped && side === null) return [];
    if (side && !isPlainNegation(side, stretch[side], context)) return [];
    if (isTurnedTwice(context)) return [];
    const shown = (of: Side) => words.phrase(of, around(words.plain[of], stretch[of]));
    return [
      {
        fact: {
          kind: 'polarity',
          before: shown('before'),
          after: shown('after'),
          ...(words.isAloneInSentence(stretch) ? { direction: 'reversed' } : {}),
        },
        before: [stretch.before],
        after: [stretch.after],
      },
    ];
  });
};

/** A condition that is put the other way round denies twice; then nothing is reversed. */
function isTurnedTwice({ words, language }: FactContext): boolean {
  const { unless } = modalWordsOf(language) ?? {};
  if (!unless) return false;
  const count = (side: Side) => {
    const text = words.plain[side];
    return text.match(compiled(`(?<!\\p{L})(?:${unless})(?!\\p{L})`, 'giu', text))?.length ?? 0;
  };
  return count('before') !== count('after');
}

/** Whether a negation denies, and no modal verb has told so. */
function isPlainNegation(side: Side, span: Span, { words, language }: FactContext): boolean {
  const text = words.plain[side];
  if (NO_NEGATION[language]?.test(text.slice(span.end))) return false;
  const modal = modalWordsOf(language);
  if (!modal) return true;
  const start = span.start + text.slice(span.start, span.end).search(/\S/);
  return !modalPhrases(text, modal).some(
    ({ pieces, denial }) =>
      pieces.some(([from, to]) => start >= from && start < to) ||
      (denial !== undefined && start >= denial.start && start < denial.end),
  );
}
