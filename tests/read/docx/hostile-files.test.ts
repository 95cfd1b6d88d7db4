/** Files that are broken, hostile, or something else: each is refused with a reason and a way out, or read all the same. */
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fullText } from '../../../src/document/index.ts';
import { ReadError, type ReadOptions, read } from '../../../src/read/index.ts';
import { docxEntries, makeDocx, p, zipOf } from './make-docx.ts';

const words = p('Draft convention') + p('Article 1') + p('Each Party shall dig.');
const entries = (document = words) => docxEntries({ document });
const sound = makeDocx({ document: words });

async function refusal(bytes: Uint8Array, options: ReadOptions = {}, path = 'draft.docx'): Promise<string> {
  const error = await read(bytes, path, options).catch((thrown: unknown) => thrown);
  if (!(error instanceof ReadError)) throw new Error(`not refused: ${String(error)}`);
  return `${error.code}: ${error.message}`;
}

describe('what is something else is named, with the way out', () => {
  const odt = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' });
  const xlsx = zipOf({
    ...entries(),
    '[Content_Types].xml':
      entries()['[Content_Types].xml']?.replaceAll('wordprocessingml.document', 'spreadsheetml.sheet') ?? '',
  });
  const ole = (name: string) =>
    Buffer.concat([
      Buffer.from('\u00D0\u00CF\u0011\u00E0', 'latin1'),
      Buffer.alloc(600),
      Buffer.from(name, 'utf16le'),
    ]);
  it.each([
    [
      'OpenDocument',
      odt,
      'not-supported: draft.docx is an OpenDocument text (ODT): open it in LibreOffice or Word and save it as DOCX.',
    ],
    ['EPUB', zipOf({ mimetype: 'application/epub+zip' }), 'not-supported: draft.docx is an EPUB book'],
    ['a workbook', xlsx, 'not-supported: draft.docx is an Excel workbook'],
    [
      'a zip archive of texts',
      zipOf({ 'a.txt': 'words' }),
      'not-supported: draft.docx is a zip archive, but no Word file.',
    ],
    ['an old Word document', ole('WordDocument'), 'not-supported: draft.docx is an old Word document (.doc)'],
    [
      'a Word file with a password',
      ole('EncryptedPackage'),
      'encrypted: draft.docx is a Word file with a password',
    ],
    ['an empty archive', zipOf({}), 'not-supported: draft.docx is a zip archive, but no Word file.'],
  ])('%s', async (_, bytes, message) => {
    expect(await refusal(bytes)).toContain(message);
  });

  it('an RTF document', async () => {
    expect(await refusal(Buffer.from('{\\rtf1 words}'), {}, 'draft.rtf')).toContain('save it as DOCX');
  });

  it('whatever its name: an archive without an ending is known by its bytes', async () => {
    expect(fullText((await read(sound, 'draft')).draft)).toContain('Each Party shall dig.');
  });
});

