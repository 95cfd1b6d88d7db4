/** The body of a redline: every provision once, or twice if it moved, in the order of the later draft. */
import type { Comparison, Row } from '../../compare/index.ts';
import type { Table } from '../../document/index.ts';
import {
  type ComparedDrafts,
  definitionRemarks,
  type Finding,
  type Kin,
  kinOf,
  printMovedTo,
  readingOrder,
} from '../../report/index.ts';
import { findingsByRow } from '../findings-by-row.ts';
import { type Line, linesOf } from '../pair-lines.ts';
import { type CommentChoice, commentLines } from './comment-lines.ts';
import { Comments } from './comments.ts';
import { marksOf, paragraphsOf, pieceAt, type SideName } from './lines.ts';
import { Footnotes, type NoteLines, withoutNotes } from './notes.ts';
import { Links, type Part } from './package.ts';
import { paragraphXml, type References } from './paragraph.ts';
import { referredIn } from './referred.ts';
import type { Revisions } from './revisions.ts';
import { tableXml } from './tables.ts';

export interface RedlineOptions {
  comparison: Comparison;
  drafts: ComparedDrafts;
  findings: readonly Finding[];
  /** Whether moves are tracked moves, or deletions and insertions. */
  moves: 'plain' | 'tracked';
  /** Which comments are written beside the changes; null for none. */
  comments: CommentChoice | null;
  revisions: Revisions;
}

export interface Redline {
  body: string;
  parts: Part[];
  links: Links;
  noteLinks: Links;
}

/** Writes all lines of a comparison. */
export function redlineOf(options: RedlineOptions): Redline {
  const { comparison, drafts } = options;
  const order = readingOrder(comparison, drafts);
  const [lines, notes] = withoutNotes(linesOf(order, drafts), drafts);
  const writer = new RedlineWriter(options, notes);
  for (const line of lines) writer.add(line);
  return writer.finish();
}

class RedlineWriter {
  private readonly options: RedlineOptions;
  private readonly kin: Kin;
  private readonly findingsOf: (row: Row) => readonly Finding[];
  private readonly comments: Comments;
  private readonly footnotes: Footnotes;
  private readonly links = new Links();
  private readonly noteLinks = new Links();
  private readonly references: References;
  private readonly written: string[] = [];
  /** Articles that moved as a whole: what stands in them moved with them. */
  private readonly left = new Set<number>();

  constructor(options: RedlineOptions, notes: readonly NoteLines[]) {
    const { comparison, drafts, findings, revisions } = options;
    this.options = options;
    this.kin = { ...kinOf(comparison), definitions: definitionRemarks(comparison) };
    this.findingsOf = findingsByRow(comparison.rows, findings);
    this.comments = new Comments(revisions);
    const referred = { before: referredIn(drafts.before), after: referredIn(drafts.after) };
    this.footnotes = new Footnotes(notes, { drafts, revisions, links: this.noteLinks }, referred);
    this.references = {
      note: (identifier, mark) => this.footnotes.reference(identifier, mark),
      link: address => this.links.identifierOf(address),
    };
  }

  add(line: Line): void {
    const { entry, place } = line;
    const { moves, revisions } = this.options;
    const isTable = entry.row.kind === 'table';
    const marks = marksOf(line, moves === 'tracked' && !isTable);
    if (entry.isHead && place === 'left') this.left.add(entry.at);
    const comment = this.comments.add(this.remarksOf(line));
    const comments = comment === null ? [] : [comment];
    if (isTable) {
      this.table(line, marks.sides, comments);
      return;
    }
    const paragraphs = paragraphsOf(line, marks, this.options.drafts).map((paragraph, at) =>
      paragraphXml(at === 0 ? { ...paragraph, comments } : paragraph, revisions, this.references),
    );
    if (marks.whole === 'from' || marks.whole === 'to') {
      const { start, end } = revisions.range(marks.whole, `move${entry.at}`);
      this.written.push(start, ...paragraphs, end);
    } else for (const one of paragraphs) this.written.push(one);
  }

  finish(): Redline {
    for (const { lines, sides } of this.footnotes.unreferred()) {
      for (const line of lines) {
        const there = sides.filter(side => line.entry.row[side] !== null);
        const whole = there.length === 2 ? 'same' : this.wholeOf(line, there);
        const marks = { sides: there, whole } as const;
        const { before, after } = line.entry.label;
        const label = { before: markOf(before), after: markOf(after) };
        const printed = { ...line, entry: { ...line.entry, label } };
        for (const paragraph of there.length === 0 ? [] : paragraphsOf(printed, marks, this.options.drafts))
          this.written.push(paragraphXml(paragraph, this.options.revisions, this.references));
      }
    }
    // A last paragraph that is not in one of the texts would leave an empty one behind.
    this.written.push('<w:p/>');
    return {
      body: this.written.join(''),
      parts: [...this.footnotes.parts(), ...this.comments.parts()],
      links: this.links,
      noteLinks: this.noteLinks,
    };
  }

  private wholeOf({ entry: { row } }: Line, [side]: readonly SideName[]): 'deleted' | 'inserted' {
    return side === 'before' || row.after === null ? 'deleted' : 'inserted';
  }

  private table({ entry: { row } }: Line, sides: readonly SideName[], comments: readonly number[]): void {
    const { drafts, revisions } = this.options;
    const tableOn = (side: SideName): Table | undefined => {
      const piece = sides.includes(side) ? pieceAt(drafts[side], row[side]) : undefined;
      return piece?.type === 'table' ? piece : undefined;
    };
    const tables = { before: tableOn('before'), after: tableOn('after') };
    // Word takes two tables that follow each other for one.
    if (this.written.at(-1)?.endsWith('</w:tbl>')) this.written.push('<w:p/>');
    const { language } = drafts[sides.includes('after') ? 'after' : 'before'].provenance;
    this.written.push(tableXml(tables, { revisions, references: this.references, language, comments }));
  }

  private remarksOf({ entry, place }: Line): string[] {
    const { comments } = this.options;
    if (comments === null) return [];
    const { row } = entry;
    if (place === 'left')
      return comments === 'flags' || (!entry.isHead && this.left.has(entry.head))
        ? []
        : [printMovedTo(row.after ?? '')];
    return commentLines(row, this.findingsOf(row), this.kin, comments);
  }
}

/** The mark of a note without the signs that the tree writes around it. */
const markOf = (label: string): string => label.replace(/^\[\^(.*)\]:?$/, '$1');
