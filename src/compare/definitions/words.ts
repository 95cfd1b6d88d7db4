/**
 * How treaties define their terms, in the six languages of the United Nations: data, as regular expressions. The forms are
 * those of UNCLOS, the BBNJ Agreement, the Cybercrime Convention and the Convention on the Law of Treaties.
 */
export interface DefinitionWords {
  /** What may stand in front of the term in quotation marks. */
  lead: string;
  /** What follows the term, and perhaps some words about it. */
  verb: string;
  /** A lead that makes a definition of what follows, whatever comes after the term. */
  defining: string;
  /**
   * A term that is named in passing: what may stand in front of it within round brackets (`(the “Fund”)`), and what makes a term of
   * what follows anywhere (`hereinafter referred to as “the Convention”`).
   */
  inBrackets: string;
  hereinafter: string;
  /** Articles that are no part of a term. */
  articles: string;
  /** Headings of articles in which a term may stand without quotation marks. */
  heading: RegExp;
  /** `for the purposes of this article`: catches the noun. */
  scope: RegExp;
  /** What nouns of that phrase name, where it is not the whole treaty. */
  scopes: Readonly<Record<string, string>>;
}

const BY_LANGUAGE: Readonly<Record<string, DefinitionWords>> = {
  en: {
    lead: 'the (?:terms?|expressions?|words?)',
    verb: '(?:shall )?(?:means?|includes?|refers? to|denotes?)|(?:has|have|shall have) the meaning|(?:is|are|shall be) (?:understood|defined|taken)',
    defining: '(?!)',
    inBrackets: '(?:(?:each|collectively|together|jointly),? )?(?:an?|the)?',
    hereinafter:
      '(?:hereinafter|hereafter|henceforth),?(?: also)?(?: (?:jointly|collectively|together))?(?: (?:referred to|called|known|designated|abbreviated))?(?: (?:jointly|collectively|together))?(?: as| to as)?(?: the)?',
    articles: 'the|an?',
    heading: /\b(?:use of terms|definitions?|terms|interpretation)\b/i,
    scope: /for the purposes? of (?:this|the present) (\p{L}+)/iu,
    scopes: { article: 'article', part: 'part', chapter: 'chapter', section: 'section', annex: 'annex' },
  },
  fr: {
    lead: "(?:les? termes?|l['’]expression|les expressions|le mot|par)",
    verb: "s['’]entend(?:ent)?|désigne(?:nt)?|signifie(?:nt)?|comprend|vise(?:nt)?",
    defining: 'on entend par',
    inBrackets: "(?:l['’]|les?|la)?",
    hereinafter:
      "(?:ci-après|dénommée?s?|désignée?s?),?(?: (?:dénommée?s?|désignée?s?|appelée?s?|ci-après))?(?: (?:par|sous le nom de|comme))?(?: (?:l['’]|les?|la))?",
    articles: "l['’]|les?|la",
    heading: /(?:emploi des termes|définitions?|terminologie|interprétation)/i,
    scope: /aux fins (?:de la présente|du présent) (\p{L}+)/iu,
    scopes: { article: 'article', partie: 'part', chapitre: 'chapter', section: 'section', annexe: 'annex' },
  },
  es: {
    lead: '(?:el término|los términos|la expresión|por)',
    verb: 'se (?:entenderá|entiende|entenderán|entienden)|significará?|designará?|se referirá|comprenderá?',
    defining: 'se (?:entenderá|entiende) por',
    inBrackets: '(?:el|la|los|las)?',
    hereinafter:
      '(?:en (?:adelante|lo sucesivo)|denominad[oa]s?),?(?: (?:denominad[oa]s?|llamad[oa]s?|en (?:adelante|lo sucesivo)))?(?: como)?(?: (?:el|la|los|las))?',
    articles: 'el|la|los|las',
    heading: /(?:términos empleados|definici(?:ón|ones)|terminología|interpretación)/i,
    scope: /a los efectos (?:de la presente|del presente) (\p{L}+)/iu,
    scopes: { artículo: 'article', parte: 'part', capítulo: 'chapter', sección: 'section', anexo: 'annex' },
  },
  ru: {
    lead: '(?:термины?|выражени[ея]|под(?: термином)?)',
    verb: 'означа(?:ет|ют)|понима(?:ется|ются)|включа(?:ет|ют)|относится',
    defining: '(?!)',
    inBrackets: '',
    hereinafter:
      '(?:далее|в дальнейшем|именуем[а-я]+|называем[а-я]+),?(?: (?:именуем[а-я]+|называем[а-я]+|именуется|именуются|в дальнейшем|далее))?(?: (?:как|—|-|–))?',
    articles: '',
    heading: /(?:употребление терминов|определени[ея]|термины|толкование)/i,
    scope: /для целей настоящ(?:ей|его) (\p{L}+)/iu,
    scopes: { статьи: 'article', части: 'part', главы: 'chapter', раздела: 'section', приложения: 'annex' },
  },
  zh: {
    lead: '',
    verb: '(?:一词|一语)?(?:系|是|应)?指|(?:一词)?(?:的含义|包括)',
    defining: '(?!)',
    inBrackets: '',
    hereinafter: '(?:以下|下文|下称|以下统称|以下合称)(?:均)?(?:简称|统称|合称|称)?(?:为|作)?',
    articles: '',
    heading: /用语|定义|术语|解释/,
    scope: /为本(条|部分|章|节|附件)的?目的/u,
    scopes: { 条: 'article', 部分: 'part', 章: 'chapter', 节: 'section', 附件: 'annex' },
  },
  ar: {
    lead: '(?:مصطلح|تعبير|عبارة)',
    verb: '(?:ي|ت)عني|(?:ي|ت)شمل|(?:ي|ت)شير',
    defining: '(?:ي|ت)قصد ب(?:ـ|تعبير|مصطلح|عبارة)?',
    inBrackets: '',
    hereinafter:
      '(?:(?:ي|ت)شار (?:إليه|إليها|إليهم|إليهما) (?:فيما (?:يلي|بعد)|أدناه)|فيما (?:يلي|بعد)|المشار (?:إليه|إليها) فيما (?:يلي|بعد))(?: (?:باسم|بعبارة|بـ|ب))?',
    articles: '',
    heading: /المصطلحات|تعاريف|التعاريف|التعريفات/,
    scope: /لأغراض هذ(?:ه|ا) (\p{L}+)/u,
    scopes: { المادة: 'article', الجزء: 'part', الفصل: 'chapter', المرفق: 'annex' },
  },
};

/** The forms of a language (BCP 47); null where there is no list. */
export function definitionWordsOf(language: string): DefinitionWords | null {
  return BY_LANGUAGE[language.slice(0, 2).toLowerCase()] ?? null;
}

/** The languages with such forms. */
export const DEFINITION_LANGUAGES: readonly string[] = Object.keys(BY_LANGUAGE);
