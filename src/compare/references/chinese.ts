/** References in Chinese: `第五条第二款`, `第六条至第十六条`, `第六至第十六条`, `本条第一款（c）项`, `附件二`. */
import { CHINESE_NUMERAL, normaliseNumber } from '../../document/index.ts';
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
const NUMBER = `(?:${CHINESE_NUMERAL}|\\d+(?:[.．]\\d+)*)`;
const UNIT = '部分|编|章|节|条|款|段|项|目';
/** Between two numbers of a list, and between two references that are named together. */
const JOINT = '[、至和或及到]';
const STEP = `第[（(]?${NUMBER}[）)]?(?:${JOINT}第?${NUMBER})*(?:${UNIT})(?:之[二三四五六七八九十])?`;
const LETTERED = '(?:[（(][a-z一二三四五六七八九十]{1,4}[）)]项?)';
const ANNEX_NUMBER = `(?:\\d{1,3}-[A-Z](?:-\\d{1,2})?|${NUMBER})`;
/** `附件五、六和七的规定`; but in `附件一和一切其他规定` and `附件一、十天` the second numeral is a word, or counts something. */
const ANNEXES = `${ANNEX_NUMBER}(?:${JOINT}${ANNEX_NUMBER}(?=${JOINT}|[，。；：）)的所中内之规]|$))*`;
const EXPRESSION = new RegExp(`(?:附件${ANNEX_NUMBER})?(?:${STEP}${LETTERED}*)+|附件${ANNEXES}`, 'gm');
const PIECE = new RegExp(
  `附件(?<annexes>${ANNEXES})|第[（(]?(?<numbers>${NUMBER}(?:[）)]?${JOINT}第?${NUMBER})*)[）)]?(?<unit>${UNIT})|[（(](?<letter>[a-z一二三四五六七八九十]{1,4})[）)]`,
  'gm',
);
const JOINED = new RegExp(`^(?:${JOINT}|以及|[与並并])$`);
const SEPARATOR = new RegExp(`[）)]?${JOINT}第?`);
const SCOPES: Readonly<Record<string, Scope>> = {
  条: 'article',
  附件: 'annex',
  部分: 'part',
  章: 'chapter',
  节: 'section',
};
/** What stands in front: another instrument, or a word for this one. */
const FOREIGN = /(?<!本)(?:公约|宪章|议定书|协定|条约|规约|盟约|决议|规则|宣言|法)》?(?:的|之|附件)?$/;

/** The references of a text, those of this treaty and those of other instruments. */
export function scanChinese(text: string): Record<'own' | 'foreign', Reference[]> {
  const found: Record<'own' | 'foreign', Reference[]> = { own: [], foreign: [] };
  let foreignEnd = -1;
  for (const match of text.matchAll(EXPRESSION)) {
    const front = text.slice(Math.max(0, match.index - 12), match.index);
    const end = match.index + match[0].length;
    // `《公约》第十五部分和附件五`: both are the Convention's.
    const isForeign =
      FOREIGN.test(front) || (foreignEnd !== -1 && JOINED.test(text.slice(foreignEnd, match.index)));
    if (isForeign) foreignEnd = end;
    const own = /本(公约|协定|议定书|条约|规约|条|附件|部分|章|节)(?:的|之)?$/.exec(front)?.[1];
    const scope = own ? (SCOPES[own] ?? 'treaty') : null;
    const list = found[isForeign ? 'foreign' : 'own'];
    const last = list.at(-1);
    const isJoined = last !== undefined && JOINED.test(text.slice(last.end, match.index));
    const above = isJoined ? headedStepsOf(last) : [];
    for (const path of pathsOf(match[0], match.index)) {
      const goesOn = above.length > 0 && scope === null && isLine(path[0]);
      list.push({
        steps: goesOn ? [...above, ...path] : path,
        scope: goesOn ? (last?.scope ?? null) : scope,
        words: match[0],
        start: match.index,
        end,
        shared: false,
        beside: false,
      });
    }
  }
  return found;
}

const isLine = (step: ReferenceStep | undefined) =>
  step?.level === 'paragraph' || step?.level === 'subparagraph' || step?.level === 'item';

/** `第四十条第二十一款以及第二十二款`: the article is not said again. */
function headedStepsOf({ steps }: Reference): readonly ReferenceStep[] {
  const end = steps.findIndex(step => isLine(step));
  return end === -1 ? [] : steps.slice(0, end);
}

function pathsOf(words: string, offset: number): ReferenceStep[][] {
  let paths: ReferenceStep[][] = [[]];
  for (const match of words.matchAll(PIECE)) {
    const { annexes, numbers, unit, letter } = match.groups ?? {};
    let from = 0;
    const step = (level: Level, raw: string): ReferenceStep => {
      from = match[0].indexOf(raw, from) + raw.length;
      const end = offset + match.index + from;
      return { level, number: normaliseNumber(raw), start: end - raw.length, end };
    };
    const above = paths.at(-1) ?? [];
    if (annexes) paths = annexes.split(SEPARATOR).map(raw => [step('annex', raw)]);
    else if (letter) paths = [...paths.slice(0, -1), [...above, step('subparagraph', letter)]];
    else if (numbers && unit) {
      const level = LEVEL[unit] ?? 'article';
      const all = numbers.split(SEPARATOR).map(raw => [...above, step(level, raw)]);
      paths = [...paths.slice(0, -1), ...all];
    }
  }
  return paths.filter(path => path.length > 0);
}
