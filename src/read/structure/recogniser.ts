/** Blocks -> structure: what is a chapter, an article, a paragraph, for all formats alike. */
import {
  annexedLabelAt,
  block,
  type Draft,
  headedLabelAt,
  type Inline,
  inlineOf,
  line,
  optionLabelAt,
  table,
} from '../../document/index.ts';
import type { SourceBlock, WordsBlock } from '../blocks.ts';
import { Headings } from './headings.ts';
import { bareLabel, labelAt, type Printed } from './line-start.ts';
import { type Hints, LineWriter } from './lines.ts';
import { Notes } from './notes.ts';
import { CLOSING_WORDS, isDate, isPageFurniture, isTitleLine } from './phrases.ts';
import { plainWords } from './plain-words.ts';
import { type Report, Scene, setHeading } from './scene.ts';
import { survey } from './survey.ts';

export class Recogniser {
  private readonly scene: Scene;
  private readonly headings: Headings;
  private readonly lines: LineWriter;
  private readonly notes: Notes;
  private readonly blocks: readonly SourceBlock[];

  constructor(tree: Draft, blocks: readonly SourceBlock[], report: Report) {
    this.blocks = blocks;
    this.scene = new Scene(tree, survey(blocks), report);
    this.headings = new Headings(this.scene, words => this.words(words, { indent: 0 }, null));
    this.lines = new LineWriter(this.scene);
    this.notes = new Notes(this.scene, this.lines);
  }

  /** Puts all blocks in their places. */
  run(): void {
    const { contents, preamble, preambleEnd } = this.scene.survey;
    for (const [at, source] of this.blocks.entries()) {
      this.scene.position = source.position;
      if (at === contents[0] && contents[1] > at) {
        this.scene.warn('contents', 'A list of contents: kept as blocks, without structure');
      }
      if (at === preamble) this.headings.openPreamble();
      if (at === preambleEnd) this.scene.closeAll();
      if (at >= contents[0] && at < contents[1]) this.apart(source);
      else this.add(source, at);
    }
    this.notes.finish();
  }

  private add(source: SourceBlock, at: number): void {
    if (source.type === 'tableBlock') {
      this.scene.lines.addUnlabelled(this.scene.placed(table(source.rows)), {
        indent: source.indent ?? 0,
        words: '',
      });
    } else if (source.note !== undefined) {
      this.notes.add(source.note, source);
    } else if (this.isFurniture(plainWords(source.words))) {
      const reason = 'looks like a page header, a page number or a document symbol: kept as a block';
      this.scene.warn('page-furniture', `\`${plainWords(source.words)}\` ${reason}`);
      this.apart(source);
    } else {
      const hints = {
        ...hintsOf(source),
        title: this.scene.survey.numberedTitles.has(at),
        next: source.next ?? this.labelAfter(at, plainWords(source.words)),
        following: () => this.labelFollowing(at),
      };
      this.words(source.words, hints, source.headingLevel ?? null, at);
    }
  }

  private isFurniture(plain: string): boolean {
    return isPageFurniture(plain) || (!this.scene.began && isDate(plain));
  }

  /** Keeps a block without giving it a place in the structure. */
  private apart(source: SourceBlock): void {
    const piece = source.type === 'words' ? block(source.words) : table(source.rows);
    this.scene.lines.addApart(this.scene.placed(piece));
  }

  private words(words: Inline[], hints: Hints, level: number | null, at?: number): void {
    const { scene } = this;
    const plain = plainWords(words).trimStart();
    const label =
      at !== undefined && scene.survey.annexedTreaties.has(at)
        ? annexedLabelAt(plain)
        : this.headings.labelOf(plain, level);
    const option =
      level === null || !scene.began || this.holdsHeadings(at, level) ? null : optionLabelAt(plain);
    if (label) {
      this.headings.open(label, words, level);
    } else if (option) {
      const printed = labelAt(plain);
      if (printed) this.lines.option(printed, words, hints.following ?? (() => null));
    } else if (level !== null) {
      this.unknownHeading(words, level, at);
    } else if (at !== undefined && scene.survey.runningHeadings.has(at)) {
      this.headings.openDivision(words, scene.survey.runningHeadings.get(at) ?? 0);
    } else if (scene.began && CLOSING_WORDS.test(plain)) {
      scene.closeAll();
      const node = scene.placed(line('', { wording: words }));
      scene.lines.addUnlabelled(node, { indent: hints.indent, words: plain });
    } else {
      this.body(words, plain, hints);
    }
  }

