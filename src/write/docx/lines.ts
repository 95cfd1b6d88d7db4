/** The lines of a redline as paragraphs: each provision in one text or in both, with its label, its heading and its words. */
import type { Row, Segment } from '../../compare/index.ts';
import {
  citationsOf,
  type Draft,
  type Heading,
  headingOf,
  type Inline,
  isHeadedKind,
  opensInLabel,
  type Piece,
  text,
  wordingOf,
} from '../../document/index.ts';
import type { ComparedDrafts, Entered } from '../../report/index.ts';
import { leadOf, leadOfSide } from '../label-lead.ts';
import type { Line } from '../pair-lines.ts';
import type { Paragraph } from './paragraph.ts';
import type { Mark } from './revisions.ts';
import { DEEPEST } from './styles.ts';
import { type Leaf, type Run, runsOf, runsOfSide, type Sides } from './words.ts';

export type SideName = 'before' | 'after';

/** What a line is in a file of tracked changes. */
export interface LineMarks {
  /** The texts that it stands in. */
  sides: readonly SideName[];
  /** What all of it is, if it stands in one of them. */
  whole: Mark;
}

/** @param isTracked whether a move is a tracked move, or a deletion and an insertion. */
export function marksOf({ entry: { row }, place }: Line, isTracked: boolean): LineMarks {
  if (place === 'left') return { sides: ['before'], whole: isTracked ? 'from' : 'deleted' };
  if (place === 'arrived') return { sides: ['after'], whole: isTracked ? 'to' : 'inserted' };
  if (row.after === null) return { sides: ['before'], whole: 'deleted' };
  if (row.before === null) return { sides: ['after'], whole: 'inserted' };
  return { sides: ['before', 'after'], whole: 'same' };
}

/** The parts of a line, as runs. */
interface Parts {
  lead: Run[];
  label: Run[];
  heading: Run[];
  words: Run[];
}

/** The paragraphs of a line that is no table. */
export function paragraphsOf({ entry }: Line, marks: LineMarks, drafts: ComparedDrafts): Paragraph[] {
  const { row } = entry;
  const pieces = { before: pieceAt(drafts.before, row.before), after: pieceAt(drafts.after, row.after) };
  const parts = partsOf(entry, pieces, marks);
  const isHead = {
    before: standsOver(pieces.before) && !isOwnWords(drafts.before, row.before),
    after: standsOver(pieces.after) && !isOwnWords(drafts.after, row.after),
  };
  const language = drafts[marks.sides.includes('after') ? 'after' : 'before'].provenance.language;
  const heading = `Heading${Math.min(entry.depth + 1, DEEPEST)}`;
  const body = { language, indent: { level: Math.min(entry.depth, DEEPEST), signs: 0 } };
  if (marks.sides.every(side => !isHead[side])) {
    const runs = [...parts.lead, ...withTab(parts.label), ...spaced(parts.heading), ...parts.words];
    return present(runs, marks).map(end => ({
      ...body,
      indent: { ...body.indent, signs: signsIn(parts.label) },
      runs,
      end,
    }));
  }
  // The title of a draft has all its words in the text of its row.
  if (row.kind === 'draft-title')
    return present(parts.words, marks).map(end => ({ style: 'Title', language, runs: parts.words, end }));
  if (marks.sides.every(side => isHead[side])) {
    const title = [...parts.lead, ...withBreak(parts.label, parts.heading)];
    return [
      ...present(title, marks).map(end => ({ style: heading, language, runs: title, end })),
      ...present(parts.words, marks).map(end => ({ language, runs: parts.words, end })),
    ];
  }
  // A line that has its heading on a line of its own now, or had: the end of that line is in one text only.
  const headed = isHead.after ? 'inserted' : 'deleted';
  const inLine = headed === 'inserted' ? 'deleted' : 'inserted';
  const only = (runs: readonly Run[], mark: Mark) => runs.flatMap(run => asIn(run, mark));
  const title = [
    ...parts.lead,
    ...withTab(only(parts.label, inLine)),
    ...spaced(only(parts.heading, inLine)),
    ...withBreak(only(parts.label, headed), only(parts.heading, headed)),
  ];
  const wordless = parts.words.every(({ mark }) => mark === inLine);
  return [
    { style: heading, language, runs: title, end: headed },
    { ...body, runs: parts.words, end: wordless ? inLine : 'same' },
  ];
}

/** Whether it names the own words of a provision, which are compared as a line of their own: `5 ¶1` where 5 has words of its own. */
export const isOwnWords = (draft: Draft, citation: string | null): boolean =>
  citation !== null && / ¶\d+$/.test(citation) && citationsOf(draft).at(citation) === undefined;

/** A provision or the title of the draft; own words that are compared as a line of their own, `5 ¶1`, are those of the provision. */
export function pieceAt(draft: Draft, citation: string | null): Piece | Heading | Draft | undefined {
  if (citation === null) return undefined;
  const book = citationsOf(draft);
  return book.at(citation) ?? book.at(citation.replace(/ ¶\d+$/, ''));
}

const standsOver = (piece: ReturnType<typeof pieceAt>): boolean =>
  piece?.type === 'heading' ||
  piece?.type === 'draft' ||
  (piece?.type === 'provision' && isHeadedKind(piece.kind));

