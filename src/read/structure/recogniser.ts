/** Blocks -> structure: what is a chapter, an article, a paragraph, for all formats alike. */
import type { Position } from 'unist';
import {
  type Draft,
  type HeadedKind,
  headed,
  headedLabelAt,
  type Inline,
  inlineOf,
  type LabelMatch,
  line,
  normaliseInline,
  optionLabelAt,
  type Piece,
  type Provision,
  romanValue,
  table,
} from '../../document/index.ts';
import type { SourceBlock, WordsBlock } from '../blocks.ts';
import { CLOSING_WORDS, lineLabelAt, numberingsOf } from './grammar.ts';
import { inlineLabelAt } from './inline-labels.ts';
import { type Continuity, type Labelled, OpenLines } from './open-lines.ts';
import { Outline } from './outline.ts';
import { cutInline, plainWords } from './plain-words.ts';
import { isFirst } from './sequence.ts';
import { titleEnd } from './title.ts';

type Printed = Labelled & { printed: string };

export type Report = (ruleId: string, reason: string, position: Position | undefined) => void;

/** The longest bold beginning of a paragraph that is still its heading, in words. */
const RUN_IN_HEADING = 12;

export class Recogniser {
  private readonly tree: Draft;
  private readonly outline: Outline;
  private readonly report: Report;
  private readonly indented: boolean;
  private lines: OpenLines;
  private position: Position | undefined;
  private notes = new Map<string, OpenLines>();
  private readonly noteNodes: Provision[] = [];
  private began = false;

  constructor(tree: Draft, blocks: readonly SourceBlock[], report: Report) {
    this.tree = tree;
    this.report = report;
    this.indented = columnsMatter(blocks);
    this.outline = new Outline(tree, levelsAreFlat(blocks));
    this.lines = new OpenLines(tree, this.indented);
  }

  add(block: SourceBlock): void {
    this.position = block.position;
    if (block.type === 'tableBlock') {
      this.lines.addUnlabelled(this.placed(table(block.rows)), block.indent ?? 0, '');
    } else if (block.note !== undefined) {
      this.note(block.note, block);
    } else {
      this.words(block.words, block.indent ?? 0, block.headingLevel ?? null);
    }
  }

  /** Puts the notes where they belong, at the end. */
  finish(): void {
    this.tree.children.push(...this.noteNodes);
  }

  private words(words: Inline[], indent: number, level: number | null): void {
    const plain = plainWords(words).trimStart();
    const label = headedLabelAt(plain);
    if (label && this.isHeading(label, plain, level)) {
      this.heading(label, words, level);
    } else if (level !== null) {
      this.unknownHeading(words, level);
    } else if (CLOSING_WORDS.test(plain) && this.began) {
      this.outline.closeAll();
      this.lines = new OpenLines(this.tree, this.indented);
      this.lines.addUnlabelled(this.placed(line('', { wording: words })), indent, plain);
    } else {
      this.body(words, indent);
    }
  }

