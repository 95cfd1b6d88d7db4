/**
 * Nesting of lines by their labels.
 *
 * Indentation alone cannot tell the levels (in the High Seas Agreement `(a)` and `(i)` stand at the same column), and
 * labels alone cannot tell `(i)` after `(h)` from the first item of a list. So every open list is asked how well the
 * label goes on from its last one, and the indentation, where the format shows one, only adds to the answer.
 */
import type { Piece, Provision } from '../../document/index.ts';
import { type Delimiter, type Numbering, numberingsOf } from './grammar.ts';
import { EXACT, GAP, isFirst, sequenceScore } from './sequence.ts';

interface OpenList {
  /** `option`, or the delimiter of its labels. */
  form: Delimiter | 'option';
  numbering: Numbering;
  last: string;
  indent: number;
}

interface Container {
  node: { children: unknown[] };
  /** Column of the line itself; -1 for the headed provision that holds all. */
  indent: number;
  lists: OpenList[];
  /** What it is as a line: its list's form and numbering; null for headed provisions and unlabelled lines. */
  self: OpenList | null;
}

export interface Labelled {
  number: string;
  form: Delimiter | 'option';
  indent: number;
}

export type Continuity = 'follows' | 'starts' | 'gap' | 'back';

interface Choice {
  index: number;
  list: OpenList | null;
  score: number;
  numbering: Numbering;
}

export class OpenLines {
  private readonly stack: [Container, ...Container[]];
  private readonly indented: boolean;

  /** `indented`: whether the columns of this document's lines mean anything. */
  constructor(base: { children: unknown[] }, indented: boolean) {
    this.stack = [{ node: base, indent: -1, lists: [], self: null }];
    this.indented = indented;
  }

  /** Whether exactly this label is due: the next one of an open list. */
  expects(number: string, form: Delimiter | 'option'): boolean {
    return this.choose({ number, form, indent: this.innermost().indent }, false).score >= EXACT;
  }

  /** Puts a labelled line in its place and leaves it open. Tells how its label fits what was there. */
  addLabelled(node: Provision, labelled: Labelled): Continuity {
    const choice = this.choose(labelled, this.indented);
    this.stack.length = choice.index + 1;
    const holder = this.innermost();
    const self: OpenList = {
      form: labelled.form,
      numbering: choice.numbering,
      last: labelled.number,
      indent: labelled.indent,
    };
    const previous = choice.list?.last;
    if (choice.list) Object.assign(choice.list, { last: labelled.number, indent: labelled.indent });
    else holder.lists.push(self);
    holder.node.children.push(node);
    this.stack.push({ node, indent: labelled.indent, lists: [], self });
    if (previous === undefined) return isFirst(labelled.number, choice.numbering) ? 'starts' : 'gap';
    const score = sequenceScore(previous, labelled.number, choice.numbering);
    return score >= EXACT ? 'follows' : score >= GAP ? 'gap' : 'back';
  }

  /** Puts an unlabelled piece in its place; a provision is left open for lists of its own. */
  addUnlabelled(piece: Piece, indent: number, words: string): void {
    this.stack.length = this.unlabelledHolder(indent, words) + 1;
    this.innermost().node.children.push(piece);
    if (piece.type === 'provision') this.stack.push({ node: piece, indent, lists: [], self: null });
  }

  /** The line that an unlabelled line at this place would go on from, if it is still without words of its own. */
  wordlessHolder(indent: number): Provision | null {
    const holder = this.stack[this.indented ? this.holderByIndent(indent) : this.stack.length - 1];
    const node = holder?.node as Provision | undefined;
    if (!node || holder === this.stack[0] || node !== this.innermost().node) return null;
    return node.children.every(child => child.type === 'heading') ? node : null;
  }

  private innermost(): Container {
    return this.stack.at(-1) ?? this.stack[0];
  }

  private choose(labelled: Labelled, indented: boolean): Choice {
    const readings = numberingsOf(labelled.number);
    const fallback = readings[0] ?? 'other';
    const first = isFirst(labelled.number, fallback);
    const nestAt = indented ? this.holderByIndent(labelled.indent) : this.stack.length - 1;
    const deeper = labelled.indent > (this.stack[nestAt]?.indent ?? 0);
    let best: Choice = {
      index: nestAt,
      list: null,
      score: (first ? 3 : 0) + (indented && deeper ? 1 : 0),
      numbering: fallback,
    };
    for (let index = this.stack.length - 1; index >= 0; index -= 1) {
      for (const list of this.stack[index]?.lists ?? []) {
        if (!readings.includes(list.numbering) || !sameForm(list.form, labelled.form)) continue;
        const score =
          sequenceScore(list.last, labelled.number, list.numbering) +
          (indented ? alignment(list.indent, labelled.indent) : 0);
        if (score > best.score) best = { index, list, score, numbering: list.numbering };
      }
    }
    return best;
  }

  /** The innermost container that starts to the left of a column. What stands under an option need not be set in. */
  private holderByIndent(indent: number): number {
    const index = this.stack.findLastIndex(
      ({ self, indent: column }) => (self?.form === 'option' ? column - 1 : column) < indent,
    );
    return Math.max(0, index);
  }

  /**
   * Where an unlabelled line belongs. With columns: under what stands to the left of it. Without: after a finished
   * item it is the end of the paragraph that holds the list; after a sentence that is not finished it goes on there.
   */
  private unlabelledHolder(indent: number, words: string): number {
    if (this.indented) return this.holderByIndent(indent);
    const continues = /^\p{Ll}/u.test(words);
    let index = this.stack.length - 1;
    if (continues) return index;
    while (index > 0) {
      const self = this.stack[index]?.self;
      if (self && (self.form === 'option' || self.numbering === 'digits')) break;
      index -= 1;
    }
    return index;
  }
}

const sameForm = (one: OpenList['form'], two: OpenList['form']) =>
  one === two || (one !== 'option' && two !== 'option' && (one === 'none' || two === 'none'));

function alignment(before: number, after: number): number {
  const distance = Math.abs(before - after);
  return distance <= 1 ? 1 : distance <= 3 ? 0 : -3.5;
}
