/** Footnotes that only the later draft has, in somebody else's file. */
import {
  type Draft,
  headingText,
  largest,
  ownText,
  type Provision,
  pieces,
} from '../../../document/index.ts';
import { NAMESPACES, RELATIONS, XML_START } from '../package.ts';
import { textXml } from '../text.ts';

const NOTES = 'word/footnotes.xml';
const TYPES = '[Content_Types].xml';
const LINKS = 'word/_rels/document.xml.rels';
const FOOTNOTES_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml';

/** The texts of the parts of a file, by name; null for one that is not there. */
export interface PartTexts {
  get(name: string): string | null;
  set(name: string, xml: string): void;
}

export class NewNotes {
  private readonly parts: PartTexts;
  private readonly later: Draft;
  private readonly written: string[] = [];
  private readonly referred = new Set<string>();
  private next: number;

  constructor(parts: PartTexts, later: Draft) {
    this.parts = parts;
    this.later = later;
    const ids = [...(parts.get(NOTES) ?? '').matchAll(/<w:footnote\b[^>]*w:id="(\d+)"/g)].map(([, id]) =>
      Number(id),
    );
    this.next = largest(ids, 1) + 1;
  }

  /** Whether the text refers to it already. */
  has(identifier: string): boolean {
    return this.referred.has(identifier);
  }

  /** The content of a run that refers to a note of the later draft; null if that has no such note. */
  reference(identifier: string): { properties: string; content: string } | null {
    const note = this.later.children.find(
      (child): child is Provision =>
        child.type === 'provision' && child.kind === 'note' && child.number === identifier,
    );
    if (!note) return null;
    this.referred.add(identifier);
    const id = this.next;
    this.next += 1;
    const isCounted = /^\d+$/.test(identifier);
    const mark = isCounted ? '<w:footnoteRef/>' : textXml(identifier);
    const properties = this.raised();
    const [first = '', ...rest] = wordsOf(note);
    const paragraph = (words: string, start = '') =>
      `<w:p>${this.style()}${start}<w:r>${textXml(words)}</w:r></w:p>`;
    const start = `<w:r>${properties}${mark}</w:r>`;
    this.written.push(
      `<w:footnote w:id="${id}">${paragraph(` ${first}`, start)}${rest.map(words => paragraph(words)).join('')}</w:footnote>`,
    );
    const content = isCounted
      ? `<w:footnoteReference w:id="${id}"/>`
      : `<w:footnoteReference w:customMarkFollows="1" w:id="${id}"/>${textXml(identifier)}`;
    return { properties, content };
  }

  /** Puts the new footnotes into the file, whose part for them is made if there is none. */
  finish(): void {
    if (this.written.length === 0) return;
    const known = this.parts.get(NOTES);
    if (known === null) this.makePart();
    const xml = this.parts.get(NOTES) ?? '';
    const end = xml.lastIndexOf('</w:footnotes>');
    this.parts.set(NOTES, xml.slice(0, end) + this.written.join('') + xml.slice(end));
  }

  private makePart(): void {
    const rule = (id: number, name: string) =>
      `<w:footnote w:type="${name}" w:id="${id}"><w:p><w:r><w:${name}/></w:r></w:p></w:footnote>`;
    const rules = rule(0, 'separator') + rule(1, 'continuationSeparator');
    this.parts.set(NOTES, `${XML_START}<w:footnotes ${NAMESPACES}>${rules}</w:footnotes>`);
    this.append(TYPES, 'Types', `<Override PartName="/${NOTES}" ContentType="${FOOTNOTES_TYPE}"/>`);
    this.append(
      LINKS,
      'Relationships',
      `<Relationship Id="treatyNotes" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/>`,
    );
  }

  private append(part: string, root: string, element: string): void {
    const xml = this.parts.get(part) ?? '';
    this.parts.set(
      part,
      xml.replace(new RegExp(`</${root}>\\s*$`), () => `${element}</${root}>`),
    );
  }

  private raised(): string {
    const look = this.hasStyle('FootnoteReference')
      ? '<w:rStyle w:val="FootnoteReference"/>'
      : '<w:vertAlign w:val="superscript"/>';
    return `<w:rPr>${look}</w:rPr>`;
  }

  private style(): string {
    return this.hasStyle('FootnoteText') ? '<w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>' : '';
  }

  private hasStyle(id: string): boolean {
    return (this.parts.get('word/styles.xml') ?? '').includes(`w:styleId="${id}"`);
  }
}

/** The words of a note, one text for each line of it. */
const wordsOf = (note: Provision): string[] => [
  ownText(note),
  ...[...pieces(note)].map(({ piece }) =>
    piece.type === 'provision'
      ? [piece.label, headingText(piece), ownText(piece)].filter(Boolean).join(' ')
      : ownText(piece),
  ),
];