  /** Tells a heading from a sentence that begins with a reference (`Article 5 shall apply …`). */
  private isHeading(label: LabelMatch, plain: string, level: number | null): boolean {
    if (level !== null) return true;
    // "Article 74", and on the next line its title: "Annexes", or in Chinese 附件, which is also the bare word for one.
    if (label.number === null && this.began && this.awaitsTitle()) return false;
    const rest = plain.slice(label.label.length).replace(/^[\s.:：–—-]+/u, '');
    if (rest === '') return label.kind !== 'preamble' || !this.began;
    if (label.kind === 'preamble' && (this.began || /^\s*:/.test(plain.slice(label.label.length))))
      return false;
    if (
      /^[\p{Ll},;)]/u.test(rest) ||
      /^\((?:\p{L}|\p{Nd}{1,2})\)/u.test(rest) ||
      /^[,;]/.test(plain.slice(label.label.length))
    ) {
      return false;
    }
    if (label.kind === 'annex') return this.outline.annexFits(label.number) || isCapitals(rest);
    if (label.kind !== 'article') return titleEnd(rest) > 0 || /^[\p{Lu}\p{Lo}]/u.test(rest);
    const fit = this.outline.articleFits(label.number ?? '');
    if (fit !== 'next') {
      const verdict = fit === 'gap' ? 'one before it was not found' : 'taken for the beginning of a sentence';
      this.report(
        'article-sequence',
        `\`${label.label}\` is not the next article: ${verdict}`,
        this.position,
      );
    }
    return fit !== 'no';
  }

  private awaitsTitle(): boolean {
    const { current } = this.outline;
    return current.type === 'provision' && current.label !== '' && current.children.length === 0;
  }

  private heading(label: LabelMatch, words: Inline[], level: number | null): void {
    this.began = true;
    const [printed, rest] = cutInline(trimStart(words), label.label.length, 'after');
    const stop = /^[.:](?=\s|$)/.exec(plainWords(rest));
    const [, heading] = stop ? cutInline(rest, 1, 'after') : [[], rest];
    const node = headed(plainWords(printed).replace(/\s+/g, ' ') + (stop?.[0] ?? ''));
    this.open(node, label.kind, label.number, level);
    const titleWords = normaliseInline(stripDash(heading));
    if (titleWords.length === 0) return;
    if (level !== null) setHeading(node, titleWords);
    else this.titleAndText(node, label.kind, titleWords);
  }

  /** Words on the line of a label, or on the line after a bare one: title, first words, or both. */
  private titleAndText(node: Provision, kind: HeadedKind, words: Inline[]): void {
    const plain = plainWords(words);
    const end = kind === 'preamble' ? 0 : titleEnd(plain);
    const [title, text] = cutInline(words, end);
    const titleWords = normaliseInline(title);
    if (titleWords.length > 0) setHeading(node, titleWords);
    const rest = normaliseInline(text);
    if (rest.length > 0) this.words(rest, 0, null);
  }

  private unknownHeading(words: Inline[], level: number): void {
    const current = this.outline.current;
    if (current.type === 'provision' && current.kind !== 'preamble' && this.awaitsTitle()) {
      setHeading(current, words);
      return;
    }
    if (!this.began && !this.tree.children.some(child => child.type === 'heading')) {
      this.tree.children.unshift({ type: 'heading', children: words });
    } else if (!this.began) {
      this.lines.addUnlabelled(this.placed(line('', { wording: words })), 0, plainWords(words));
    } else {
      const label = /^[[(]?(?:\p{Nd}{1,3}|[IVX]+|\p{Lu})[\])]?[.)]?(?=\s|$)/u.exec(plainWords(words));
      const [printed, heading] = cutInline(words, label?.[0].length ?? 0, 'after');
      const node = headed(plainWords(printed), { heading });
      this.open(node, 'division', null, level);
    }
  }

  private open(node: Provision, kind: HeadedKind, number: string | null, level: number | null): void {
    node.kind = kind;
    this.outline.open(this.placed(node), kind, number, level);
    this.lines = new OpenLines(node, this.indented);
  }

  private body(words: Inline[], indent: number): void {
    const current = this.outline.current;
    const plain = plainWords(words);
    if (
      current.type === 'provision' &&
      current.kind !== 'preamble' &&
      this.awaitsTitle() &&
      !labelAt(plain)
    ) {
      this.pendingTitle(current, words);
    } else if (!this.began && this.tree.children.length === 0 && isTitleLine(plain)) {
      this.tree.children.push({ type: 'heading', children: normaliseInline(words) });
    } else {
      this.line(words, indent);
    }
  }

  /** The line after a bare label: not its title if it ends like a sentence and cannot be cut in two. */
  private pendingTitle(node: Provision, words: Inline[]): void {
    const end = titleEnd(plainWords(words));
    if (end === 0) this.line(words, 0);
    else this.titleAndText(node, node.kind as HeadedKind, words);
  }

  private line(source: Inline[], indent: number): void {
    const words = trimStart(source);
    const plain = plainWords(words);
    const label = labelAt(plain);
    if (!label) {
      this.unlabelled(words, indent);
      return;
    }
    const [printed, rest] = cutInline(words, label.printed.length, 'after');
    const node = line(plainWords(printed));
    this.warn(this.lines.addLabelled(this.placed(node), { ...label, indent }), label);
    this.fill(node, rest, indent, label);
  }

  /** The words behind a label: heading, own words, and further labels on the same line. */
  private fill(node: Provision, words: Inline[], indent: number, label: Printed): void {
    const rest = normaliseInline(words);
    const next = labelAt(plainWords(rest));
    const opens = next && isFirst(next.number, numberingsOf(next.number)[0] ?? 'other');
    if (next && opens && (next.form !== label.form || next.number !== label.number)) {
      this.line(rest, indent + label.printed.length + 1);
      return;
    }
    const [heading, own] = runInHeading(rest);
    if (heading.length > 0) setHeading(node, heading);
    this.setWording(node, own, indent);
  }

  private unlabelled(words: Inline[], indent: number): void {
    const current = this.outline.current;
    const plain = plainWords(words);
    const only = words.filter(word => word.type !== 'noteReference');
    const [heading, rest] = only.length === 1 ? runInHeading(normaliseInline(words)) : [[], words];
    const holder = this.lines.wordlessHolder(indent);
    if (heading.length === 0 && holder) {
      this.setWording(holder, words, indent);
    } else if (
      heading.length === 0 &&
      current.type === 'provision' &&
      current.children.every(child => child.type === 'heading')
    ) {
      this.setWording(current, words, indent);
    } else {
      const node = line('', { heading });
      this.lines.addUnlabelled(this.placed(node), indent, plain);
      if (rest.length > 0) this.setWording(node, rest, indent);
    }
  }

  /** Gives a provision its words, up to a label in the middle of them. */
  private setWording(node: Provision, words: Inline[], indent: number): void {
    const cut = inlineLabelAt(plainWords(words), (number, form) => this.lines.expects(number, form));
    const [own, rest] = cut === null ? [words, []] : cutInline(words, cut);
    const wording = normaliseInline(own);
    if (wording.length > 0) {
      const at = node.children.findIndex(child => child.type !== 'heading');
      node.children.splice(at === -1 ? node.children.length : at, 0, { type: 'wording', children: wording });
    }
    if (rest.length > 0) this.line(rest, indent);
  }

  private note(identifier: string, block: WordsBlock): void {
    const open = this.notes.get(identifier);
    const last = this.noteNodes.at(-1);
    if (open && last?.label === `[^${identifier}]` && block.indent) {
      const outer = this.lines;
      this.lines = open;
      this.line(block.words, block.indent);
      this.lines = outer;
      return;
    }
    const node = this.placed(line(`[^${identifier}]`, { wording: block.words }));
    this.noteNodes.push(node);
    this.notes.set(identifier, new OpenLines(node, false));
  }

  private warn(continuity: Continuity, label: Printed): void {
    if (continuity === 'gap') {
      this.report(
        'label-sequence',
        `\`${label.printed}\` does not follow from the label before it`,
        this.position,
      );
    } else if (continuity === 'back') {
      this.report(
        'label-sequence',
        `\`${label.printed}\` goes back behind the label before it`,
        this.position,
      );
    }
  }

  private placed<Node extends Piece>(node: Node): Node {
    if (this.position) node.position = this.position;
    return node;
  }
}

