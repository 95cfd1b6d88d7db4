/** Labels in the middle of a line: `… of wrecks; (i) any fishing activities; (j) …`, `… innocent passage. 2. Passage …`. */

import type { Delimiter } from './grammar.ts';
import { lineLabelAt, numberingsOf } from './grammar.ts';
import { EXACT, isFirst, sequenceScore } from './sequence.ts';

const AFTER_STOP = /(?:[.;:](?:[”"’\])]+)?|[;,] (?:and|or|et|ou|y|o|и|или))\s+(?=[[(（\p{Nd}\p{L}])/gu;
/** Abbreviations whose point ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:no|nos|art|arts|para|paras|p|pp|vol|cf|ch|sec|i\.e|e\.g)\.\s+$/iu;

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
  AFTER_STOP.lastIndex = 0;
  for (let match = AFTER_STOP.exec(line); match; match = AFTER_STOP.exec(line)) {
    const at = match.index + match[0].length;
    const before = line.slice(0, at);
    if (ABBREVIATION.test(before)) continue;
    const label = lineLabelAt(line.slice(at)) ?? loneLabel(line.slice(at));
    if (!label || label.delimiter === 'none') continue;
    const opensList =
      match[0].startsWith(':') && isFirst(label.number, numberingsOf(label.number)[0] ?? 'other');
    if (!opensList && (!expects(label.number, label.delimiter) || runsInside(before, label.number))) continue;
    return at;
  }
  return null;
}

/** `… in accordance with this Convention. 3.` — the number of a paragraph whose items follow on lines of their own. */
function loneLabel(rest: string) {
  const match = /^(\p{Nd}{1,3})\.$/u.exec(rest);
  return match?.[1] ? { label: rest, number: match[1], delimiter: 'point' as const } : null;
}

function runsInside(before: string, number: string): boolean {
  const inSentence = before.matchAll(
    /[(（](\p{L}{1,4}|\p{Nd}{1,3})[)）]|(?<=[.;:]\s)(\p{Nd}{1,3})\.(?=\s)/gu,
  );
  return [...inSentence].some(match => {
    const previous = match[1] ?? match[2] ?? '';
    return numberingsOf(number).some(numbering => sequenceScore(previous, number, numbering) === EXACT);
  });
}
