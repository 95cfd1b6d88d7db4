/** The words that a draft begins and ends with -> the lines that they stand in. */
import { headedLabelAt, sameNumber } from '../../document/index.ts';
import { ReadError } from '../decode.ts';

export interface Range {
  /** The words with which the draft begins, where other text stands before it in the document: a line, or its beginning. */
  from?: string;
  /** The words with which what follows the draft begins: a line behind the first one, or its beginning. It is left out. */
  until?: string;
}

/** Whether all of a document is the draft. */
export const isWhole = ({ from, until }: Range): boolean => from === undefined && until === undefined;

/** A line: what it may be named by. Several where label, heading and words can stand on lines of their own. */
export type Line = readonly string[];

/**
 * The first line of the draft and the one behind its last. A line is the one that has these words, capitals and spaces aside;
 * or, for words that only name an annex, the one that names it in any language; or else the first that begins with them.
 *
 * @param path names the file in messages.
 * @throws {ReadError} `no-such-line`
 */
export function findRange(lines: readonly Line[], { from, until }: Range, path: string): [number, number] {
  const first = from === undefined ? 0 : findLine(lines, from, 0);
  if (first === -1) throw noSuchLine(path, from, '');
  const end = until === undefined ? lines.length : findLine(lines, until, first + 1);
  if (end === -1) throw noSuchLine(path, until, from === undefined ? '' : ` behind “${from}”`);
  return [first, end];
}

/** `Annex`, `Annex II`, `附件`, and nothing behind it but the mark of a note: `Annex*`. */
export function isAnnexLine(line: string): boolean {
  const words = line.replace(NOTE_MARKS, '');
  const label = headedLabelAt(words);
  return label?.kind === 'annex' && label.label.trim().length === words.length;
}

const NOTE_MARKS = /(?<![\s*†‡⁰¹²³⁴-⁹])(?:\s*(?:[*†‡⁰¹²³⁴-⁹]|\[\^[^\]]+\]))+$/u;

export const folded = (words: string) => words.replace(/\s+/gu, ' ').trim().toLowerCase();

function findLine(lines: readonly Line[], words: string, start: number): number {
  const wanted = folded(words);
  if (wanted === '') return -1;
  const find = (isIt: (line: string) => boolean) =>
    lines.findIndex((line, at) => at >= start && line.some(isIt));
  const whole = find(line => folded(line) === wanted);
  const named = whole === -1 ? find(line => namesSameAnnex(line, words.trim())) : whole;
  return named === -1 ? find(line => folded(line).startsWith(wanted)) : named;
}

/** The word for an annex in the languages of the United Nations: the one that a resolution has for what it adopts. */
const ANNEX = /^(?:annexe?|anexo|приложение|附件|(?:ال)?مرفق)(?!\p{L})/iu;

function namesSameAnnex(line: string, wanted: string): boolean {
  if (![line, wanted].every(one => ANNEX.test(one) && isAnnexLine(one))) return false;
  const [one, two] = [headedLabelAt(line)?.number ?? null, headedLabelAt(wanted)?.number ?? null];
  return one === two || (one !== null && two !== null && sameNumber(one, two));
}

function noSuchLine(path: string, words = '', behind: string): ReadError {
  const reason = `There is no line in ${path}${behind} that begins with “${words}”. treaty parse ${path} --format markdown shows its lines.`;
  return new ReadError('no-such-line', reason);
}
