/** A paragraph of a Word file: its words, each in one or both of the texts, and its end. */
import type { Mark, Revisions } from './revisions.ts';
import { isRightToLeft, STEP } from './styles.ts';
import { textXml } from './text.ts';
import type { Leaf, Run } from './words.ts';

export interface Paragraph {
  /** The identifier of a style; the ordinary one if left out. */
  style?: string;
  /** How many levels its words are set in, and how many signs the labels before them have: two labels where it changed. */
  indent?: { level: number; signs: number };
  language?: string | undefined;
  runs: readonly Run[];
  /** What its end is: a paragraph whose end is not in a text goes on in the next one there. */
  end: Mark;
  /** The identifiers of its comments. */
  comments?: readonly number[];
  /** What stands before its words and is none of them, as XML: the number of a footnote. */
  start?: string;
}

/** What the words of a document refer to: kept by whoever writes the document. */
export interface References {
  /** The run that refers to a note, marked as it is in the texts. */
  note(identifier: string, mark: Mark): string;
  /** The identifier of the relationship to an address; null where the address is none that a file may lead to. */
  link(address: string): string | null;
}

/** The paragraph as XML. */
export function paragraphXml(paragraph: Paragraph, revisions: Revisions, references: References): string {
  const { comments = [] } = paragraph;
  // The comment stands around the words and outside of what is deleted: accepting all must not take its end alone.
  const starts = comments.map(id => `<w:commentRangeStart w:id="${id}"/>`).join('');
  const ends = comments
    .map(
      id =>
        `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`,
    )
    .join('');
  return `<w:p>${propertiesXml(paragraph, revisions)}${paragraph.start ?? ''}${starts}${runsXml(paragraph, revisions, references)}${ends}</w:p>`;
}

function propertiesXml({ style, indent, language, end }: Paragraph, revisions: Revisions): string {
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    indent && indent.signs > 0
      ? `<w:tabs><w:tab w:val="left" w:pos="${indent.level * STEP + widthOf(indent.signs)}"/></w:tabs>`
      : '',
    isRightToLeft(language) ? '<w:bidi/>' : '',
    indent ? indentXml(indent) : '',
    end === 'same' ? '' : `<w:rPr>${revisions.on(end)}</w:rPr>`,
  ].join('');
  return properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
}

/** The width of a wide sign of a label, with the space after it divided among them, in twentieths of a point. */
const SIGN = 130;
const MOST_STEPS = 4;

/** Whole steps, so that labels of about the same length are in one line. */
const widthOf = (signs: number): number =>
  Math.min(MOST_STEPS, Math.max(1, Math.ceil((signs * SIGN) / STEP))) * STEP;

const indentXml = ({ level, signs }: { level: number; signs: number }): string =>
  signs > 0
    ? `<w:ind w:left="${level * STEP + widthOf(signs)}" w:hanging="${widthOf(signs)}"/>`
    : level > 0
      ? `<w:ind w:left="${level * STEP}"/>`
      : '';

function runsXml(paragraph: Paragraph, revisions: Revisions, references: References): string {
  const isRtl = isRightToLeft(paragraph.language);
  const write = (run: Run) => runXml(run, isRtl);
  // A link and a bookmark stand around the mark of a change, and not in it.
  const apartXml = (run: Run): string | null => {
    if (run.leaf.type === 'note') return references.note(run.leaf.identifier, run.mark);
    const address = run.leaf.type === 'words' && run.leaf.url ? references.link(run.leaf.url) : null;
    if (address === null) return null;
    return `<w:hyperlink r:id="${address}">${revisions.around(run.mark, write(run))}</w:hyperlink>`;
  };
  let xml = '';
  let open: { mark: Mark; content: string } = { mark: 'same', content: '' };
  const close = () => {
    xml += open.content === '' ? '' : revisions.around(open.mark, open.content);
  };
  for (const run of paragraph.runs) {
    const apart = apartXml(run);
    if (apart !== null) {
      close();
      xml += apart;
      open = { mark: 'same', content: '' };
      continue;
    }
    if (run.mark !== open.mark) {
      close();
      open = { mark: run.mark, content: '' };
    }
    open.content += write(run);
  }
  close();
  return xml;
}

function runXml({ leaf, mark }: Run, isRtl: boolean): string {
  if (leaf.type === 'note') return '';
  const properties = [
    leaf.type === 'words' && leaf.url ? '<w:rStyle w:val="Hyperlink"/>' : '',
    leaf.type === 'words' && leaf.strong ? '<w:b/><w:bCs/>' : '',
    leaf.type === 'words' && leaf.emphasis ? '<w:i/><w:iCs/>' : '',
    isRtl ? '<w:rtl/>' : '',
  ].join('');
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${contentXml(leaf, mark)}</w:r>`;
}

function contentXml(leaf: Exclude<Leaf, { type: 'note' }>, mark: Mark): string {
  if (leaf.type === 'tab') return '<w:tab/>';
  if (leaf.type === 'break') return '<w:br/>';
  return textXml(leaf.text, mark);
}

/** Words that stand in both texts. */
export const plainRun = (text: string, look: { strong?: true; url?: string } = {}): Run => ({
  mark: 'same',
  leaf: { type: 'words', text, ...look },
});
