/** The footnotes of a Word file: each where the text first refers to it, with what changed in it. */
import { citationsOf, type Draft, pieces } from '../../document/index.ts';
import type { ComparedDrafts } from '../../report/index.ts';
import type { Line } from '../pair-lines.ts';
import { paragraphsOf, pieceAt, type SideName } from './lines.ts';
import { type Links, NAMESPACES, type Part } from './package.ts';
import { type Paragraph, paragraphXml } from './paragraph.ts';
import type { Mark, Revisions } from './revisions.ts';
import { textXml } from './text.ts';
import type { Sides } from './words.ts';

/** A note, and the lines that are part of it. */
export type NoteLines = readonly Line[];

/** Word keeps two footnotes for the line above all notes, and for that above what goes on from the last page. */
const FIRST = 2;

const SIDES: readonly SideName[] = ['before', 'after'];

const SIDES_OF: Readonly<Record<Mark, readonly SideName[]>> = {
  same: SIDES,
  deleted: ['before'],
  from: ['before'],
  inserted: ['after'],
  to: ['after'],
};

export class Footnotes {
  private readonly notes: readonly NoteLines[];
  private readonly known: Sides<ReadonlyMap<string, NoteLines>>;
  private readonly drafts: ComparedDrafts;
  private readonly revisions: Revisions;
  private readonly links: Links;
  /** Whether Word counts the notes as both drafts do; else their marks are typed. */
  private readonly isCounted: boolean;
  private readonly written: string[] = [];
  /** The bookmark of the place that first refers to a note, in each text. */
  private readonly bookmarks: Sides<Map<string, string>> = { before: new Map(), after: new Map() };
  /** The notes that a text refers to. */
  private readonly referred: Sides<Set<NoteLines>> = { before: new Set(), after: new Set() };

  constructor(
    notes: readonly NoteLines[],
    { drafts, revisions, links }: { drafts: ComparedDrafts; revisions: Revisions; links: Links },
    referred: Sides<readonly string[]>,
  ) {
    this.notes = notes;
    this.drafts = drafts;
    this.revisions = revisions;
    this.links = links;
    this.known = { before: this.byIdentifier('before'), after: this.byIdentifier('after') };
    this.isCounted = SIDES.every(side =>
      [...new Set(referred[side])]
        .filter(identifier => this.known[side].has(identifier))
        .every((identifier, at) => identifier === String(at + 1)),
    );
  }

  /** What refers to a note: a footnote at the first place, at the others a link to that place. */
  reference(identifier: string, mark: Mark): string {
    const sides = SIDES_OF[mark];
    const places = new Set(sides.map(side => this.bookmarks[side].get(identifier)));
    const [place] = places;
    if (place !== undefined && places.size === 1)
      return `<w:hyperlink w:anchor="${place}">${this.raised(identifier, mark)}</w:hyperlink>`;
    const content = this.contentOf(identifier, sides);
    if (content === null) return this.raised(identifier, mark);
    const id = FIRST + this.written.length;
    this.written.push(`<w:footnote w:id="${id}">${this.noteXml(content, identifier)}</w:footnote>`);
    const name = `note${id}`;
    for (const side of sides)
      if (!this.bookmarks[side].has(identifier)) this.bookmarks[side].set(identifier, name);
    const custom = this.isCounted ? '' : ' w:customMarkFollows="1"';
    const typed = this.isCounted ? '' : textXml(identifier, mark);
    const bookmark = this.revisions.id();
    const run = this.revisions.around(
      mark,
      raisedRun(`<w:footnoteReference${custom} w:id="${id}"/>${typed}`),
    );
    return `<w:bookmarkStart w:id="${bookmark}" w:name="${name}"/>${run}<w:bookmarkEnd w:id="${bookmark}"/>`;
  }

  /** The notes that a text has and does not refer to, with the texts of which that is true. */
  unreferred(): { lines: NoteLines; sides: SideName[] }[] {
    return this.notes.flatMap(lines => {
      const sides = SIDES.filter(
        side => this.identifierOf(lines, side) !== null && !this.referred[side].has(lines),
      );
      return sides.length === 0 ? [] : [{ lines, sides }];
    });
  }

  parts(): Part[] {
    if (this.written.length === 0) return [];
    const rule = (id: number, name: string) =>
      `<w:footnote w:type="${name}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:${name}/></w:r></w:p></w:footnote>`;
    const rules = rule(0, 'separator') + rule(1, 'continuationSeparator');
    const xml = `<w:footnotes ${NAMESPACES}>${rules}${this.written.join('')}</w:footnotes>`;
    return [{ name: 'footnotes', kind: 'footnotes', xml }];
  }

