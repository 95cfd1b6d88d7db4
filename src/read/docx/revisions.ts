/** Counts tracked changes, so that somebody who has to choose between two drafts knows what the choice is about. */
import { printChanges } from '../ask-for-draft.ts';
import { DELETED, INSERTED } from './view.ts';
import { elements, type XmlElement } from './xml.ts';

export interface RevisionCounts {
  insertions: number;
  deletions: number;
  moves: number;
  /** Changes of looks only. */
  formats: number;
}

type Kind = 'insertions' | 'deletions' | 'moves';

/**
 * Counts changes as a reader sees them: neighbouring marks of one kind and one author are one change, over runs and
 * ends of paragraphs alike. The place that words were moved from is the change; the place they went to is not counted.
 */
export class Revisions {
  readonly counts: RevisionCounts = { insertions: 0, deletions: 0, moves: 0, formats: 0 };
  private last = '';

  /** Sees another piece of the document, in order. */
  see(element: XmlElement, mark = ''): void {
    const { name, attributes } = element;
    if (/PrChange$/.test(name)) {
      this.counts.formats += 1;
      return;
    }
    if (name === 'w:pPr') return;
    const isMark = INSERTED.has(name) || DELETED.has(name);
    const inner = isMark ? `${name} ${attributes['w:author'] ?? ''}` : mark;
    if (isMark && element.children.length === 0) this.meet(inner);
    else if (name === 'w:t' || name === 'w:delText' || name === 'w:br') this.meet(inner);
    else if (name === 'w:p') this.paragraph(element, mark);
    else for (const part of elements(element)) this.see(part, inner);
  }

  private paragraph(element: XmlElement, mark: string): void {
    for (const part of elements(element)) this.see(part, mark);
    const properties = elements(element).find(({ name }) => name === 'w:pPr');
    const end = elements(properties).find(({ name }) => name === 'w:rPr');
    if (elements(properties).some(({ name }) => name === 'w:pPrChange')) this.counts.formats += 1;
    const marks = elements(end).filter(({ name }) => INSERTED.has(name) || DELETED.has(name));
    for (const one of marks) this.see(one);
    if (marks.length === 0) this.last = '';
  }

  private meet(mark: string): void {
    const kind = kindOf(mark.split(' ')[0] ?? '');
    if (kind && mark !== this.last) this.counts[kind] += 1;
    this.last = mark;
  }
}

function kindOf(name: string): Kind | null {
  if (name === 'w:moveFrom') return 'moves';
  if (name === 'w:moveTo') return null;
  return INSERTED.has(name) ? 'insertions' : DELETED.has(name) ? 'deletions' : null;
}

/** `3 insertions, 1 deletion and 2 moves`; empty where no words changed. */
export const printCounts = ({ insertions, deletions, moves }: RevisionCounts): string =>
  printChanges({ insertion: insertions, deletion: deletions, move: moves });
