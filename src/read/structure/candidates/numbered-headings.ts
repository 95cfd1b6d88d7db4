/**
 * Numbered headings that nothing marks, in texts without print: `I. Scope`, `A. Timing`, and `4. Ropes` for an article.
 *
 * A line with a number and a title may as well be an item of a list. What proves the headings is that they go on through the text,
 * while what stands between them does not belong to their list: other labels, options, numbers that begin again.
 */
import { EXACT, isFirst, normaliseNumber, sequenceScore } from '../../../document/index.ts';
import { labelAt } from '../../line-start.ts';
import { isTitleWords } from '../../phrases.ts';
import type { Seen } from '../../seen.ts';
import { RUNNING } from './ranks.ts';

/** Fewer in a row may be chance. */
const FEWEST = 3;
/** Of so many of them something else follows than the next of their list, as under headings. */
const MOST = 0.6;
/** Numbers are those of articles, and small letters divide them: both go by their numbers alone. */
const RANK = { roman: RUNNING.roman, letter: RUNNING.letter, digits: null, small: null } as const;
type Kind = keyof typeof RANK;
/** The longest titles, in words: numerals are rarer than numbers, and few sentences without a stop begin with them. */
const LONGEST = { roman: 40, letter: 25, digits: 15, small: 25 } as const;
const NUMBERINGS = { roman: 'upper-roman', letter: 'upper', digits: 'digits', small: 'lower' } as const;

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
    const kind = kindOf(number);
    if (!label || !kind) continue;
    const title = block.plain.slice(label.printed.length).trim();
    if (isTitleWords(title, LONGEST[kind])) lines[kind].push({ at, number });
  }
  for (const kind of ['roman', 'letter', 'digits', 'small'] as const) {
    if ((kind === 'digits' || kind === 'small') && hasArticles) continue;
    // Small letters divide articles that are printed so, and nothing else.
    if (kind === 'small' && ![...found.values()].includes(null)) continue;
    for (const line of chainOf(lines[kind], kind, blocks)) found.set(line.at, RANK[kind]);
  }
  return found;
}

function kindOf(number: string): Kind | null {
  if (/^\d{1,3}(?: (?:bis|ter|quater))?$/.test(number)) return 'digits';
  if (/^[IVX]+$/.test(number)) return 'roman';
  return /^[A-H]$/.test(number) ? 'letter' : /^[a-h]$/.test(number) ? 'small' : null;
}

/** The lines that follow each other, if there are enough of them and they are proven; what begins again may be counted anew. */
function chainOf(lines: readonly Line[], kind: Kind, blocks: readonly Seen[]): Line[] {
  const numbering = NUMBERINGS[kind];
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
function opensOther(
  { at, number }: Line,
  numbering: (typeof NUMBERINGS)[Kind],
  blocks: readonly Seen[],
): boolean {
  const next = blocks[at + 1];
  if (!next || next.plain === '') return false;
  const label = labelAt(next.plain);
  return label === null || label.form !== 'point' || sequenceScore(number, label.number, numbering) !== EXACT;
}
