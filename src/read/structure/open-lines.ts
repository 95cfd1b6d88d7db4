/**
 * Nesting of lines by their labels.
 *
 * Indentation alone cannot tell the levels (in the High Seas Agreement `(a)` and `(i)` stand at the same column), and
 * labels alone cannot tell `(i)` after `(h)` from the first item of a list. So every open list is asked how well the
 * label goes on from its last one, and the indentation, where the format shows one, only adds to the answer.
 */
import { normaliseNumber, type Piece, type Provision } from '../../document/index.ts';
import { type Delimiter, type Numbering, numberingsOf } from './grammar.ts';
import {
  type Choice,
  type Container,
  type Continuity,
  type Labelled,
  type OpenList,
  sameForm,
  scoreIn,
} from './open-list.ts';
import { besideOptions, continued, inOption, numberedIn } from './option-lines.ts';
import { ENACTING_WORDS } from './phrases.ts';
import { EXACT, GAP, isFirst, numberAbove, sequenceScore } from './sequence.ts';

/** Deeper nesting than treaties have. What would go deeper stays beside the line before it. */
const DEEPEST = 12;
/** Lists of one line that may still go on; more are finished. */
const LISTS_OF_A_LINE = 6;

export interface Unlabelled {
  indent: number;
  /** Its plain words: how they begin and end tells where it belongs. */
  words: string;
  bullet?: boolean;
}

export class OpenLines {
  private readonly stack: [Container, ...Container[]];
  private readonly indented: boolean;
  private readonly recitals: boolean;

  /**
   * @param indented whether the columns of this document's lines mean anything.
   * @param recitals whether this is a preamble, whose unlabelled lines never nest.
   * @param counted the list that is counted on here, see `counted`.
   */
  constructor(
    base: { children: unknown[] },
    indented: boolean,
    recitals = false,
    counted: OpenList | null = null,
  ) {
    this.stack = [{ node: base, indent: -1, lists: counted ? [{ ...counted }] : [], self: null }];
    this.indented = indented;
    this.recitals = recitals;
  }

  /** The numbered paragraphs that a decision counts through all its sections, for the next section. */
  get counted(): OpenList | null {
    return this.stack[0].lists.find(({ numbering }) => numbering === 'digits') ?? null;
  }

  /** Whether exactly this label is due: the next one of an open list. */
  expects(number: string, form: Delimiter | 'option'): boolean {
    return this.choose({ number, form, indent: this.innermost().indent }, false).score >= EXACT;
  }

  /** Whether a line with the first label is open and the second is due in a list of it. */
  holds(outer: Pick<Labelled, 'number' | 'form'>, inner: Pick<Labelled, 'number' | 'form'>): boolean {
    return this.stack.some(
      ({ self, lists }) =>
        self?.form === outer.form &&
        self.last === outer.number &&
        lists.some(
          list =>
            list.form === inner.form && sequenceScore(list.last, inner.number, list.numbering) === EXACT,
        ),
    );
  }

  /** Puts a labelled line in its place and leaves it open. Tells how its label fits what was there. */
  addLabelled(node: Provision, labelled: Labelled): Continuity {
    const inner =
      this.innermost().self?.form === 'option'
        ? inOption(this.stack, labelled, this.readingsOf(labelled), this.indented)
        : null;
    const choice = inner ?? this.choose(labelled, this.indented);
    const rival = labelled.form === 'option' ? numberedIn(this.stack[choice.index + 1])?.last : undefined;
    this.stack.length = choice.index + 1;
    const holder = this.innermost();
    const self: OpenList = {
      form: labelled.form,
      numbering: choice.numbering,
      last: labelled.number,
      indent: labelled.indent,
    };
    const score = choice.list && scoreIn(choice.list, labelled.number);
    if (choice.within) self.within = choice.within;
    const within = choice.list?.within ?? self.within;
    if (within) reach(within, labelled.number);
    if (choice.list) {
      Object.assign(choice.list, { last: labelled.number, indent: labelled.indent });
      delete choice.list.reached;
    } else {
      // New options take the place of those before them; a long list would be forgotten for them otherwise.
      const others = holder.lists.filter(list => self.form !== 'option' || list.form !== 'option');
      holder.lists = [...others.slice(1 - LISTS_OF_A_LINE), self];
    }
    holder.node.children.push(node);
    const { until } = labelled;
    const ends = { ...(rival ? { rival } : {}), ...(until ? { until } : {}) };
    this.stack.push({ node, indent: labelled.indent, lists: [], self, ...ends });
    if (choice.continuity) return choice.continuity;
    if (score === null) return isFirst(labelled.number, choice.numbering) ? 'starts' : 'gap';
    return score >= EXACT ? 'follows' : score >= GAP ? 'gap' : 'back';
  }

