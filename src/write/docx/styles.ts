/** The styles of the files that are written: what lawyers expect of a treaty, by the names that Word itself uses. */
import { escapeXml } from '../xml.ts';
import { NAMESPACES } from './package.ts';

/** Twentieths of a point: how far a level is set in, one centimetre. */
export const STEP = 567;

/** The deepest heading and the deepest line that has a look of its own. */
export const DEEPEST = 6;

/** Of the paragraph that says where the texts are from; readers of treaty-diff know it by this name and leave it out. */
export const COVER_STYLE = 'TreatyDiffCover';

interface Style {
  id: string;
  name: string;
  type?: 'paragraph' | 'character' | 'table';
  basedOn?: string;
  next?: string;
  paragraph?: string;
  run?: string;
}

const heading = (level: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  paragraph: `<w:keepNext/><w:spacing w:before="240" w:after="120"/><w:jc w:val="center"/><w:outlineLvl w:val="${level - 1}"/>`,
  run: `<w:b/><w:bCs/>${level < 3 ? '<w:sz w:val="26"/><w:szCs w:val="26"/>' : ''}`,
});

const SMALL = '<w:sz w:val="18"/><w:szCs w:val="18"/>';

const STYLES: readonly Style[] = [
  { id: 'Normal', name: 'Normal', paragraph: '<w:spacing w:after="120"/>' },
  {
    id: 'Title',
    name: 'Title',
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: '<w:spacing w:after="240"/><w:jc w:val="center"/>',
    run: '<w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/>',
  },
  ...Array.from({ length: DEEPEST }, (_, at) => heading(at + 1)),
  {
    id: COVER_STYLE,
    name: 'treaty-diff cover',
    basedOn: 'Normal',
    paragraph:
      '<w:pBdr><w:left w:val="single" w:sz="12" w:space="8" w:color="808080"/></w:pBdr><w:spacing w:after="40"/>',
    run: SMALL,
  },
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="0"/><w:jc w:val="center"/>',
    run: SMALL,
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="0"/><w:jc w:val="center"/>',
    run: SMALL,
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="0"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
  {
    id: 'CommentText',
    name: 'annotation text',
    basedOn: 'Normal',
    paragraph: '<w:spacing w:after="0"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
  {
    id: 'FootnoteReference',
    name: 'footnote reference',
    type: 'character',
    run: '<w:vertAlign w:val="superscript"/>',
  },
  {
    id: 'CommentReference',
    name: 'annotation reference',
    type: 'character',
    run: '<w:sz w:val="16"/><w:szCs w:val="16"/>',
  },
  {
    id: 'Hyperlink',
    name: 'Hyperlink',
    type: 'character',
    run: '<w:color w:val="0563C1"/><w:u w:val="single"/>',
  },
];

/** The languages of the words: East Asian and right-to-left words have settings of their own. */
function languages(language: string | undefined): string {
  const tag = language && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(language) ? escapeXml(language) : 'en';
  const eastAsia = /^(?:zh|ja|ko)\b/i.test(tag) ? tag : 'zh-CN';
  const bidi = isRightToLeft(language) ? tag : 'ar-SA';
  return `<w:lang w:val="${tag}" w:eastAsia="${eastAsia}" w:bidi="${bidi}"/>`;
}

/** Whether words of a language run from right to left. */
export const isRightToLeft = (language: string | undefined): boolean =>
  /^(?:ar|fa|he|ur)\b/i.test(language ?? '');

/** `styles.xml` for words in a language. */
export function stylesXml(language: string | undefined): string {
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr>' +
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/>' +
    `<w:sz w:val="22"/><w:szCs w:val="22"/>${languages(language)}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  return `<w:styles ${NAMESPACES}>${defaults}${STYLES.map(styleXml).join('')}${TABLES}</w:styles>`;
}

function styleXml({ id, name, type = 'paragraph', basedOn, next, paragraph, run }: Style): string {
  return [
    `<w:style w:type="${type}" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>`,
    basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '',
    next ? `<w:next w:val="${next}"/>` : '',
    '<w:qFormat/>',
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '',
    run ? `<w:rPr>${run}</w:rPr>` : '',
    '</w:style>',
  ].join('');
}

const LINE = 'w:val="single" w:sz="4" w:space="0" w:color="auto"';

const TABLES =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top ${LINE}/><w:left ${LINE}/><w:bottom ${LINE}/><w:right ${LINE}/><w:insideH ${LINE}/><w:insideV ${LINE}/></w:tblBorders></w:tblPr></w:style>`;
