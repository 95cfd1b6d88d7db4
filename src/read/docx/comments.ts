/** Comments: what delegations say about the text. They are no words of it, so no block holds them; each is reported with its place. */
import type { VFile } from 'vfile';
import { plainText } from '../../document/index.ts';
import type { SourceBlock } from '../blocks.ts';
import { MESSAGE_SOURCE } from '../message-source.ts';
import type { WordPackage } from './package.ts';
import { elementsById, type XmlElement } from './xml.ts';

declare module 'vfile' {
  interface DataMap {
    /** What others wrote beside the text, in its order; not there if there is nothing. */
    comments: Comment[];
  }
}

export interface Comment {
  /** Who wrote it; empty where the file does not say. */
  author: string;
  /** ISO date; empty where the file does not say. */
  date: string;
  words: string;
  /** The paragraph that it is on, counted from 1. */
  line: number;
}

export class Comments {
  private readonly contents: ReadonlyMap<string, XmlElement>;
  private readonly places = new Map<string, number>();

  constructor(source: WordPackage) {
    this.contents = elementsById(source.parts('comments'), 'w:comments');
  }

  /** Notes where a comment stands; the first place counts. Gives whether there is such a comment. */
  refer(id: string, line: number): boolean {
    if (this.contents.has(id) && !this.places.has(id)) this.places.set(id, line);
    return this.contents.has(id);
  }

  /** Those that are referred to, with the paragraphs that refer to them. */
  *referred(): Generator<{ content: XmlElement; line: number }> {
    for (const [id, line] of this.places) {
      const content = this.contents.get(id);
      if (content) yield { content, line };
    }
  }
}

/** A comment by its element and the blocks that were read of it. */
export function commentOf(content: XmlElement, blocks: readonly SourceBlock[], line: number): Comment {
  const { attributes } = content;
  const parts = blocks.flatMap(block => (block.type === 'words' ? [block.words] : block.rows.flat()));
  return {
    author: attributes['w:author'] ?? '',
    date: /^\d{4}-\d{2}-\d{2}/.exec(attributes['w:date'] ?? '')?.[0] ?? '',
    words: parts.map(words => plainText(words).trim()).join(' '),
    line,
  };
}

/** Tells comments, each where it stands, with all its words: they are nowhere else. */
export function tellComments(file: VFile, comments: readonly Comment[]): void {
  if (comments.length > 0) file.data.comments = [...comments];
  for (const { author, date, words, line } of comments) {
    const by = [author, date].filter(Boolean).join(', ');
    file.info(`A comment${by ? ` by ${by}` : ''}, which is no part of the text: “${words}”`, {
      ruleId: 'comment',
      source: MESSAGE_SOURCE,
      place: { line, column: 1 },
    });
  }
}
