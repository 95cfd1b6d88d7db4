import { type ModalWords, STRENGTH } from './types.ts';

/** Russian. Its treaties mostly oblige in the plain present, which no word list can find. */
export const ru: ModalWords = {
  verbs: [
    { words: 'не обязан(?:а|о|ы)?', strength: STRENGTH.released },
    {
      words: 'не (?:долж(?:ен|на|но|ны)|мо(?:жет|гут)|вправе)',
      strength: STRENGTH.required,
      negative: true,
    },
    { words: 'не следует', strength: STRENGTH.recommended, negative: true },
    {
      words: 'стрем(?:ит|ят)ся|(?:прилага(?:ет|ют)|предпринима(?:ет|ют)) (?:все )?усилия',
      strength: STRENGTH.effort,
    },
    { words: 'рассматрива(?:ет|ют) (?:вопрос о|возможность)', strength: STRENGTH.recommended },
    { words: 'долж(?:ен|на|но|ны)', strength: STRENGTH.required },
    { words: 'обязан(?:а|о|ы)?|обязу(?:ет|ют)ся', strength: STRENGTH.required },
    { words: 'следует|следовало бы', strength: STRENGTH.recommended },
    { words: 'рекомендуется|предлагается|призыва(?:ет|ют)ся', strength: STRENGTH.encouraged },
    { words: 'мо(?:жет|гут)|вправе', strength: STRENGTH.permitted },
  ],
  hedges: [
    {
      words:
        'в (?:надлежащих|соответствующих|подходящих) случаях|(?:когда|где|если) это (?:уместно|целесообразно|применимо)|в зависимости от обстоятельств',
      family: 'appropriate',
    },
    {
      words:
        'по возможности|(?:насколько|если|когда|где|там, где) это возможно|в (?:максимально|наибольшей|возможной) (?:возможной )?(?:степени|мере)|в той мере, в какой это возможно',
      family: 'possible',
    },
    { words: '(?:по мере|при|в случае) необходимости|если это необходимо', family: 'necessary' },
    {
      words:
        '(?:в соответствии со?|с соблюдением|с учетом|на основании) (?:сво(?:им|ей|его|ими)|их|его)?\\s?(?:внутренн|национальн)[а-я]+ (?:законодательств|прав|закон)[а-я]+',
      family: 'domestic law',
    },
    {
      words: 'в (?:рамках|пределах) (?:своих|имеющихся) (?:возможностей|средств|ресурсов)',
      family: 'capabilities',
    },
    { words: 'на добровольной основе|добровольно', family: 'voluntary' },
    { words: 'при условии(?: соблюдения)?', family: 'subject to' },
    { words: 'если не (?:принято|предусмотрено|согласовано) ино(?:е|го)', family: 'unless otherwise' },
    { words: 'в принципе', family: 'in principle' },
  ],
  trigger:
    /долж|обяза|обязу|стрем|усили|возможн|вправе|может|могут|следу|рекоменд|предлага|призыва|случа|уместно|целесообраз|применимо|обстоятельств|мере|степени|необходим|внутренн|национальн|законодательств|прав[оа]|сво|рамках|добровольн|условии|ино[ге]|принцип|(?:^|\s)не(?:\s|$)/i,
  spaced: true,
};
