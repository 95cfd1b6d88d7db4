/** How provisions are named in lists: `7 Releases and leakages`. */
import { type Row, textOf } from '../compare/index.ts';
import type { Places } from './articles.ts';
import { withoutNoteMarks } from './excerpt.ts';
import { citationOf, headingWords } from './row-facts.ts';

export interface Names {
  /** A citation without the annex in which the whole treaty stands in a draft; it is found without it. */
  citation(citation: string, side: 'before' | 'after'): string;
  /** A heading on one line, without capitals throughout, cut between words. */
  title(heading: string, most?: number): string;
  /** Where a provision stands now, or stood, with its heading if it has one, or had one. */
  inList(row: Row, side?: 'before' | 'after'): string;
}

/** @param places of the earlier and the later draft. */
export function namesOf(
  rows: readonly Row[],
  places: Readonly<Record<'before' | 'after', Pick<Places, 'holders'>>>,
): Names {
  const capitals = capitalWords(rows);
  const wrapper = {
    before: wrapperOf(rows, 'before', places.before),
    after: wrapperOf(rows, 'after', places.after),
  };
  const citation = (full: string, side: 'before' | 'after') =>
    full.startsWith(wrapper[side] || '\0') ? full.slice(wrapper[side].length) : full;
  const title = (heading: string, most?: number) => shortTitle(heading, capitals, most);
  const inList = (row: Row, side: 'before' | 'after' = row.after === null ? 'before' : 'after') =>
    [
      citation(row[side] ?? citationOf(row), side),
      title(headingWords(row) || textOf(row.heading ?? [], 'before')),
    ]
      .filter(Boolean)
      .join(' ');
  return { citation, title, inList };
}

/** `annex, ` where most articles of a draft stand in an annex, as in the draft that comes with a resolution or a report. */
function wrapperOf(
  rows: readonly Row[],
  side: 'before' | 'after',
  { holders }: Pick<Places, 'holders'>,
): string {
  const articles = rows.flatMap(row =>
    row.kind === 'article' && row[side] !== null ? [row[side] ?? ''] : [],
  );
  const annexes = rows.flatMap(row =>
    row.kind === 'annex' && holders.has(row[side] ?? '') ? [`${row[side]}, `] : [],
  );
  return (
    annexes.find(annex => articles.filter(one => one.startsWith(annex)).length * 2 > articles.length) ?? ''
  );
}

/** Abbreviations: words that a text prints in capitals beside others in small letters. */
export function capitalWords(rows: readonly Row[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of rows) {
    for (const side of ['before', 'after'] as const) {
      const printed = textOf(text, side);
      if (!/\p{Ll}{3}/u.test(printed)) continue;
      for (const [word] of printed.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu)) words.add(word);
    }
  }
  return words;
}

/** Enough of a heading to know an article by. */
const MOST_LETTERS = 42;

/** A heading on one line, without the marks of notes and the signs that enclose all of it; small letters where it is printed in capitals, but for abbreviations. */
export function shortTitle(
  heading: string,
  capitals: ReadonlySet<string> = new Set(),
  most = MOST_LETTERS,
): string {
  const folded = withoutNoteMarks(heading).replace(/\s+/g, ' ').trim();
  const plain = /^\([^()]*\)$/.test(folded) ? capitalised(folded.slice(1, -1)) : folded;
  const calm = /\p{Ll}/u.test(plain) ? plain : inSmallLetters(plain, capitals);
  if (calm.length <= most) return calm;
  return `${calm.slice(0, calm.lastIndexOf(' ', most)).replace(/[,;:]$/, '')} …`;
}

const inSmallLetters = (title: string, capitals: ReadonlySet<string>): string =>
  capitalised(title.replace(/\p{L}+/gu, word => (capitals.has(word) ? word : word.toLowerCase())));

const capitalised = (title: string): string => title.replace(/\p{L}/u, first => first.toUpperCase());
