/** What the message of a draft's commit tells where all articles stand where they stood: most of it their files tell. */
import {
  type BracketCount,
  bracketTotal,
  citationsOf,
  countWords,
  type Draft,
  headedAmong,
  type Provision,
  piecesOf,
  readMarkdown,
  sumOfCounts,
} from '../document/index.ts';
import type { MessageFacts } from '../report/index.ts';
import { type ChangeInPlace, changesInPlace, type WordsFile } from './changed-files.ts';
import { blocksNotice } from './notices.ts';

interface Side {
  files: readonly WordsFile[];
  /** Made when it is asked for, and that takes its time. */
  draft: Draft;
}

/** The facts; null where the drafts have to be compared. */
export async function factsInPlace(before: Side, after: Side): Promise<MessageFacts | null> {
  const changes = changesInPlace(before.files, after);
  if (!changes) return null;
  const other = changes.filter(({ hasOtherWords }) => hasOtherWords);
  const citations = other.length > 0 ? headedCitations(after.draft) : new Map<Provision, string>();
  return {
    inserted: [],
    deleted: [],
    moved: [],
    renumbered: [],
    changed: other.map(({ provision }) => (provision ? (citations.get(provision) ?? '') : 'the title')),
    isSame: changes.length === 0,
    counts: counts(changes, before, after),
    events: await events(changes),
    notices: blocksNotice(blocksIn(after.draft)),
  };
}

const blocksIn = (node: Draft | Provision): number =>
  piecesOf(node).reduce(
    (sum, piece) => sum + (piece.type === 'block' ? 1 : piece.type === 'provision' ? blocksIn(piece) : 0),
    0,
  );

/** The citations of articles and all else that bears a heading. Those of their lines are a hundred times as many. */
function headedCitations(draft: Draft): Map<Provision, string> {
  const copies = new Map<Provision, Provision>();
  const below = (parent: Draft | Provision): Provision[] => {
    const all = piecesOf(parent);
    const inFiles = headedAmong(all);
    return all.flatMap(piece => {
      if (piece.type !== 'provision' || !inFiles.has(piece)) return [];
      const copy = { ...piece, children: below(piece) };
      copies.set(piece, copy);
      return [copy];
    });
  };
  const book = citationsOf({ ...draft, children: below(draft) });
  return new Map([...copies].map(([piece, copy]) => [piece, book.of(copy)]));
}

const MARKS = [...'[]［］〔〕【】'];
const isMarked = ({ before, after }: ChangeInPlace) =>
  MARKS.some(mark => before.includes(mark) || after.includes(mark));

/**
 * Brackets and words of both drafts. Those of the earlier one follow from what changed, but for brackets that open in one
 * article and close in another.
 */
function counts(changes: readonly ChangeInPlace[], before: Side, after: Side): MessageFacts['counts'] {
  const total = bracketTotal(after.draft);
  // The title counts on neither side.
  const counted = changes.filter(({ provision }) => provision);
  const plain = counted.filter(change => !isMarked(change)).map(({ lines }) => lines);
  // Without brackets lines count each for themselves, and may stand behind each other.
  const sides = ['before', 'after'] as const;
  const [was, is] = sides.map(side => [
    countsOfLines(plain.flatMap(lines => lines[side].split('\n'))),
    ...counted.filter(isMarked).map(change => countsOf(change[side])),
  ]) as [BracketCount[], BracketCount[]];
  if ([...was, ...is].some(({ unbalanced }) => unbalanced > 0))
    return { before: bracketTotal(before.draft), after: total };
  const [one, two] = [sumOfCounts(was), sumOfCounts(is)];
  return {
    before: {
      brackets: total.brackets + one.brackets - two.brackets,
      words: total.words + one.words - two.words,
    },
    after: total,
  };
}

const countsOf = (markdown: string) => bracketTotal(readMarkdown(markdown));

/** A line of words behind a label or none, in which nothing is anything but a word. */
const PLAIN_LINE = /^ *(?:- )?(?:\*\*[^*\\—]+\*\* )?([^*\\_|#>[\]]*)$/;

/** The same of lines without brackets: most are counted as they stand, which is much quicker than reading them. */
function countsOfLines(lines: readonly string[]): BracketCount {
  let words = 0;
  const others: string[] = [];
  for (const line of lines) {
    const plain = PLAIN_LINE.exec(line);
    if (plain) words += countWords(plain[1] ?? '');
    else others.push(line);
  }
  const counts = countsOf(others.join('\n'));
  return { ...counts, words: counts.words + words };
}

/** Articles with brackets are held against each other; those without have nothing to tell of them. */
async function events(changes: readonly ChangeInPlace[]): Promise<readonly string[]> {
  const marked = changes.filter(isMarked);
  if (marked.length === 0) return [];
  const { bracketEvents } = await import('./message-facts.ts');
  const draftOf = (side: 'before' | 'after') => readMarkdown(marked.map(change => change[side]).join(''));
  return bracketEvents(draftOf('before'), draftOf('after'));
}
