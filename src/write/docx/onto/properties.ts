/** Properties of paragraphs and runs of somebody else's file, with what a change needs in them. */

const ALL = /^<w:pPr[^>]*>|<\/w:pPr>$/g;
const inner = (properties: string): string =>
  /\/>$/.test(properties) && !properties.includes('</w:pPr>') ? '' : properties.replace(ALL, '');

/** What ends the properties of a paragraph, in the order that the schema has. */
const MARK =
  /<w:rPr>[\s\S]*?<\/w:rPr>(?=(?:<w:sectPr|<w:pPrChange|$))|<w:rPr\/>(?=(?:<w:sectPr|<w:pPrChange|$))/;
const TAIL = /(?:<w:sectPr[\s\S]*?<\/w:sectPr>)?(?:<w:pPrChange[\s\S]*)?$/;
/** What stands in front of the number of a paragraph. */
const BEFORE_NUMBER =
  /^(?:\s*<w:(?:pStyle|keepNext|keepLines|pageBreakBefore|widowControl)\b[^>]*\/>|\s*<w:framePr\b[^>]*\/>)*/;

/** The properties with a mark on the end of the paragraph. */
export function withEndMark(properties: string, mark: string): string {
  const own = inner(properties);
  const known = MARK.exec(own)?.[0];
  if (known === undefined) {
    const tail = TAIL.exec(own)?.[0] ?? '';
    return `<w:pPr>${own.slice(0, own.length - tail.length)}<w:rPr>${mark}</w:rPr>${tail}</w:pPr>`;
  }
  const marked = known === '<w:rPr/>' ? `<w:rPr>${mark}</w:rPr>` : known.replace('<w:rPr>', `<w:rPr>${mark}`);
  return `<w:pPr>${own.replace(known, () => marked)}</w:pPr>`;
}

const NO_NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/**
 * The properties without the automatic number, as a tracked change: rejecting it gives the number back.
 *
 * @param signed the attributes of a change.
 */
export function withoutNumber(properties: string, signed: string): string {
  const own = inner(properties);
  const change = `<w:pPrChange${signed}><w:pPr>${bare(own)}</w:pPr></w:pPrChange>`;
  return `<w:pPr>${unnumbered(own.replace(/<w:pPrChange[\s\S]*$/, ''))}${change}</w:pPr>`;
}

/** Properties as an old state: without what belongs to the end of the paragraph or of the section. */
const bare = (own: string): string =>
  own
    .replace(/<w:pPrChange[\s\S]*$/, '')
    .replace(/<w:sectPr[\s\S]*?<\/w:sectPr>/, '')
    .replace(MARK, '');

function unnumbered(own: string): string {
  const without = own.replace(/<w:numPr>[\s\S]*?<\/w:numPr>|<w:numPr\/>/, '');
  const before = BEFORE_NUMBER.exec(without)?.[0] ?? '';
  return before + NO_NUMBER + without.slice(before.length);
}

/** The properties of a new paragraph that looks like one of the file: its number is typed, and all of it is inserted. */
export const likeParagraph = (properties: string, mark: string): string =>
  withEndMark(`<w:pPr>${unnumbered(bare(inner(properties)))}</w:pPr>`, mark);

/** The properties of a run for other words: without old states, and without being the mark of a note. */
export const plainProperties = (properties: string): string =>
  properties
    .replace(/<w:rPrChange[\s\S]*?<\/w:rPrChange>/, '')
    .replace(/<w:rStyle [^>]*(?:Footnote|Endnote|Comment|Annotation)[^>]*\/>/i, '')
    .replace(/<w:vertAlign [^>]*\/>/, '');
