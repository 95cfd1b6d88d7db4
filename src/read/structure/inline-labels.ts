/** Labels in the middle of a line: `… of wrecks; (i) any fishing activities; (j) …`, `… innocent passage. 2. Passage …`. */
import type { Delimiter } from './grammar.ts';
import { lineLabelAt, numberingsOf } from './grammar.ts';
import { EXACT, isFirst, sequenceScore } from './sequence.ts';

const AFTER_STOP =
  /(?:[;,] (?:and|or|et|ou|y|o|и|или)|[.;:؛](?:[”"’\])]{1,4})?)\s{1,4}(?=[[(（\p{Nd}\p{L}])/gu;
/** Abbreviations whose point ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:no|nos|art|arts|para|paras|p|pp|vol|cf|ch|sec|i\.e|e\.g)\.\s+$/iu;
const LONGEST_LABEL = 40;

/**
 * Index at which a line has to be cut because a label stands there, or null.
 *
 * Only after the end of a clause, and only if it is the label that is due (`expects`) or the first of a list after a
 * colon. A list that runs inside one sentence (`(a) by land; (b) by sea`) stays in it: its first item was no label either.
 */
export function inlineLabelAt(
  line: string,
  expects: (number: string, form: Delimiter) => boolean,
): number | null {
  const running = new RunningLabels(line);
  for (const match of line.matchAll(AFTER_STOP)) {
    const at = match.index + match[0].length;
    if (ABBREVIATION.test(line.slice(Math.max(0, at - 12), at))) continue;
    const rest = line.slice(at, at + LONGEST_LABEL);
    const label = lineLabelAt(rest) ?? loneLabel(rest);
    if (!label || label.delimiter === 'none') continue;
    const opensList =
      match[0].startsWith(':') && isFirst(label.number, numberingsOf(label.number)[0] ?? 'other');
    if (opensList) return at;
    if (expects(label.number, label.delimiter) && !running.leadTo(label.number, at)) return at;
  }
  return null;
}

/** `… in accordance with this Convention. 3.` — the number of a paragraph whose items follow on lines of their own. */
function loneLabel(rest: string) {
  const match = /^(\p{Nd}{1,3})\.$/u.exec(rest);
  return match?.[1] ? { label: rest, number: match[1], delimiter: 'point' as const } : null;
}

/** The numbers that stand in a line like labels, gathered as far as they are asked for. */
class RunningLabels {
  private readonly found = new Set<string>();
  private readonly matches: RegExpStringIterator<RegExpExecArray>;
  private next: RegExpExecArray | undefined;

  constructor(line: string) {
    this.matches = line.matchAll(/[(（](\p{L}{1,4}|\p{Nd}{1,3})[)）]|(?<=[.;:]\s)(\p{Nd}{1,3})\.(?=\s)/gu);
    this.next = this.matches.next().value;
  }

  /** Whether a label goes on from one that already stands in the line before it. */
  leadTo(number: string, at: number): boolean {
    while (this.next && this.next.index < at) {
      this.found.add(this.next[1] ?? this.next[2] ?? '');
      this.next = this.matches.next().value;
    }
    return [...this.found].some(previous =>
      numberingsOf(number).some(numbering => sequenceScore(previous, number, numbering) === EXACT),
    );
  }
}
