/** Where the lines of the earlier draft are in its file, and what a line of each kind looks like there. */
import { type Draft, type Inline, treatyText } from '../../../document/index.ts';
import type { Line } from '../../pair-lines.ts';
import { isOwnWords, paragraphsOf, pieceAt } from '../lines.ts';
import { type Run, runsOfSide } from '../words.ts';
import type { FoundParagraph } from './found.ts';
import { earlierRuns, type Place, Stream, signsOf } from './stream.ts';

export interface FoundLine {
  /** A place for each sign of its words. */
  places: readonly Place[];
  /** Whether its label is counted by Word, and is not among these. */
  isCounted: boolean;
}

export class LinePlaces {
  private readonly found: readonly FoundParagraph[];
  private readonly before: Draft;
  private readonly isText: boolean;
  private readonly stream: Stream;
  /** The numbers of the paragraphs of each kind of line, in the order of the lines. */
  private readonly models = new Map<string, Model[]>();

  /** @param isText whether the places that the reader gives are those of these paragraphs. */
  constructor(found: readonly FoundParagraph[], before: Draft, isText: boolean) {
    this.found = found;
    this.before = before;
    this.isText = isText;
    this.stream = new Stream(found);
  }

  /** What a new line of this kind should look like: the last one before a paragraph, or the first one after it. */
  modelOf(line: Line, last: number): Model | undefined {
    return keysOf(line)
      .map(key => nearest(this.models.get(key), last))
      .find(Boolean);
  }

  /** A paragraph of words that is no heading. */
  ordinary(last: number): FoundParagraph | undefined {
    return this.found[nearest(this.models.get('words'), last)?.paragraph ?? -1];
  }

  /** The places of the words of a line in the earlier draft; its label may be one that Word counts. */
  find(line: Line): FoundLine | null {
    const { row } = line.entry;
    const piece = pieceAt(this.before, row.before);
    // Own words that are a line of their own follow the heading, whose place is that of the provision.
    const isPlaced = this.isText && !isOwnWords(this.before, row.before);
    const number = isPlaced ? piece?.position?.start.line : undefined;
    if (piece?.type === 'table') {
      const cells = piece.children.flatMap(one => one.children.map(cell => cell.children));
      const places = this.stream.find(cells.map(signsOfWords).join(''), number);
      return places && { places, isCounted: false };
    }
    const paragraphs = paragraphsOf(
      line,
      { sides: ['before'], whole: 'deleted' },
      { before: this.before, after: this.before },
    );
    const [label, words] = parted(earlierRuns(paragraphs));
    const whole = this.stream.find(signs([...label, ...words]), number);
    if (whole) this.learn(line, whole, label.length === 0 ? 'none' : 'typed');
    if (whole || label.length === 0) return whole && { places: whole, isCounted: false };
    const rest = this.stream.find(signs(words), number);
    if (rest) this.learn(line, rest, 'counted');
    return rest && { places: rest, isCounted: true };
  }

  private learn(line: Line, [first]: readonly Place[], label: Model['label']): void {
    if (first === undefined) return;
    for (const key of keysOf(line)) {
      const known = this.models.get(key) ?? [];
      known.push({ paragraph: first.paragraph, label });
      this.models.set(key, known);
    }
  }
}

/** A paragraph that others can look like. */
export interface Model {
  /** Its number among those of the part. */
  paragraph: number;
  /** Whether Word counts its label. A bullet is none. */
  label: 'counted' | 'typed' | 'none';
}

const nearest = (models: readonly Model[] = [], last: number): Model | undefined =>
  models.findLast(({ paragraph }) => paragraph <= last) ?? models[0];

/** The signs of words as they stand in a draft, names of delegations and notes included. */
export const signsOfWords = (nodes: readonly Inline[]): string =>
  signs(runsOfSide([{ op: 'equal', text: treatyText(nodes) }], nodes, () => 'same'));

const signs = (runs: readonly Run[]): string => runs.map(signsOf).join('');

/** The label with what sets it apart, and the words; without a label all are words. */
export function parted(runs: readonly Run[]): [Run[], Run[]] {
  const at = runs.findLastIndex(
    ({ leaf }, index) => index < MOST_LABEL && (leaf.type === 'tab' || leaf.type === 'break'),
  );
  return [runs.slice(0, at + 1), runs.slice(at + 1)];
}

/** A label with the brackets that it opens, in both texts, and the tab or break after it. */
const MOST_LABEL = 8;

/** What a line looks like, the most exact first. */
const keysOf = ({ entry: { row, depth, isHead } }: Line): string[] => [
  `${row.kind} ${depth}`,
  row.kind,
  isHead ? 'head' : 'words',
];
