/** What has to be known of a whole document before its first block can be placed: its habits. */
import { annexedLabelAt, type HeadedKind, headedLabelAt, type LabelMatch } from '../../document/index.ts';
import type { SourceBlock, WordsBlock } from '../blocks.ts';
import { findContents } from './contents.ts';
import { goesOnAsSentence, labelAt } from './line-start.ts';
import { ENACTING_WORDS, isDate, isPageFurniture, isTitleLine, PREAMBLE_OPENING } from './phrases.ts';
import { plainWords } from './plain-words.ts';
import { numberedTitles, runningHeadings } from './running-headings.ts';

export interface Survey {
  /** Whether the columns of lines mean anything. */
  indented: boolean;
  /** Whether articles stand at the same heading level as the chapters that hold them, so that levels say nothing. */
  flat: boolean;
  /** Whether sections divide the articles instead of gathering them: `Article I` / `Section 1.` / `Section 2.` */
  sectionsInArticles: boolean;
  /** Whether paragraphs are numbered without any mark: `1 Each Party`. */
  bareLabels: boolean;
  /** Index of the block with which a preamble begins that does not print the word; -1 if there is none. */
  preamble: number;
  /** The first block behind a preamble that no heading ends, as in decisions and memoranda; -1 elsewhere. */
  preambleEnd: number;
  /** Blocks that are headings though nothing marks them as such, with how deep they lie. */
  runningHeadings: ReadonlyMap<number, number>;
  /** Blocks that are numbered titles: `1. Definitions`. */
  numberedTitles: ReadonlySet<number>;
  /** Blocks with which a treaty behind the treaty begins: `Protocol I`, and its own article 1. */
  annexedTreaties: ReadonlySet<number>;
  /** First block of a list of contents and the first one after it; equal if there is none. */
  contents: readonly [from: number, to: number];
}

/** A block as the survey sees it. */
export interface Seen {
  plain: string;
  level: number | null;
  /** The label of a heading, if it starts with one and does not go on as a sentence. */
  label: LabelMatch | null;
  /** Whether the format marks it as an entry of a list of contents. */
  isListed?: boolean;
}

export function survey(blocks: readonly SourceBlock[]): Survey {
  const seen = blocks.map(see);
  const contents = findContents(seen);
  const body = seen.map((block, at) => (at >= contents[0] && at < contents[1] ? see(undefined) : block));
  const headings = runningHeadings(body);
  return {
    indented: columnsMatter(blocks),
    flat: levelsAreFlat(body),
    sectionsInArticles: sectionsDivideArticles(body),
    bareLabels: numbersAreBare(body),
    ...preambleOf(body, headings),
    runningHeadings: headings,
    numberedTitles: numberedTitles(body),
    annexedTreaties: annexedTreaties(body),
    contents,
  };
}

function see(block: SourceBlock | undefined): Seen {
  if (block?.type !== 'words' || block.note !== undefined) return { plain: '', level: null, label: null };
  const plain = plainWords(block.words).trimStart();
  const level = block.headingLevel ?? null;
  const label = headedLabelAt(plain);
  return {
    plain,
    level,
    label: label && (level !== null || !goesOnAsSentence(label.label, plain)) ? label : null,
    isListed: block.contents ?? false,
  };
}

/** Columns are worth asking only if a fair part of the labelled lines is set in. */
function columnsMatter(blocks: readonly SourceBlock[]): boolean {
  const labelled = blocks.filter(
    (block): block is WordsBlock =>
      block.type === 'words' && block.headingLevel === undefined && labelAt(plainWords(block.words)) !== null,
  );
  const setIn = labelled.filter(block => (block.indent ?? 0) >= 2).length;
  return setIn > 0 && setIn >= labelled.length * 0.05;
}

function levelsAreFlat(blocks: readonly Seen[]): boolean {
  const levels = new Map<HeadedKind, number>();
  for (const { label, level } of blocks) {
    if (level !== null && label && !levels.has(label.kind)) levels.set(label.kind, level);
  }
  const article = levels.get('article');
  return [...levels].some(([kind, level]) => kind !== 'article' && kind !== 'preamble' && level === article);
}

