/**
 * The words by which printed treaties name their divisions, in the six languages of the United Nations.
 *
 * Data, not logic: everything that must know that `ПРИЛОЖЕНИЕ` is an annex reads it from here. The words are those
 * that head the divisions of the BBNJ Agreement and UNCLOS in each language; `appendix`, `schedule` and
 * `sub-section` are common variants. Words are in lower case; a number may follow each of them.
 */
import type { HeadedKind } from './types.ts';

export type Language = 'en' | 'fr' | 'es' | 'ru' | 'zh' | 'ar';

type Words = Readonly<Record<Language, readonly string[]>>;

export const HEADED_WORDS: Readonly<Record<Exclude<HeadedKind, 'division'>, Words>> = {
  preamble: {
    en: ['preamble'],
    fr: ['préambule'],
    es: ['preámbulo'],
    ru: ['преамбула'],
    zh: ['序言'],
    ar: ['الديباجة', 'ديباجة'],
  },
  part: { en: ['part'], fr: ['partie'], es: ['parte'], ru: ['часть'], zh: ['部分'], ar: ['الجزء'] },
  chapter: { en: ['chapter'], fr: ['chapitre'], es: ['capítulo'], ru: ['глава'], zh: ['章'], ar: ['الفصل'] },
  title: { en: ['title'], fr: ['titre'], es: ['título'], ru: [], zh: ['编'], ar: ['الباب'] },
  section: {
    en: ['section', 'sect.', 'sec.'],
    fr: ['section'],
    es: ['sección'],
    ru: ['раздел'],
    zh: ['节'],
    ar: ['الفرع', 'القسم'],
  },
  subsection: {
    en: ['subsection', 'sub-section'],
    fr: ['sous-section'],
    es: ['subsección'],
    ru: ['подраздел'],
    zh: [],
    ar: [],
  },
  article: {
    en: ['article', 'art.', 'art'],
    fr: ['article', 'art.', 'art'],
    es: ['artículo', 'art.', 'art'],
    ru: ['статья', 'ст.'],
    zh: ['条'],
    ar: ['المادة', 'مادة'],
  },
  annex: {
    en: ['annex', 'appendix', 'schedule'],
    fr: ['annexe', 'appendice'],
    es: ['anexo', 'apéndice'],
    ru: ['приложение'],
    zh: ['附件', '附录'],
    ar: ['المرفق', 'مرفق', 'التذييل'],
  },
};

/** Words that introduce labelled alternatives: `Option 1:`, `Alternative A`, `Alt 2`. */
export const OPTION_WORDS: Words = {
  en: ['option', 'alternative', 'alt.', 'alt', 'variant'],
  fr: ['option', 'variante'],
  es: ['opción', 'variante', 'alternativa'],
  ru: ['вариант', 'альтернатива'],
  zh: ['备选案文', '备选方案'],
  ar: ['الخيار', 'البديل'],
};

/** Words for the lines inside an article, as people write them in a citation. */
export const LINE_WORDS: Readonly<Record<'paragraph' | 'subparagraph' | 'item' | 'note', readonly string[]>> =
  {
    paragraph: [
      'paragraph',
      'para',
      'para.',
      'par',
      'par.',
      'paragraphe',
      'párrafo',
      'пункт',
      'п.',
      'الفقرة',
    ],
    subparagraph: [
      'subparagraph',
      'sub-paragraph',
      'subpara',
      'alinéa',
      'apartado',
      'подпункт',
      'الفقرة الفرعية',
    ],
    item: ['item', 'point', 'letter', 'inciso'],
    note: ['note', 'footnote', 'fn'],
  };

/** Latin ordinal adverbs that mark what was put between two numbers, in their order: the first stands for "second". */
export const INSERTION_SUFFIXES = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'novies',
  'decies',
  'undecies',
  'duodecies',
  'terdecies',
  'quaterdecies',
  'quindecies',
  'sexdecies',
  'septdecies',
  'octodecies',
  'novodecies',
  'vicies',
] as const;

/** The same adverbs as other scripts and habits write them. Arabic has a word for "repeated" and counts from there. */
export const SUFFIX_SPELLINGS: Readonly<Record<string, (typeof INSERTION_SUFFIXES)[number]>> = {
  quinque: 'quinquies',
  бис: 'bis',
  тер: 'ter',
  кватер: 'quater',
  'مكررا ثانيا': 'ter',
  'مكرراً ثانياً': 'ter',
  'مكررا ثالثا': 'quater',
  مكررا: 'bis',
  مكرراً: 'bis',
  مكرر: 'bis',
};

/** What drafters put behind a number for a rival text (`5 alt`) or one that is to come before (`1 pre`). */
export const RIVAL_SUFFIXES = ['pre', 'alt'] as const;

/**
 * The letters that lists are counted with, in their order. Russian lists leave out ё and й, or do not: they count half.
 * Arabic lists go by the abjad, not by the dictionary.
 */
export const ALPHABETS: readonly (readonly string[])[] = [
  [...'abcdefghijklmnopqrstuvwxyz'],
  [...'абвгдежзиклмнопрстуфхцчшщэюя'],
  [...'αβγδεζηθικλμνξοπρστυφχψω'],
  [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'],
];

/** Letters that stand for, or right behind, another one of an alphabet. */
export const LETTER_VARIANTS: Readonly<Record<string, { of: string; after?: true }>> = {
  ا: { of: 'أ' },
  هـ: { of: 'ه' },
  ى: { of: 'ي' },
  ё: { of: 'е', after: true },
  й: { of: 'и', after: true },
};

/** What may stand in front of a heading that is proposed to be added: `(New) Article 6`. */
export const NEW_WORDS = [
  'new',
  'nouvel',
  'nouveau',
  'nouvelle',
  'nuevo',
  'nueva',
  'новая',
  'новый',
] as const;
