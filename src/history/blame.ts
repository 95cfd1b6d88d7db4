/** Which draft brought each word of a provision. */
import { diffWords, type Segment, textOf, tokenize } from '../compare/index.ts';
import type { DigestLine } from './digest.ts';
import { holderCitation } from './lineage.ts';
import type { Lineage, LineageRow } from './types.ts';

/** A stretch of words that came with one draft. */
export interface BlameSpan {
  text: string;
  /** The draft, by its place in the series; 0 also for what the series began with. */
  draft: number;
  /** The option that they stood in when they came, `option 2`, unless they stand in it still. */
  option?: string;
}

/** The words of one provision. The texts of the spans, put together, are those words exactly. */
export interface BlameLine {
  citation: string;
  kind: DigestLine['kind'];
  heading: BlameSpan[];
  text: BlameSpan[];
}

type Part = 'heading' | 'text';

/**
 * Blames the provisions of draft `at`, each followed back through moves, other numbers, splits and merges. A word is a
 * token of the comparison, so that a bracket has a draft of its own. Words that were gone and came back are new.
 *
 * @param lineages `lineages[i]` leads from draft `i` to draft `i + 1`.
 */
export function blame(
  lineages: readonly Lineage[],
  at: number,
  provisions: readonly DigestLine[],
): BlameLine[] {
  const tracer = new Tracer(lineages);
  return provisions.map(({ citation, kind, heading, text }) => ({
    citation,
    kind,
    heading: tracer.spans(citation, heading, tracer.trace(at, citation, 'heading', heading)),
    text: tracer.spans(citation, text, tracer.trace(at, citation, 'text', text)),
  }));
}

/** Where words came: in a draft, and there perhaps in an option. */
type Origin = Omit<BlameSpan, 'text'>;

/** The innermost option that a provision stands in. */
const optionOf = (citation: string): string | null =>
  [...citation.matchAll(/\((option [^()]+)\)/g)].at(-1)?.[1] ?? null;

class Tracer {
  readonly #lineages: readonly Lineage[];
  /** Origins by number: those of drafts come first, in their order. */
  readonly #origins: Origin[];
  readonly #numbers = new Map<string, number>();

  constructor(lineages: readonly Lineage[]) {
    this.#lineages = lineages;
    this.#origins = [...lineages.keys(), lineages.length].map(draft => ({ draft }));
  }

  /** The number of the origin of words that come with a provision in a draft. */
  #numberOf(draft: number, citation: string): number {
    const option = optionOf(citation);
    if (option === null) return draft;
    const key = `${draft} ${option}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#origins.length);
    this.#origins.push({ draft, option });
    return this.#origins.length - 1;
  }

  /** The words of a provision in stretches, each with its origin. */
  spans(citation: string, text: string, numbers: Int32Array): BlameSpan[] {
    return spansOf(text, numbers, number => {
      const { draft, option } = this.#origins[number] ?? { draft: 0 };
      return option && !citation.includes(`(${option})`) ? { draft, option } : { draft };
    });
  }

  /** For each UTF-16 unit of the text that a provision has in a draft, the number of its origin. */
  trace(index: number, citation: string, part: Part, text: string): Int32Array {
    const lineage = this.#lineages[index - 1];
    const own = this.#numberOf(index, citation);
    if (!lineage || text === '') return new Int32Array(text.length).fill(own);
    const row = rowOf(lineage.naming(citation), citation, part);
    if (!row) return this.trace(index - 1, citation, part, text);
    if (row.change === 'unchanged') return this.trace(index - 1, earlier(row), part, text);
    const segments = row[part] ?? [];
    if (textOf(segments, 'after') !== text) {
      throw new Error(`The lineage and draft ${index} differ in the words of ${citation}`);
    }
    const origins = new Int32Array(text.length).fill(own);
    if (row.before !== null) {
      const before = this.trace(index - 1, earlier(row), part, textOf(segments, 'before'));
      carry(segments, before, origins, own);
    }
    if (part === 'text') this.#fromOthers(lineage, row, index, origins, own, text);
    return origins;
  }

  /** Words that came from the provision it was split off, or from those that were merged into it. */
  #fromOthers(
    lineage: Lineage,
    row: LineageRow,
    index: number,
    origins: Int32Array,
    own: number,
    text: string,
  ): void {
    const { from, after } = row;
    const sources = [
      ...(from ? lineage.naming(from).filter(({ before }) => before === from) : []),
      ...(after ? lineage.naming(after).filter(({ into }) => into === after) : []),
    ];
    const compared = sources.map(source => {
      const words = textOf(source.text, 'before');
      return { source, words, segments: diffWords(words, text).segments };
    });
    // Of rival options the one that was taken has most of the words; the others have some of them too.
    compared.sort((one, two) => lengthOfEqual(two.segments) - lengthOfEqual(one.segments));
    for (const { source, words, segments } of compared)
      carry(segments, this.trace(index - 1, earlier(source), 'text', words), origins, own);
  }
}

const lengthOfEqual = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { op, text }) => sum + (op === 'equal' ? text.length : 0), 0);

/** The row with the provision's words: those of an article may stand in a row of their own, as `5 ¶1`. */
function rowOf(rows: readonly LineageRow[], citation: string, part: Part): LineageRow | undefined {
  const own = `${citation} ¶1`;
  const apart =
    part === 'text' && rows.find(({ after, ownWords }) => after === own && ownWords?.includes('after'));
  return apart || rows.find(({ after }) => after === citation);
}

/** The citation in the draft before, as that draft itself has it. */
function earlier({ before, ownWords }: LineageRow): string {
  const citation = before ?? '';
  return ownWords?.includes('before') ? holderCitation(citation) : citation;
}

/** Gives to what is equal, and new as far as is known, the draft that it has on the earlier side. */
function carry(segments: readonly Segment[], before: Int32Array, origins: Int32Array, own: number): void {
  let [from, to] = [0, 0];
  for (const { op, text } of segments) {
    if (op === 'equal') {
      for (let at = 0; at < text.length; at += 1) {
        if (origins[to + at] === own) origins[to + at] = before[from + at] ?? own;
      }
    }
    if (op !== 'insert') from += text.length;
    if (op !== 'delete') to += text.length;
  }
}

/** A word is as new as its newest part. What stands between two words goes with the one before it. */
function spansOf(text: string, numbers: Int32Array, originOf: (number: number) => Origin): BlameSpan[] {
  const { starts, ends } = tokenize(text);
  const spans: BlameSpan[] = [];
  const newer = (one: Origin, two: Origin) => (two.draft > one.draft ? two : one);
  const put = (words: string, { draft, option }: Origin) => {
    const last = spans.at(-1);
    if (words === '') return;
    if (last?.draft === draft && last.option === option) last.text += words;
    else spans.push({ text: words, draft, ...(option ? { option } : {}) });
  };
  if (starts.length === 0) put(text, [...numbers].map(originOf).reduce(newer, { draft: 0 }));
  for (const [at, start] of starts.entries()) {
    let newest = originOf(numbers[start] ?? 0);
    for (let sign = start + 1; sign < (ends[at] ?? 0); sign += 1) {
      if (numbers[sign] !== numbers[sign - 1]) newest = newer(newest, originOf(numbers[sign] ?? 0));
    }
    put(text.slice(at === 0 ? 0 : start, starts[at + 1] ?? text.length), newest);
  }
  return spans;
}
