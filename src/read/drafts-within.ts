/** A document with several decisions or resolutions, one behind the other -> where each of them begins. */
import type { Position } from 'unist';
import { forText } from '../document/index.ts';
import type { SourceBlock, WordsBlock } from './blocks.ts';
import { BODY_OPENING, DECISION_LINE } from './draft-words.ts';
import { labelAt } from './line-start.ts';
import { plainWords } from './plain-words.ts';

export interface DraftBeginning {
  /** The index of the block with which it begins. */
  at: number;
  /** Its symbol and its title, as printed. */
  title: string;
  /** The words for `from` that find it. */
  from: string;
  position?: Position;
}

/** How many lines of a title may stand between the symbol of a decision and the body that takes it. */
const LONGEST_TITLE = 6;
/** A title of more words is a sentence. */
const MOST_WORDS = 40;

/**
 * Finds the beginnings of drafts. Precise rather than greedy, for a wrong one would part a treaty: a line that names a decision
 * or resolution by its symbol (`Decision 3/CMA.4`), or a title in capitals or marked as a heading, counts only where the body that
 * decides follows (`The Conference of the Parties,`), or behind a symbol paragraph 1. References and lists of contents have
 * neither; a treaty in the annex of a resolution is no decision.
 */
export function findDrafts(blocks: readonly SourceBlock[]): DraftBeginning[] {
  const lines = blocks.map(lineOf);
  const found: DraftBeginning[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.length > LONGEST_LINE) continue;
    const isNamed = isSymbolLine(line) && beginsAt(lines, at);
    const first = isNamed ? at : BODY_OPENING.test(line) ? titleAbove(blocks, lines, at) : -1;
    if (first === -1 || found.some(one => one.at === first)) continue;
    const position = blocks[first]?.position;
    found.push({
      at: first,
      title: titleFrom(lines, first),
      from: lines[first] ?? '',
      ...(position ? { position } : {}),
    });
  }
  return found;
}

/** Marks the blocks with which the second draft of a document and those after it begin. */
export function markDrafts(blocks: readonly SourceBlock[], drafts: readonly DraftBeginning[]): void {
  for (const { at } of drafts.slice(1)) {
    const block = blocks[at];
    if (block?.type === 'words') block.begins = true;
  }
}

const LONGEST_LINE = 400;

const lineOf = (block: SourceBlock): string =>
  block.type === 'words' && block.note === undefined && !block.contents ? plainWords(block.words).trim() : '';

function isSymbolLine(line: string): boolean {
  const groups = forText(DECISION_LINE, line).exec(line)?.groups;
  if (!groups) return false;
  const rest = groups.rest ?? groups.restZh ?? groups.restBehind ?? groups.restGa ?? '';
  // `Decision 3/CMA.4 of the Conference`, `Decision 3/CMA.4 …… 12`: a reference, an entry of a list of contents.
  return rest === '' || (/^[^\p{Ll}\p{Nd}]/u.test(rest) && isTitle(rest));
}

/** Characters in which dots, a gap and the number of a page have room. */
const MOST_BEHIND = 100;

const isTitle = (line: string): boolean =>
  /\p{L}/u.test(line) &&
  !/[.;:,،；，。]$|(?:\.\.\.|…|\t|\s\s)\s*\p{Nd}{1,3}$/u.test(line.slice(-MOST_BEHIND)) &&
  line.split(' ').length <= MOST_WORDS;

/** Whether, behind the symbol of a decision, its title leads to the body that decides or to paragraph 1. */
function beginsAt(lines: readonly string[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 2 + LONGEST_TITLE)) {
    if (BODY_OPENING.test(line)) return true;
    const label = labelAt(line);
    if (label) return label.number === '1';
    if (isSymbolLine(line) || (line !== '' && !isTitle(line))) return false;
  }
  return false;
}

/**
 * The first line of the title above the body that decides: its symbol, or else the first of the lines that are printed as a
 * title; -1 if there are none.
 */
function titleAbove(blocks: readonly SourceBlock[], lines: readonly string[], opening: number): number {
  let first = -1;
  for (let at = opening - 1; at >= Math.max(0, opening - 1 - LONGEST_TITLE); at -= 1) {
    const line = lines[at] ?? '';
    if (isSymbolLine(line)) return at;
    if (!isTitle(line)) break;
    const isNext = first === at + 1 || at === opening - 1;
    if (isNext && isPrintedAsTitle(blocks[at], line)) first = at;
  }
  return first;
}

function isPrintedAsTitle(block: SourceBlock | undefined, line: string): boolean {
  const { headingLevel, look } = (block ?? {}) as Partial<WordsBlock>;
  return headingLevel !== undefined || (look?.bold && look.centred) || isCapitals(line);
}

const isCapitals = (line: string): boolean => !/\p{Ll}/u.test(line) && /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(line);

/** The line with the symbol and the title behind it, up to the body that decides. */
function titleFrom(lines: readonly string[], first: number): string {
  const title = [lines[first] ?? ''];
  for (const line of lines.slice(first + 1, first + 1 + LONGEST_TITLE)) {
    if (line === '') continue;
    if (!isTitle(line) || BODY_OPENING.test(line) || labelAt(line)) break;
    title.push(line);
  }
  return title.join(' ');
}