/** True where a section of the body begins under an article and is followed by another one without an article between. */
function sectionsDivideArticles(blocks: readonly Seen[]): boolean {
  const kinds = blocks.flatMap(({ label }) => (label ? [label.kind] : []));
  const annex = kinds.indexOf('annex');
  const body = annex === -1 ? kinds : kinds.slice(0, annex);
  return body.some(
    (kind, at) => kind === 'article' && body[at + 1] === 'section' && body[at + 2] === 'section',
  );
}

function numbersAreBare(blocks: readonly Seen[]): boolean {
  const starts = (pattern: RegExp) => blocks.some(({ plain }) => pattern.test(plain));
  return starts(/^1\s+\p{Lu}/u) && starts(/^2\s+\p{Lu}/u) && !starts(/^[([]*1[.)]/);
}

/** How many lines of a title page and a masthead may stand before a preamble. */
const LONGEST_FRONT = 40;

/** Where a preamble begins that does not print the word, and where one ends that no heading ends. */
function preambleOf(
  blocks: readonly Seen[],
  headings: ReadonlyMap<number, number>,
): Pick<Survey, 'preamble' | 'preambleEnd'> {
  const first = blocks.findIndex(({ label }) => label !== null);
  if (blocks.some(({ label }) => label?.kind === 'preamble')) return { preamble: -1, preambleEnd: -1 };
  const line = blocks.findIndex(({ plain }, at) => headings.has(at) || FIRST_LINE.test(plain));
  const isOfLines = line !== -1 && (first === -1 || (line < first && blocks[first]?.label?.kind === 'annex'));
  if (isOfLines) {
    const preamble = preambleStart(blocks.slice(0, line));
    return { preamble, preambleEnd: preamble === -1 ? -1 : line };
  }
  const isTreaty = first !== -1 && blocks.some(({ label }) => label?.kind === 'article');
  return { preamble: isTreaty ? preambleStart(blocks.slice(0, first)) : -1, preambleEnd: -1 };
}

const FIRST_LINE = /^[[(]{0,2}(?:1[.)]|[A1I]\.\s|一、)/u;

/**
 * The first block of a preamble in what stands before the text: either the words with which a preamble opens, or what is no
 * title any more before the enacting formula. -1 if there is none.
 */
function preambleStart(front: readonly Seen[]): number {
  const opening = front.findIndex(({ plain, level }) => level === null && PREAMBLE_OPENING.test(plain));
  if (opening !== -1) return opening <= LONGEST_FRONT ? opening : -1;
  const enacting = front.findIndex(({ plain }) => ENACTING_WORDS.test(plain));
  if (enacting === -1) return -1;
  const isText = ({ plain, level }: Seen) =>
    level === null && plain !== '' && !isTitleLine(plain) && !isDate(plain) && !isPageFurniture(plain);
  return front.findIndex((block, at) => at === enacting || (at < enacting && isText(block)));
}

/** A title page is a title, and a protocol that has no articles of its own is only spoken of. */
function annexedTreaties(blocks: readonly Seen[]): ReadonlySet<number> {
  const found = new Set<number>();
  let began = false;
  let last = -1;
  for (const [at, { plain, label, level }] of blocks.entries()) {
    if (label?.kind === 'article') {
      if (last !== -1 && /^(?:1|I)$/.test(label.number ?? '')) found.add(last);
      began = true;
      last = -1;
    } else if (began && !label && annexedLabelAt(plain) && (level !== null || isShortTitle(plain))) last = at;
  }
  return found;
}

const LONGEST_TITLE = 30;
const isShortTitle = (plain: string) =>
  isTitleLine(plain) &&
  plain.split(' ').length <= LONGEST_TITLE &&
  !/\s(?:shall|may|will|must)\s/.test(plain);
