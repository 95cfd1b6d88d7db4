/** The lines of a comparison, written into the paragraphs of the file that the earlier draft was read from. */
import type { Row } from '../../../compare/index.ts';
import type { Table } from '../../../document/index.ts';
import { type ComparedDrafts, citationOf } from '../../../report/index.ts';
import type { Line } from '../../pair-lines.ts';
import { type LineMarks, marksOf, paragraphsOf, pieceAt, type SideName } from '../lines.ts';
import type { Paragraph } from '../paragraph.ts';
import { tableXml } from '../tables.ts';
import { type ChangeContext, type Edit, insertedXml, ParagraphChanges } from './changes.ts';
import type { FoundParagraph } from './found.ts';
import { type FoundLine, LinePlaces, parted } from './line-places.ts';
import { type Marked, markRuns } from './mark-runs.ts';
import { likeParagraph } from './properties.ts';
import { paragraphsIn } from './scan.ts';
import type { Place } from './stream.ts';
import { tableEdits } from './table-writer.ts';
import { goneRows } from './tables.ts';

/** A part of the file, with what has to be known of the others. */
export interface OntoPart {
  xml: string;
  /** Whether the places that the reader gives are those of this part. */
  isText: boolean;
  /** Whether the file has the style that tables with lines have in Word. */
  hasGrid: boolean;
}

export interface OntoContext extends ChangeContext {
  drafts: ComparedDrafts;
  /** Citations, in the later draft, of what is written safely: labels are typed though Word counts them, tables are replaced as a whole. */
  safe: ReadonlySet<string>;
  /** Those of all lines of which Word counts the label, with whether it is another one than it was, and of tables that are changed in place. */
  tried: Map<string, 'same' | 'other'>;
}

export class OntoWriter {
  /** The provisions that could not be written in place. */
  readonly left: string[] = [];
  private readonly part: OntoPart;
  private readonly context: OntoContext;
  private readonly drafts: ComparedDrafts;
  private readonly found: readonly FoundParagraph[];
  private readonly places: LinePlaces;
  private readonly changes = new Map<number, ParagraphChanges>();
  /** New paragraphs, by the paragraph that they follow; before all of them at -1. */
  private readonly added = new Map<number, string[]>();
  /** The paragraph of the last line of the earlier draft. */
  private last = -1;
  /** Marks on rows of tables. */
  private readonly rows: Edit[] = [];

  constructor(part: OntoPart, context: OntoContext) {
    this.part = part;
    this.context = context;
    this.drafts = context.drafts;
    this.found = paragraphsIn(part.xml);
    this.places = new LinePlaces(this.found, context.drafts.before, part.isText);
  }

  /**
   * Finds the words of the lines of the earlier draft first, so that new lines know what such a line looks like. Gives whether the lines are
   * in this part: notes are in one of two, known by their first line.
   */
  write(lines: readonly Line[]): boolean {
    const places = new Map(
      lines
        .filter(line => marksOf(line, false).sides.includes('before'))
        .map(line => [line, this.places.find(line)]),
    );
    if (!this.part.isText) {
      if (lines[0] && !places.get(lines[0])) return false;
      this.last = -1;
    }
    for (const line of lines) {
      const marks = marksOf(line, false);
      const at = places.get(line);
      if (line.entry.row.kind === 'table') this.table(line, marks, at?.places);
      else if (!marks.sides.includes('before')) this.add(paragraphsOf(line, marks, this.drafts), line);
      else if (at) this.change(line, marks, at);
      else if (isWritten(line)) this.left.push(citationOf(line.entry.row));
    }
    return true;
  }

  /** All that has to be replaced in the source, in its order. */
  edits(): Edit[] {
    const changed = [...this.changes.values()].flatMap(changes => changes.edits(this.context));
    const edits = [...this.rows, ...changed];
    for (const [at, paragraphs] of this.added) {
      const place = at < 0 ? (this.found[0]?.start ?? 0) : (this.found[at]?.follow ?? 0);
      edits.push({ start: place, end: place, xml: paragraphs.join('') });
    }
    return edits.sort((one, two) => one.start - two.start || one.end - two.end);
  }

  private change(line: Line, marks: LineMarks, { places, isCounted }: FoundLine): void {
    const paragraphs = paragraphsOf(line, marks, this.drafts);
    const end = places.at(-1);
    if (marks.sides.length === 1 || paragraphs.some(isTorn)) {
      this.mark(paragraphsOf(line, { sides: ['before'], whole: 'deleted' }, this.drafts), places, isCounted);
      if (end) this.last = Math.max(this.last, end.paragraph);
      if (marks.sides.length === 2)
        this.add(paragraphsOf(line, { sides: ['after'], whole: 'inserted' }, this.drafts), line);
      return;
    }
    const { row, label } = line.entry;
    const isTyped = isCounted && (label.after === '' || this.context.safe.has(row.after ?? ''));
    if (isCounted && !isTyped && row.after !== null)
      this.context.tried.set(row.after, label.before === label.after ? 'same' : 'other');
    const [come, stay] = [paragraphs.filter(isNew), paragraphs.filter(one => !isNew(one))];
    this.mark(stay, places, isCounted, isTyped);
    if (end) this.last = Math.max(this.last, end.paragraph);
    if (come.length > 0) this.add(come, line);
  }

