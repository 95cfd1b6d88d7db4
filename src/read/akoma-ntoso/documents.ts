/** The documents of a file: one, several behind each other, or those of a collection. */
import type { Position } from 'unist';
import { isDocument } from './hierarchy.ts';
import type { XmlElement } from './parse-xml.ts';
import { childOf, elementsOf, findElement, plain } from './words.ts';

/** What stands around the documents of a file, and is nothing else. */
const WRAPPERS = new Set('#root akomaNtoso component components collectionBody'.split(' '));

/** The documents of a file. Those that are attached to one are not among them; a collection of one document is that document. */
export function documentsIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap(child => {
    if (child.name === 'documentCollection') {
      const inside = documentsIn(child);
      return inside.length === 1 ? inside : [child];
    }
    return isDocument(child) ? [child] : WRAPPERS.has(child.name) ? documentsIn(child) : [];
  });
}

/** What stands beside the documents of a file: the cover of a collection, or what is damaged. */
export function outsideOf(root: XmlElement, documents: readonly XmlElement[]): XmlElement {
  const rest = (element: XmlElement): XmlElement['children'] =>
    element.children.flatMap(child => {
      if (typeof child === 'string') return [child];
      if (documents.includes(child) || child.name === 'meta') return [];
      const isAround = WRAPPERS.has(child.name) || child.name === 'documentCollection';
      return isAround ? rest(child) : [child];
    });
  return { ...root, children: rest(root) };
}

/** The title of a document: that of its preface before that of its cover, which may be the title of a series. */
export function titleOf(document: XmlElement): XmlElement | undefined {
  const fronts = ['preface', 'coverPage'].flatMap(name => childOf(document, name) ?? []);
  for (const front of fronts) {
    const title = findElement(front, 'docTitle') ?? findElement(front, 'shortTitle');
    if (title) return title;
  }
  return undefined;
}

/** The documents that stand side by side in a file, by their titles: none for a file that is one document. */
export function titledDocuments(root: XmlElement): { title: string; from: string; position: Position }[] {
  const all = documentsIn(root).flatMap(document =>
    document.name === 'documentCollection' ? documentsIn(document) : [document],
  );
  const titled = all.flatMap(document => {
    const title = titleOf(document);
    const words = title ? plain(title).replace(/\s+/g, ' ').trim() : '';
    return words ? [{ title: words, from: words, position: document.position }] : [];
  });
  return titled.length > 1 ? titled : [];
}
