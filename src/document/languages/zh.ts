import type { LanguageData } from './types.ts';

/**
 * Chinese. The number stands inside the name of a division (`第三十五条`), or behind it (`附件一`). Traditional
 * characters are those of older texts.
 */
export const zh: LanguageData = {
  headed: {
    preamble: ['序言', '序文', '前言'],
    part: ['部分'],
    chapter: ['章'],
    title: ['编', '編'],
    section: ['节', '節'],
    subsection: [],
    article: ['条', '條', '规则', '原则'],
    annex: ['附件', '附录', '附錄'],
  },
  annexed: ['议定书'],
  notes: ['解释性说明', '解释性注释', '条款的说明', '條款的說明', '解釋性說明'],
  options: ['备选案文', '备选方案', '选项', '方案'],
  suboptions: ['备选子案文', '子备选案文', '次级备选案文', '子选项', '分选项'],
  shared: ['共同', '共有', '通用'],
  cited: { paragraph: ['段落'], note: ['脚注'] },
  of: ['的'],
  added: ['新增', '新'],
  undecided: ['待定'],
};

/** Chinese counts lines with words behind the number: `第三十五条第一款第三项`. */
export const CHINESE_LINES: Readonly<Record<string, 'paragraph' | 'subparagraph' | 'item'>> = {
  款: 'paragraph',
  段: 'paragraph',
  项: 'subparagraph',
  項: 'subparagraph',
  目: 'item',
};
