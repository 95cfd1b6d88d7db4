import { CONVENTION, type ConceptWords } from './types.ts';

/** Chinese: words are not set apart, so that each has to be long enough to be no part of another. */
export const zh: ConceptWords = {
  source: CONVENTION,
  words: {
    legality: [
      '合法性原则',
      '法定原则',
      '合法性[、和与](?:必要性|相称性)',
      '由法律(?:加以)?规定(?:的限制)?',
      '法律明文规定',
    ],
    necessity: [
      '必要性?原则',
      '必要性(?:和|与|、)(?:相称性|比例|合法性)',
      '(?:相称性|比例|合法性)(?:和|与|、)必要性',
      '必要(?:和|且|与)相称',
      '民主社会(?:中)?所?必要',
    ],
    proportionality: ['比例原则', '相称性', '与[^，。；]{1,12}相称', '适度'],
    'non-discrimination': [
      '不歧视',
      '非歧视',
      '不加(?:任何)?(?:区别|区分|歧视)',
      '(?:没有|不受|无)任何?歧视',
    ],
    'legitimate-aim': ['(?:合法|正当)(?:的)?(?:目的|目标)'],
    'prior-authorisation': [
      '事先(?:的)?(?:司法|独立)?(?:授权|批准)',
      '司法(?:授权|令状)',
      '法院(?:的)?(?:授权|令状|许可)',
    ],
    'independent-review': ['司法审查', '司法复核', '独立(?:的)?(?:审查|监督|复核)', '独立机构'],
    'effective-remedy': ['有效(?:的)?(?:救济|补救)'],
    transparency: ['透明'],
    'user-notification': [
      '(?<!不)(?<!不得)(?<!避免)(?:通知|告知)(?:用户|当事人|有关人员|相关人员|数据主体)',
      '用户通知',
    ],
    'limits-of-scope-and-duration': [
      '范围(?:和|与|及)(?:期限|时限|期间|持续时间)的限制',
      '限制(?!此类保留)[^，。；]{0,12}(?:范围|期限|时限)',
    ],
    'human-rights-compliance': ['(?:按照|依照|根据|遵守|遵循)[^，。；]{0,14}人权法?'],
    'human-rights-consistency': [
      '与[^，。；]{0,10}人权法?[^，。；]{0,6}(?:相?一致|相符)',
      '符合[^，。；]{0,10}人权法?',
    ],
    refusal: ['(?<!不)可(?!能)[^。；]{0,24}拒绝', '只能[^。；]{0,60}拒绝', '拒绝(?:的)?理由'],
    'security-researchers': ['安全研究(?:人员|者)', '经授权(?:的)?测试', '善意研究'],
    journalists: ['记者', '新闻工作者', '新闻自由'],
    whistleblowers: ['举报人', '吹哨人', '揭发者'],
    children: ['儿童(?:的)?权利', '儿童(?:的)?最大利益'],
    'gender-equality': ['性别(?:平等|观点|视角|考量|主流化)', '男女平等', '增强妇女权能'],
    'indigenous-peoples': ['土著(?:人民|民族|居民)', '原住民'],
  },
};
