/** Which words of the later draft stand in brackets, and so are not agreed. */
import {
  type Bracket,
  type BracketEvent,
  bracketsAt,
  bracketsInOwnText,
  citationsOf,
  type Draft,
  headingOf,
  ownText,
  type Piece,
  pieces,
  type Row,
  scanBrackets,
  textOf,
} from '../../../src/index.ts';

/** From one character of a text up to another, brackets included. */
export type Stretch = readonly [from: number, to: number];

export interface OpenStretches {
  heading: readonly Stretch[];
  text: readonly Stretch[];
}

const NONE: OpenStretches = { heading: [], text: [] };

const OPEN: ReadonlySet<BracketEvent['event']> = new Set(['kept', 'edited', 'opened', 'added']);

/** Whether a bracket of the later draft stands in a provision, or all of the provision in one. */
export const isOpen = ({ after, brackets }: Row): boolean =>
  after !== null && brackets.some(({ event, nowIn }) => OPEN.has(event) && nowIn === undefined);

/** What stands in brackets in the later words of a row, wherever these open and close. */
export function openIn(row: Row, after: Draft): OpenStretches {
  const piece = row.after === null ? undefined : citationsOf(after).at(row.after);
  if (!piece || piece.type === 'heading') return NONE;
  const found = stretchesOf(after).get(piece);
  if (!found) return NONE;
  // Words that the comparison took out of a provision are shown elsewhere; places in what is left are not known.
  return textOf(row.text, 'after') === ownText(piece) ? found : { ...found, text: [] };
}

const known = new WeakMap<Draft, ReadonlyMap<Piece, OpenStretches>>();

/** Worked out once for each draft, because brackets are paired over all of it. */
function stretchesOf(draft: Draft): ReadonlyMap<Piece, OpenStretches> {
  let found = known.get(draft);
  if (!found) {
    found = walk(draft);
    known.set(draft, found);
  }
  return found;
}

function walk(draft: Draft): ReadonlyMap<Piece, OpenStretches> {
  const found = new Map<Piece, OpenStretches>();
  const { steps, labels } = stepsOf(draft);
  if (steps.size + labels.size === 0) return found;
  let depth = 0;
  const read = (places: ReadonlyMap<Bracket, number>): Stretch[] => {
    const stretches: [from: number, to: number][] = depth > 0 ? [[0, Number.POSITIVE_INFINITY]] : [];
    for (const [node, at] of places) {
      const step = steps.get(node) ?? 0;
      if (step > 0 && depth === 0) stretches.push([at, Number.POSITIVE_INFINITY]);
      depth += step;
      const last = stretches.at(-1);
      if (step < 0 && depth === 0 && last) last[1] = at + 1;
    }
    return stretches;
  };
  for (const { piece } of pieces(draft)) {
    depth += labels.get(piece) ?? 0;
    const heading = piece.type === 'provision' ? (headingOf(piece)?.children ?? []) : [];
    const stretches = { heading: read(bracketsAt(heading)), text: read(bracketsInOwnText(piece)) };
    if (stretches.heading.length + stretches.text.length > 0) found.set(piece, stretches);
  }
  return found;
}

/** One level deeper or less deep at each bracket, and at each label that leaves one open or closes one. */
function stepsOf(draft: Draft): { steps: Map<Bracket, 1 | -1>; labels: Map<Piece, number> } {
  const steps = new Map<Bracket, 1 | -1>();
  const labels = new Map<Piece, number>();
  // One without a partner would put all the rest of the treaty in brackets.
  for (const { open, close } of scanBrackets(draft).pairs) {
    for (const [step, { node, piece }] of [[1, open] as const, [-1, close] as const]) {
      if (node) steps.set(node, step);
      else if (piece) labels.set(piece, (labels.get(piece) ?? 0) + step);
    }
  }
  return { steps, labels };
}