  private contentOf(identifier: string, sides: readonly SideName[]): Paragraph[] | null {
    const some = new Map<NoteLines, SideName[]>();
    for (const side of sides) {
      const lines = this.known[side].get(identifier);
      if (!lines) continue;
      some.set(lines, [...(some.get(lines) ?? []), side]);
      this.referred[side].add(lines);
    }
    if (some.size === 0) return null;
    // A note in one text only goes with its reference; two notes under one number are the old one and the new one.
    const isReplaced = some.size > 1;
    return [...some].flatMap(([lines, of]) => this.paragraphs(lines, of, isReplaced));
  }

  private paragraphs(lines: NoteLines, sides: readonly SideName[], isReplaced: boolean): Paragraph[] {
    return lines.flatMap((line, at) => {
      const { row } = line.entry;
      const there = sides.filter(side => row[side] !== null);
      if (there.length === 0) return [];
      const isMarked = isReplaced || there.length < sides.length;
      const whole = !isMarked ? 'same' : there[0] === 'before' ? 'deleted' : 'inserted';
      // The number of the note itself is that of the footnote.
      const entry = at === 0 ? { ...line.entry, label: { before: '', after: '' } } : line.entry;
      return paragraphsOf({ ...line, entry }, { sides: there, whole }, this.drafts);
    });
  }

  private noteXml([first, ...rest]: readonly Paragraph[], identifier: string): string {
    const mark = this.isCounted ? '<w:footnoteRef/>' : textXml(identifier);
    const start = `${raisedRun(mark)}<w:r>${textXml(' ')}</w:r>`;
    const references = {
      // A footnote has no footnotes in Word.
      note: (inner: string, of: Mark) => this.raised(inner, of),
      link: (address: string) => this.links.identifierOf(address),
    };
    return [{ runs: [], end: 'same' as const, ...first, start }, ...rest]
      .map(paragraph => paragraphXml({ ...paragraph, style: 'FootnoteText' }, this.revisions, references))
      .join('');
  }

  private raised(text: string, mark: Mark): string {
    return this.revisions.around(mark, raisedRun(textXml(text, mark)));
  }

  private byIdentifier(side: SideName): Map<string, NoteLines> {
    const known = new Map<string, NoteLines>();
    for (const lines of this.notes) {
      const identifier = this.identifierOf(lines, side);
      if (identifier !== null && !known.has(identifier)) known.set(identifier, lines);
    }
    return known;
  }

  private identifierOf([line]: NoteLines, side: SideName): string | null {
    const piece = pieceAt(this.drafts[side], line?.entry.row[side] ?? null);
    return piece?.type === 'provision' ? piece.number : null;
  }
}

/** The lines of the text, and the notes with the lines that are part of each. */
export function withoutNotes(lines: readonly Line[], drafts: ComparedDrafts): [Line[], NoteLines[]] {
  const within = { before: notesWithin(drafts.before), after: notesWithin(drafts.after) };
  const known = { before: new Map<string | null, Line>(), after: new Map<string | null, Line>() };
  for (const line of lines)
    if (line.entry.row.kind === 'note') for (const side of SIDES) known[side].set(line.entry.row[side], line);
  const noteOf = ({ entry: { row } }: Line, side: SideName) =>
    row[side] === null ? undefined : known[side].get(within[side].get(row[side] ?? '') ?? NO_NOTE);
  const text: Line[] = [];
  const notes = new Map<number, Line[]>();
  for (const line of lines) {
    const note = noteOf(line, 'after') ?? noteOf(line, 'before');
    if (!note) text.push(line);
    // A note stands where the text refers to it, wherever it is printed: one line of it is enough.
    else if (line.place !== 'left')
      notes.set(note.entry.at, [...(notes.get(note.entry.at) ?? []), { ...line, place: 'here' }]);
  }
  return [text, [...notes.values()].map(headFirst)];
}

/** No citation is empty. */
const NO_NOTE = '';

/** The note that each provision is, or is part of, by their citations. */
function notesWithin(draft: Draft): Map<string, string> {
  const book = citationsOf(draft);
  const within = new Map<string, string>();
  for (const note of draft.children)
    if (note.type === 'provision' && note.kind === 'note')
      for (const piece of [note, ...[...pieces(note)].map(one => one.piece)])
        within.set(book.of(piece), book.of(note));
  return within;
}

/** The first line of a note, which has its number, before the others. */
const headFirst = (lines: readonly Line[]): Line[] => [
  ...lines.filter(({ entry }) => entry.row.kind === 'note'),
  ...lines.filter(({ entry }) => entry.row.kind !== 'note'),
];

const raisedRun = (content: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>${content}</w:r>`;
