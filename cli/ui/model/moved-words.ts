/** Which of the words that a row shows as gone or new only went to another provision, or came from one. */
import { type Comparison, diffWords, type Row, textOf } from '../../../src/index.ts';
import type { ReviewDocument } from './document.ts';
import type { Stretch } from './open-brackets.ts';

/** Stretches of the earlier words of a row that stand elsewhere now, and of its later words that stood elsewhere. */
export interface MovedWords {
  before: readonly Stretch[];
  after: readonly Stretch[];
}

const NONE: MovedWords = { before: [], after: [] };

/** Fewer words in a row than this stand in many provisions, and show nothing. */
const LEAST_WORDS = 4;

/** Rows that were split off the provision of a citation of the earlier draft, or merged into that of one of the later draft. */
interface Parts {
  from: ReadonlyMap<string, readonly Row[]>;
  into: ReadonlyMap<string, readonly Row[]>;
}

const parts = new WeakMap<Comparison, Parts>();

/** Judged by what the comparison says of splits, merges and words kept elsewhere, and nothing else. */
export function movedWords(row: Row, document: ReviewDocument): MovedWords {
  if (row.text.every(({ op }) => op === 'equal')) return NONE;
  const { from, into } = partsOf(document.comparison);
  const texts = (rows: readonly (Row | undefined)[], side: 'before' | 'after') =>
    rows.flatMap(one => (one ? [textOf(one.text, side)] : []));
  const named = (citations: readonly (string | undefined)[], side: 'before' | 'after') =>
    citations.map(citation => (citation === undefined ? undefined : document.find(side, citation)?.row));
  const kept = (row.kept ?? []).map(({ citation }) => citation);
  const wentTo =
    row.after === null ? named([row.into, ...kept], 'after') : (from.get(row.before ?? '') ?? []);
  const cameFrom =
    row.before === null ? named([row.from, ...kept], 'before') : (into.get(row.after ?? '') ?? []);
  if (wentTo.length + cameFrom.length === 0) return NONE;
  const [later, earlier] = [texts(wentTo, 'after'), texts(cameFrom, 'before')];
  const found: Record<'before' | 'after', Stretch[]> = { before: [], after: [] };
  const at = { before: 0, after: 0 };
  for (const { op, text } of row.text) {
    if (op === 'delete') found.before.push(...later.flatMap(other => sharedIn(text, other, at.before)));
    if (op === 'insert') found.after.push(...earlier.flatMap(other => sharedIn(text, other, at.after)));
    if (op !== 'insert') at.before += text.length;
    if (op !== 'delete') at.after += text.length;
  }
  return found;
}

/** Runs of words that stand in another text too, with the white space around them. */
function sharedIn(words: string, other: string, start: number): Stretch[] {
  let at = 0;
  return diffWords(words, other).segments.flatMap(({ op, text }): Stretch[] => {
    const from = at;
    if (op !== 'insert') at += text.length;
    if (op !== 'equal' || text.trim().split(/\s+/).length < LEAST_WORDS) return [];
    const before = from - words.slice(0, from).trimEnd().length;
    const after = /^\s*/.exec(words.slice(at))?.[0].length ?? 0;
    return [[start + from - before, start + at + after]];
  });
}

function partsOf(comparison: Comparison): Parts {
  const known = parts.get(comparison);
  if (known) return known;
  const [from, into] = [new Map<string, Row[]>(), new Map<string, Row[]>()];
  for (const row of comparison.rows) {
    const kept = (row.kept ?? []).map(({ citation }) => citation);
    const put = (map: Map<string, Row[]>, citations: readonly (string | undefined)[]) => {
      for (const citation of citations)
        if (citation !== undefined) map.set(citation, [...(map.get(citation) ?? []), row]);
    };
    if (row.before === null) put(from, [row.from, ...kept]);
    if (row.after === null) put(into, [row.into, ...kept]);
  }
  parts.set(comparison, { from, into });
  return { from, into };
}
