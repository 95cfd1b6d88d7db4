import {
  COUNTED_WORDS,
  type Delimiter,
  EXACT,
  isFirst,
  lineLabelAt,
  numberingsOf,
  sequenceScore,
} from '../document/index.ts';

/** Labels in the middle of a line: `… of wrecks; (i) any fishing activities; (j) …`, `… innocent passage. 2. Passage …`. */

/** The end of a clause, and behind it what a label may begin with. Chinese leaves no space between. */
const AFTER_STOP =
  /(?:(?:[;,] (?:and|or|et|ou|y|o|и|или)|؛ (?:و|أو)|[.;:؛](?:[”"’\])]{1,4})?)\s{1,4}|[。；：][”’]?\s{0,4})(?=[[(（\p{Nd}\p{L}])/gu;
/** Abbreviations whose point ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:no|nos|art|arts|para|paras|p|pp|vol|cf|ch|sec|i\.e|e\.g)\.\s+$/iu;
const LONGEST_LABEL = 40;

/**
 * Index at which a line has to be cut because a label stands there, or null.
 *
 * Only after the end of a clause, and only if it is the label that is due (`expects`) or the first of a list after a
 * colon. A list that runs inside one sentence (`(a) by land; (b) by sea`) stays in it: its first item was no label either.
 *
 * @param following the number of the label of the next line, if it has one.
 */
export function inlineLabelAt(
  line: string,
  expects: (number: string, form: Delimiter) => boolean,
  following: () => string | null = () => null,
): number | null {
  const running = new RunningLabels(line);
  for (const match of line.matchAll(AFTER_STOP)) {
    const at = match.index + match[0].length;
    if (ABBREVIATION.test(line.slice(Math.max(0, at - 12), at))) continue;
    const rest = line.slice(at, at + LONGEST_LABEL);
    const label = lineLabelAt(rest) ?? loneLabel(rest);
    if (!label || label.delimiter === 'none') continue;
    const opensList =
      /^[:：]/.test(match[0]) && isFirst(label.number, numberingsOf(label.number)[0] ?? 'other');
    if (opensList) return at;
    if (expects(label.number, label.delimiter) && !running.leadTo(label.number, at)) return at;
  }
  return afterLostStop(line, expects, following);
}

/**
 * The due number of a paragraph behind a sentence that lost its full stop: `… of that State 2. The owner …`. Only
 * between a word that no number follows otherwise and a capital, and only if the number after it comes next.
 */
function afterLostStop(
  line: string,
  expects: (number: string, form: Delimiter) => boolean,
  following: () => string | null,
): number | null {
  let tries = 0;
  for (const match of line.matchAll(LOST_STOP)) {
    const number = match[1] ?? '';
    const word = WORD_BEFORE.exec(line.slice(Math.max(0, match.index - LONGEST_WORD), match.index))?.[0];
    if (word === undefined) continue;
    if (COUNTED_WORDS.has(word.toLowerCase()) || !expects(number, 'point')) continue;
    tries += 1;
    if (tries > MOST_TRIES) return null;
    const at = match.index + 1;
    const after = String(Number(number) + 1);
    if (new RegExp(`[.;:]\\s+${after}\\.\\s`).test(line.slice(at, at + REACH)) || following() === after)
      return at;
  }
  return null;
}

/** How far the next number is looked for, in signs, and how often. */
const REACH = 20_000;
const MOST_TRIES = 10;
const LOST_STOP = / (\d{1,3})\. (?=\p{Lu})/gu;
const WORD_BEFORE = /(?<![\p{L}\p{Nd}])\p{L}{2,}$/u;
const LONGEST_WORD = 40;
/** `… in accordance with this Convention. 3.` — the number of a paragraph whose items follow on lines of their own. */
function loneLabel(rest: string) {
  const match = /^(\p{Nd}{1,3})\.$/u.exec(rest);
  return match?.[1] ? { label: rest, number: match[1], delimiter: 'point' as const } : null;
}

const RUNNING = /[(（](\p{L}{1,4}|\p{Nd}{1,3})[)）]|(?<=[.;:]\s)(\p{Nd}{1,3})\.(?=\s)/gu;

/** The numbers that stand in a line like labels, gathered as far as they are asked for. */
class RunningLabels {
  private readonly found = new Set<string>();
  private readonly line: string;
  private from = 0;

  constructor(line: string) {
    this.line = line;
  }

  /** Whether a label, behind white space or a Chinese stop, goes on from one that already stands in the line before it. */
  leadTo(number: string, at: number): boolean {
    RUNNING.lastIndex = this.from;
    for (const [, enclosed, stopped] of this.line.slice(0, at).matchAll(RUNNING))
      this.found.add(enclosed ?? stopped ?? '');
    this.from = at;
    return [...this.found].some(previous =>
      numberingsOf(number).some(numbering => sequenceScore(previous, number, numbering) === EXACT),
    );
  }
}
