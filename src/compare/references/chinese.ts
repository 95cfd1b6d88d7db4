/** References in Chinese: `第五条第二款`, `第六条至第十六条`, `第六至第十六条`, `本条第一款（c）项`, `附件二`. */
import { normaliseNumber } from '../../document/index.ts';
import type { Reference, ReferenceStep } from './types.ts';
import type { Level, Scope } from './words.ts';

const LEVEL: Readonly<Record<string, Level>> = {
  部分: 'part',
  编: 'title',
  章: 'chapter',
  节: 'section',
  条: 'article',
  款: 'paragraph',
  段: 'paragraph',
  项: 'subparagraph',
  目: 'item',
};
const NUMBER = '(?:[〇零一二三四五六七八九十百]+|\\d+(?:[.．]\\d+)*)';
const UNIT = '部分|编|章|节|条|款|段|项|目';
const STEP = `第[（(]?${NUMBER}[）)]?(?:[、至和或及到]第?${NUMBER})*(?:${UNIT})(?:之[二三四五六七八九十])?`;
const LETTERED = '(?:[（(][a-z一二三四五六七八九十]{1,4}[）)]项?)';
const ANNEX = `附件(?:\\d{1,3}-[A-Z](?:-\\d{1,2})?|${NUMBER})`;
const EXPRESSION = new RegExp(`(?:${ANNEX})?(?:${STEP}${LETTERED}*)+|${ANNEX}`, 'g');
const PIECE = new RegExp(
  `附件(?<annex>\\d{1,3}-[A-Z](?:-\\d{1,2})?|${NUMBER})|第[（(]?(?<numbers>${NUMBER}(?:[）)]?[、至和或及到]第?${NUMBER})*)[）)]?(?<unit>${UNIT})|[（(](?<letter>[a-z一二三四五六七八九十]{1,4})[）)]`,
  'g',
);
const SCOPES: Readonly<Record<string, Scope>> = {
  条: 'article',
  附件: 'annex',
  部分: 'part',
  章: 'chapter',
  节: 'section',
};
/** What stands in front: another instrument, or a word for this one. */
const FOREIGN = /(?<!本)(?:公约|宪章|议定书|协定|条约|规约|盟约|决议|规则|宣言|法)》?(?:的|之|附件)?$/;

export function scanChinese(text: string): Reference[] {
  return [...text.matchAll(EXPRESSION)].flatMap(match => {
    const front = text.slice(Math.max(0, match.index - 12), match.index);
    if (FOREIGN.test(front)) return [];
    const own = /本(公约|协定|议定书|条约|规约|条|附件|部分|章|节)(?:的|之)?$/.exec(front)?.[1];
    const scope = own ? (SCOPES[own] ?? 'treaty') : null;
    return pathsOf(match[0], match.index).map(steps => ({
      steps,
      scope,
      words: match[0],
      start: match.index,
      end: match.index + match[0].length,
      shared: false,
    }));
  });
}

function pathsOf(words: string, offset: number): ReferenceStep[][] {
  let paths: ReferenceStep[][] = [[]];
  for (const match of words.matchAll(PIECE)) {
    const { annex, numbers, unit, letter } = match.groups ?? {};
    const start = offset + match.index;
    const step = (level: Level, raw: string): ReferenceStep => {
      const at = start + match[0].indexOf(raw);
      return { level, number: normaliseNumber(raw), start: at, end: at + raw.length };
    };
    const above = paths.at(-1) ?? [];
    if (annex) paths = [[...above, step('annex', annex)]];
    else if (letter) paths = [...paths.slice(0, -1), [...above, step('subparagraph', letter)]];
    else if (numbers && unit) {
      const level = LEVEL[unit] ?? 'article';
      const all = numbers.split(/[）)]?[、至和或及到]第?/).map(raw => [...above, step(level, raw)]);
      paths = [...paths.slice(0, -1), ...all];
    }
  }
  return paths.filter(path => path.length > 0);
}