describe('Word files with other endings are read as well', () => {
  it.each([['template.main'], ['document.main']])('%s', async type => {
    const bytes = zipOf(docxEntries({ document: words }, type));
    expect(fullText((await read(bytes, 'draft.dotx')).draft)).toContain('Each Party shall dig.');
  });

  it('macros are told, and not run', async () => {
    const types = entries()['[Content_Types].xml']?.replace(
      /application[^"]*document\.main\+xml/,
      'application/vnd.ms-word.document.macroEnabled.main+xml',
    );
    const { file } = await read(zipOf({ ...entries(), '[Content_Types].xml': types ?? '' }), 'draft.docm');
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('macros');
  });
});

describe('what is broken is said to be', () => {
  const flipped = (at: number) => sound.map((byte, index) => (index === at ? byte ^ 1 : byte));
  const contentOf = Buffer.from(sound).indexOf('word/document.xml') + 'word/document.xml'.length;
  it.each([
    [
      'cut off',
      sound.subarray(0, sound.length - 30),
      'the list of its parts, at the end of the file, is missing',
    ],
    ['cut off early', sound.subarray(0, 40), 'is missing'],
    ['a bit that fell over', flipped(contentOf + 40), 'damaged'],
    ['no XML', zipOf(entries('<w:p>')), 'its part word/document.xml is no sound XML'],
    ['a control character', zipOf(entries('<w:p>&#1;</w:p>')), 'its part word/document.xml is no sound XML'],
    ['an entity', zipOf(entries('<w:p>&lol;</w:p>')), 'its part word/document.xml is no sound XML'],
    ['a name that points out of it', zipOf({ ...entries(), '../evil.xml': 'x' }), 'which points out of it'],
    ['a name with a drive', zipOf({ ...entries(), 'C:\\evil.xml': 'x' }), 'which points out of it'],
  ])('%s', async (_, bytes, message) => {
    const told = await refusal(bytes);
    expect(told).toMatch(/^damaged: /);
    expect(told).toContain(message);
  });

  it('a document type with entities is refused before any is expanded', async () => {
    const laughs = `<!DOCTYPE w:document [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'ab'.repeat(at + 1)} "&a;&a;&a;&a;">`).join('')}]>`;
    const document = entries()['word/document.xml']?.replace('?>\n', `?>${laughs}`) ?? '';
    expect(await refusal(zipOf({ ...entries(), 'word/document.xml': document }))).toContain(
      'declares a document type',
    );
  });

  it('two parts of one name, of which each reader could take another', async () => {
    const twice = Buffer.from(zipOf({ ...entries(), 'word/documenu.xml': 'x' }));
    for (let at = twice.indexOf('documenu'); at !== -1; at = twice.indexOf('documenu'))
      twice.write('document', at);
    expect(await refusal(twice)).toContain('two parts with the name word/document.xml');
  });

  it('parts that nobody needs may be broken', async () => {
    const bytes = zipOf({ ...entries(), 'word/theme/theme1.xml': '<broken' });
    expect((await read(bytes, 'draft.docx')).file.messages).toEqual([]);
  });
});

describe('bombs', () => {
  it('are refused by the size they declare', async () => {
    const bytes = zipOf(entries(words + ' '.repeat(2_000_000)));
    const told = await refusal(bytes, { limits: { maxUnpackedBytes: 1_000_000 } });
    expect(told).toMatch(/^too-large: draft\.docx unpacks to \d+ bytes; at most 1000000 are read\./);
  });

  it('and by the size they have, whatever they declare', async () => {
    const bytes = Buffer.from(zipOf(entries(words + ' '.repeat(2_000_000))));
    const name = bytes.lastIndexOf('word/document.xml');
    bytes.writeUInt32LE(100, name - 46 + 24);
    expect(await refusal(bytes, { limits: { maxUnpackedBytes: 1_000_000 } })).toMatch(/^too-large: /);
  });

  it('count all parts together', async () => {
    const filler = `<w:style w:styleId="x">${' '.repeat(600_000)}</w:style>`;
    const bytes = makeDocx({ document: words, styles: filler, numbering: ' '.repeat(600_000) });
    expect(await refusal(bytes, { limits: { maxUnpackedBytes: 1_000_000 } })).toMatch(/^too-large: /);
    expect((await read(bytes, 'draft.docx')).file.messages).toEqual([]);
  });

  it('of depth', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(5_000)}${words}${'</w:sdtContent></w:sdt>'.repeat(5_000)}`;
    expect(await refusal(makeDocx({ document: deep }))).toMatch(/^too-large: .*nests 257 elements deep/);
  });

  it.each([
    ['empty paragraphs', '<w:p/>'.repeat(100_000)],
    ['empty runs in one paragraph', `<w:p>${'<w:r/>'.repeat(100_000)}</w:p>`],
    ['words', p('word '.repeat(50_000))],
    ['one endless word', p('a'.repeat(500_000))],
    ['white space', ' '.repeat(500_000)],
  ])('of %s', async (_, document) => {
    expect(await refusal(makeDocx({ document }), { limits: { maxPages: 10 } })).toMatch(
      /^too-large: draft\.docx has \d+ pages; at most 10 are read\./,
    );
    await read(makeDocx({ document }), 'draft.docx');
  });

  it('a text that packs well is none', async () => {
    const long = p('Each Party shall dig. '.repeat(50_000));
    const { draft } = await read(makeDocx({ document: words + long }), 'draft.docx');
    expect(fullText(draft).length).toBeGreaterThan(1_000_000);
    expect(deflateRawSync(long).length).toBeLessThan(20_000);
  });
});

describe('no size of a single thing breaks the program', () => {
  it('a paragraph of more pieces than a function can be given', async () => {
    const pieces = `<w:p><w:r><w:t>Each</w:t>${'<w:tab/>'.repeat(150_000)}<w:t>Party digs.</w:t></w:r></w:p>`;
    expect(fullText((await read(makeDocx({ document: words + pieces }), 'draft.docx')).draft)).toContain(
      'Each Party digs.',
    );
  });

  it('a label that repeats a great number without end is cut, and that is told', async () => {
    const numbered = p('Numbered.', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:lvlText w:val="${'%1'.repeat(5000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const { draft, file } = await read(makeDocx({ document: words + numbered, numbering }), 'draft.docx');
    expect(fullText(draft).length).toBeLessThan(1000);
    expect(file.messages.map(({ reason }) => reason)).toContain('Labels of more than 300 characters are cut');
  });
});

describe('circles are cut', () => {
  it('of styles based on each other, and of numbering styles that lead to each other', async () => {
    const style = (id: string, basedOn: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/></w:style>`;
    const link = (id: string, list: number) =>
      `<w:style w:type="numbering" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`;
    const bytes = makeDocx({
      document: `${words}${p('Numbered.', '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')}`,
      styles: style('A', 'B') + style('B', 'A') + link('L1', 2) + link('L2', 1),
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L1"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L2"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    });
    expect(fullText((await read(bytes, 'draft.docx')).draft)).toContain('Numbered.');
  });
});
