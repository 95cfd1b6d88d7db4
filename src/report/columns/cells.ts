/** A provision of one draft as the cell of a table, with marks on what the column before does not have. */
import type { Segment } from '../../compare/index.ts';
import {
  headingOf,
  headingText,
  type Inline,
  opensInLabel,
  plainText,
  treatyText,
  wordingOf,
} from '../../document/index.ts';
import type { ColumnUnit } from './chains.ts';
import type { ColumnCell, ColumnSpan } from './types.ts';

/** What stands between the cells of a table, and between its rows, in the words that a comparison has of it: as many signs each. */
const BETWEEN_CELLS = ' | '.length;

/** @param before the same provision in the column before. */
export function cellOf(unit: ColumnUnit, before: ColumnUnit | undefined, isFirst: boolean): ColumnCell {
  const { piece, citation, depth, level, part, row } = unit;
  const isNew = !isFirst && before === undefined;
  const marks = (segments: readonly Segment[] | undefined) => (isFirst ? [] : newIn(segments ?? [], isNew));
  const spans = (nodes: readonly Inline[], segments: readonly Segment[] | undefined, start = 0) =>
    new Painter(marks(segments), isNew).spans(nodes, start);
  const cell = {
    citation,
    depth,
    level,
    label: [],
    heading: [],
    text: [],
    change: changeOf(unit, before, isFirst),
  };
  if (piece.type === 'heading')
    return { ...cell, kind: 'draft-title', heading: spans(piece.children, row?.text) };
  if (piece.type === 'block') return { ...cell, kind: 'block', text: spans(piece.children, row?.text) };
  if (piece.type === 'table') {
    let start = 0;
    const table = piece.children.map(({ children }) =>
      children.map(({ children: nodes }) => {
        const cellSpans = spans(nodes, row?.text, start);
        start += treatyText(nodes).length + BETWEEN_CELLS;
        return cellSpans;
      }),
    );
    return { ...cell, kind: 'table', table };
  }
  const isRelabelled = isNew || (!isFirst && labelOf(before) !== piece.label);
  const hasHead = part !== 'words';
  return {
    ...cell,
    kind: hasHead ? piece.kind : 'paragraph',
    label: hasHead && piece.label !== '' ? [{ text: piece.label, isNew: isRelabelled }] : [],
    heading: hasHead ? spans(headingOf(piece)?.children ?? [], row?.heading) : [],
    text:
      part === 'head'
        ? []
        : spans(wordingOf(piece)?.children ?? [], row?.text, opensInLabel(piece.label).length),
  };
}

const labelOf = (unit: ColumnUnit | undefined): string =>
  unit?.piece.type === 'provision' ? unit.piece.label : '';

function changeOf(unit: ColumnUnit, before: ColumnUnit | undefined, isFirst: boolean): ColumnCell['change'] {
  if (isFirst) return 'same';
  if (!before) return 'new';
  return printed(unit) === printed(before) ? 'same' : 'changed';
}

/** All that is printed of it. */
function printed({ piece, part }: ColumnUnit): string {
  if (piece.type === 'table')
    return JSON.stringify(piece.children.map(row => row.children.map(({ children }) => plainText(children))));
  if (piece.type !== 'provision') return plainText(piece.children);
  const words = part === 'head' ? '' : plainText(wordingOf(piece)?.children ?? []);
  return JSON.stringify(part === 'words' ? ['', '', words] : [piece.label, headingText(piece), words]);
}

type Stretch = readonly [from: number, to: number];

/** The stretches of the later words that are new. */
function newIn(segments: readonly Segment[], isAll: boolean): Stretch[] {
  if (isAll) return [[0, Number.POSITIVE_INFINITY]];
  let at = 0;
  return segments.flatMap(({ op, text }): Stretch[] => {
    if (op === 'delete') return [];
    const from = at;
    at += text.length;
    return op === 'insert' ? [[from, at]] : [];
  });
}

/** Cuts words at their marks. Places are counted in the words of the treaty: the name of a delegation takes up none. */
class Painter {
  readonly #stretches: readonly Stretch[];
  readonly #isAllNew: boolean;
  #at = 0;
  #spans: ColumnSpan[] = [];

  constructor(stretches: readonly Stretch[], isAllNew: boolean) {
    this.#stretches = stretches;
    this.#isAllNew = isAllNew;
  }

  spans(nodes: readonly Inline[], start: number): ColumnSpan[] {
    this.#at = start;
    this.#spans = [];
    this.#paint(nodes, {});
    return this.#spans;
  }

  #paint(nodes: readonly Inline[], look: Pick<ColumnSpan, 'emphasis' | 'strong'>): void {
    for (const node of nodes) {
      if (node.type === 'attribution') this.#put({ text: node.value, isNew: this.#isAllNew, ...look });
      else if (node.type === 'emphasis') this.#paint(node.children, { ...look, emphasis: true });
      else if (node.type === 'strong') this.#paint(node.children, { ...look, strong: true });
      else if (node.type === 'link') this.#paint(node.children, look);
      else this.#words(treatyText([node]), look);
    }
  }

  #words(words: string, look: Pick<ColumnSpan, 'emphasis' | 'strong'>): void {
    let from = 0;
    while (from < words.length) {
      const place = this.#at + from;
      const inside = this.#stretches.find(([start, end]) => place >= start && place < end);
      const next =
        inside?.[1] ?? this.#stretches.find(([start]) => start > place)?.[0] ?? Number.POSITIVE_INFINITY;
      const to = Math.min(words.length, next - this.#at);
      this.#put({ text: words.slice(from, to), isNew: inside !== undefined, ...look });
      from = to;
    }
    this.#at += words.length;
  }

  #put(span: ColumnSpan): void {
    const last = this.#spans.at(-1);
    const isLike =
      last?.isNew === span.isNew && last.emphasis === span.emphasis && last.strong === span.strong;
    if (last && isLike) last.text += span.text;
    else if (span.text !== '') this.#spans.push(span);
  }
}
