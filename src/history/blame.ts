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
    heading: spansOf(heading, tracer.trace(at, citation, 'heading', heading)),
    text: spansOf(text, tracer.trace(at, citation, 'text', text)),
  }));
}

class Tracer {
  readonly #lineages: readonly Lineage[];

  constructor(lineages: readonly Lineage[]) {
    this.#lineages = lineages;
  }

  /** For each UTF-16 unit of the text that a provision has in a draft, the draft that brought it. */
  trace(index: number, citation: string, part: Part, text: string): Int32Array {
    const lineage = this.#lineages[index - 1];
    if (!lineage || text === '') return new Int32Array(text.length).fill(index);
    const row = rowOf(lineage.naming(citation), citation, part);
    if (!row) return this.trace(index - 1, citation, part, text);
    if (row.change === 'unchanged') return this.trace(index - 1, earlier(row), part, text);
    const segments = row[part] ?? [];
    if (textOf(segments, 'after') !== text) {
      throw new Error(`The lineage and draft ${index} differ in the words of ${citation}`);
    }
    const origins = new Int32Array(text.length).fill(index);
    if (row.before !== null) {
      const before = this.trace(index - 1, earlier(row), part, textOf(segments, 'before'));
      carry(segments, before, origins, index);
    }
    if (part === 'text') this.#fromOthers(lineage, row, index, text, origins);
    return origins;
  }

  /** Words that came from the provision it was split off, or from those that were merged into it. */
  #fromOthers(lineage: Lineage, row: LineageRow, index: number, text: string, origins: Int32Array): void {
    const { from, after } = row;
    const sources = [
      ...(from ? lineage.naming(from).filter(({ before }) => before === from) : []),
      ...(after ? lineage.naming(after).filter(({ into }) => into === after) : []),
    ];
    for (const source of sources) {
      const words = textOf(source.text, 'before');
      const before = this.trace(index - 1, earlier(source), 'text', words);
      carry(diffWords(words, text).segments, before, origins, index);
    }
  }
}

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
function carry(segments: readonly Segment[], before: Int32Array, origins: Int32Array, index: number): void {
  let [from, to] = [0, 0];
  for (const { op, text } of segments) {
    if (op === 'equal') {
      for (let at = 0; at < text.length; at += 1) {
        if (origins[to + at] === index) origins[to + at] = before[from + at] ?? index;
      }
    }
    if (op !== 'insert') from += text.length;
    if (op !== 'delete') to += text.length;
  }
}

/** A word is as new as its newest part. What stands between two words goes with the one before it. */
function spansOf(text: string, origins: Int32Array): BlameSpan[] {
  const { starts, ends } = tokenize(text);
  const spans: BlameSpan[] = [];
  const put = (words: string, draft: number) => {
    const last = spans.at(-1);
    if (words === '') return;
    if (last?.draft === draft) last.text += words;
    else spans.push({ text: words, draft });
  };
  if (starts.length === 0) put(text, Math.max(0, ...origins));
  for (const [at, start] of starts.entries()) {
    let newest = 0;
    for (let sign = start; sign < (ends[at] ?? 0); sign += 1) newest = Math.max(newest, origins[sign] ?? 0);
    put(text.slice(at === 0 ? 0 : start, starts[at + 1] ?? text.length), newest);
  }
  return spans;
}