function labelAt(plain: string): Printed | null {
  const option = optionLabelAt(plain);
  if (option) {
    // `Option 1`, then `Option II`: drafters mix them, and mean the same series.
    const number = /^[IVX]+$/.test(option.number) ? String(romanValue(option.number)) : option.number;
    return { number, form: 'option', indent: 0, printed: option.label };
  }
  const label = lineLabelAt(plain);
  return label && { number: label.number, form: label.delimiter, indent: 0, printed: label.label };
}

/** Whether a line begins with words in capitals, as printed headings do. */
const isCapitals = (words: string) => /^(?:[^\p{Ll}\s]+(?:\s|$)){2}/u.test(words) && /\p{Lu}{2}/u.test(words);

function setHeading(node: Provision, words: readonly Inline[]): void {
  node.children.unshift({ type: 'heading', children: normaliseInline(words) });
}

/** A bold beginning is the paragraph's own heading: `4. **Flexibility** LDCs may …`. */
function runInHeading(words: readonly Inline[]): [Inline[], Inline[]] {
  const [first, ...rest] = words;
  if (first?.type !== 'strong') return [[], [...words]];
  const bold = plainWords(first.children);
  if (bold.trim() === '') return [[], [...first.children, ...rest]];
  if (bold.split(' ').length > RUN_IN_HEADING) return [[], [...words]];
  const notes: Inline[] = [];
  while (rest[0]?.type === 'noteReference') notes.push(...rest.splice(0, 1));
  return [[...first.children, ...notes], normaliseInline(rest)];
}

const trimStart = (words: readonly Inline[]): Inline[] => normaliseInline(words);

function stripDash(words: readonly Inline[]): Inline[] {
  const dash = /^\s*[–—-]\s+/.exec(plainWords(words));
  return dash ? cutInline(words, dash[0].length, 'after')[1] : [...words];
}

const isTitleLine = (plain: string) =>
  plain.split(' ').length <= 60 && !/[.;:,]$/.test(plain) && inlineOf(plain).length === 1;

/** Columns are worth asking only if a fair part of the labelled lines is set in. */
function columnsMatter(blocks: readonly SourceBlock[]): boolean {
  const labelled = blocks.filter(
    (block): block is WordsBlock =>
      block.type === 'words' && block.headingLevel === undefined && labelAt(plainWords(block.words)) !== null,
  );
  const setIn = labelled.filter(block => (block.indent ?? 0) >= 2).length;
  return setIn > 0 && setIn >= labelled.length * 0.05;
}

function levelsAreFlat(blocks: readonly SourceBlock[]): boolean {
  const levels = new Map<HeadedKind, number>();
  for (const block of blocks) {
    if (block.type !== 'words' || block.headingLevel === undefined) continue;
    const kind = headedLabelAt(plainWords(block.words))?.kind;
    if (kind && !levels.has(kind)) levels.set(kind, block.headingLevel);
  }
  const article = levels.get('article');
  return [...levels].some(([kind, level]) => kind !== 'article' && kind !== 'preamble' && level === article);
}