  /** Puts an unlabelled piece in its place; a provision is left open for lists of its own. */
  addUnlabelled(piece: Piece, { indent, words, bullet = false }: Unlabelled): void {
    // A bullet in the column of the paragraph above it hangs from that paragraph.
    const column = bullet ? indent + 0.5 : indent;
    this.stack.length = Math.min(this.unlabelledHolder(column, words, bullet) + 1, DEEPEST);
    this.innermost().node.children.push(piece);
    if (piece.type !== 'provision') return;
    // The enacting formula leads to the whole text, which is no list of it; `and` and `or` lead to what comes beside it.
    const introduces =
      !ENACTING_WORDS.test(words) &&
      !CONJUNCTION.test(words) &&
      !/[.;,。；，!?][”"’»\])¹²³⁰-⁹]*$/u.test(words);
    this.stack.push({ node: piece, indent: column, lists: [], self: null, introduces });
  }

  /** Puts a piece that is no part of the text where the text stands just now, and closes nothing. */
  addApart(piece: Piece): void {
    this.innermost().node.children.push(piece);
  }

  /** The line that an unlabelled line at this place would go on from, if it is still without words of its own. */
  wordlessHolder(indent: number): Provision | null {
    const holder = this.stack[this.indented ? this.holderByIndent(indent) : this.stack.length - 1];
    const node = holder?.node as Provision | undefined;
    if (!node || holder === this.stack[0] || node !== this.innermost().node) return null;
    return node.children.every(child => child.type === 'heading' || child.type === 'block') ? node : null;
  }

  private innermost(): Container {
    return this.stack.at(-1) ?? this.stack[0];
  }

  private readingsOf({ number, next }: Labelled): Numbering[] {
    return numberingsOf(number).filter(reading => !next || sequenceScore(number, next, reading) === EXACT);
  }

  private choose(labelled: Labelled, indented: boolean): Choice {
    const readings = this.readingsOf(labelled);
    const fallback = readings[0] ?? 'other';
    const beside = besideOptions(this.stack, labelled, this.indented);
    if (beside) return beside;
    let best = this.newList(labelled, indented, fallback);
    for (let index = this.stack.length - 1; index >= 0; index -= 1) {
      for (const list of this.stack[index]?.lists ?? []) {
        if (!readings.includes(list.numbering) || !sameForm(list.form, labelled.form)) continue;
        const score =
          scoreIn(list, labelled.number) +
          (indented ? alignment(list.indent, labelled.indent) : 0) -
          (list.form === labelled.form ? 0 : OTHER_FORM);
        if (score > best.score) best = { index, list, score, numbering: list.numbering };
      }
    }
    return best;
  }

  /** Where a list would begin with this label, and how likely that is. */
  private newList({ number, indent, leads }: Labelled, indented: boolean, numbering: Numbering): Choice {
    const first = isFirst(number, numbering);
    // `1.`, then `Option 1:` and `2.`: the option stands beside the paragraph, not under it.
    const beside = leads ? continued(this.stack, leads) : null;
    if (beside) return { index: beside.index, list: null, score: first ? 3 : 0, numbering };
    if (numbering === 'decimal') return this.newDecimalList(number, first);
    let index = indented ? this.holderByIndent(indent) : this.stack.length - 1;
    const deeper = indent > (this.stack[index]?.indent ?? 0);
    // A list stands beside a finished paragraph, not under it.
    while (index > 0 && this.stack[index]?.introduces === false) index -= 1;
    return {
      index: Math.min(index, DEEPEST - 1),
      list: null,
      score: (first ? 3 : 0) + (indented && deeper ? 1 : 0),
      numbering,
    };
  }

  /** `7.2.1` stands under `7.2`, if that is open, wherever it is printed. */
  private newDecimalList(number: string, first: boolean): Choice {
    const above = numberAbove(number);
    const parent = this.stack.findLastIndex(({ self }) => self && normaliseNumber(self.last) === above);
    // Under an option of that paragraph, if one is open: `3. Option 2: 3.3 …`.
    const index = Math.max(
      parent,
      this.stack.findLastIndex(({ self }) => self?.form === 'option'),
    );
    // `1.2` goes on from `1.1`, also where a `(1)` came between.
    const score = parent !== -1 && !this.stack[parent]?.lists.some(isDecimal) ? EXACT - 0.5 : first ? 3 : 0;
    return { index: Math.max(0, index), list: null, score, numbering: 'decimal' };
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
  private unlabelledHolder(indent: number, words: string, bullet: boolean): number {
    // The enacting formula ends the preamble, whatever options stood before it.
    if (this.recitals && ENACTING_WORDS.test(words)) return 0;
    if (this.indented || bullet) return this.holderByIndent(indent);
    let index = this.stack.length - 1;
    if (this.recitals && this.stack.every(({ self }) => self === null)) return 0;
    if (/^\p{Ll}/u.test(words) && this.stack[index]?.self) return index;
    while (index > 0) {
      const self = this.stack[index]?.self;
      if (self && (self.form === 'option' || self.numbering === 'digits')) break;
      index -= 1;
    }
    return index;
  }
}

/** The list that options go on with is as far as the longest of them. */
function reach(list: OpenList, number: string): void {
  if (sequenceScore(list.reached ?? list.last, number, list.numbering) > 0) list.reached = number;
}

const CONJUNCTION = /^(?:and|or|and\/or|et|ou|y|o|и|или|و|أو|和|或)$/iu;

const isDecimal = (list: OpenList) => list.numbering === 'decimal';

/** What it takes from a list that its labels are written otherwise: one that is written so is preferred. */
const OTHER_FORM = 0.5;

function alignment(before: number, after: number): number {
  const distance = Math.abs(before - after);
  return distance <= 1 ? 1 : distance <= 3 ? 0 : -3.5;
}
