/**
 * The words by which treaties refer to provisions, in the six languages of the United Nations. Data, not logic: regular
 * expressions without flags, in lower case. They are the words of UNCLOS, the BBNJ Agreement and the Cybercrime Convention in
 * their official versions; Chinese counts by a grammar of its own, see `chinese.ts`.
 */

/** What a reference names, the outermost first: the order is that of citations. */
export const LEVELS = [
  'annex',
  'part',
  'title',
  'chapter',
  'section',
  'subsection',
  'article',
  'paragraph',
  'subparagraph',
  'item',
] as const;
export type Level = (typeof LEVELS)[number];

/** Whose provision it is, where the text says so. */
export type Scope = 'treaty' | Level;

export interface ReferenceWords {
  /** Singular and plural of each level. Only the plural may be followed by a list that goes on with bare numbers. */
  kinds: readonly (readonly [Level, one: string, many: string])[];
  /** Other names of articles, as annexes, codes and declarations have them: only where the draft's own are called so. */
  otherArticles?: readonly [one: string, many: string];
  /** Between two numbers of a list. */
  and: string;
  /** Between the ends of a range. */
  to: string;
  /** Between an inner provision and the outer one that follows. */
  of: string;
  /** In front of a reference: small words that change with its first noun, and what they all stand for. */
  leads?: readonly (readonly [as: string, words: string])[];
  /** Behind a reference: `of this …`, before the noun. */
  own: string;
  /** Nouns of `of this …`. */
  scopes: readonly (readonly [Scope, string])[];
  /** `of that article`: whose article only a reader can tell. */
  that: string;
  /** How the name of another instrument begins behind a reference, and the noun that it has in it. */
  foreign: string;
  instrument: string;
  /** Between the name of an instrument and those of its provisions that are singled out: `the Convention, in particular its article 3`. */
  chiefly: string;
  /** A number with one of these behind it counts something else. */
  counted: string;
}

const en: ReferenceWords = {
  otherArticles: [
    'regulation|rule|standard|guideline|principle',
    'regulations|rules|standards|guidelines|principles',
  ],
  kinds: [
    ['annex', '(?<!an )annex|(?<!an )appendix', 'annexes|appendices'],
    ['part', 'part', 'parts'],
    ['title', 'title', 'titles'],
    ['chapter', 'chapter', 'chapters'],
    ['section', 'section', 'sections'],
    ['subsection', 'sub-?section', 'sub-?sections'],
    ['article', 'article|art\\.', 'articles|arts\\.'],
    ['paragraph', '(?<!preambular )paragraph|para\\.', '(?<!preambular )paragraphs|paras\\.'],
    ['subparagraph', 'sub-?paragraph', 'sub-?paragraphs'],
    ['item', 'item|clause|point', 'items|clauses|points'],
  ],
  and: 'and|or|and/or|as well as',
  to: 'to|through',
  of: 'of|to|in',
  own: '(?:of|to|in|under) (?:this|the present)',
  scopes: [
    ['treaty', 'convention|agreement|protocol|treaty|statute|covenant|charter|pact|constitution'],
    ['annex', 'annex|appendix'],
    ['part', 'part'],
    ['chapter', 'chapter'],
    ['section', 'section'],
    ['article', 'article'],
    ['paragraph', 'paragraph'],
    ['subparagraph', 'sub-?paragraph'],
  ],
  that: '(?:of|in|under) (?:that|the said|the same|the former|the latter|those|each) \\p{L}+|thereof',
  foreign:
    '(?:of(?: (?:the|that|its|their|a|an|any|another))?|(?:common )?to (?:the|that|its|their)|in (?:the|that|its))',
  instrument:
    'conventions?|charter|covenants?|protocols?|agreements?|treat(?:y|ies)|statute|constitution|regulations?|rules|declaration|resolutions?|decisions?|directive|code|act|pact|accord|principles|instruments?|regulation|law|memorandum|documents?|reports?|(?:harmonized )?system|nomenclature|tariff',
  chiefly: 'in particular|particularly|especially|notably|inter alia|including|namely',
  counted:
    'days?|weeks?|months?|years?|hours?|minutes?|per ?cent|percent|%|°|degrees?|states?|parties|members?|persons?|countries|times|nautical|miles?|kilomet|met(?:re|er)|tonnes?|million|billion|thousand|hundred|of (?:the|its|their) (?:members|parties|states)',
};

