import { type ModalWords, STRENGTH } from './types.ts';

/** Arabic, without vowel signs: they may stand behind any letter. `على` alone (“upon”) is too common to be a sign. */
export const ar: ModalWords = {
  verbs: [
    {
      words: 'لا (?:يجوز|يمكن|يحق|يسمح)|ليس ل(?:أي|ها|ه)|(?:ي|ت)حظر|(?:ي|ت)متنع عن',
      strength: STRENGTH.required,
      negative: true,
    },
    { words: 'لا (?:يلزم|يتعين|يشترط)', strength: STRENGTH.released },
    { words: 'لا ينبغي', strength: STRENGTH.recommended, negative: true },
    { words: '(?:ت|ي)سعى|(?:ت|ي)بذل قصارى (?:جهدها|جهده)|(?:ت|ي)عمل جاهدة', strength: STRENGTH.effort },
    { words: '(?:ت|ي)نظر في', strength: STRENGTH.recommended },
    { words: 'يجب|يتعين|يتوجب', strength: STRENGTH.required },
    { words: '(?:ت|ي)(?:لتزم|تعهد)', strength: STRENGTH.required },
    { words: 'ينبغي', strength: STRENGTH.recommended },
    { words: 'من المتوقع أن|يتوقع من', strength: STRENGTH.recommended, possible: true },
    { words: 'يجوز|يمكن|يحق|يسمح', strength: STRENGTH.permitted },
  ],
  stated: STRENGTH.required,
  hedges: [
    {
      words:
        '(?:حسب|عند) الاقتضاء|حسبما يكون (?:مناسبا|ملائما)|حيثما (?:اقتضى|كان) (?:الأمر|ذلك مناسبا)|عند الانطباق',
      family: 'appropriate',
    },
    { words: 'قدر (?:الإمكان|المستطاع)|حيثما أمكن|إلى أقصى حد ممكن|كلما أمكن', family: 'possible' },
    { words: 'عند (?:الضرورة|اللزوم)|إذا لزم الأمر|حسب الحاجة', family: 'necessary' },
    {
      words:
        '(?:وفقا|طبقا) ل(?:قانون|قوانين|تشريعات|تشريع|نظام)(?:ها|هم)? (?:القانوني )?(?:الداخلي|الوطني|المحلي)(?:ة)?',
      family: 'domestic law',
    },
    { words: 'في حدود (?:إمكاناتها|قدراتها|مواردها)', family: 'capabilities' },
    { words: 'على أساس طوعي|طوعا', family: 'voluntary' },
    { words: 'رهنا ب\\p{L}+', family: 'subject to' },
    { words: 'ما لم يتفق على خلاف ذلك|ما لم ينص على خلاف ذلك', family: 'unless otherwise' },
    { words: 'من حيث المبدأ', family: 'in principle' },
  ],
  unless: 'ما لم|إلا إذا|إلا',
  onlyIf: 'إذا|متى|عندما|شريطة',
  be: 'أن',
  below: '(?:ي|ت)قل عن',
  above: '(?:ي|ت)(?:زيد (?:على|عن)|تجاوز|تعدى)',
  trigger: /[\u0600-\u06ff]/,
  spaced: true,
};
