/**
 * Headings in a text that stands on a few long lines: `… of the Party. Article 2 Duties Each Party shall …`. Looked for only where they
 * form a series of their own, of which none stands at the start of a line, so that no reference becomes a heading.
 */
import { gathers, headedLabelAt } from '../../document/index.ts';
import type { SourceBlock, WordsBlock } from '../blocks.ts';
import { countOf, follows } from '../heading-numbers.ts';
import { goesOnAsSentence } from '../line-start.ts';
import { cutInline, plainWords } from '../plain-words.ts';
import type { Report } from '../report.ts';

/** Two of a kind may be references at the beginning of sentences; three that go on from one another are none. */
const FEWEST = 3;
/** What stands before the first heading, if no sentence does, is a title: no longer than this in words. */
const LONGEST_TITLE = 40;
/** A text without a longer block stands on lines of its own. */
const SHORTEST_LINE = 80;
const SENTENCE_END = /(?:[.;:؛؟!][”"’»)\]]{0,3}\s+|[。；：][”’）]?\s*)$/u;
/** A title in capitals, which also ends what stands before a heading: `CHAPTER II DUTIES Article 3 Nets`. */
const CAPITALS_END = /(?:^|[^\p{L}])\p{Lu}{4,}[^\p{L}\p{N}]*\s$/u;
/** What is behind a heading is a title or a text: it begins with a capital, or with its first number. */
const BEHIND = /^[\s.:–—-]*(?:[\p{Lu}\p{Lo}[(“"«]|\p{Nd}|$)/u;
/** What stands before the word of a heading, and the beginning of that word. What most words begin with is turned away at once. */
const BEFORE_WORD = /\s(?![a-z\d(])(?=\p{Lu}\p{L}{2,}[.\s]|\p{Script=Arabic}{4,}\s)|[\s。；：](?=第)/gu;
/** What stands between the last sentence and a heading: the heading of the annex or chapter that holds it, with its title. */
const OUTER = /(?<=[.;:!?。；：][”"’)\]]{0,3}\s*)\p{L}[^.;:!?。；：]{0,200}$/u;

interface Found {
  block: number;
  at: number;
  word: string;
  number: string;
  label: string;
}

/** The blocks, parted before the headings that stand inside them. A message tells each, and where there may be more. */
export function partHeadingsInLines(blocks: readonly SourceBlock[], report: Report): SourceBlock[] {
  const { inside, starts } = headingsOf(blocks);
  const cuts = new Map<number, Found[]>();
  for (const word of new Set(inside.map(one => one.word))) {
    const those = inside.filter(one => one.word === word && !starts.has(`${word} ${one.number}`));
    const series = longestSeries(those);
    const [first] = series;
    if (!first || series.length < FEWEST) continue;
    const isWhole = /^(?:1|I|A)$/.test(first.number);
    const names = `${first.label} to ${series.at(-1)?.number}`;
    if (isWhole) for (const one of series) cuts.set(one.block, [...(cuts.get(one.block) ?? []), one]);
    report(
      'heading-in-line',
      isWhole
        ? `\`${names}\` are in the middle of lines: read as headings, because their numbers follow one another`
        : `\`${names}\` are in the middle of lines: read as words, though they may be headings`,
      blocks[first.block]?.position,
    );
  }
  return blocks.flatMap((block, at) => part(block, cuts.get(at) ?? []));
}

function headingsOf(blocks: readonly SourceBlock[]): { inside: Found[]; starts: ReadonlySet<string> } {
  const inside: Found[] = [];
  const starts = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'words' || block.note !== undefined) continue;
    const plain = plainWords(block.words);
    const first = labelIn(plain.trimStart());
    if (first) starts.add(`${first.word} ${first.number}`);
    if (plain.length < SHORTEST_LINE) continue;
    for (const { index: space } of plain.matchAll(BEFORE_WORD)) {
      const at = space + 1;
      const found = labelIn(plain.slice(at));
      if (found && mayEnd(plain.slice(0, at), found)) inside.push({ block: index, at, ...found });
    }
  }
  return { inside, starts };
}

function labelIn(text: string): Pick<Found, 'word' | 'number' | 'label'> | null {
  const label = headedLabelAt(text.slice(0, LONGEST_LABEL));
  if (!label || label.number === null || (label.kind !== 'article' && !gathers(label.kind))) return null;
  const word = /^(?:第|[\p{L}\p{M}]+)/u.exec(label.label)?.[0];
  if (!word || goesOnAsSentence(label.label, text) || !BEHIND.test(text.slice(label.label.length)))
    return null;
  return { word, number: label.number, label: label.label.replace(/[.:]$/, '') };
}
const LONGEST_LABEL = 400;

/**
 * Whether a heading may stand behind these words: behind a sentence, the heading of what holds it, or, the first one, a title; and
 * behind anything in small letters if its own word is in capitals.
 */
function mayEnd(before: string, { word, number }: Pick<Found, 'word' | 'number'>): boolean {
  if (SENTENCE_END.test(before) || CAPITALS_END.test(before) || outerStart(before) !== -1) return true;
  if (/^\p{Lu}{4,}$/u.test(word) && /\p{Ll}{3}/u.test(before.slice(-NEAR))) return true;
  return /^(?:1|I|A)$/.test(number) && before.split(' ').length <= LONGEST_TITLE && !/[.;]\s/.test(before);
}
const NEAR = 20;

interface Link {
  one: Found;
  before: Link | null;
  length: number;
}

/** The longest run in which every number goes on from one before it. */
function longestSeries(found: readonly Found[]): Found[] {
  const ends = new Map<number, Link>();
  let best: Link | null = null;
  for (const one of found) {
    const count = countOf(one.number);
    const last = ends.get(count - 1);
    const before = last && follows(last.one.number, one.number) ? last : null;
    const link: Link = { one, before, length: (before?.length ?? 0) + 1 };
    // Of the same number twice, the first one goes on from what is there.
    if (link.length > (ends.get(count)?.length ?? 0)) ends.set(count, link);
    if (link.length > (best?.length ?? 0)) best = link;
  }
  const series: Found[] = [];
  for (let link = best; link; link = link.before) series.unshift(link.one);
  return series;
}

function part(block: SourceBlock, cuts: readonly Found[]): SourceBlock[] {
  if (block.type !== 'words' || cuts.length === 0) return [block];
  const parts: WordsBlock[] = [];
  let [words, from] = [block.words, 0];
  for (const { at } of [...cuts].sort((one, two) => one.at - two.at)) {
    const [before, rest] = cutInline(words, at - from);
    const outer = outerStart(plainWords(before));
    const [body, heading] = outer === -1 ? [before, []] : cutInline(before, outer);
    for (const some of [body, heading])
      if (plainWords(some).trim() !== '') parts.push({ ...block, words: some });
    [words, from] = [rest, at];
  }
  return [...parts, { ...block, words }];
}

/** Where the heading begins that holds the one behind these words; -1 if none does. */
function outerStart(words: string): number {
  const at = words.slice(-LONGEST_OUTER).search(OUTER);
  if (at === -1) return -1;
  const start = Math.max(0, words.length - LONGEST_OUTER) + at;
  const label = headedLabelAt(words.slice(start).trim());
  return label && (label.kind === 'annex' || gathers(label.kind)) ? start : -1;
}
const LONGEST_OUTER = 240;
