/** Words of elements: inline nodes, and the notes that stand among them. */
import {
  encodeAddress,
  type Inline,
  type NoteReference,
  normaliseInline,
  noteReference,
  text,
} from '../../document/index.ts';
import type { XmlElement } from './parse-xml.ts';
import { INSIDE_WORDS } from './source-text.ts';
import type { Tell } from './tell.ts';

const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['i', 'em']);
/** Quotations, with their marks as attributes. */
const QUOTED = new Set(['quotedText', 'quotedStructure', 'embeddedText', 'embeddedStructure']);
export class Words {
  /** The notes found so far, each with the element that holds its words. */
  readonly notes: { identifier: string; element: XmlElement }[] = [];
  /** Words that are marked as inserted or deleted. */
  readonly changes = { insertion: 0, deletion: 0 };
  /** Identifiers of notes by where references to them point. */
  private readonly targets = new Map<string, string>();
  private readonly tell: Tell;
  private readonly tracked: 'accept' | 'reject';

  constructor(tell: Tell, tracked: 'accept' | 'reject') {
    this.tell = tell;
    this.tracked = tracked;
  }

  /** Takes note of the notes that stand in the metadata of documents, where references point to them. */
  register(documents: readonly XmlElement[]): void {
    for (const document of documents) {
      const meta = childOf(document, 'meta');
      const lists = meta ? elementsOf(meta).filter(({ name }) => name === 'notes') : [];
      for (const note of lists.flatMap(elementsOf)) {
        const reference = this.note(note);
        const id = note.attributes.eId ?? note.attributes.id;
        if (id) this.targets.set(`#${id}`, reference.identifier);
      }
    }
  }

  /** The words of an element in their normal form. */
  of(element: XmlElement): Inline[] {
    return normaliseInline(this.inside(element));
  }

  private inside(element: XmlElement): Inline[] {
    return element.children.flatMap(child =>
      typeof child === 'string' ? [text(child)] : this.inline(child),
    );
  }

  /** What an element gives among other words, not brought to the normal form yet. */
  inline(element: XmlElement): Inline[] {
    const { name, attributes } = element;
    if (isPrinted(element, STRONG, 'bold')) return [{ type: 'strong', children: this.inside(element) }];
    if (isPrinted(element, EMPHASIS, 'italic')) return [{ type: 'emphasis', children: this.inside(element) }];
    if (QUOTED.has(name)) return this.quoted(element);
    if (name === 'authorialNote') return [this.note(element)];
    if (name === 'noteRef') return this.noteReference(element);
    if (name === 'ins' || name === 'del') return this.change(element);
    if (isLink(element)) {
      return [{ type: 'link', url: encodeAddress(attributes.href ?? ''), children: this.inside(element) }];
    }
    if (name === 'img') this.tell('picture', 'A picture is left out: only words are read', element);
    const inside = this.inside(element);
    return INSIDE_WORDS.has(name) ? inside : [text(' '), ...inside, text(' ')];
  }

  /** A quotation within a line: its marks close up to its words. */
  private quoted(element: XmlElement): Inline[] {
    const { open, close } = marksOf(element);
    const inside = normaliseInline(this.inside(element));
    return [text(open), ...inside, text(close)];
  }

  private note(element: XmlElement): NoteReference {
    const marker = markerOf(element.attributes.marker ?? '');
    const taken = this.notes.some(({ identifier }) => identifier === marker);
    const identifier = marker && !taken ? marker : this.freeNumber();
    this.notes.push({ identifier, element });
    return noteReference(identifier);
  }

  private freeNumber(): string {
    let number = this.notes.length + 1;
    while (this.notes.some(({ identifier }) => identifier === String(number))) number += 1;
    return String(number);
  }

  private noteReference(element: XmlElement): Inline[] {
    const target = this.targets.get(element.attributes.href ?? '');
    if (target) return [noteReference(target)];
    const marker = markerOf(element.attributes.marker ?? plain(element));
    return [marker ? noteReference(marker) : text(' ')];
  }

  private change(element: XmlElement): Inline[] {
    const inside = this.inside(element);
    const kind = element.name === 'ins' ? 'insertion' : 'deletion';
    if (inside.length > 0) this.changes[kind] += 1;
    return (kind === 'insertion') === (this.tracked === 'accept') ? inside : [];
  }
}

/** The quotation marks that an element is printed with. */
export const marksOf = ({ attributes }: XmlElement): { open: string; close: string } => ({
  open: attributes.startQuote ?? '',
  close: attributes.endQuote ?? '',
});

/** Whether an element is bold or italic: by its name, or in the dialect of the United Nations by its class. */
const isPrinted = ({ name, attributes }: XmlElement, names: ReadonlySet<string>, style: string): boolean =>
  names.has(name) || ((name === 'span' || name === 'inline') && attributes.class === style);

/** A link leads out of the document; what a `ref` names by its IRI is found in the words again. */
function isLink({ name, attributes: { href = '' } }: XmlElement): boolean {
  if (name === 'ref') return /^(?:https?|mailto):/i.test(href);
  return name === 'a' && href !== '' && !/^\s*(?:javascript|vbscript|data):/i.test(href);
}

/** The marker of a note as an identifier: `(1)` and `[1]` are `1`. */
const markerOf = (marker: string) =>
  marker
    .trim()
    .replace(/^[[(]+|(?<![\])])[\])]+$/g, '')
    .replace(/[\s\]]+/g, '');

/** All words of an element, without any mark-up. */
export function plain(element: XmlElement): string {
  return element.children.map(child => (typeof child === 'string' ? child : plain(child))).join('');
}

export const elementsOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== 'string');

/** The first child of that name. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(element).find(child => child.name === name);

/** The first element of that name anywhere inside, in document order. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : findElement(child, name);
    if (found) return found;
  }
  return undefined;
}