  /** Marks what goes and what comes among the words of a line. @param isTyped whether its label is typed though Word counted it. */
  private mark(
    paragraphs: readonly Paragraph[],
    places: readonly Place[],
    isCounted: boolean,
    isTyped = false,
  ): void {
    const [label, words] = parted(paragraphs.flatMap(({ runs }) => runs));
    const first = places[0];
    if (isTyped && first) {
      const typed = label.filter(({ mark }) => mark === 'inserted' || mark === 'same');
      this.changesOf(first.paragraph).typeNumber(typed);
    }
    const runs = isCounted ? words : [...label, ...words];
    markRuns(runs, places, this.marked);
  }

  private add(paragraphs: readonly Paragraph[], line: Line): void {
    const { revisions, indentOf } = this.context;
    const known = this.places.modelOf(line, this.last);
    const model = this.found[known?.paragraph ?? this.last];
    const isCounted = known?.label === 'counted' && this.counts(line);
    const isBare = known?.label === 'none' && line.entry.label.after === '';
    const written = paragraphs.map((paragraph, at) => {
      const like = at === 0 ? model : (this.places.ordinary(this.last) ?? model);
      const all = paragraph.runs.filter(({ mark }) => mark !== 'deleted');
      const own = like?.properties ?? '';
      const keepsNumber = (isCounted || isBare) && at === 0;
      const runs = isCounted && at === 0 ? parted(all)[1] : all;
      const properties = likeParagraph(own, revisions.on('inserted'), keepsNumber ? null : indentOf(own));
      const look = like?.runs.find(({ pieces }) => pieces.some(({ isWords }) => isWords))?.properties ?? '';
      return `<w:p>${properties}${insertedXml(runs, look, this.context)}</w:p>`;
    });
    this.put(written);
  }

  /** Whether Word counts the label of a new line, as it does those of others of its kind. */
  private counts({ entry: { row, label } }: Line): boolean {
    if (row.after === null || label.after === '' || this.context.safe.has(row.after)) return false;
    this.context.tried.set(row.after, 'other');
    return true;
  }

  private put(written: readonly string[]): void {
    this.added.set(this.last, [...(this.added.get(this.last) ?? []), ...written]);
  }

  /** A table that changed is the old one, which goes, and the new one: its cells may be others. */
  private table({ entry: { row } }: Line, { sides }: LineMarks, places: readonly Place[] | undefined): void {
    const first = this.found[places?.[0]?.paragraph ?? -1];
    const last = places?.at(-1);
    const isSame = row.change === 'unchanged' && sides.length === 2;
    if (last) this.last = Math.max(this.last, last.paragraph);
    if (isSame) return;
    const [was, is] = [this.tableOn('before', row, sides), this.tableOn('after', row, sides)];
    const isSafe = this.context.safe.has(row.after ?? '');
    const edits =
      was && is && places && !isSafe
        ? tableEdits({ before: was, after: is }, places, {
            ...this.marked,
            xml: this.part.xml,
            context: this.context,
          })
        : null;
    if (edits) {
      this.context.tried.set(row.after ?? '', 'other');
      this.rows.push(...edits);
      return;
    }
    const { revisions } = this.context;
    if (sides.includes('before')) {
      if (!first || first.table < 0) {
        this.left.push(citationOf(row));
        return;
      }
      for (const [at, one] of this.found.entries())
        if (one.table === first.table) {
          this.changesOf(at).delete(0, one.chars.length);
          this.last = Math.max(this.last, at);
        }
      for (const one of goneRows(this.part.xml.slice(first.table, first.follow), first.table, revisions))
        this.rows.push(one);
    }
    if (!is) return;
    const references = {
      note: (identifier: string) => revisions.around('inserted', this.context.noteRun(identifier)),
      link: () => null,
    };
    const { language } = this.drafts.after.provenance;
    const style = this.part.hasGrid ? 'TableGrid' : null;
    const xml = tableXml({ after: is }, { revisions, references, language, comments: [], style });
    // Word takes two tables that follow each other for one.
    const between = `<w:p>${likeParagraph('', revisions.on('inserted'))}</w:p>`;
    this.put([between, xml, `<w:p>${likeParagraph('', revisions.on('inserted'))}</w:p>`]);
  }

  private tableOn(side: SideName, row: Row, sides: readonly SideName[]): Table | undefined {
    const piece = sides.includes(side) ? pieceAt(this.drafts[side], row[side]) : undefined;
    return piece?.type === 'table' ? piece : undefined;
  }

  private get marked(): Marked {
    return { found: this.found, changesOf: paragraph => this.changesOf(paragraph) };
  }

  private changesOf(paragraph: number): ParagraphChanges {
    let changes = this.changes.get(paragraph);
    if (!changes) {
      changes = new ParagraphChanges(this.found[paragraph] as FoundParagraph);
      this.changes.set(paragraph, changes);
    }
    return changes;
  }
}

/** A paragraph that only the later text has. */
const isNew = ({ runs }: Paragraph): boolean => runs.every(({ mark }) => mark === 'inserted');

/** A paragraph whose end is in one text only, though words of it are in both: it is written as the old one and the new one. */
const isTorn = ({ runs, end }: Paragraph): boolean =>
  end !== 'same' && new Set(runs.map(({ mark }) => mark)).size > 1;

const isWritten = ({ entry: { row }, place }: Line): boolean => place !== 'here' || isChanged(row);

const isChanged = ({ change, label, renumbered }: Row): boolean =>
  change !== 'unchanged' || renumbered || label !== undefined;
