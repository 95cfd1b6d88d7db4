/** Rules on the words of a Word file: annotations that begin end, numbers are used once, and words stand where they may. */
import { type Tag, walk } from './scan.ts';

/** What parts refer to, by identifier, as often as it is there. */
export interface Known {
  notes: readonly string[];
  comments: readonly string[];
  styles: readonly string[];
  numbers: readonly string[];
}

const CHANGES: ReadonlySet<string> = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
]);

/** What has a beginning and an end, as elements of their own. */
const RANGES = ['w:bookmark', 'w:commentRange', 'w:moveFromRange', 'w:moveToRange'] as const;

const STYLED: ReadonlySet<string> = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);

/** Adjacent to what a table or a cell ends with. */
const ENDS_CELL: ReadonlySet<string> = new Set(['w:p', 'w:sdt', 'w:customXml', 'w:altChunk']);

export class PartRules {
  private readonly known: Known;
  /** Of all parts together: bookmarks, comments and changes share one range of numbers. */
  private readonly ids = new Map<string, string>();
  private faults: string[] = [];
  private ranges = new Map<string, string>();
  private fields: { separated: boolean; shown: boolean }[] = [];
  private noteIds = new Set<string>();
  private moves = { 'w:moveFromRangeStart': new Set<string>(), 'w:moveToRangeStart': new Set<string>() };

  constructor(known: Known) {
    this.known = known;
    for (const id of known.comments) this.ids.set(id, 'w:comment');
  }

  /** What is wrong with a part. */
  check(part: string, xml: string): string[] {
    this.faults = [];
    this.ranges = new Map();
    this.fields = [];
    this.noteIds = new Set();
    this.moves = { 'w:moveFromRangeStart': new Set(), 'w:moveToRangeStart': new Set() };
    const nesting = walk(xml, (tag, above) => this.see(tag, above));
    for (const [key] of this.ranges) this.faults.push(`${key} does not end`);
    if (this.fields.length > 0) this.faults.push('a field does not end');
    const [from, to] = Object.values(this.moves);
    for (const name of from ?? []) if (!to?.has(name)) this.faults.push(`the move ${name} goes nowhere`);
    for (const name of to ?? [])
      if (!from?.has(name)) this.faults.push(`the move ${name} comes from nowhere`);
    if (part === 'word/comments.xml') this.twice('w:comment', this.known.comments);
    if (part === 'word/footnotes.xml') this.twice('w:footnote', this.known.notes);
    return [...nesting, ...this.faults, ...structureFaults(xml)];
  }

  private see(tag: Tag, above: readonly string[]): void {
    const { name, attributes } = tag;
    const id = attributes.get('w:id') ?? '';
    if (CHANGES.has(name)) this.change(tag);
    this.range(name, id, attributes.get('w:name') ?? '');
    if (name === 'w:t' || name === 'w:delText') this.words(tag, above);
    if (name === 'w:fldChar') this.field(attributes.get('w:fldCharType') ?? '');
    if (name === 'w:fldSimple' && tag.isEmpty) this.faults.push('a field shows nothing');
    if (name === 'w:commentReference' && (above.includes('w:del') || above.includes('w:moveFrom')))
      this.faults.push(`comment ${id} has its reference in w:del`);
    if (
      (name === 'w:commentReference' || name === 'w:commentRangeStart') &&
      !this.known.comments.includes(id)
    )
      this.faults.push(`there is no comment ${id}`);
    if (name === 'w:footnoteReference') {
      if (!this.known.notes.includes(id)) this.faults.push(`there is no footnote ${id}`);
      if (this.noteIds.has(id)) this.faults.push(`footnote ${id} is referred to twice`);
      this.noteIds.add(id);
    }
    const value = attributes.get('w:val') ?? '';
    if (STYLED.has(name) && !this.known.styles.includes(value))
      this.faults.push(`there is no style ${value}`);
    if (name === 'w:numId' && value !== '0' && !this.known.numbers.includes(value))
      this.faults.push(`there is no list ${value}`);
  }

  private change({ name, attributes }: Tag): void {
    this.own(name, attributes.get('w:id') ?? '');
    if (!attributes.get('w:author')) this.faults.push(`a change (${name}) has no author`);
  }

  private own(name: string, id: string): void {
    const other = this.ids.get(id);
    if (other !== undefined) this.faults.push(`${other} and ${name} both have the number ${id}`);
    this.ids.set(id, name);
  }

  private range(name: string, id: string, label: string): void {
    for (const range of RANGES) {
      const key = `${range} ${id}`;
      if (name === `${range}Start`) {
        if (range !== 'w:commentRange') this.own(range, id);
        if (name in this.moves) this.moves[name as keyof typeof this.moves].add(label);
        this.ranges.set(key, name);
      }
      if (name === `${range}End` && !this.ranges.delete(key))
        this.faults.push(`${key} ends and did not begin`);
    }
  }

  private words({ name, text, attributes }: Tag, above: readonly string[]): void {
    if (/[\n\r\t]/.test(text)) this.faults.push(`there is a line break in ${name}`);
    if (/^\s|\s$/.test(text) && attributes.get('xml:space') !== 'preserve')
      this.faults.push(`the space at the edge of ${name} is not kept`);
    const isDeleted = above.includes('w:del');
    if (isDeleted !== (name === 'w:delText'))
      this.faults.push(`${name} is ${isDeleted ? 'in' : 'outside of'} w:del`);
    const field = this.fields.at(-1);
    if (field?.separated && text !== '') field.shown = true;
  }

  private field(type: string): void {
    if (type === 'begin') this.fields.push({ separated: false, shown: false });
    const field = this.fields.at(-1);
    if (!field) this.faults.push('a field ends that did not begin');
    else if (type === 'separate') field.separated = true;
    else if (type === 'end') {
      if (!field.shown) this.faults.push('a field shows nothing');
      this.fields.pop();
    }
  }

  private twice(name: string, ids: readonly string[]): void {
    for (const id of new Set(ids))
      if (ids.filter(one => one === id).length > 1) this.faults.push(`two of ${name} have the number ${id}`);
  }
}

/** Two tables with nothing between them are one; a cell ends with a paragraph, a row has a cell. */
function structureFaults(xml: string): string[] {
  const faults: string[] = [];
  const last: string[] = [''];
  walk(xml, (tag, above) => {
    last.length = above.length + 1;
    const before = last[above.length] ?? '';
    if (tag.name === 'w:tbl' && before === 'w:tbl') faults.push('two tables follow each other');
    last[above.length] = tag.name;
    if (tag.isEmpty && (tag.name === 'w:tc' || tag.name === 'w:tr')) faults.push(`${tag.name} is empty`);
  });
  for (const [, end] of xml.matchAll(/<\/?(w:\w+)[^<>]*>\s*<\/w:tc>/g))
    if (!ENDS_CELL.has(end ?? '')) faults.push(`a cell ends with ${end}`);
  return faults;
}
