import type { InsertionSuffix, LanguageData } from './types.ts';

/** "Repeated", which stands for `bis`, in its spellings; what is put behind it counts on from there. */
const REPEATED = ['مكررا', 'مكرراً', 'مكررًا', 'مكرر', 'مكررة', 'مكرّرا', 'مكرّراً', 'مكرّر'];
const COUNTED: readonly [InsertionSuffix, readonly string[]][] = [
  ['ter', ['ثانيا', 'ثانياً', 'ثانيًا']],
  ['quater', ['ثالثا', 'ثالثاً', 'ثالثًا']],
  ['quinquies', ['رابعا', 'رابعاً', 'رابعًا']],
  ['sexies', ['خامسا', 'خامساً', 'خامسًا']],
];

/** Arabic. Lists are counted by the abjad; numbers may be Eastern (`٣٥`) or European digits. */
export const ar: LanguageData = {
  headed: {
    preamble: ['الديباجة', 'ديباجة', 'المقدمة'],
    part: ['الجزء', 'جزء'],
    chapter: ['الفصل', 'فصل'],
    title: ['الباب', 'باب'],
    section: ['الفرع', 'القسم', 'فرع'],
    subsection: ['الفرع الثانوي'],
    article: ['المادة', 'مادة', 'القاعدة', 'المبدأ', 'مشروع المادة'],
    annex: ['المرفق', 'مرفق', 'الملحق', 'ملحق', 'التذييل', 'تذييل'],
  },
  options: ['الخيار', 'خيار', 'البديل', 'بديل'],
  cited: {
    paragraph: ['الفقرة', 'فقرة', 'البند'],
    subparagraph: ['الفقرة الفرعية', 'فقرة فرعية', 'البند الفرعي'],
    item: ['النقطة'],
    note: ['الحاشية'],
  },
  // "And for the article": the preposition is part of the word.
  genitives: { article: ['للمادة'], paragraph: ['للفقرة'], preamble: ['للديباجة'] },
  of: ['من'],
  added: ['جديدة', 'جديد'],
  suffixes: {
    ...Object.fromEntries(
      REPEATED.flatMap(word =>
        COUNTED.flatMap(([suffix, counts]) => counts.map(count => [`${word} ${count}`, suffix] as const)),
      ),
    ),
    ...Object.fromEntries(REPEATED.map(word => [word, 'bis'] as const)),
  },
  numbers: {
    ones: [
      'الأول|الأولى|الحادي|الحادية',
      'الثاني|الثانية',
      'الثالث|الثالثة',
      'الرابع|الرابعة',
      'الخامس|الخامسة',
      'السادس|السادسة',
      'السابع|السابعة',
      'الثامن|الثامنة',
      'التاسع|التاسعة',
      'العاشر|العاشرة',
      'الحادي عشر|الحادية عشرة|الحادية عشر',
      'الثاني عشر|الثانية عشرة|الثانية عشر',
      'الثالث عشر|الثالثة عشرة|الثالثة عشر',
      'الرابع عشر|الرابعة عشرة|الرابعة عشر',
      'الخامس عشر|الخامسة عشرة|الخامسة عشر',
      'السادس عشر|السادسة عشرة|السادسة عشر',
      'السابع عشر|السابعة عشرة|السابعة عشر',
      'الثامن عشر|الثامنة عشرة|الثامنة عشر',
      'التاسع عشر|التاسعة عشرة|التاسعة عشر',
    ],
    tens: ['العشرون|العشرين', 'الثلاثون|الثلاثين', 'الأربعون|الأربعين', 'الخمسون|الخمسين', 'الستون|الستين'],
    stems: ['العشرون|العشرين', 'الثلاثون|الثلاثين', 'الأربعون|الأربعين', 'الخمسون|الخمسين', 'الستون|الستين'],
    joined: ['1 وT'],
  },
};
