/**
 * A real decision with automatic numbering, read in place, against the same document that Word saved as text: every label has to be the
 * one that is printed. Without the folder (beside the repository, or named by `TREATY_CORPUS`) the tests are skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/document/index.ts';
import { type BlockTree, readBlocks, readTracked } from '../../../src/read/index.ts';

const CORPUS = process.env.TREATY_CORPUS ?? join(import.meta.dirname, '../../../../shared/corpus');
const FOLDER = join(CORPUS, 'unfccc-art62');
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`No corpus at ${FOLDER} (set TREATY_CORPUS): its tests are skipped.`);

const DRAFT = '2024-11-14-sbsta-1st-iteration';
const INPUTS = '2024-cma-party-inputs.docx';
/** Where the tables begin, which the text does not show as tables. */
const ANNEX = '[Annex I';
/** How much of each line is compared, in characters: past it the text has the marks of footnotes. */
const REACH = 60;

const fold = (line: string) =>
  line
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
const upToAnnex = (lines: readonly string[]) => {
  const worded = lines.map(fold).filter(Boolean);
  return worded.slice(0, worded.indexOf(ANNEX)).map(line => line.slice(0, REACH));
};
const linesOf = ({ children }: BlockTree) =>
  children.flatMap(block => (block.type === 'words' ? [plainText(block.words)] : []));

describe.skipIf(!isThere)('a decision with automatic numbering', () => {
  it('has every label that is printed, line by line', async () => {
    const blocks = await readBlocks(readFileSync(join(FOLDER, `${DRAFT}.docx`)), 'draft.docx', {
      language: 'en',
    });
    const text = readFileSync(join(FOLDER, `${DRAFT}.txt`), 'utf8').replace(/^\uFEFF/, '');
    const printed = upToAnnex(text.split('\n'));
    expect(printed.length).toBeGreaterThan(500);
    expect(upToAnnex(linesOf(blocks))).toEqual(printed);
  });

  it('shows its chapters as larger, bold lines, and nothing else as both', async () => {
    const blocks = await readBlocks(readFileSync(join(FOLDER, `${DRAFT}.docx`)), 'draft.docx', {
      language: 'en',
    });
    const large = blocks.children.flatMap(block =>
      block.type === 'words' && block.look?.bold && (block.look.size ?? 1) >= 1.3
        ? [plainText(block.words)]
        : [],
    );
    const chapters = large.filter(words => /^[IVX]+\.\s/.test(words));
    expect(chapters.length).toBe(14);
  });
});

describe.skipIf(!isThere)('a decision with the comments of Parties and tracked changes', () => {
  it('is two drafts without a word of the comments, which are kept beside them', async () => {
    const { before, after } = await readTracked(readFileSync(join(FOLDER, INPUTS)), INPUTS, {
      language: 'en',
    });
    for (const { draft, file } of [before, after]) {
      expect(file.data.comments?.length).toBeGreaterThan(80);
      expect(JSON.stringify(draft)).not.toMatch(/comment-\d/);
    }
  });
});