  private unknownHeading(words: Inline[], level: number, at: number | undefined): void {
    const { scene } = this;
    const untitled = isNumbered(plainWords(words)) ? null : scene.awaitingTitle();
    if (untitled) setHeading(untitled, words);
    else if (scene.began || (this.hasTitle() && this.holdsHeadings(at, level)))
      this.headings.openDivision(words, level);
    else if (!this.hasTitle()) this.setTitle(words);
    else {
      const node = scene.placed(line('', { wording: words }));
      scene.lines.addUnlabelled(node, { indent: 0, words: plainWords(words) });
    }
  }

  private body(words: Inline[], plain: string, hints: Hints): void {
    const hangs = hints.hanging && bareLabel(plain) !== null;
    const untitled = labelAt(plain) || hangs || hints.bullet ? null : this.scene.awaitingTitle();
    if (untitled && this.headings.titleLine(untitled, words)) return;
    if (!this.scene.began && this.isBlank() && isTitleLine(plain) && inlineOf(plain).length === 1)
      this.setTitle(words);
    else this.lines.line(words, hints);
  }

  /** Whether nothing but page furniture was read yet. */
  private isBlank(): boolean {
    return this.scene.tree.children.every(child => child.type === 'block');
  }

  private hasTitle(): boolean {
    return this.scene.tree.children.some(child => child.type === 'heading');
  }

  private setTitle(words: Inline[]): void {
    setHeading(this.scene.tree, words);
  }

  /**
   * The number of the line that tells what an `(i)` is: `(ii)` or `(j)`, whichever comes first. Null where the words do
   * not start with such a label.
   */
  private labelAfter(at: number, plain: string): string | null {
    const label = labelAt(plain);
    const successors = label && SUCCESSORS[label.number];
    if (!successors) return null;
    for (const next of this.blocks.slice(at + 1, at + 1 + NEAR)) {
      if (next.type !== 'words') continue;
      const words = plainWords(next.words);
      if (next.headingLevel !== undefined || headedLabelAt(words)) return null;
      const other = labelAt(words);
      if (other && other.form === label.form && successors.includes(other.number)) return other.number;
    }
    return null;
  }

  /** The label of the block behind this one, if it begins with one. */
  private labelFollowing(at: number): Printed | null {
    const next = this.blocks[at + 1];
    return next?.type === 'words' ? labelAt(plainWords(next.words)) : null;
  }

  /** Whether a heading is followed by a deeper one with a label of its own, and so cannot be a line. */
  private holdsHeadings(at: number | undefined, level: number): boolean {
    for (const next of at === undefined ? [] : this.blocks.slice(at + 1, at + 1 + NEAR)) {
      if (next.type !== 'words' || next.headingLevel === undefined) continue;
      return next.headingLevel > level && headedLabelAt(plainWords(next.words)) !== null;
    }
    return false;
  }
}

/** Whether a heading bears a number of its own, so that it is no title of the label above it. */
const isNumbered = (plain: string) =>
  /^(?:[[(]?(?:\p{Nd}{1,3}|\p{Lu})[\])]?[.)]\s|(?:paragraph|paragraphe|párrafo|пункт) \p{Nd})/iu.test(plain);

/** How many blocks ahead the next heading or label is looked for. */
const NEAR = 50;
/** What comes after the letters that are numerals as well, as a numeral or as a letter. */
const SUCCESSORS: Readonly<Record<string, readonly string[]>> = {
  i: ['ii', 'j'],
  v: ['vi', 'w'],
  x: ['xi', 'y'],
  I: ['II', 'J'],
  V: ['VI', 'W'],
  X: ['XI', 'Y'],
};

const hintsOf = ({ indent = 0, bullet, hanging }: WordsBlock): Hints => ({
  indent,
  ...(bullet ? { bullet } : {}),
  ...(hanging ? { hanging } : {}),
});
