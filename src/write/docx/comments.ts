/** The comments of a Word file. */
import { NAMESPACES, type Part } from './package.ts';
import type { Revisions } from './revisions.ts';
import { textXml } from './text.ts';

export class Comments {
  private readonly revisions: Revisions;
  private readonly written: string[] = [];

  constructor(revisions: Revisions) {
    this.revisions = revisions;
  }

  /** The identifier of a comment with a paragraph for each of some lines; null where there are none. */
  add(lines: readonly string[]): number | null {
    if (lines.length === 0) return null;
    const { id, author } = this.revisions.comment();
    const mark = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>';
    const paragraphs = lines.map(
      (line, at) =>
        `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${at === 0 ? mark : ''}<w:r>${textXml(line)}</w:r></w:p>`,
    );
    this.written.push(`<w:comment w:id="${id}"${author} w:initials="td">${paragraphs.join('')}</w:comment>`);
    return id;
  }

  /** The part; none where there are no comments, because Word takes an empty one for damage. */
  parts(): Part[] {
    if (this.written.length === 0) return [];
    const xml = `<w:comments ${NAMESPACES}>${this.written.join('')}</w:comments>`;
    return [{ name: 'comments', kind: 'comments', xml }];
  }
}
