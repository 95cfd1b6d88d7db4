/** Word files (DOCX) -> blocks. */
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { counted, type Inline, normaliseInline, plainText, text } from '../../document/index.ts';
import { askForDraft } from '../ask-for-draft.ts';
import type { BlockTree } from '../blocks.ts';
import { findDraftTables } from '../columns/index.ts';
import type { ReadOptions } from '../formats.ts';
import { limitsOf } from '../limits.ts';
import { Sizes } from '../sizes.ts';
import { type Comment, Comments, commentOf, tellComments } from './comments.ts';
import { Counters } from './counters.ts';
import { type Note, Notes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { openPackage, type WordPackage } from './package.ts';
import { Remarks } from './remarks.ts';
import { printCounts, Revisions } from './revisions.ts';
import { gatherWords } from './source-words.ts';
import { Story, type StoryContext } from './story.ts';
import { Styles } from './styles.ts';
import { TrackedMoves } from './tracked-moves.ts';
import { childrenOf } from './xml.ts';

/**
 * A unified parser for the bytes of a Word file.
 *
 * It gives the text as Word prints it: with the labels of automatic numbering, the results of fields, footnotes,
 * and endnotes. Comments are no part of it: they are told, and stand in `file.data.comments`. Of a document with tracked changes it gives the draft that `tracked` names. The places of
 * blocks and messages are paragraphs: line 12 is the twelfth paragraph, those of tables counted with the others.
 *
 * Messages: `hidden-text`, `marked-words` (highlighted, struck through, underlined), `header-footer`,
 * `tracked-formats`, `number-format`, `unknown-sign`, `missing-note`, `embedded-file`,
 * `text-in-tables`, `macros`, `comment`, `cover`.
 *
 * Throws `ReadError` with one of the codes `tracked-changes`, `not-supported`, `encrypted`, `damaged`, `too-large`.
 */
export function docxParser(this: Processor, options: ReadOptions): void {
  this.parser = (_text, file): BlockTree => new DocumentReader(file, options).read();
}

class DocumentReader {
  private readonly file: VFile;
  private readonly source: WordPackage;
  private readonly options: ReadOptions;
  private readonly remarks: Remarks;
  private readonly notes: Notes;
  private readonly comments: Comments;
  private readonly revisions = new Revisions();
  private readonly context: StoryContext;
  private readonly words: string[] = [];
  private readonly cover: string[] = [];

  constructor(file: VFile, options: ReadOptions) {
    this.file = file;
    this.options = options;
    this.source = openPackage(file.value as Uint8Array, file.path, limitsOf(options.limits));
    this.remarks = new Remarks(file);
    this.notes = new Notes(this.source);
    this.comments = new Comments(this.source);
    const styles = new Styles(this.source.parts('styles')[0]);
    this.context = this.makeContext(styles, new Numbering(this.source.parts('numbering')[0], styles));
  }

  read(): BlockTree {
    const { context, words } = this;
    const body = new Story(context);
    for (const element of childrenOf(this.source.document, 'w:body')) {
      this.revisions.see(element);
      gatherWords(element, context, words);
      body.add(element);
    }
    const blocks = body.finish();
    this.tellTables(blocks);
    // Notes may refer to notes in their turn.
    for (let at = 0; at < this.notes.referred.length; at += 1) {
      const note = this.notes.referred[at];
      if (note) for (const block of this.note(note)) blocks.push(block);
    }
    this.context.sizes.relate(blocks);
    this.askForDraft();
    this.tellApart();
    this.readComments();
    this.tellCover();
    const moves = context.moves.found();
    if (moves.length > 0) this.file.data.trackedMoves = moves;
    this.file.data.sourceText = words.join('');
    return { type: 'blocks', provenance: {}, children: blocks };
  }

  private note({ kind, identifier, mark, content, line }: Note): BlockTree['children'] {
    const { context } = this;
    this.revisions.see(content);
    gatherWords(content, context, this.words);
    context.line = line;
    context.links = this.source.links(this.source.parts(`${kind}s`)[0]?.name ?? '');
    const story = new Story(context, identifier);
    story.addAll(content);
    const blocks = story.finish();
    if (mark && blocks[0]?.type === 'words') blocks[0].words = withoutMark(blocks[0].words, mark);
    const first = blocks[0] ?? { type: 'words', words: [], note: identifier };
    const place = { line, column: 1 };
    return [first, ...blocks.slice(1)].map(block => ({ ...block, position: { start: place, end: place } }));
  }

  private readComments(): void {
    const comments: Comment[] = [];
    for (const { content, line } of this.comments.referred()) {
      const part = this.source.parts('comments')[0]?.name ?? '';
      // What is in a comment is told with it, and counts for nothing else.
      const context = {
        ...this.context,
        links: this.source.links(part),
        counters: new Counters(),
        seeMarks: () => {},
      };
      const story = new Story(context, 'comment');
      story.addAll(content);
      comments.push(commentOf(content, story.finish(), line));
      gatherWords(content, context, this.words);
    }
    if (comments.length === 0) return;
    this.leaveOut(comments.map(({ words }) => words));
    tellComments(this.file, comments);
  }

  private tellCover(): void {
    if (this.cover.length === 0) return;
    this.leaveOut(this.cover);
    const reason =
      'The cover that treaty-diff wrote, which says where the text is from, is no part of the text';
    this.remarks.tell('cover', reason);
  }

  private leaveOut(words: readonly string[]): void {
    const before = this.file.data.leftOut;
    this.file.data.leftOut = [...(before ? [before] : []), ...words].join('\n');
  }

  private askForDraft(): void {
    const { counts } = this.revisions;
    const changes = printCounts(counts);
    askForDraft(this.file, changes, this.options.tracked);
    if (!changes && counts.formats > 0 && this.options.tracked === undefined) {
      this.remarks.tell(
        'tracked-formats',
        'Only the look of the text has tracked changes: it is read as if they were accepted',
      );
    }
  }

  /** A draft in columns (two languages, two proposals) has no structure that could be read: its columns are drafts. */
  private tellTables(blocks: BlockTree['children']): void {
    const lengths = { words: 0, tableBlock: 0 };
    for (const block of blocks) {
      const cells = block.type === 'words' ? [block.words] : block.rows.flat();
      for (const words of cells) lengths[block.type] += plainText(words).length;
    }
    if (lengths.tableBlock <= lengths.words || this.options.column !== undefined) return;
    if (findDraftTables(blocks)) return;
    const first = blocks.find(({ type }) => type === 'tableBlock');
    this.remarks.tell(
      'text-in-tables',
      'Most of the text is in tables, which are kept as tables, without articles: to compare the text of a column, copy the column into a document of its own',
      first?.position?.start.line,
    );
  }

  /** What is no part of the text. */
  private tellApart(): void {
    const words: string[] = [];
    for (const kind of ['header', 'footer'] as const) {
      for (const part of this.source.parts(kind)) {
        const root = kind === 'header' ? 'w:hdr' : 'w:ftr';
        for (const element of childrenOf(part, root)) gatherWords(element, this.context, words);
      }
    }
    const line = words.join('').trim().replace(/\s+/gu, ' ');
    if (line) {
      const count = line.split(' ').length;
      const quoted = line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED)}…` : line;
      this.remarks.tell(
        'header-footer',
        `Headers and footers, ${counted(count, 'word')}, are no part of the text: “${quoted}”`,
      );
    }
    if (this.source.hasMacros)
      this.remarks.tell('macros', 'There are macros in this file: they were not run');
    this.remarks.finish();
  }

  private makeContext(styles: Styles, numbering: Numbering): StoryContext {
    const { remarks, notes } = this;
    const tellMissing = (kind: string) =>
      remarks.tell('missing-note', `A ${kind} is referred to that is not in the file`, context.line);
    const context: StoryContext = {
      tracked: this.options.tracked ?? 'accept',
      styles,
      links: this.source.links(this.source.document.name),
      numbering,
      counters: new Counters(),
      remarks,
      sizes: new Sizes(),
      moves: new TrackedMoves(),
      keepsCells: this.options.column !== undefined,
      line: 0,
      notesByBookmark: new Map(),
      seeCover: words => this.cover.push(words),
      referTo: (kind, id, mark) => {
        const identifier = notes.refer(kind, id, mark, context.line);
        if (identifier === null) tellMissing(kind);
        return identifier;
      },
      seeComment: id => {
        if (!this.comments.refer(id, context.line)) tellMissing('comment');
      },
      seeMarks: (marks, words) => {
        for (const mark of marks) remarks.see('marked-words', mark, words, context.line);
      },
      seeHidden: words => remarks.see('hidden-text', 'Hidden text', words, context.line),
      seeSign: font =>
        remarks.tell(
          'unknown-sign',
          `A sign of the font ${font} is no character: \uFFFD stands for it`,
          context.line,
        ),
    };
    return context;
  }
}

/** How much of headers and footers is quoted, in characters. */
const MOST_QUOTED = 60;

/** The words of a note without the mark before them, which is its identifier. */
function withoutMark(words: Inline[], mark: string): Inline[] {
  const [first, ...rest] = words;
  if (first?.type !== 'text' || !first.value.startsWith(mark)) return words;
  return normaliseInline([text(first.value.slice(mark.length)), ...rest]);
}
