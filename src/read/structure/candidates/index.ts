/** What each block of a document could be, with what speaks for it. Nothing is decided here. */
import { type Draft, forText } from '../../../document/index.ts';
import { annexedTreaties } from '../../annexed-treaties.ts';
import type { SourceBlock } from '../../blocks.ts';
import { findContents, preambleOf, titleOf } from '../../front/index.ts';
import { commonTo, ENACTING_WORDS, isRemark, RIVAL_TITLE } from '../../phrases.ts';
import { quotedBlocks } from '../../quoted-blocks.ts';
import { NOTHING, type Seen, see } from '../../seen.ts';
import { namesSeveralArticles } from '../../several-articles.ts';
import { COST } from '../costs.ts';
import { type Habits, habitsOf } from './habits.ts';
import {
  draftHeading,
  type Evidence,
  type HeadingReading,
  namedHeading,
  severalArticles,
  wordlessHeading,
} from './headings.ts';
import { type Print, printOf, printsOf } from './looks.ts';
import { numberedHeadings } from './numbered-headings.ts';
import { runningHeadings } from './running-headings.ts';
import { columnHeads, sureHeadings } from './sure.ts';
import { textBegins } from './text-begins.ts';
import { type FindTitle, titleFinder } from './titles.ts';

export type { Habits } from './habits.ts';
export type { HeadingReading, Wordless } from './headings.ts';
export { DRAFT_RANK, FIRST_PRINTED, isDefinite } from './ranks.ts';

export interface Item {
  seen: Seen;
  heading: HeadingReading | null;
  /** Why the block is certainly no part of the text. */
  apart: 'contents' | 'furniture' | null;
  /** Whether it is printed as headings are. */
  isPrinted: boolean;
}

export interface Candidates {
  items: readonly Item[];
  habits: Habits;
  /** Index of the block that is the title of the draft; -1 if none is. */
  title: number;
  preamble: number;
  preambleEnd: number;
  /** Index of the first block that may be a heading without a word for its kind; those above it are lines of a cover. */
  begins: number;
  findTitle: FindTitle;
}

export function candidatesOf(
  blocks: readonly SourceBlock[],
  language: Draft['provenance']['language'],
): Candidates {
  const all = blocks.map(see);
  const [from, to] = findContents(all);
  const isListed = (at: number) => at >= from && at < to;
  const body = all.map((block, at) => (isListed(at) ? NOTHING : block));
  const running = runningHeadings(body);
  const numbered = numberedHeadings(body);
  const treaties = annexedTreaties(body);
  const quoted = quotedBlocks(body);
  const prints = printsOf(body);
  const findTitle = titleFinder(body, language);
  const printed = all.map(seen => printOf(seen, prints));
  const headings = all.map((seen, at) => {
    const isHeading = !isListed(at) && seen.plain !== '' && !seen.isNote;
    const signs = {
      isTreaty: treaties.has(at),
      isQuoted: quoted.has(at),
      running: running.get(at) ?? numbered.get(at),
      print: printed[at],
      findTitle: (words: string) => findTitle(words, at),
    };
    return isHeading ? headingOf(seen, signs) : null;
  });
  // Changes few readings, but halves the time: what is sure is read in one way only.
  const sure = sureHeadings(headings, COST.quoted);
  const columns = columnHeads(headings);
  const items = all.map((seen, at): Item => {
    const heading = headings[at] ?? null;
    const { marked, columnHead } = COST.heading;
    return {
      seen,
      heading: heading && { ...heading, ...(sure.has(at) ? marked : columns.has(at) ? columnHead : null) },
      apart: isListed(at) ? 'contents' : seen.isFurniture ? 'furniture' : null,
      isPrinted: printed[at] !== undefined,
    };
  });
  const front = preambleOf(body, at => running.has(at));
  const first = items.findIndex(
    ({ heading, apart }, at) =>
      apart === null &&
      ((heading && !heading.wordless && heading.cost <= heading.otherwise) ||
        at === front.preamble ||
        running.has(at)),
  );
  const title = titleOf(all, first === -1 ? all.length : first);
  const begins = textBegins(body, { headings: items.map(({ heading }) => heading), title, first });
  return { items, habits: habitsOf(body), ...front, title, begins, findTitle };
}

/** However it is printed: the enacting formula is words of the preamble, a rival title words of its article. */
const isNoHeading = (plain: string) =>
  forText(RIVAL_TITLE, plain).test(plain) || isRemark(plain) || ENACTING_WORDS.test(plain);

/** What the rest of the document says of a block. */
interface Signs {
  isTreaty: boolean;
  isQuoted: boolean;
  /** Its rank as a heading that only its number or its place shows; null if it goes by its number alone. */
  running: number | null | undefined;
  print: Print | undefined;
  findTitle: (words: string) => number;
}

function headingOf(
  seen: Seen,
  { isTreaty, isQuoted, running, print, findTitle }: Signs,
): HeadingReading | null {
  if (seen.source.type === 'words' && seen.source.begins) return draftHeading(seen);
  const rank = seen.level ?? print?.rank ?? null;
  if (namesSeveralArticles(seen.plain)) return severalArticles(seen, rank);
  const named = namedHeading(seen, isTreaty, rank, findTitle);
  if (named) {
    const cost = named.cost + (isQuoted ? COST.quoted : 0);
    const least = print && seen.level === null ? COST.heading.marked.otherwise : 0;
    return { ...named, cost, otherwise: Math.max(named.otherwise, least) };
  }
  const isMarked = seen.level !== null || (running !== undefined && !print) || commonTo(seen.plain) !== null;
  const evidence = isMarked ? COST.heading.marked : print ? evidenceOf(print) : null;
  if (evidence === null || isNoHeading(seen.plain)) return null;
  return wordlessHeading(seen, rank ?? running ?? null, evidence);
}

const evidenceOf = ({ share }: Print): Evidence => ({
  cost: COST.wordlessPrinted + (1 - share) * COST.wordlessInMixedPrint,
  otherwise: COST.textPrinted + share * COST.textInSurePrint,
});
