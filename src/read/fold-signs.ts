/**
 * Signs that Unicode keeps beside the letters that they are: radicals that look like ideographs (⼀ for 一), ligatures and shapes of
 * Arabic letters. PDF files and what is copied out of them have them in the place of the letters.
 */
import type { VFile } from 'vfile';
import type { Inline } from '../document/index.ts';
import type { BlockTree } from './blocks.ts';

const FOLDED = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB4F\uFB50-\uFDCF\uFDF0-\uFDFF\uFE70-\uFEFC]/u;
const ALL_FOLDED = new RegExp(FOLDED, 'gu');

/**
 * Radicals of the supplement (U+2E80–2EF3) for which Unicode gives an equivalent but no decomposition: those that are words by
 * themselves (EquivalentUnifiedIdeograph.txt of the Unicode character database).
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  [
    '⺄乙 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺒巳 ⺓幺 ⺛旡 ⺜日 ⺝月 ⺠民 ⺧牛 ⺩王 ⺬示 ⺮竹 ⺶羊 ⺼肉',
    '⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻊足 ⻋车 ⻑長 ⻓长 ⻔门 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食',
    '⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀',
  ]
    .join(' ')
    .split(' ')
    .map(pair => [...pair] as [string, string]),
);

/** A text with those signs as the letters that they are; the text itself where it has none. */
export const foldSigns = (text: string): string =>
  FOLDED.test(text) ? text.replace(ALL_FOLDED, sign => RADICALS.get(sign) ?? sign.normalize('NFKC')) : text;

/** The same for the words of blocks, and for those that they are counted against. */
export function foldBlocks(tree: BlockTree, file: VFile): void {
  for (const block of tree.children) {
    for (const words of block.type === 'words' ? [block.words] : block.rows.flat()) foldWords(words);
  }
  if (file.data.sourceText !== undefined) file.data.sourceText = foldSigns(file.data.sourceText);
}

function foldWords(words: readonly Inline[]): void {
  for (const word of words) {
    if (word.type === 'text') word.value = foldSigns(word.value);
    else if ('children' in word) foldWords(word.children);
  }
}
