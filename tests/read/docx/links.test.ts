/** Links of Word files: the address is kept with the words, where it leads out of the document. */
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../src/document/index.ts';
import { read } from '../../../src/read/index.ts';
import { docxEntries, p, r, zipOf } from './make-docx.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const external = (id: string, address: string) =>
  `<Relationship Id="${id}" Type="${RELATIONS}/hyperlink" Target="${address}" TargetMode="External"/>`;

/** A document of one article, whose words hold a link. */
async function markdownOf(link: string, address: string): Promise<string> {
  const document = `${p('Draft convention')}${p('Article 1')}<w:p>${r('See the ')}${link}${r(' of the Parties.')}</w:p>`;
  const entries = docxEntries({ document });
  const rels = entries['word/_rels/document.xml.rels'] ?? '';
  const bytes = zipOf({
    ...entries,
    'word/_rels/document.xml.rels': rels.replace(
      '</Relationships>',
      `${external('rId7', address)}</Relationships>`,
    ),
  });
  return writeMarkdown((await read(bytes, 'draft.docx')).draft);
}

describe('a link', () => {
  const link = `<w:hyperlink r:id="rId7">${r('record')}${r(' of votes')}</w:hyperlink>`;

  it('that leads to a page keeps its address, in one piece', async () => {
    expect(await markdownOf(link, 'https://example.org/votes')).toContain(
      'See the [record of votes](https://example.org/votes) of the Parties.',
    );
  });

  it('that would run something, or leads to a file, keeps its words only', async () => {
    for (const address of ['javascript:alert(1)', 'file:///C:/votes.docx'])
      expect(await markdownOf(link, address)).toContain('See the record of votes of the Parties.');
  });

  it('within the document is a reference like any other', async () => {
    const inner = `<w:hyperlink w:anchor="_Ref1">${r('article 5')}</w:hyperlink>`;
    expect(await markdownOf(inner, 'https://example.org')).toContain('See the article 5 of the Parties.');
  });
});
