/** Decisions -> tree: nothing is weighed here any more. */
import {
  block,
  type Draft,
  headed,
  isHeadedKind,
  line,
  type Piece,
  type Provision,
  table,
} from '../../../document/index.ts';
import type { SourceBlock } from '../../blocks.ts';
import { aboutMark, withRaisedMark } from '../../note-mark.ts';
import { between } from '../../plain-words.ts';
import type { Report } from '../../report.ts';
import { NOTHING } from '../../seen.ts';
import { type Candidates, candidatesOf, type Item } from '../candidates/index.ts';
import { COST } from '../costs.ts';
import { type Continuity, type Decoded, decode, type Step } from '../decode/index.ts';
import { NoteLines } from './note-lines.ts';
import { setHeading, setWords } from './set-words.ts';

type Holder = Draft | Provision;

/** `: Expropriation`, under `Article 812`: the sign parts the two and belongs to neither. */
const SIGN_BEFORE_TITLE = /^\s*[:：–—]\s*(?=\S)/u;

export class Builder {
  private readonly tree: Draft;
  private readonly candidates: Candidates;
  private readonly report: Report;
  /** What is open, the outermost first. */
  private open: Holder[];
  /** What was open before the annexes. */
  private body: Holder[] | null = null;
  private readonly notes = new Map<string, { node: Provision; rest: SourceBlock[] }>();
  /** What was said already: of contents once, of a block once. */
  private contents = false;
  private refused = -1;
  /** The block that is built from, what it is, and how far its words have found their places. */
  private block = -1;
  private item: Item = NO_ITEM;
  private readonly noteLines = new NoteLines();
  private end = 0;

  constructor(tree: Draft, candidates: Candidates, report: Report) {
    this.tree = tree;
    this.candidates = candidates;
    this.report = report;
    this.open = [tree];
  }

  build({ steps, close }: Decoded): void {
    for (const step of steps) {
      const isFirst = step.block !== this.block;
      if (isFirst) this.end = 0;
      this.block = step.block;
      this.item = this.candidates.items[step.block] ?? NO_ITEM;
      this.tell(step, isFirst ? close.get(step.block) : undefined);
      this.take(step);
    }
    for (const { node, rest } of this.notes.values()) {
      this.tree.children.push(node);
      if (rest.length > 0) this.fillNote(node, rest);
    }
  }

  /** Warns of a block of which a second reading was nearly as good, and of one that looks like an article and is none. */
  private tell(step: Step, other: Step | undefined): void {
    const { plain, named } = this.item.seen;
    if (other) this.warn('close-reading', `\`${beginningOf(plain)}\` could also be ${nameOf(other)}`);
    if (this.refused !== step.block && isRefused(this.item, step)) {
      this.refused = step.block;
      const reason = 'is not the next article: read as the beginning of a sentence';
      this.warn('article-sequence', `\`${named?.label}\` ${reason}`);
    }
  }

  private take(step: Step): void {
    const { words, plain } = this.item.seen;
    if (step.do === 'head') this.head(step);
    else if (step.do === 'preamble') this.add(headed(''), 0);
    else if (step.do === 'close') this.open.length = 1;
    else if (step.do === 'title') {
      const sign = SIGN_BEFORE_TITLE.exec(plain)?.[0].length ?? 0;
      setHeading(this.innermost(), between(words, 0, sign, step.to));
      this.end = step.to;
    } else if (step.do === 'draft-title') setHeading(this.tree, words);
    else if (step.do === 'line') this.line(step);
    else if (step.do === 'text') this.add(line(''), step.depth);
    else if (step.do === 'words') this.give(step);
    else if (step.do === 'note') this.note();
    else this.keep(step);
  }

  private head(step: Extract<Step, { do: 'head' }>): void {
    const { heading, seen } = this.item;
    if (!heading) throw new Error('A heading without a candidate');
    const { labelEnd, titleStart, titleEnd } = heading;
    const printed = seen.plain.slice(0, labelEnd).trim().replace(/\s+/g, ' ');
    const node = headed(step.mark ? withRaisedMark(printed, step.mark) : printed);
    if (step.mark) this.warn('note-in-number', aboutMark(printed, node.label, step.mark));
    if (heading.kind === 'annex') this.body ??= [...this.open];
    if (step.returns && this.body) {
      const annexes = this.annexesSince(this.body, step.depth);
      this.open = this.body.slice(0, step.depth + 1);
      this.body = null;
      for (const one of annexes) this.innermost().children.push(one);
    }
    const name = node.label.replace(/[.:]$/, '');
    if (step.verdict && !this.noteLines.isIn(this.open, step.depth))
      this.warn('article-sequence', `\`${name}\` is not the next article: ${step.verdict}`);
    this.add(node, step.depth);
    // Marks of notes stand after the label, whether there is a title or not.
    setHeading(node, between(seen.words, 0, labelEnd === 0 ? 0 : titleStart, titleEnd));
    this.end = titleEnd;
  }

  /** The annexes in mid-text, which stand where the body goes on: the annexes to chapter 3 of a part before its chapter 4. */
  private annexesSince(body: readonly Holder[], depth: number): Piece[] {
    const [, top] = body;
    const at = top && depth > 0 ? (this.tree.children as unknown[]).indexOf(top) : -1;
    return at === -1 ? [] : (this.tree.children.splice(at + 1) as Piece[]);
  }