const fr: ReferenceWords = {
  otherArticles: ['règle|norme|principe', 'règles|normes|principes'],
  kinds: [
    ['annex', 'annexe|appendice', 'annexes|appendices'],
    ['part', 'partie', 'parties'],
    ['title', 'titre', 'titres'],
    ['chapter', 'chapitre', 'chapitres'],
    ['section', 'section', 'sections'],
    ['subsection', 'sous-section', 'sous-sections'],
    ['article', 'article|art\\.', 'articles'],
    ['paragraph', 'paragraphe|par\\.', 'paragraphes'],
    ['subparagraph', 'alinéa|lettre|let\\.', 'alinéas|lettres'],
    ['item', 'point', 'points'],
  ],
  and: 'et|ou|et/ou|ainsi que',
  to: 'à',
  of: "de l['’]|de la|des|du|de|à l['’]|à la|au|aux",
  leads: [
    ['de ', "du |de l['’]|de la |des |de "],
    ['à ', "au |à l['’]|à la |aux |à "],
    ['', "le |la |l['’]|les "],
  ],
  own: "(?:de|à|dans) (?:la présente|le présent|l['’]actuelle?)|(?:du|au) présent|de cet?te?",
  scopes: [
    ['treaty', 'convention|accord|protocole|traité|statut|pacte|charte'],
    ['annex', 'annexe|appendice'],
    ['part', 'partie'],
    ['chapter', 'chapitre'],
    ['section', 'section'],
    ['article', 'article'],
    ['paragraph', 'paragraphe'],
    ['subparagraph', 'alinéa'],
  ],
  that: 'dudit \\p{L}+|de ladite \\p{L}+|du même \\p{L}+|de ces \\p{L}+',
  foreign: "(?:de l['’]|de la|du|des|de|d['’]|communs? aux|communs? à la)",
  instrument:
    'conventions?|chartes?|pactes?|protocoles?|accords?|traités?|statuts?|constitution|règlements?|règles|déclarations?|résolutions?|décisions?|directives?|codes?|lois?',
  chiefly: 'en particulier|notamment|y compris|à savoir',
  counted:
    'jours?|semaines?|mois|ans?|années?|heures?|pour cent|%|°|degrés?|états?|membres?|milles?|kilomètres?|mètres?|tonnes?',
};

const es: ReferenceWords = {
  otherArticles: ['regla|norma|principio', 'reglas|normas|principios'],
  kinds: [
    ['annex', 'anexo|apéndice', 'anexos|apéndices'],
    ['part', 'parte', 'partes'],
    ['title', 'título', 'títulos'],
    ['chapter', 'capítulo', 'capítulos'],
    ['section', 'sección', 'secciones'],
    ['subsection', 'subsección', 'subsecciones'],
    ['article', 'artículo|art\\.', 'artículos'],
    ['paragraph', 'párrafo|párr\\.', 'párrafos'],
    ['subparagraph', 'apartado|letra|literal', 'apartados|letras|literales'],
    ['item', 'inciso', 'incisos'],
  ],
  and: 'y|e|o|u|y/o|así como',
  to: 'a|al',
  of: 'del|de la|de los|de las|de|al',
  leads: [
    ['de ', 'del |de la |de los |de las |de '],
    ['a ', 'al |a la |a los |a las |a '],
    ['', 'el |la |los |las '],
  ],
  own: '(?:del|de la|de|al|a la|en el|en la) presente|de est[ea]',
  scopes: [
    ['treaty', 'convención|convenio|acuerdo|protocolo|tratado|estatuto|pacto|carta'],
    ['annex', 'anexo|apéndice'],
    ['part', 'parte'],
    ['chapter', 'capítulo'],
    ['section', 'sección'],
    ['article', 'artículo'],
    ['paragraph', 'párrafo'],
    ['subparagraph', 'apartado'],
  ],
  that: 'de (?:dich[oa]s?|es[ea]|aquell?[ao]?|cada) \\p{L}+|del mismo \\p{L}+|de la misma \\p{L}+',
  foreign: '(?:del|de la|de los|de las|de|común(?:es)? a (?:los|las|la))',
  instrument:
    'convenci(?:ón|ones)|convenios?|cartas?|pactos?|protocolos?|acuerdos?|tratados?|estatutos?|constitución|reglamentos?|reglas|declaraci(?:ón|ones)|resoluci(?:ón|ones)|decisi(?:ón|ones)|directivas?|códigos?|ley(?:es)?',
  chiefly: 'en particular|especialmente|en especial|entre otros|incluid[oa]s?|a saber',
  counted:
    'días?|semanas?|mes(?:es)?|años?|horas?|por ciento|%|°|grados?|estados?|miembros?|millas?|kilómetros?|metros?|toneladas?',
};

