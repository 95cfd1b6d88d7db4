/** Fact `exception`: an exception or a saving clause came or went as a whole. */
import type { Language } from '../../document/index.ts';
import type { Openers } from './clauses.ts';
import { cameOrWent } from './condition.ts';
import type { FactFinder } from './types.ts';

/** Those that take something out of a rule: without them it covers more. */
export const EXCEPTIONS: Readonly<Partial<Record<Language, Openers>>> = {
  en: {
    anywhere:
      'except (?:where|when|if|as|that|for|in|to|with|by)|except|unless|with the exception of|save (?:as|that|where|for|in)',
    atStart: 'excluding',
  },
  fr: {
    anywhere:
      "sauf (?:si|lorsque|lorsqu')|sauf|excepté|à moins (?:que|qu'|de)|à l'exception (?:des|du|de)|hormis|à l'exclusion (?:des|du|de)",
  },
  es: { anywhere: 'salvo (?:que|cuando|si)|salvo|excepto|a menos que|con excepción de|a excepción de' },
  ru: { anywhere: 'за исключением|кроме случаев|кроме|если только' },
  zh: { anywhere: '除非|除(?=.{1,30}[外])' },
  ar: { anywhere: 'باستثناء|إلا إذا|إلا|ما لم|ما عدا' },
};

/** Those that only keep another rule from being touched. */
export const SAVINGS: Readonly<Partial<Record<Language, Openers>>> = {
  en: { anywhere: 'without prejudice to|notwithstanding' },
  fr: { anywhere: 'sans préjudice (?:des|du|de)|nonobstant' },
  es: { anywhere: 'sin perjuicio de|no obstante' },
  ru: { anywhere: 'без ущерба для|без ущерба|невзирая на|несмотря на' },
  zh: { anywhere: '在不妨碍|在不影响|尽管有' },
  ar: { anywhere: 'دون (?:الإخلال|المساس) ب\\p{L}+|بصرف النظر عن|على الرغم من' },
};

export const findExceptions: FactFinder = context => {
  const [exceptions, savings] = [EXCEPTIONS[context.language], SAVINGS[context.language]];
  return [
    ...(exceptions ? cameOrWent('exception', exceptions, context) : []).map(found => {
      const { before, after } = found.fact;
      if (before !== null && after !== null) return found;
      return {
        ...found,
        fact: { ...found.fact, direction: after === null ? ('wider' as const) : ('narrower' as const) },
      };
    }),
    ...(savings ? cameOrWent('exception', savings, context) : []),
  ];
};