  private line({ from, to, depth, continuity, titled }: Extract<Step, { do: 'line' }>): void {
    const { words, plain } = this.item.seen;
    const label = plain.slice(from, to);
    const node = line(label);
    const reason = REASONS[continuity];
    const goesOn = this.noteLines.isIn(this.open, depth) && this.noteLines.goesOn(label);
    if (reason !== null && !goesOn) this.warn('label-sequence', `\`${label}\` ${reason}`);
    this.add(node, depth);
    if (titled) setHeading(node, between(words, this.end, to, plain.length));
  }

  private give({ from, to, isUncut }: Extract<Step, { do: 'words' }>): void {
    const node = this.innermost();
    const reason = 'More labels in one paragraph than are separated: the rest stays in it';
    if (isUncut) this.warn('too-many-labels', reason);
    if (node.type === 'draft') throw new Error('Words without a provision');
    setWords(node, between(this.item.seen.words, this.end, from, to), !isHeadedKind(node.kind));
    this.end = to;
  }

  private keep(step: Extract<Step, { do: 'table' | 'apart' }>): void {
    const { source, plain } = this.item.seen;
    if (step.do === 'table') this.open.length = step.depth + 1;
    else if (step.why === 'furniture') {
      const reason = 'looks like a page header, a page number or a document symbol: kept as a block';
      this.warn('page-furniture', `\`${plain}\` ${reason}`);
    } else if (!this.contents) {
      this.contents = true;
      this.warn('contents', 'A list of contents: kept as blocks, without structure');
    }
    this.innermost().children.push(asPlain(source));
  }

  /** A block of a note: its beginning, or, if it is set in, a line that goes on from it. */
  private note(): void {
    const { source } = this.item.seen;
    if (source.type !== 'words' || source.note === undefined) return;
    const open = this.notes.get(source.note);
    if (open && source.indent) open.rest.push(source);
    else {
      const node = line(`[^${source.note}]`, { wording: source.words });
      if (source.position) node.position = source.position;
      const key = open ? `${source.note} ${this.notes.size}` : source.note;
      this.notes.set(key, { node, rest: [] });
    }
  }

  /** The lines of a note are read as a text by themselves. */
  private fillNote(node: Provision, rest: readonly SourceBlock[]): void {
    const lines = rest.map(source => (source.type === 'words' ? withoutNote(source) : source));
    const candidates = candidatesOf(lines, this.tree.provenance.language);
    const inner: Draft = { type: 'draft', provenance: {}, children: [] };
    const items = candidates.items.map(item => ({ ...item, heading: null }));
    const plain = { ...candidates, title: -1, items };
    new Builder(inner, plain, this.report).build(decode(plain));
    for (const child of inner.children as Piece[]) node.children.push(child);
  }

  private add(node: Provision, depth: number): void {
    this.open.length = Math.min(this.open.length, depth + 1);
    const { position } = this.item.seen.source;
    if (position) node.position = position;
    this.innermost().children.push(node);
    this.open.push(node);
  }

  private innermost(): Holder {
    return this.open.at(-1) ?? this.tree;
  }

  private warn(rule: string, reason: string): void {
    this.report(rule, reason, this.item.seen.source.position);
  }
}

/** A block as it is, without structure. */
export function asPlain(source: SourceBlock) {
  const piece = source.type === 'words' ? block(source.words) : table(source.rows);
  if (source.position) piece.position = source.position;
  return piece;
}

/** What is said of labels by how they go on; null where nothing is amiss. */
const REASONS: Readonly<Record<Continuity, string | null>> = {
  follows: null,
  starts: null,
  gap: 'does not follow from the label before it',
  back: 'comes after a later label',
  beside:
    'stands after the options, or is one more paragraph of the last option: read as standing after them',
};

/** Before the first block. */
const NO_ITEM: Item = { seen: NOTHING, heading: null, apart: null, isPrinted: false };

/** Whether a step takes what looks like the heading of an article for words of the text. */
const isRefused = ({ heading }: Item, step: Step): boolean =>
  heading?.kind === 'article' &&
  !heading.isMarked &&
  heading.cost < COST.heading.sentence.cost &&
  (step.do === 'text' || (step.do === 'words' && step.from === 0));

/** How many words of a block a warning quotes. */
const BEGINNING = 6;

function beginningOf(plain: string): string {
  const words = plain.trim().split(' ');
  return words.length > BEGINNING ? `${words.slice(0, BEGINNING).join(' ')} …` : words.join(' ');
}

const withoutNote = ({ note: _, ...source }: Extract<SourceBlock, { type: 'words' }>): SourceBlock => source;

/** What a step makes of its words, for a warning. */
function nameOf(step: Step): string {
  if (step.do === 'head' || step.do === 'preamble') return 'a heading';
  if (step.do === 'title') return 'the title of what is above it';
  if (step.do === 'line')
    return `a line ${step.depth === 0 ? 'of the draft itself' : `at level ${step.depth}`}`;
  return step.do === 'text' || step.do === 'words' ? 'words of the text' : 'no part of the text';
}
