/** The changes of one paragraph of somebody else's file, and the paragraph with them. */
import type { Mark, Revisions } from '../revisions.ts';
import { textXml } from '../text.ts';
import type { Run } from '../words.ts';
import type { FoundParagraph, FoundRun } from './found.ts';
import { plainProperties, withEndMark, withoutNumber } from './properties.ts';

/** A change of the source: what stands at a place is replaced. */
export interface Edit {
  start: number;
  end: number;
  xml: string;
}

export interface ChangeContext {
  revisions: Revisions;
  /** The run that refers to a note of the later draft. */
  noteRun(identifier: string): string;
  /** What the automatic number of a paragraph with these properties sets it in by, as a property; empty if nothing. */
  indentOf(properties: string): string;
}

export class ParagraphChanges {
  readonly found: FoundParagraph;
  private readonly deleted = new Set<number>();
  /** What is inserted after a character; after -1 before all of them. */
  private readonly inserted = new Map<number, Run[]>();
  private hasTypedNumber = false;

  constructor(found: FoundParagraph) {
    this.found = found;
  }

  delete(from: number, to: number): void {
    for (let at = from; at < to; at += 1) this.deleted.add(at);
  }

  /** @param after the character after which it is put. */
  insert(after: number, run: Run): void {
    this.inserted.set(after, [...(this.inserted.get(after) ?? []), run]);
  }

  /** Types the label, where Word counted it. */
  typeNumber(runs: readonly Run[]): void {
    this.hasTypedNumber = true;
    this.inserted.set(-1, [...runs, ...(this.inserted.get(-1) ?? [])]);
  }

  /** Whether all words of it go, and none come. */
  get isGone(): boolean {
    const { chars } = this.found;
    return (
      this.inserted.size === 0 &&
      chars.length > 0 &&
      chars.every(({ char }, at) => this.deleted.has(at) || /\s/u.test(char))
    );
  }

  /** What has to be replaced in the source. A paragraph that ends a section keeps its end. */
  edits(context: ChangeContext): Edit[] {
    const { revisions } = context;
    const { isGone, found } = this;
    const edits: Edit[] = [];
    const keepsEnd = found.isInCell || found.properties.includes('<w:sectPr');
    if (isGone && !keepsEnd)
      edits.push(this.propertiesEdit(withEndMark(found.properties, revisions.on('deleted'))));
    else if (this.hasTypedNumber)
      edits.push(
        this.propertiesEdit(
          withoutNumber(found.properties, revisions.changed(), context.indentOf(found.properties)),
        ),
      );
    const charsOf = charsByRun(found);
    const goneFields = this.goneFields(charsOf);
    const start = this.inserted.get(-1);
    if (start) {
      const at = found.runs[0]?.start ?? this.found.inner + found.properties.length;
      edits.push({ start: at, end: at, xml: insertedXml(start, found.runs[0]?.properties ?? '', context) });
    }
    for (const [index, run] of found.runs.entries()) {
      const chars = charsOf.get(index) ?? [];
      const isMark = chars.length === 0 && !holdsComment(run) && (isGone || goneFields.has(run.field));
      const isTouched = chars.some(at => this.deleted.has(at) || this.inserted.has(at));
      if (isMark || isTouched)
        edits.push({ start: run.start, end: run.end, xml: this.runXml(run, chars, isMark, context) });
    }
    return edits;
  }

  private propertiesEdit(xml: string): Edit {
    const { inner, properties } = this.found;
    return { start: inner, end: inner + properties.length, xml };
  }

  /** Fields of which all that is shown goes: their marks and instructions go with it. */
  private goneFields(charsOf: ReadonlyMap<number, number[]>): Set<number> {
    const shown = new Map<number, boolean>();
    for (const [index, { field }] of this.found.runs.entries()) {
      if (field < 0) continue;
      for (const at of charsOf.get(index) ?? [])
        shown.set(field, (shown.get(field) ?? true) && this.deleted.has(at));
    }
    return new Set([...shown].filter(([, isGone]) => isGone).map(([field]) => field));
  }

  private runXml(run: FoundRun, chars: readonly number[], isMark: boolean, context: ChangeContext): string {
    const { revisions } = context;
    let xml = '';
    const open: { mark: Mark; content: string; words: string } = { mark: 'same', content: '', words: '' };
    const endWords = () => {
      if (open.words !== '') open.content += textXml(open.words, open.mark);
      open.words = '';
    };
    const close = () => {
      endWords();
      if (open.content !== '')
        xml += revisions.around(open.mark, `${run.tag}${run.properties}${open.content}</w:r>`);
      open.content = '';
    };
    const markAs = (mark: Mark) => {
      if (mark !== open.mark) close();
      open.mark = mark;
    };
    let next = 0;
    for (const piece of run.pieces) {
      if (piece.text === '') {
        markAs(isMark ? 'deleted' : open.mark);
        endWords();
        open.content += open.mark === 'deleted' ? asDeleted(piece.source) : piece.source;
      }
      for (const char of piece.text.split('')) {
        const at = chars[next] ?? -1;
        next += 1;
        markAs(this.deleted.has(at) ? 'deleted' : 'same');
        if (piece.isWords) open.words += char;
        else {
          endWords();
          open.content += open.mark === 'deleted' ? asDeleted(piece.source) : piece.source;
        }
        const runs = this.inserted.get(at);
        if (!runs) continue;
        close();
        xml += insertedXml(runs, run.properties, context);
      }
    }
    close();
    return xml;
  }
}

/** Words and instructions that are deleted have elements of their own. */
const asDeleted = (source: string): string =>
  source.replace(/(<\/?)w:instrText\b/g, '$1w:delInstrText').replace(/(<\/?)w:t(?=[\s>/])/g, '$1w:delText');

/** Inserted words in the look of a run of the file; a note is a run of its own. */
export function insertedXml(
  runs: readonly Run[],
  properties: string,
  { revisions, noteRun }: ChangeContext,
): string {
  const look = plainProperties(properties);
  let xml = '';
  let content = '';
  const close = () => {
    if (content !== '') xml += `<w:r>${look}${content}</w:r>`;
    content = '';
  };
  for (const { leaf } of runs) {
    if (leaf.type === 'note') {
      close();
      xml += noteRun(leaf.identifier);
    } else
      content += leaf.type === 'tab' ? '<w:tab/>' : leaf.type === 'break' ? '<w:br/>' : textXml(leaf.text);
  }
  close();
  return xml === '' ? '' : revisions.around('inserted', xml);
}

/** A comment stays when its words go: accepting all must not take its end alone. */
const holdsComment = ({ pieces }: FoundRun): boolean =>
  pieces.some(({ source }) => source.startsWith('<w:commentReference'));

/** The characters of each run. */
function charsByRun({ chars }: FoundParagraph): Map<number, number[]> {
  const byRun = new Map<number, number[]>();
  for (const [at, { run }] of chars.entries()) {
    const some = byRun.get(run);
    if (some) some.push(at);
    else byRun.set(run, [at]);
  }
  return byRun;
}
