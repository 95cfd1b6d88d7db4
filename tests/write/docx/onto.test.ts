/** Changes written into a copy of the Word file that the earlier draft was read from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { type Draft, pieces } from '../../../src/document/index.ts';
import { read, type Tracked } from '../../../src/read/index.ts';
import { lintDocx, ontoDocx, pairToDocx } from '../../../src/write/index.ts';
import { corpus, readDraft, shipped } from '../../helpers/drafts.ts';
import { editedDraft } from '../../helpers/edited-draft.ts';
import { docxEntries, makeDocx, type Parts, p, r, zipOf } from '../../read/docx/make-docx.ts';
import { ONTO_PAIRS, type OntoPair, openedPair } from './onto-pairs.ts';
import { bodyOf, partsOf } from './parts.ts';
import { printed, wordsInFile } from './word-file.ts';

const AUTHOR = { name: 'Laketon', date: '2031-05-01' };

const pairNamed = (wanted: string) => ONTO_PAIRS.find(({ name }) => name === wanted) as OntoPair;

const draftOf = async (bytes: Uint8Array, tracked?: Tracked): Promise<Draft> =>
  (await read(bytes, 'before.docx', { language: 'en', ...(tracked ? { tracked } : {}) })).draft;

/** A Word file of a draft without tracked changes. */
const fileOf = (draft: Draft): Promise<Uint8Array> =>
  pairToDocx({
    comparison: compare(draft, draft),
    drafts: { before: draft, after: draft },
    findings: [],
    cover: false,
  });

async function onto(bytes: Uint8Array, after: Draft, tracked?: 'accept' | 'reject') {
  const before = await draftOf(bytes, tracked);
  const comparison = compare(before, after);
  const file = { name: 'before.docx', bytes };
  return {
    before,
    ...(await ontoDocx({ comparison, drafts: { before, after }, file, author: AUTHOR, tracked })),
  };
}

describe('accepting all is the later draft, rejecting all the earlier one', () => {
  it(
    'whatever was edited',
    () =>
      fc.assert(
        fc.asyncProperty(editedDraft, async ([one, after]) => {
          const { before, bytes, left } = await onto(await fileOf(one), after);
          expect(left).toEqual([]);
          expect(await wordsInFile(bytes, 'reject')).toBe(printed(before));
          expect(await wordsInFile(bytes, 'accept')).toBe(printed(after));
          expect(await lintDocx(bytes)).toEqual([]);
        }),
        { numRuns: 20 },
      ),
    120_000,
  );

  it('with a new note, and a table that changed', async () => {
    const after = shipped('model-convention', '2032-02');
    const { before, bytes, left } = await onto(await fileOf(shipped('model-convention', '2031-03')), after);
    expect(left).toEqual([]);
    expect(await wordsInFile(bytes, 'reject')).toBe(printed(before));
    expect(await wordsInFile(bytes, 'accept')).toBe(printed(after));
    expect(partsOf(bytes).get('word/footnotes.xml')).toContain('<w:footnoteRef/>');
  }, 60_000);

  it.skipIf(!corpus)(
    'of two drafts of Paris',
    async () => {
      const after = readDraft(`${corpus}/paris/2015-12-09.md`);
      const { before, bytes, left } = await onto(
        await fileOf(readDraft(`${corpus}/paris/2015-12-04.md`)),
        after,
      );
      expect(left).toEqual([]);
      expect(await wordsInFile(bytes, 'reject')).toBe(printed(before));
      expect(await wordsInFile(bytes, 'accept')).toBe(printed(after));
    },
    120_000,
  );
});

/** A file as somebody else makes it: with numbers that Word counts, a header, a picture, and words in several runs. */
const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

const pond = (...paragraphs: string[]): Parts => ({
  document: [p('Article 1'), p('Ponds'), ...paragraphs, '<w:p><w:r><w:drawing/></w:r></w:p>', p('')].join(''),
  numbering: NUMBERING,
  header1: p('Convention on ponds'),
});

