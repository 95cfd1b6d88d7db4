/** Words right in front of an amount that say on which side of it one has to be, by language. */
import type { Language } from '../../document/index.ts';

export type Bound = 'least' | 'most' | 'over' | 'under' | 'within' | 'after' | 'before';

/** As the final clauses, finance and dispute articles of the treaties have them that `amount-words.ts` names. A denied bound is the other one. */
export const BOUNDS: Readonly<Record<Language, Readonly<Partial<Record<Bound, string>>>>> = {
  en: {
    least:
      'at least|(?:not|no)(?: be)? (?:less|fewer|lower|smaller) than|not(?: be| fall)? below|a minimum of|a period of at least',
    most: 'at most|(?:not|no)(?: be)? (?:more|greater|higher|larger) than|not exceed(?:ing)?|not(?: be)? in excess of|not(?: be)? above|a maximum of|up to',
    over: '(?<!not |no |not be )(?:more|greater|higher|larger) than|over|(?<!not )exceed(?:s|ing)?|(?<!not |not be )in excess of|(?<!not |not be )above',
    under: '(?<!not |no |not be )(?:less|fewer|lower|smaller) than|under|(?<!not |not be |not fall )below',
    within: 'within|(?:not|no)(?: be)? later than|within a period of|in the course of',
    after: '(?:not|no) (?:earlier|sooner) than|after|following|on the expiry of|at the end of',
    before: 'before|prior to',
  },
  fr: {
    least: 'au moins|au minimum|pas moins de|(?:pas|non)(?: être)? inférieure?s? à',
    most: "au plus|au maximum|pas plus de|(?:pas|non)(?: être)? supérieure?s? à|n'excédant pas|ne dépassant pas|jusqu'à",
    over: 'plus de|(?<!(?:pas|non)(?: être)? )supérieure?s? à|excédant|dépassant|au-dessus de|au-delà de',
    under: 'moins de|(?<!(?:pas|non)(?: être)? )inférieure?s? à|au-dessous de|en dessous de',
    within: 'dans (?:un délai de|les|le délai de)|au plus tard',
    after: "après|à l'expiration (?:de|d'un délai de)|au bout de",
    before: 'avant',
  },
  es: {
    least: 'al menos|por lo menos|como mínimo|no menos de|no (?:será |ser )?inferior(?:es)? a',
    most: 'a lo sumo|como máximo|no más de|no (?:será |ser )?superior(?:es)? a|que no excedan? de|hasta',
    over: 'más de|(?<!no (?:será |ser )?)superior(?:es)? a|que excedan? de|por encima de',
    under: 'menos de|(?<!no (?:será |ser )?)inferior(?:es)? a|por debajo de',
    within: '(?:en|dentro de)(?: el| un)? (?:plazo de|los|las)|a más tardar',
    after: 'después de|transcurridos|al cabo de',
    before: 'antes de',
  },
  ru: {
    least: 'не (?:менее|меньше|ниже)|по меньшей мере|как минимум',
    most: 'не (?:более|больше|свыше|выше)|не превыша\\p{L}+',
    over: '(?<!не )(?:более|больше|свыше|выше)|(?<!не )превыша\\p{L}+',
    under: '(?<!не )(?:менее|меньше|ниже)',
    within: 'в течение|не позднее',
    after: 'через|по истечении|после',
  },
  zh: {
    least: '至少|不少于|不低于|不小于',
    most: '至多|最多|不超过|不多于|不高于|不大于',
    over: '(?<!不)(?:超过|多于|高于|大于)',
    under: '(?<!不)(?:少于|低于|小于)|不足',
  },
  ar: {
    least: 'على الأقل|(?:ما )?لا [يت]قل عن',
    most: 'على الأكثر|(?:ما )?لا [يت]زيد (?:على|عن)|(?:ما )?لا [يت]تجاوز',
    over: 'أكثر من|(?<!لا )[يت]زيد (?:على|عن)|(?<!لا )[يت]تجاوز',
    under: 'أقل من|(?<!لا )[يت]قل عن',
    within: 'في غضون|خلال',
    after: 'بعد',
  },
} as Record<Language, Partial<Record<Bound, string>>>;