const ru: ReferenceWords = {
  kinds: [
    ['annex', 'приложени(?:е|я|ю|и|ем)', 'приложени(?:й|ям|ях|ями)'],
    ['part', 'част(?:ь|и|ью)', 'част(?:ей|ям|ях|ями)'],
    ['chapter', 'глав(?:а|ы|е|у|ой)', 'глав(?:ам|ах|ами)?'],
    ['section', 'раздел(?:а|е|у|ом)?', 'раздел(?:ы|ов|ам|ах|ами)'],
    ['article', 'стать(?:я|и|е|ю|ей)|ст\\.', 'стат(?:ьи|ей|ьям|ьях|ьями)'],
    ['paragraph', 'пункт(?:а|е|у|ом)?|п\\.', 'пункт(?:ы|ов|ам|ах|ами)'],
    ['subparagraph', 'подпункт(?:а|е|у|ом)?|пп\\.', 'подпункт(?:ы|ов|ам|ах|ами)'],
  ],
  and: 'и|или|а также',
  to: 'по|до',
  of: 'к|в',
  own: '(?:к )?(?:настоящ(?:ей|его|ему|ем)|этой|этого)',
  scopes: [
    ['treaty', 'конвенции|соглашени[яюи]|протокол[ауе]|договор[ауе]|устав[ауе]|пакт[ауе]'],
    ['annex', 'приложени[яюи]'],
    ['part', 'части'],
    ['chapter', 'глав[ые]'],
    ['section', 'раздел[ауе]'],
    ['article', 'статьи'],
    ['paragraph', 'пункт[ауе]'],
    ['subparagraph', 'подпункт[ауе]'],
  ],
  that: '(?:указанн|упомянут|т)(?:ой|ого) \\p{L}+|той же \\p{L}+',
  // The name follows at once, or behind “to”; behind a comma the sentence goes on.
  foreign: '(?<!,\\s*)(?:к(?!\\p{L}))?',
  instrument:
    'конвенции|устава|пакта|протокола|соглашения|договора|статута|конституции|регламента|правил|декларации|резолюции|решения|директивы|кодекса|закона',
  chiefly: 'в частности|в особенности|в том числе|особенно',
  counted:
    'дн(?:я|ей)|недел\\p{L}+|месяц\\p{L}*|лет|года?|час\\p{L}*|процент\\p{L}*|%|°|градус\\p{L}*|государств\\p{L}*|член\\p{L}*|мил\\p{L}+|километр\\p{L}*|метр\\p{L}*',
};

const ar: ReferenceWords = {
  kinds: [
    ['annex', '[وفبل]?(?:ال|لل)مرفق', '[وفبل]?(?:ال|لل)مرفق(?:ات|ين)'],
    ['part', '[وفبل]?(?:ال|لل)جزء', '[وفبل]?(?:ال|لل)أجزاء'],
    ['chapter', '[وفبل]?(?:ال|لل)فصل', '[وفبل]?(?:ال|لل)فصول'],
    ['article', '[وفبل]?(?:ال|لل)?مادة', '[وفبل]?(?:ال|لل)(?:مواد|مادتين)'],
    ['paragraph', '[وفبل]?(?:ال|لل)فقرة', '[وفبل]?(?:ال|لل)(?:فقرات|فقرتين)'],
    ['subparagraph', '[وفبل]?(?:ال|لل)فقرة الفرعية', '[وفبل]?(?:ال|لل)(?:فقرات|فقرتين) الفرعي(?:ة|تين)'],
  ],
  and: 'و|أو',
  to: 'إلى',
  of: 'من',
  own: 'من هذ(?:ه|ا)',
  scopes: [
    ['treaty', 'الاتفاقية|الاتفاق|البروتوكول|المعاهدة|النظام'],
    ['annex', 'المرفق'],
    ['part', 'الجزء'],
    ['chapter', 'الفصل'],
    ['article', 'المادة'],
    ['paragraph', 'الفقرة'],
  ],
  that: 'من (?:تلك|نفس) \\p{L}+|منها',
  foreign: 'من',
  instrument: 'اتفاقية|ميثاق|عهد|بروتوكول|اتفاق|معاهدة|نظام|الميثاق|القرار|قرار',
  chiefly: 'ولا سيما|لا سيما|وبخاصة|وخاصة|بما في ذلك',
  counted: 'يوما|أيام|أسبوعا?|شهرا?|أشهر|سنة|سنوات|عاما|ساعة|في المائة|%|دولة|دول|عضوا?',
};

const BY_LANGUAGE: Readonly<Record<string, ReferenceWords>> = { en, fr, es, ru, ar };

/** The words of a language (BCP 47); null where there is no list. */
export function referenceWordsOf(language: string): ReferenceWords | null {
  return BY_LANGUAGE[language.slice(0, 2).toLowerCase()] ?? null;
}
