/** A run of paragraphs and tables -> blocks: the body, a cell, a note or a text box. */
import type { Position } from 'unist';
import { type Inline, normaliseInline, text } from '../../document/index.ts';
import type { SourceBlock, WordsBlock } from '../blocks.ts';
import { isHanging } from '../lines.ts';
import type { Sizes } from '../sizes.ts';
import { type Atom, asRunIn, inlineOfAtoms, plain, withoutBoldText, wordsOf } from './atoms.ts';
import { lookHint, lookOfLetters } from './block-look.ts';
import type { Counters } from './counters.ts';
import { headingLevelOf, isContentsEntry, isCover, isHeadingLine } from './headings.ts';
import { blockLines } from './line-breaks.ts';
import { isHiddenEnd, isRunIn } from './look.ts';
import type { Numbering } from './numbering.ts';
import type { Remarks } from './remarks.ts';
import { chosenForm, type RunContext, Runs } from './runs.ts';
import { isCentred, Spacing } from './spacing.ts';
import { cellsOf, paragraphsIn, rowsOf } from './tables.ts';
import type { TrackedMoves } from './tracked-moves.ts';
import { endStands, propertiesOf, stands } from './view.ts';
import { child, elements, valOf, type XmlElement } from './xml.ts';

/** What the stories of one document share. */
export interface StoryContext extends RunContext {
  numbering: Numbering;
  counters: Counters;
  remarks: Remarks;
  sizes: Sizes;
  moves: TrackedMoves;
  /** Whether tables keep what their cells hold paragraph by paragraph. */
  keepsCells: boolean;
  /** Words of the cover that treaty-diff writes before a text. */
  seeCover(words: string): void;
  /** The paragraph that is being read, counted from 1 through body, cells and boxes: the place of its blocks. */
  line: number;
}

/** The signs that stand before the items of a list without numbers, where they are typed. */
const TYPED_BULLET = /^[-–—•·▪◦*]\s+\S/u;

export class Story {
  readonly blocks: SourceBlock[] = [];
  private readonly context: StoryContext;
  private readonly note: string | undefined;
  private readonly runs: Runs;
  /** Words of paragraphs whose end is not in this draft: they go on in the next one. */
  private pending: Atom[] = [];
  private inContents = false;
  /** The properties of a paragraph whose words run on in the next one: a title on one line with its text. */
  private runIn: XmlElement | undefined;
  private readonly spacing: Spacing;

  constructor(context: StoryContext, note?: string) {
    this.context = context;
    this.note = note;
    this.runs = new Runs(context);
    this.spacing = new Spacing(context.styles);
  }

  /** Reads another piece of the story: a paragraph, a table, or what holds such. */
  add(element: XmlElement): void {
    const { name } = element;
    if (!stands(name, this.context.tracked)) return;
    if (name === 'w:p') this.paragraph(element);
    else if (name === 'w:tbl') this.table(element);
    else if (name === 'w:altChunk') {
      this.context.remarks.tell(
        'embedded-file',
        'A file that is embedded here is not read: open the document in Word and save it, so that its words become part of it',
        this.context.line,
      );
    } else if (name === 'mc:AlternateContent') this.addAll(chosenForm(element));
    else if (name === 'w:sdt') this.contentControl(element);
    else {
      this.context.moves.range(element);
      this.addAll(element);
    }
  }

  addAll(parent: XmlElement | undefined): void {
    for (const element of elements(parent)) this.add(element);
  }

  /** Ends the story: the last paragraph has none to go on in. */
  finish(): SourceBlock[] {
    if (this.pending.length > 0) this.emit(undefined);
    return this.blocks;
  }

