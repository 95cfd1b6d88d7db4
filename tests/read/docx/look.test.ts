/** How blocks of a Word file are printed, by their runs, their styles and the defaults of the document. */
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/document/index.ts';
import type { BlockTree, Look } from '../../../src/read/blocks.ts';
import { docxParser } from '../../../src/read/docx/index.ts';
import { makeDocx, p, r } from './make-docx.ts';

const STYLES = `
<w:docDefaults>
  <w:rPrDefault><w:rPr><w:sz w:val="24"/></w:rPr></w:rPrDefault>
  <w:pPrDefault><w:pPr><w:spacing w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Chapter"><w:name w:val="Chapter"/><w:basedOn w:val="Normal"/>
  <w:pPr><w:spacing w:before="288" w:after="144"/><w:jc w:val="center"/></w:pPr>
  <w:rPr><w:b/><w:sz w:val="36"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Close"><w:name w:val="Close"/><w:basedOn w:val="Normal"/>
  <w:pPr><w:spacing w:after="288"/><w:contextualSpacing/></w:pPr></w:style>
<w:style w:type="character" w:styleId="Stress"><w:name w:val="Stress"/><w:rPr><w:b/></w:rPr></w:style>`;

const paragraph = (runs: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const styled = (words: string, style: string) => p(words, `<w:pStyle w:val="${style}"/>`);
const TEXT = 'Each Party mows its reeds in the winter, and keeps a list of what it has mown.';

/** The look of the blocks of a body, by how they begin. */
function looksOf(body: string): Record<string, Look | undefined> {
  const file = new VFile({ path: 'draft.docx', value: makeDocx({ document: body, styles: STYLES }) });
  const tree = unified().use(docxParser, {}).parse(file) as unknown as BlockTree;
  return Object.fromEntries(
    tree.children.flatMap(block =>
      block.type === 'words' ? [[plainText(block.words).split(' ')[0] ?? '', block.look]] : [],
    ),
  );
}

describe('the look of a block of a Word file', () => {
  it('is by the style of its paragraph, its size against that of most letters', () => {
    expect(looksOf(p(TEXT) + styled('Mowing', 'Chapter')).Mowing).toEqual({
      size: 1.5,
      bold: true,
      centred: true,
      gap: 1.67,
    });
  });

  it('is by the style of its runs, and by the runs themselves', () => {
    const bold = paragraph(r('Reeds', '<w:rStyle w:val="Stress"/>') + r(' 12', '<w:b/>'));
    expect(looksOf(p(TEXT) + bold).Reeds).toEqual({ size: 1, bold: true, gap: 1 });
    expect(looksOf(p(TEXT) + paragraph(r('Small', '<w:i/><w:sz w:val="18"/>'))).Small).toEqual({
      size: 0.75,
      italic: true,
      gap: 1,
    });
  });

  it('is not bold where a bold style stands in a bold style, which switches it off', () => {
    const twice = paragraph(r('Reeds', '<w:rStyle w:val="Stress"/>'), '<w:pStyle w:val="Chapter"/>');
    expect(looksOf(p(TEXT) + twice).Reeds).not.toHaveProperty('bold');
  });

  it('holds for all letters of the block, or is left out', () => {
    const mixed = paragraph(r('Reeds ', '<w:b/>') + r('grow.', '<w:sz w:val="30"/>'));
    expect(looksOf(p(TEXT) + mixed).Reeds).toEqual({ gap: 1 });
  });

  it('is bold also where bold words are no heading, and marks without letters do not count', () => {
    const proposed = paragraph(r('Proposed words; no heading;', '<w:b/>') + r(' ]'));
    expect(looksOf(p(TEXT) + proposed).Proposed).toHaveProperty('bold', true);
  });

  it('has the bold of Arabic from the properties of its script', () => {
    const arabic = paragraph(r('المادة', '<w:rtl/><w:bCs/><w:szCs w:val="36"/>'));
    expect(Object.values(looksOf(p(TEXT) + arabic))[1]).toEqual({ size: 1.5, bold: true, gap: 1 });
  });

  it('has the gap above it: the space of both paragraphs, and the lines of empty ones between', () => {
    const gaps = looksOf(`${styled('Chapter', 'Chapter')}${p('First line.')}<w:p/>${p('Second line.')}`);
    expect(gaps.Chapter).not.toHaveProperty('gap');
    expect(gaps.First?.gap).toBe(1.5);
    expect(gaps.Second?.gap).toBe(2);
  });

  it('has no gap between neighbours whose style keeps its own close', () => {
    const gaps = looksOf(styled('One', 'Close') + styled('Two', 'Close') + p('Three'));
    expect(gaps.Two?.gap).toBe(1);
    expect(gaps.Three?.gap).toBe(2);
  });

  it('of a line behind a line break has the gap of lines', () => {
    const broken = `<w:p><w:r><w:t>Article 5</w:t><w:br/><w:t>Scope</w:t></w:r></w:p>`;
    expect(looksOf(styled('Part', 'Chapter') + broken).Scope?.gap).toBe(1);
  });
});
