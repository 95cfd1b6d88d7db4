/**
 * Numbered headings that nothing marks, in texts without print: `I. Scope`, `A. Timing`, and `4. Ropes` for an article.
 *
 * A line with a number and a title may as well be an item of a list. What proves the headings is that they go on through the text,
 * while what stands between them does not belong to their list: other labels, options, numbers that begin again.
 */
import { EXACT, isFirst, type Numbering, normaliseNumber, sequenceScore } from '../../../document/index.ts';
import { labelAt } from '../../line-start.ts';
import { isTitleWords } from '../../phrases.ts';
import type { Seen } from '../../seen.ts';
import { RUNNING } from './ranks.ts';

/** Fewer in a row may be chance. */
const FEWEST = 3;
/** Of so many of them something else follows than the next of their list, as under headings. */
const MOST = 0.6;
/**
 * How numbers are written, and the longest titles behind them, in words: numerals are rarer than numbers, and few sentences without a
 * stop begin with them. Numbers are those of articles, and small letters divide them: both go by their numbers alone.
 */
const KINDS = {
  roman: { form: /^[IVX]+$/, numbering: 'upper-roman', longest: 40, rank: RUNNING.roman },
  letter: { form: /^[A-H]$/, numbering: 'upper', longest: 25, rank: RUNNING.letter },
  digits: { form: /^\d{1,3}(?: (?:bis|ter|quater))?$/, numbering: 'digits', longest: 15, rank: null },
  small: { form: /^[a-h]$/, numbering: 'lower', longest: 25, rank: null },
} as const;
type Kind = keyof typeof KINDS;
const IN_ORDER = Object.keys(KINDS) as Kind[];

interface Line {
  at: number;
  number: string;
}

/** The blocks that are such headings, with their rank; null for those that go by their numbers. */
export function numberedHeadings(blocks: readonly Seen[]): ReadonlyMap<number, number | null> {
  const found = new Map<number, number | null>();
  if (blocks.some(({ level }) => level !== null)) return found;
  const hasArticles = blocks.some(({ label }) => label?.kind === 'article');
  const lines: Record<Kind, Line[]> = { roman: [], letter: [], digits: [], small: [] };
  for (const [at, block] of blocks.entries()) {
    const label = block.label ? null : labelAt(block.plain);
    const number = label?.form === 'point' ? normaliseNumber(label.number) : '';
    const kind = IN_ORDER.find(one => KINDS[one].form.test(number));
    if (!label || !kind) continue;
    const title = block.plain.slice(label.printed.length).trim();
    if (isTitleWords(title, KINDS[kind].longest)) lines[kind].push({ at, number });
  }
  for (const kind of IN_ORDER) {
    if (KINDS[kind].rank === null && hasArticles) continue;
    // Small letters divide articles that are printed so, and nothing else.
    if (kind === 'small' && ![...found.values()].includes(null)) continue;
    for (const line of chainOf(lines[kind], kind, blocks)) found.set(line.at, KINDS[kind].rank);
  }
  return found;
}

/** The lines that follow each other, if there are enough of them and they are proven; what begins again may be counted anew. */
function chainOf(lines: readonly Line[], kind: Kind, blocks: readonly Seen[]): Line[] {
  const { numbering } = KINDS[kind];
  const chain: Line[] = [];
  for (const line of lines) {
    const last = chain.at(-1);
    const follows = last !== undefined && sequenceScore(last.number, line.number, numbering) === EXACT;
    if (follows || (isFirst(line.number, numbering) && (last === undefined || kind !== 'roman')))
      chain.push(line);
  }
  const rows = chain.filter((line, at) => at > 0 && !isFirst(line.number, numbering)).length;
  const opening = chain.filter(line => opensOther(line, numbering, blocks)).length;
  return rows >= FEWEST - 1 && opening >= chain.length * MOST ? chain : [];
}

/** Whether the block after a line is not the next of the same list. */
function opensOther({ at, number }: Line, numbering: Numbering, blocks: readonly Seen[]): boolean {
  const next = blocks[at + 1]?.plain ?? '';
  const label = labelAt(next);
  const isNext = label?.form === 'point' && sequenceScore(number, label.number, numbering) === EXACT;
  return next !== '' && !isNext;
}
