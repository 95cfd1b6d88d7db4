import { type ModalWords, STRENGTH } from './types.ts';

/**
 * Chinese, which puts no spaces between words: a sign that also stands in other words (`应` in `适应`, `可` in `可能`) is
 * left out beside what makes it one of them.
 */
export const zh: ModalWords = {
  verbs: [
    { words: '无[须需]|不必|没有义务', strength: STRENGTH.released },
    {
      words: '(?:不得|不应|严禁|不可(?![分抗逆或撤剥侵避预持缺])|(?<![面])禁止(?!化)|不允许|不准)',
      strength: STRENGTH.required,
      negative: true,
    },
    { words: '不宜', strength: STRENGTH.recommended, negative: true },
    { words: '应当?(?:努力|尽力|争取|力求|设法|致力于)', strength: STRENGTH.effort },
    { words: '应当?考虑', strength: STRENGTH.recommended },
    {
      words: '应当|应该|必须|(?<![适相反响供效对因回理顺呼感])应(?![用对急付答邀])',
      strength: STRENGTH.required,
    },
    { words: '(?<![必无])须(?!知)|有义务|承诺', strength: STRENGTH.required },
    { words: '有权|允许|准许', strength: STRENGTH.permitted },
    { words: '(?<![适便事相])宜', strength: STRENGTH.recommended },
    {
      words: '可以|(?<![许认不宁])可(?![能行再持靠见得获及供用达比耕预资信观喜兰])',
      strength: STRENGTH.permitted,
    },
  ],
  hedges: [
    {
      words: '酌情|视情况|(?:在)?适当(?:时|情况下|的情况下)|(?:在)?适用(?:时|情况下)',
      family: 'appropriate',
    },
    {
      words:
        '尽可能|尽最大可能|在最大可能范围内|在(?:可能|可行)(?:的)?(?:情况下|范围内)|切实可行(?:时|的情况下)',
      family: 'possible',
    },
    { words: '必要时|如有必要|在必要情况下|视需要', family: 'necessary' },
    {
      words:
        '(?:根据|依照|依据|按照|遵照|在不违反)(?:其|各自|本国|其本国)?(?:的)?(?:国内|本国|国家)?(?:的)?(?:法律|立法|国内法|法律制度)(?:的情况下)?',
      family: 'domestic law',
    },
    { words: '在(?:其|各自)?(?:能力|资源)(?:所及)?(?:的)?范围内', family: 'capabilities' },
    { words: '在自愿(?:的)?基础上|自愿地?', family: 'voluntary' },
    { words: '除非另有(?:约定|规定|决定)', family: 'unless otherwise' },
    { words: '原则上', family: 'in principle' },
  ],
  unless: '除非|除.{0,20}外',
  onlyIf: '如果|如|若|只有|但',
  forbidding: '禁止|不允许',
  allowing: '允许|准许',
  below: '少于|低于|小于|早于|短于|不足',
  above: '多于|高于|大于|晚于|迟于|长于|超过|超出',
  trigger: /[禁允准权应须需宜可得必不无能务诺酌适视尽切时法律能愿除原]|努力|尽力|考虑/,
  spaced: false,
};