function partsOf(entry: Entered, pieces: Sides<ReturnType<typeof pieceAt>>, marks: LineMarks): Parts {
  const { row, label } = entry;
  const [only] = marks.sides.length === 1 ? marks.sides : [];
  const { opens } = entry;
  const [lead, rest] = only ? leadOfSide(inSides(row.text, marks), opens[only]) : leadOf(row.text, opens);
  const write = (segments: readonly Segment[], nodes: Sides<readonly Inline[]>): Run[] =>
    only
      ? runsOfSide(segments, nodes[only], op =>
          marks.whole === 'to' && op === 'insert' ? 'inserted' : marks.whole,
        )
      : runsOf(segments, nodes);
  const titles = { before: titleOf(pieces.before), after: titleOf(pieces.after) };
  const words = { before: wordsIn(pieces.before, opens.before), after: wordsIn(pieces.after, opens.after) };
  return {
    lead: write(lead, { before: [], after: [] }),
    label: labelRuns(label, marks),
    heading: write(inSides(row.heading ?? [], marks), titles).map(asBold(row)),
    words: write(rest, words),
  };
}

/** The segments of the texts that a line stands in. A line that moved shows there what it is in that text alone. */
function inSides(segments: readonly Segment[], { sides }: LineMarks): Segment[] {
  if (sides.length === 2) return [...segments];
  const gone = sides[0] === 'before' ? 'insert' : 'delete';
  return segments.filter(({ op }) => op !== gone);
}

function labelRuns({ before, after }: Entered['label'], { sides, whole }: LineMarks): Run[] {
  const [only] = sides.length === 1 ? sides : [];
  if (only) return labelRun(only === 'before' ? before : after, whole);
  return before === after
    ? labelRun(before, 'same')
    : [...labelRun(before, 'deleted'), ...labelRun(after, 'inserted')];
}

const signsIn = (label: readonly Run[]): number =>
  label.reduce((signs, { leaf }) => signs + (leaf.type === 'words' ? leaf.text.length : 0), 0);

const labelRun = (text: string, mark: Mark): Run[] =>
  text === '' ? [] : [{ mark, leaf: { type: 'words', text } }];

const asBold =
  ({ kind }: Row) =>
  (run: Run): Run =>
    isHeadedKind(kind as never) || run.leaf.type !== 'words'
      ? run
      : { ...run, leaf: { ...run.leaf, strong: true } };

function titleOf(piece: ReturnType<typeof pieceAt>): readonly Inline[] {
  return piece?.type === 'provision' ? (headingOf(piece)?.children ?? []) : [];
}

/** The words after the brackets that the label opens before its number. */
function wordsIn(piece: ReturnType<typeof pieceAt>, opens: number): readonly Inline[] {
  if (piece === undefined) return [];
  if (piece.type === 'heading' || piece.type === 'block') return piece.children;
  if (piece.type === 'draft') return headingOf(piece)?.children ?? [];
  if (piece.type !== 'provision') return [];
  const opened = opensInLabel(piece.label)
    .slice(opens)
    .map(at => piece.label.charAt(at))
    .join('');
  return [...(opened === '' ? [] : [text(opened)]), ...(wordingOf(piece)?.children ?? [])];
}

/** The mark on the end of a paragraph with these runs, in a list; an empty one where no text has any of them. */
function present(runs: readonly Run[], { sides, whole }: LineMarks): Mark[] {
  if (runs.length === 0) return [];
  if (sides.length === 1) return [whole];
  const [before, after] = [
    runs.some(({ mark }) => mark !== 'inserted'),
    runs.some(({ mark }) => mark !== 'deleted'),
  ];
  return [before && after ? 'same' : before ? 'deleted' : 'inserted'];
}

/** A run in one of two texts; what stands in both belongs to either. */
const asIn = (run: Run, mark: Mark): Run[] =>
  run.mark === 'same' || run.mark === mark ? [{ ...run, mark }] : [];

/** Runs and what sets them apart from what follows, in the texts that have them. */
function separated(runs: readonly Run[], leaf: Leaf): Run[] {
  const mark = markOver([runs]);
  return mark === null ? [...runs] : [...runs, { mark, leaf }];
}

const withTab = (label: readonly Run[]): Run[] => separated(label, { type: 'tab' });

const spaced = (heading: readonly Run[]): Run[] => separated(heading, { type: 'words', text: ' ' });

/** A label and a heading on a line each; the break stands in the texts that have both. */
function withBreak(label: readonly Run[], heading: readonly Run[]): Run[] {
  const mark = markOver([label, heading]);
  return [...label, ...(mark === null ? [] : [{ mark, leaf: { type: 'break' } } as const]), ...heading];
}

/** The mark of what stands where all of some runs stand; null where no text has them all. */
function markOver(all: readonly (readonly Run[])[]): Mark | null {
  const marks = new Set(all.flatMap(runs => runs.map(({ mark }) => mark)));
  if (all.some(runs => runs.length === 0)) return null;
  if (marks.size === 1) return [...marks][0] ?? null;
  const [inBefore, inAfter] = [AFTER_ONLY, BEFORE_ONLY].map(others =>
    all.every(runs => runs.some(({ mark }) => !others.includes(mark))),
  );
  return inBefore && inAfter ? 'same' : inBefore ? 'deleted' : inAfter ? 'inserted' : null;
}

const BEFORE_ONLY: readonly Mark[] = ['deleted', 'from'];
const AFTER_ONLY: readonly Mark[] = ['inserted', 'to'];
