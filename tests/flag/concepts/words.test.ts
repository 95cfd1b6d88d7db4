/** Sentences of our own in six languages: what has a concept, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { findConcepts } from '../../../src/flag/index.ts';
import { readText } from '../../../src/read/index.ts';

const HEADS: Readonly<Record<string, string>> = {
  en: 'Article 1',
  fr: 'Article premier',
  es: 'Artículo 1',
  ru: 'Статья 1',
  zh: '第一条',
  ar: 'المادة 1',
};

function statusOf(language: string, concept: string, sentence: string): string | undefined {
  const { draft } = readText(`${HEADS[language]}\n\n${sentence}\n`, 'draft.txt', { language });
  return findConcepts(draft).find(found => found.concept === concept)?.status;
}

describe('is found', () => {
  test.each([
    ['fr', 'effective-remedy', 'Chaque passager dispose d’un recours efficace.'],
    [
      'fr',
      'human-rights-compliance',
      'Le port agit conformément aux obligations qui lui incombent en vertu du droit des droits de l’homme.',
    ],
    ['es', 'independent-review', 'El puerto someterá las multas a una revisión judicial.'],
    ['es', 'proportionality', 'Las multas serán efectivas, proporcionadas y públicas.'],
    [
      'es',
      'human-rights-consistency',
      'La Parte velará por que la multa se ajuste a sus obligaciones de derechos humanos.',
    ],
    ['ru', 'necessity', 'Порт соблюдает принципы необходимости и соразмерности.'],
    ['ru', 'effective-remedy', 'Порт обеспечивает пассажиру эффективное средство правовой защиты.'],
    ['ru', 'children', 'Порт обеспечивает права ребенка на борту.'],
    ['zh', 'legality', '港口应当遵守合法性原则。'],
    ['zh', 'effective-remedy', '旅客应有获得有效救济的权利。'],
    ['zh', 'human-rights-consistency', '罚款应当与国际人权法相一致。'],
    ['ar', 'transparency', 'تعمل الموانئ بشفافية.'],
    ['ar', 'necessity', 'يجب أن تراعي الموانئ مبدأ الضرورة.'],
    ['ar', 'effective-remedy', 'يكفل الميناء الحق في الانتصاف الفعال.'],
    ['ar', 'children', 'يجب أن تحترم الموانئ حقوق الطفل.'],
    ['ar', 'journalists', 'يجب أن تحمي الموانئ الصُّحُفِيِّين.'],
  ])('%s: %s', (language, concept, sentence) => {
    expect(statusOf(language, concept, sentence)).toBe('present');
  });
});

describe('is a choice', () => {
  test.each([
    ['en', 'The port may refuse a ferry.'],
    ['en', 'A berth may not be refused except in a storm.'],
    ['fr', 'Le quai peut être refusé.'],
    ['fr', 'L’accès ne peut être refusé que pour les motifs de l’annexe.'],
    ['es', 'El puerto podrá denegar el acceso.'],
    ['ru', 'В стоянке может быть отказано.'],
    ['zh', '港口可拒绝渡船靠岸。'],
    ['ar', 'يجوز للميناء رفض الطلب.'],
    ['ar', 'لا يجوز رفض الطلب إلا في حالة العاصفة.'],
  ])('%s: %s', (language, sentence) => {
    expect(statusOf(language, 'refusal', sentence)).toBe('optional');
  });

  test('a clause on interpretation permits nothing', () => {
    const sentence =
      'Nothing here shall be interpreted, in accordance with human rights, as permitting fees.';
    expect(statusOf('en', 'human-rights-compliance', sentence)).toBe('present');
    expect(
      statusOf(
        'ar',
        'human-rights-compliance',
        'ليس هنا ما يفسر، وفقا لقانون حقوق الإنسان، على أنه يسمح بالرسوم.',
      ),
    ).toBe('present');
  });
});

describe('only looks like it', () => {
  test.each([
    ['en', 'necessity', 'The Parties are convinced of the necessity of ferries.'],
    ['en', 'user-notification', 'The request names the need not to notify the user.'],
    ['fr', 'legality', 'Ces règles régissent la légalité des quais.'],
    ['fr', 'necessity', 'Les Parties sont convaincues de la nécessité de réparer les quais.'],
    ['es', 'proportionality', 'La información proporcionada por el puerto será pública.'],
    ['es', 'prior-authorisation', 'El puerto pedirá una autorización previa por escrito.'],
    ['es', 'refusal', 'El puerto no podrá denegar el acceso.'],
    [
      'ru',
      'limits-of-scope-and-duration',
      'Сторона рассматривает возможность ограничения сферы действия такой оговорки.',
    ],
    ['zh', 'user-notification', '请求应当说明不通知用户的必要。'],
    ['ar', 'refusal', 'لا يجوز للموانئ رفض الطلب لسبب وحيد هو اللون.'],
  ])('%s: %s', (language, concept, sentence) => {
    expect(statusOf(language, concept, sentence)).toBe('absent');
  });
});
