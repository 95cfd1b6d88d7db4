/** What one file may cost: measured by what it holds, because a small file may hold much, and a large one little. */
import { describe, expect, it } from 'vitest';
import { fullText } from '../../src/document/index.ts';
import { ReadError, type ReadOptions, read } from '../../src/read/index.ts';
import { makeDocx, p } from './docx/make-docx.ts';

async function refusal(bytes: Uint8Array, path: string, options: ReadOptions = {}): Promise<string> {
  const error = await read(bytes, path, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof ReadError)) throw new Error(`not refused: ${String(error)}`);
  return `${error.code}: ${error.message}`;
}

const item = '[do] so';
const items = (many: number, before: string, after: string) => `${before}${item}${after}`.repeat(many);
const articles = (many: number) =>
  '<article><num>1</num><content><p>do so</p></content></article>'.repeat(many);

/** Each has some fifty paragraphs and pieces of text. */
const FILES: Readonly<Record<string, (many: number) => Uint8Array>> = {
  'draft.docx': many => makeDocx({ document: p(item).repeat(many) }),
  'draft.html': many => Buffer.from(`<html>${items(many, '<p>', '</p>')}</html>`),
  'draft.txt': many => Buffer.from(items(many, '', '\n')),
  'draft.md': many => Buffer.from(items(many, '', '\n\n')),
  'draft.akn': many => Buffer.from(`<akomaNtoso><act><body>${articles(many)}</body></act></akomaNtoso>`),
};

describe.each(Object.keys(FILES))('%s', path => {
  const fileOf = FILES[path] as (many: number) => Uint8Array;

  it('with too many paragraphs and pieces of text is refused', async () => {
    expect(await refusal(fileOf(50), path, { limits: { maxParts: 20 } })).toMatch(
      new RegExp(`^too-large: ${path} has \\d+ paragraphs and pieces of text; at most 20 are read\\.`),
    );
  });

  it('with too much text is refused', async () => {
    expect(await refusal(fileOf(50), path, { limits: { maxCharacters: 100 } })).toMatch(
      new RegExp(`^too-large: ${path} has \\d+ characters; at most 100 are read\\.`),
    );
  });

  it('is read where it is not larger than a treaty', async () => {
    expect(fullText((await read(fileOf(50), path)).draft)).toContain('so');
  });
});

it('the brackets of one paragraph count as well', async () => {
  const bytes = Buffer.from(`<p>${'[a] '.repeat(50)}</p>`);
  expect(await refusal(bytes, 'draft.html', { limits: { maxParts: 40 } })).toContain('pieces of text');
});

describe('numbered sentences in one paragraph', () => {
  const warnings = async (many: number) => {
    const sentences = Array.from({ length: many }, (_, at) => `${at + 1}. The Parties agree.`);
    const { draft, file } = await read(Buffer.from(`Article 1\n${sentences.join(' ')}`), 'draft.txt');
    expect(fullText(draft).match(/The Parties agree\./g)).toHaveLength(many);
    return file.messages.map(({ ruleId }) => ruleId);
  };

  it('are parted as far as a treaty could have them', async () => {
    expect(await warnings(50)).toEqual([]);
  });

  it('stay together beyond that, with a warning', async () => {
    expect(await warnings(100)).toEqual(['too-many-labels']);
  });
});
