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
 * @param indent what the number set the paragraph in by.
 */
export function withoutNumber(properties: string, signed: string, indent: string): string {
  const own = inner(properties);
  const change = `<w:pPrChange${signed}><w:pPr>${bare(own)}</w:pPr></w:pPrChange>`;
  return `<w:pPr>${unnumbered(own.replace(/<w:pPrChange[\s\S]*$/, ''), indent)}${change}</w:pPr>`;
}

/** Properties as an old state: without what belongs to the end of the paragraph or of the section. */
const bare = (own: string): string =>
  own
    .replace(/<w:pPrChange[\s\S]*$/, '')
    .replace(/<w:sectPr[\s\S]*?<\/w:sectPr>/, '')
    .replace(MARK, '');

function unnumbered(own: string, indent: string): string {
  const without = own.replace(/<w:numPr>[\s\S]*?<\/w:numPr>|<w:numPr\/>/, '');
  const before = BEFORE_NUMBER.exec(without)?.[0] ?? '';
  return before + NO_NUMBER + setIn(without.slice(before.length), indent);
}

const INDENT = /<w:ind\b([^>]*)\/>/;

/** What the paragraph says of its indentation counts for more than what its number said. */
function setIn(properties: string, indent: string): string {
  const own = INDENT.exec(properties)?.[1];
  if (own !== undefined) {
    const others = [...(INDENT.exec(indent)?.[1] ?? '').matchAll(/\s(w:\w+)="[^"]*"/g)];
    const added = others.filter(([, name]) => !own.includes(` ${name}=`)).map(([attribute]) => attribute);
    return properties.replace(INDENT, () => `<w:ind${own}${added.join('')}/>`);
  }
  const at = properties.search(AFTER_INDENT);
  return at < 0 ? properties + indent : properties.slice(0, at) + indent + properties.slice(at);
}

/** What stands after the indentation of a paragraph, in the order that the schema has. */
const AFTER_INDENT =
  /<w:(?:contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)\b/;

/**
 * The properties of a new paragraph that looks like one of the file, all of it inserted.
 *
 * @param indent what the number sets the other one in by, where the number of the new one is typed; null where Word counts it.
 */
export function likeParagraph(properties: string, mark: string, indent: string | null = ''): string {
  const own = bare(inner(properties));
  return withEndMark(`<w:pPr>${indent === null ? own : unnumbered(own, indent)}</w:pPr>`, mark);
}

/** The properties of a run for other words: without old states, and without being the mark of a note. */
export const plainProperties = (properties: string): string =>
  properties
    .replace(/<w:rPrChange[\s\S]*?<\/w:rPrChange>/, '')
    .replace(/<w:rStyle [^>]*(?:Footnote|Endnote|Comment|Annotation)[^>]*\/>/i, '')
    .replace(/<w:vertAlign [^>]*\/>/, '');