  private contentControl(element: XmlElement): void {
    const outer = this.inContents;
    const gallery = valOf(element, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery');
    this.inContents ||= gallery === 'Table of Contents';
    this.addAll(child(element, 'w:sdtContent'));
    this.inContents = outer;
  }

  private paragraph(element: XmlElement): void {
    const { context } = this;
    context.line += 1;
    context.moves.paragraph(element, context.line);
    const properties = propertiesOf(element, 'w:pPr', context.tracked);
    for (const atom of this.runs.read(element, properties)) this.pending.push(atom);
    if (!endStands(element, context.tracked)) return;
    if (isRunIn(properties)) {
      this.runIn ??= properties;
      this.pending = asRunIn(this.pending);
      return;
    }
    const isHidden = isHiddenEnd(properties, context.styles);
    if (!isHidden || wordsOf(this.pending).trim() !== '') this.emit(properties);
  }

  private emit(own: XmlElement | undefined): void {
    const { context, runIn } = this;
    const properties = runIn ?? own;
    this.runIn = undefined;
    const atoms = this.pending.splice(0);
    if (isCover(properties, context.styles)) {
      context.seeCover(wordsOf(atoms));
      return;
    }
    // An empty paragraph that bears the end of a section is not printed, nor is its number.
    const isBreak = child(properties, 'w:sectPr') !== undefined && wordsOf(atoms).trim() === '';
    const place = isBreak ? null : context.numbering.of(properties, context.tracked);
    const number = place && context.counters.next(place);
    if (number?.unknownFormat) {
      const reason = `Numbers in the format ${number.unknownFormat} are printed as 1, 2, 3 here: their labels are not those of Word`;
      context.remarks.tell('number-format', reason, context.line);
    }
    if (number?.isCut)
      context.remarks.tell('number-format', 'Labels of more than 300 characters are cut', context.line);
    const isBullet = number?.isBullet ?? false;
    const label = number && !isBullet ? number.label : '';
    const hints: Partial<WordsBlock> = isBullet ? { bullet: true, indent: 2 * (place?.depth ?? 0) } : {};
    if (this.inContents || isContentsEntry(properties, context.styles)) hints.contents = true;
    const labelled = label
      ? [plain(label + gapBehind(label, number?.gap ?? '', wordsOf(atoms))), ...atoms]
      : atoms;
    const level = runIn ? undefined : headingLevelOf(properties, context.styles);
    for (const atom of this.note === undefined ? atoms : []) {
      if (atom.kind === 'words' && atom.face) context.sizes.see(atom.face.size, atom.words);
    }
    const centred = isCentred(properties, context.styles) ? { centred: true as const } : {};
    const gap = this.spacing.next(properties, wordsOf(labelled).trim() === '');
    for (const [at, line] of blockLines(labelled).entries()) {
      const apart = at > 0 ? { gap: 1 } : gap === undefined ? {} : { gap };
      const next = at === 0 && number?.next ? { next: number.next } : {};
      this.block(
        line,
        { ...hints, ...next, ...lookHint({ ...lookOfLetters(line), ...centred, ...apart }) },
        level,
      );
    }
    for (const atom of atoms) if (atom.kind === 'box') this.box(atom.content);
  }

  /** One line of a paragraph, or all of it, as a block. */
  private block(line: readonly Atom[], hints: Partial<WordsBlock>, level: number | undefined): void {
    const printed = wordsOf(line).trim();
    const headingLevel = level !== undefined && isHeadingLine(printed) ? level : undefined;
    const words = inlineOfAtoms(headingLevel === undefined ? withoutBoldText(line) : line);
    if (words.length === 0) return;
    this.blocks.push({
      type: 'words',
      words,
      ...(headingLevel === undefined ? {} : { headingLevel }),
      ...(isHanging(printed) ? { hanging: true as const } : {}),
      ...(TYPED_BULLET.test(printed) ? { bullet: true as const } : {}),
      ...hints,
      ...this.ofNote(),
      position: this.position(),
    });
  }

  /** The first block of a note starts it; what is set in goes on from it. */
  private ofNote(): Partial<WordsBlock> {
    if (this.note === undefined) return {};
    return { note: this.note, indent: this.blocks.length > 0 ? 1 : 0 };
  }

  private position(line = this.context.line): Position {
    const point = { line, column: 1 };
    return { start: point, end: point };
  }

  private box(content: XmlElement): void {
    const story = new Story(this.context, this.note);
    story.addAll(content);
    for (const block of story.finish()) this.blocks.push(block);
  }

  private table(element: XmlElement): void {
    if (this.pending.length > 0) this.emit(undefined);
    const last = this.context.line + paragraphsIn(element);
    this.rows(element);
    // Rows that are not in this draft are counted too, so that a paragraph has one place in both.
    this.context.line = last;
  }

  private rows(element: XmlElement): void {
    const rows = rowsOf(element, this.context.tracked).map(row => cellsOf(row, this.context.tracked));
    // A frame around text, or a note, which holds no tables: what is in it is text as well.
    if (this.note !== undefined || rows.every(cells => cells.length <= 1)) {
      for (const cell of rows.flat()) this.addCell(cell.content);
      return;
    }
    // Its first paragraph is yet to be read.
    const position = this.position(this.context.line + 1);
    this.spacing.interrupt();
    const blocks = rows.map(cells => cells.map(cell => this.cell(cell.content)));
    const table = rows.map((cells, row) =>
      cells.flatMap((cell, at) => [inOneLine(blocks[row]?.[at] ?? []), ...cell.spanned]),
    );
    if (table.flat(2).length === 0) return;
    const cells = rows.map((some, row) =>
      some.map(({ spanned }, at) => ({ blocks: blocks[row]?.[at] ?? [], span: spanned.length + 1 })),
    );
    const apart = this.context.keepsCells ? { cells } : {};
    this.blocks.push({ type: 'tableBlock', rows: table, ...apart, position });
  }

  private addCell(content: XmlElement): void {
    this.addAll(content);
    if (this.pending.length > 0) this.emit(undefined);
  }

  private cell(content: XmlElement): SourceBlock[] {
    const story = new Story(this.context);
    story.addAll(content);
    return story.finish();
  }
}

/** The words of a cell: its paragraphs and the tables in it, one behind the other. */
function inOneLine(blocks: readonly SourceBlock[]): Inline[] {
  const parts = blocks.flatMap(block => (block.type === 'words' ? [block.words] : block.rows.flat()));
  return normaliseInline(parts.flatMap(words => [...words, text(' ')]));
}

/** What stands between a label and words: never nothing between two words, which would become one. */
function gapBehind(label: string, gap: '\t' | ' ' | '', words: string): string {
  return gap === '' && /[\p{L}\p{N}]$/u.test(label) && /^[\p{L}\p{N}]/u.test(words) ? ' ' : gap;
}
