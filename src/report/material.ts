/** What the sections of a report are made from, worked out once. */
import type { Row } from '../compare/index.ts';
import { countBrackets, type DraftBrackets } from '../document/index.ts';
import { type Kin, kinOf } from './kin.ts';
import type { Group, Outline } from './outline.ts';
import { citationOf, headingWords, isHeadedRow } from './row-facts.ts';
import type { ReportInput } from './types.ts';

export interface Material extends ReportInput {
  outline: Outline;
  kin: Kin;
  counts: { before: DraftBrackets; after: DraftBrackets };
  /** The articles, annexes, preamble and what stands in their place, with all rows in them. */
  articles: readonly Group[];
  /** Place of a row in the comparison. */
  placeOf: ReadonlyMap<Row, number>;
}

export function materialOf(input: ReportInput, outline: Outline): Material {
  const { rows } = input.comparison;
  const holders = new Set(rows.filter(isHeadedRow).map(row => headAbove(row, outline)));
  return {
    ...input,
    outline,
    kin: kinOf(input.comparison),
    counts: { before: countBrackets(input.drafts.before), after: countBrackets(input.drafts.after) },
    articles: outline.groups.filter(
      ({ head }) => head !== null && !(mayGather(head) && holders.has(head)) && !isInArticle(head, outline),
    ),
    placeOf: new Map(rows.map((row, at) => [row, at])),
  };
}

/** Whether a row may be of what only holds articles: divisions, and the annex of a resolution. */
const mayGather = (row: Row) => row.kind !== 'article' && row.kind !== 'preamble';

function headAbove(row: Row, { parentOf }: Outline): Row | null {
  for (let at = parentOf(row); at; at = parentOf(at)) if (isHeadedRow(at)) return at;
  return null;
}

/** Headings by which an article gathers its own paragraphs are no articles. */
function isInArticle(row: Row, outline: Outline): boolean {
  for (let at = headAbove(row, outline); at; at = headAbove(at, outline))
    if (at.kind === 'article') return true;
  return false;
}

/** `7 Releases and leakages`: how an article is named in a list; the citation alone where it has no heading. */
export function nameInList(row: Row, side: 'before' | 'after' | null = null): string {
  const citation = side ? (row[side] ?? '') : citationOf(row);
  const title = shortTitle(headingWords(row));
  return title ? `${citation} ${title}` : citation;
}

/** Enough of a heading to know an article by. */
const MOST_LETTERS = 42;

/** A heading without capitals throughout, cut between words. */
export function shortTitle(heading: string): string {
  const plain = heading
    .replace(/\[\^[^\]\s]+\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const calm = /\p{Ll}/u.test(plain) ? plain : plain.charAt(0) + plain.slice(1).toLowerCase();
  if (calm.length <= MOST_LETTERS) return calm;
  return `${calm.slice(0, calm.lastIndexOf(' ', MOST_LETTERS)).replace(/[,;:]$/, '')} …`;
}
