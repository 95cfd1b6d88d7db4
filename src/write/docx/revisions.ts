/** Who made the changes and when, and the numbers that tell them apart. */
import { escapeXml } from '../xml.ts';

/** What a stretch of words, a paragraph or a row is in the two texts. `from` and `to` are the two places of what moved. */
export type Mark = 'same' | 'inserted' | 'deleted' | 'from' | 'to';

const ELEMENTS: Readonly<Record<Exclude<Mark, 'same'>, string>> = {
  inserted: 'w:ins',
  deleted: 'w:del',
  from: 'w:moveFrom',
  to: 'w:moveTo',
};

export interface Author {
  name: string;
  /** `YYYY-MM-DD`; null where no date is known. */
  date: string | null;
}

export class Revisions {
  private readonly author: Author;
  private last: number;

  /** @param last the highest number that the file has already. */
  constructor(author: Author, last = 0) {
    this.author = author;
    this.last = last;
  }

  /** A number that nothing else in the file has: bookmarks, comments and changes share one range. */
  id(): number {
    this.last += 1;
    return this.last;
  }

  /** Runs in their mark. */
  around(mark: Mark, content: string): string {
    if (mark === 'same') return content;
    const name = ELEMENTS[mark];
    return `<${name}${this.attributes('words')}>${content}</${name}>`;
  }

  /** The mark on the end of a paragraph, or on a row. */
  on(mark: Mark): string {
    return mark === 'same' ? '' : `<${ELEMENTS[mark]}${this.attributes('whole')}/>`;
  }

  /** The attributes of a change of properties. */
  changed(): string {
    return this.attributes('whole');
  }

  /** The number of a comment, and who made it. */
  comment(): { id: number; author: string } {
    return { id: this.id(), author: this.signed('12:00:00') };
  }

  /** The ends of a place that words were moved from or to; both places of a move have one name. */
  range(mark: 'from' | 'to', name: string): { start: string; end: string } {
    const element = `${ELEMENTS[mark]}Range`;
    const id = this.id();
    return {
      start: `<${element}Start w:id="${id}"${this.signed('12:00:00')} w:name="${name}"/>`,
      end: `<${element}End w:id="${id}"/>`,
    };
  }

  /**
   * Changes inside a paragraph and those of whole paragraphs have times of their own: LibreOffice takes neighbouring changes of one
   * author and time for one, over the end of a paragraph that is not part of it, and joins two paragraphs when they are rejected.
   */
  private attributes(extent: 'words' | 'whole'): string {
    return ` w:id="${this.id()}"${this.signed(extent === 'words' ? '12:00:00' : '12:05:00')}`;
  }

  private signed(time: string): string {
    const { name, date } = this.author;
    return ` w:author="${escapeXml(name)}"${date === null ? '' : ` w:date="${date}T${time}Z"`}`;
  }
}
