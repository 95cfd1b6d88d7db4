/** Akoma Ntoso from strangers: refused where it could do harm, else read as far as it goes, with every word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullText, readMarkdown, writeMarkdown } from '../../../src/document/index.ts';
import { ReadError, read } from '../../../src/read/index.ts';
import { missingSigns, mutate, mutations } from '../../helpers/mutate.ts';
import { withoutPositions } from '../../helpers/without-positions.ts';

const RUNS = Number(process.env.TREATY_FUZZ_RUNS ?? 300);
const readXml = (xml: string, path = 'draft.akn') => read(Buffer.from(xml), path, { tracked: 'accept' });
const wrapped = (body: string) =>
  `<akomaNtoso><doc name="treaty"><meta/><mainBody>${body}</mainBody></doc></akomaNtoso>`;
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'read',
    (error: ReadError) => error.code,
  );

describe('Akoma Ntoso is refused', () => {
  it('with a document type, by which entities of entities and files of others come', async () => {
    const laughs = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
    const file = '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
    for (const type of [laughs, file, '<!DOCTYPE akomaNtoso SYSTEM "http://example.org/akn.dtd">']) {
      expect(await codeOf(readXml(`<?xml version="1.0"?>${type}${wrapped('<p>&b;&x;</p>')}`))).toBe(
        'unsafe-xml',
      );
    }
  });

  it('where it nests deeper than the limit', async () => {
    expect(await codeOf(readXml(wrapped('<hcontainer>'.repeat(100_000))))).toBe('too-large');
  });

  it.each([
    ['as it is', 'lakes\0', 'U+0000'],
    ['as another one', 'lakes\u000b', 'U+000B'],
    ['as a reference', 'lakes&#1;', '&#1;'],
    ['as a reference in hexadecimal digits', 'lakes&#x1F;', '&#x1F;'],
  ])('with a control character %s, with its line', async (_, words, code) => {
    await expect(readXml(wrapped(`<p>Clean\n${words}</p>`))).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining(`line 2 has a control character (${code})`),
    });
  });

  it('where it is another kind of XML, which is said', async () => {
    await expect(readXml('<?xml version="1.0"?><rss><p>News</p></rss>', 'feed.xml')).rejects.toThrow(
      /no Akoma Ntoso: its root is <rss>/,
    );
  });
});

describe('Akoma Ntoso with marked changes is two drafts', () => {
  const xml = wrapped('<p>Each Party <ins>shall</ins><del>should</del> report.</p>');

  it('of which one has to be named', async () => {
    await expect(read(Buffer.from(xml), 'draft.akn')).rejects.toThrow(/1 insertion and 1 deletion/);
  });

  it.each([
    ['accept', 'Each Party shall report.'],
    ['reject', 'Each Party should report.'],
  ] as const)('%s', async (tracked, words) => {
    const { draft } = await read(Buffer.from(xml), 'draft.akn', { tracked });
    expect(fullText(draft)).toBe(words);
  });
});

describe('Akoma Ntoso is read as far as it goes', () => {
  it('where it is cut off', async () => {
    const { draft, file } = await readXml(
      wrapped('<article><num>Article 1</num><content><p>Lakes are').slice(0, -33),
    );
    expect(fullText(draft)).toMatch(/Article 1\s+Lakes/);
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('not-well-formed');
  });

  it('where entities are not declared', async () => {
    const { draft } = await readXml(wrapped('<p>Lakes&nbsp;&mdash; and &rivers;</p>'));
    expect(fullText(draft)).toBe('Lakes — and &rivers;');
  });

  it('in the character set that it declares', async () => {
    const xml = `<?xml version="1.0" encoding="windows-1251"?>${wrapped('<p>\xce\xe7\xe5\xf0\xee</p>')}`;
    const { draft } = await read(Buffer.from(xml, 'latin1'), 'draft.xml');
    expect(fullText(draft)).toBe('Озеро');
  });
});

describe('damaged Akoma Ntoso', () => {
  const folder = join(import.meta.dirname, '..', 'fixtures');
  const sources = ['akoma-ntoso-of-an-act/input.xml', 'akoma-ntoso-lists-points-and-notes/input.akn'].map(
    path => readFileSync(join(folder, path), 'latin1').replace(/<\?xml[^>]*>/, ''),
  );
  const splices = [
    '<p>',
    '</p>',
    '<',
    '>',
    '&',
    '"',
    ']]>',
    '<![CDATA[',
    '<!--',
    '<?',
    '<list>',
    '<article>',
    '<authorialNote marker="1">',
    '<noteRef/>',
    '<blockList>',
    '<tr>',
    '<td colspan="999999">',
    '</akomaNtoso>',
    '\0',
    ' [',
    '<heading/>',
    '<preamble>',
    '<attachment>',
    '<quotedStructure>',
  ];

  it('gives every word that its parser finds, in a tree that canonical Markdown holds exactly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), mutations(splices), async (source, list) => {
        const damaged = mutate(source, list);
        if (!damaged.trim()) return;
        const result = await readXml(damaged).catch((error: unknown) => {
          expect(error).toBeInstanceOf(ReadError);
          return null;
        });
        if (!result) return;
        const { draft, file } = result;
        expect(missingSigns(file.data.sourceText ?? '', fullText(draft))).toEqual([]);
        expect(withoutPositions(readMarkdown(writeMarkdown(draft)))).toEqual(withoutPositions(draft));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
