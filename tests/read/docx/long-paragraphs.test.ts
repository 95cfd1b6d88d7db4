/** Paragraphs of any number of runs, tabs and lines are read like others, or refused by a limit; a list of that length is no argument list. */
import { expect, it } from 'vitest';
import { fullText } from '../../../src/document/index.ts';
import { read } from '../../../src/read/index.ts';
import { makeDocx, p } from './make-docx.ts';

const textOf = async (document: string) =>
  fullText((await read(makeDocx({ document: `${p('Article 1')}${document}` }), 'long.docx')).draft);

it('two hundred thousand tabs are white space', async () => {
  expect(await textOf(`<w:p><w:r>${'<w:tab/>'.repeat(200_000)}<w:t>words</w:t></w:r></w:p>`)).toContain(
    'words',
  );
});

it('four hundred thousand runs are one text', async () => {
  const text = await textOf(`<w:p>${'<w:r><w:t>x </w:t></w:r>'.repeat(400_000)}</w:p>`);
  expect(text.match(/x/g)).toHaveLength(400_000);
});

it('thirty thousand lines of one paragraph are joined in the time that they take apart', async () => {
  const text = await textOf(`<w:p><w:r>${'<w:t>word</w:t><w:br/>'.repeat(30_000)}</w:r></w:p>`);
  expect(text.match(/word/g)).toHaveLength(30_000);
});