const textOf = async (lines: readonly string[]): Promise<Draft> =>
  (
    await read(new TextEncoder().encode(['Article 1', 'Ponds', ...lines].join('\n\n')), 'after.txt', {
      language: 'en',
    })
  ).draft;

describe('a file that somebody else made', () => {
  const counted = pond(
    p('Each Party shall clean its ponds.', LISTED),
    p('Each Party shall count its ducks.', LISTED),
    p('Each Party shall report on both.', LISTED),
  );

  it('keeps every part that is not written, byte for byte', async () => {
    const file = makeDocx(counted);
    const { bytes } = await onto(
      file,
      await textOf([
        '1. Each Party should clean its ponds.',
        '2. Each Party shall count its ducks.',
        '3. Each Party shall report on both.',
      ]),
    );
    const [was, is] = [partsOf(file), partsOf(bytes)];
    expect([...is.keys()]).toEqual([...was.keys()]);
    for (const [name, part] of was) if (name !== 'word/document.xml') expect(is.get(name)).toBe(part);
  });

  const labelsOf = async (bytes: Uint8Array, tracked: Tracked) =>
    [...pieces(await draftOf(bytes, tracked))].flatMap(({ piece }) =>
      piece.type === 'provision' && piece.kind === 'paragraph' ? [piece.label] : [],
    );

  it('lets Word count on: a new paragraph gets its number, and those after it follow', async () => {
    const after = await textOf([
      '1. Each Party shall clean its ponds.',
      '2. Each Party shall feed its ducks in winter.',
      '3. Each Party shall count its ducks.',
      '4. Each Party shall report on both.',
    ]);
    const { bytes, left } = await onto(makeDocx(counted), after);
    expect(left).toEqual([]);
    expect(await labelsOf(bytes, 'reject')).toEqual(['1.', '2.', '3.']);
    expect(await labelsOf(bytes, 'accept')).toEqual(['1.', '2.', '3.', '4.']);
    expect(bodyOf(bytes)).not.toContain('<w:pPrChange');
    expect(bodyOf(bytes)).not.toContain('2.');
  });

  it('types a number that Word would not count, and those alone that follow it wrongly', async () => {
    const after = await textOf([
      '1. Each Party shall clean its ponds.',
      '1 bis. Each Party shall feed its ducks in winter.',
      '2. Each Party shall count its ducks.',
      '3. Each Party shall report on both.',
    ]);
    const { bytes, left } = await onto(makeDocx(counted), after);
    expect(left).toEqual([]);
    expect(await labelsOf(bytes, 'accept')).toEqual(['1.', '1 bis.', '2.', '3.']);
    expect(bodyOf(bytes)).not.toContain('<w:pPrChange');
  });

  it('reads again what it typed: a number that was right only because another one was counted is typed too', async () => {
    // Counted, `1 bis` is a second paragraph, and what follows it the third one, as it should be. Typed, it is none.
    const after = await textOf([
      '1. Each Party shall clean its ponds.',
      '1 bis. Each Party shall feed its ducks in winter.',
      '3. Each Party shall count its ducks.',
      '4. Each Party shall report on both.',
    ]);
    const { bytes, left } = await onto(makeDocx(counted), after);
    expect(left).toEqual([]);
    expect(await labelsOf(bytes, 'reject')).toEqual(['1.', '2.', '3.']);
    expect(await labelsOf(bytes, 'accept')).toEqual(['1.', '1 bis.', '3.', '4.']);
  });

  it('gives a new line of a bulleted list its bullet', async () => {
    const bullets = NUMBERING.replace('decimal', 'bullet').replace('%1.', '—');
    const lines = [p('1. Each Party shall clean:'), p('its ponds;', LISTED), p('its lakes.', LISTED)];
    const file = makeDocx({ ...pond(...lines), numbering: bullets });
    const after = makeDocx({
      ...pond(...lines, p('No Party shall clean its ice.', LISTED)),
      numbering: bullets,
    });
    const { bytes, left } = await onto(file, await draftOf(after));
    expect(left).toEqual([]);
    expect(bodyOf(bytes).match(/<w:numId w:val="1"\/>/g)).toHaveLength(3);
  });

  it('takes the number of a line away that has none any more', async () => {
    const after = await textOf([
      '1. Each Party shall clean its ponds.',
      'Each Party shall count its ducks.',
      '2. Each Party shall report on both.',
    ]);
    const { bytes, before, left } = await onto(makeDocx(counted), after);
    expect(left).toEqual([]);
    expect(await wordsInFile(bytes, 'reject')).toBe(printed(before));
    expect(await wordsInFile(bytes, 'accept')).toBe(printed(after));
  });

  it('sets a paragraph in as its number did, where the number is typed', async () => {
    const levels = NUMBERING.replace(
      '<w:lvlText w:val="%1."/>',
      '<w:lvlText w:val="%1."/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr>',
    );
    const right = `${LISTED}<w:ind w:right="99"/>`;
    const file = makeDocx({
      ...pond(p('Each Party shall clean its ponds.', right), p('Each Party shall count its ducks.', right)),
      numbering: levels,
    });
    const after = await textOf([
      '1. Each Party shall clean its ponds.',
      '3. Each Party shall count its ducks.',
    ]);
    const { bytes } = await onto(file, after);
    expect(bodyOf(bytes)).toContain(
      '<w:numId w:val="0"/></w:numPr><w:ind w:right="99" w:left="567" w:hanging="567"/><w:pPrChange ',
    );
  });

  it('keeps the look of words that are cut, and gives it to new ones', async () => {
    const file = makeDocx(
      pond(`<w:p>${r('1. Each Party ')}${r('shall clean its', '<w:i/>')}${r(' ponds.')}</w:p>`),
    );
    const { bytes } = await onto(file, await textOf(['1. Each Party shall always clean its ponds.']));
    expect(bodyOf(bytes)).toContain(
      '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">shall </w:t></w:r><w:ins ',
    );
    expect(bodyOf(bytes)).toMatch(
      /<w:ins [^>]*><w:r><w:rPr><w:i\/><\/w:rPr><w:t xml:space="preserve">always <\/w:t><\/w:r><\/w:ins>/,
    );
  });

  it('takes a field away with all that it shows', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>article 1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const file = makeDocx(
      pond(`<w:p>${r('1. Each Party shall clean its ponds under ')}${field}${r(' each year.')}</w:p>`),
    );
    const { bytes } = await onto(file, await textOf(['1. Each Party shall clean its ponds each year.']));
    expect(await lintDocx(bytes)).toEqual(await lintDocx(file));
    expect(bodyOf(bytes)).toContain('<w:delInstrText> REF a </w:delInstrText>');
  });

  it('marks words in the cells of a table, and rows that came or went', async () => {
    const { bytes: file, after } = await openedPair(pairNamed('table'));
    const { bytes, left } = await onto(file, after);
    expect(left).toEqual([]);
    const rows = bodyOf(bytes).split('<w:tr>').slice(1);
    const marks = rows.map(row => /<w:trPr><w:(ins|del) /.exec(row)?.[1] ?? 'same');
    expect(marks).toEqual(['same', 'same', 'del', 'same', 'ins']);
    expect(rows[1]).toMatch(/<w:delText[^>]*>2<.*<w:t [^>]*>4<.*<w:t [^>]*> m<.*<w:t [^>]*>dug again</);
    expect(rows[0]).not.toMatch(/<w:(?:ins|del) /);
    expect(bodyOf(bytes).match(/<w:tbl>/g)).toHaveLength(1);
  });

  it('replaces a table as a whole that is built otherwise than it is read', async () => {
    const table = (...rows: string[][]) =>
      `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map(cells => `<w:tr>${cells.map(cell => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
    const made = (depth: string) =>
      makeDocx(
        pond(
          p('1. Depths.'),
          table([p('Old pond'), table([p('deep'), p(depth)]) + p('')], [p('New pond'), p('3 m')]),
          p('2. Ducks are welcome.'),
        ),
      );
    const after = await draftOf(made('4 m'));
    const { bytes, before } = await onto(made('2 m'), after);
    expect(await wordsInFile(bytes, 'reject')).toBe(printed(before));
    expect(await wordsInFile(bytes, 'accept')).toBe(printed(after));
  });

  it('writes the paragraphs of a note into the note, and none into the text', async () => {
    const { bytes: file, before, after } = await openedPair(pairNamed('footnotes'));
    const { bytes, left } = await onto(file, after);
    expect(left).toEqual([]);
    expect(bodyOf(bytes)).not.toContain('Swans');
    expect(partsOf(bytes).get('word/footnotes.xml')).toMatch(
      /And geese\..*<w:ins .*Swans are not among them\./s,
    );
    expect(await wordsInFile(bytes, 'reject')).toBe(printed(before));
    expect(await wordsInFile(bytes, 'accept')).toBe(printed(after));
  });

  it('lists a further reference to a note, which Word can only have as a note of its own', async () => {
    const { bytes: file, after } = await openedPair(pairNamed('footnotes'));
    const twice: Draft = structuredClone(after);
    for (const { piece } of pieces(twice))
      if (piece.type === 'provision' && piece.label === '2.')
        for (const part of piece.children)
          if (part.type === 'wording') part.children.push({ type: 'noteReference', identifier: '1' });
    const { left } = await onto(file, twice);
    expect(left).toEqual(['note 1', '1(2)']);
  });

  it('asks what becomes of tracked changes that it has', async () => {
    const changed = pond(
      `<w:p>${r('1. Each Party shall ')}<w:ins w:id="1" w:author="A"><w:r><w:t xml:space="preserve">always </w:t></w:r></w:ins>${r('clean its ponds.')}</w:p>`,
      '<w:p><w:pPr><w:rPr><w:del w:id="2" w:author="A"/></w:rPr></w:pPr><w:del w:id="3" w:author="A"><w:r><w:delText>2. Ducks.</w:delText></w:r></w:del></w:p>',
    );
    const after = await textOf(['1. Each Party shall always clean its large ponds.']);
    const file = makeDocx(changed);
    const before = await draftOf(file, 'accept');
    const asked = {
      comparison: compare(before, after),
      drafts: { before, after },
      file: { name: 'a.docx', bytes: file },
      author: AUTHOR,
    };
    await expect(ontoDocx(asked)).rejects.toMatchObject({ code: 'tracked-changes' });
    const { bytes, left } = await onto(file, after, 'accept');
    expect(left).toEqual([]);
    expect(await wordsInFile(bytes, 'accept')).toBe(printed(after));
    expect(await wordsInFile(bytes, 'reject')).toBe(printed(before));
  });

  it('names what cannot be found in it, and leaves that as it is', async () => {
    const file = makeDocx(pond(p('1. Each Party shall clean its ponds.'), p('2. Ducks are welcome.')));
    const before = await textOf(['1. Each Party shall clean its lakes.', '2. Ducks are welcome.']);
    const after = await textOf(['1. Each Party shall clean its rivers.', '2. Ducks are welcome.']);
    const { left, bytes } = await ontoDocx({
      comparison: compare(before, after),
      drafts: { before, after },
      file: { name: 'a.docx', bytes: file },
      author: AUTHOR,
    });
    expect(left).toEqual(['1(1)']);
    expect(bodyOf(bytes)).not.toContain('<w:del ');
  });

  it('keeps macros, and says so', async () => {
    const entries: Record<string, string | Uint8Array> = {
      ...docxEntries(pond(p('1. Each Party shall clean its ponds.'))),
      'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
    };
    entries['[Content_Types].xml'] = String(entries['[Content_Types].xml']).replace(
      '<Override',
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override',
    );
    const { hasMacros, bytes } = await onto(
      zipOf(entries),
      await textOf(['1. Each Party may clean its ponds.']),
    );
    expect(hasMacros).toBe(true);
    expect(partsOf(bytes).get('word/vbaProject.bin')).toBe('\u0001\u0002\u0003');
  });
});
