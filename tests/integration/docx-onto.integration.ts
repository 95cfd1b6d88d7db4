/**
 * Changes written into Word files of others, in other programs: LibreOffice and docxodus accept all of them and have the later draft, reject
 * all of them and have the earlier one; LibreOffice prints the file.
 */
import { docxDiffAcceptRevisions, docxDiffRejectRevisions, initialize } from 'docxodus/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { ontoDocx } from '../../src/write/index.ts';
import { ONTO_PAIRS, openedPair } from '../write/docx/onto-pairs.ts';
import { partsOf } from '../write/docx/parts.ts';
import { closed, printed, wordsInFile } from '../write/docx/word-file.ts';
import { libreOfficePdfs, libreOfficeTexts } from './libreoffice.ts';
import { printedApart, unresolved, withMarksOnce } from './resolved.ts';

const WAYS = ['accept', 'reject'] as const;

const AUTHOR = { name: 'Laketon', date: '2031-05-01' };

const files = await Promise.all(
  ONTO_PAIRS.map(async pair => {
    const { bytes: source, before, after } = await openedPair(pair);
    const file = { name: 'before.docx', bytes: source };
    const drafts = { before, after };
    const comparison = compare(before, after);
    const { bytes, left } = await ontoDocx({ comparison, drafts, file, author: AUTHOR });
    return { name: pair.name, source, drafts: { accept: after, reject: before }, bytes, left };
  }),
);

/** What LibreOffice 7.4 has instead when it rejects, and why. */
const DIFFERENCES: Readonly<
  Record<string, readonly (readonly [ours: string, theirs: string, why: string])[]>
> = {
  'typed-number': [
    [
      '2.EachPartyshallcount',
      'EachPartyshallcount',
      'gives it the properties of the new paragraph before it',
    ],
    ['3.EachPartyshall:', '2.EachPartyshall:', 'counts one fewer'],
    ['(b)keep', '3.keep', 'gives a number back without its level'],
  ],
};

const asInLibreOffice = (text: string, name: string): string =>
  (DIFFERENCES[name] ?? []).reduce((words, [ours, theirs]) => words.replace(ours, theirs), text);

/** The parts that hold the text. All others stay as they are. */
const WRITTEN = /^word\/(?:document|footnotes|endnotes)\.xml$/;

describe.each(files)('$name', ({ source, bytes, left }) => {
  it('is written completely, and no other part of the file is touched', () => {
    expect(left).toEqual([]);
    const [was, is] = [partsOf(source), partsOf(bytes)];
    expect([...is.keys()]).toEqual([...was.keys()]);
    for (const [name, part] of was) if (!WRITTEN.test(name)) expect(is.get(name)).toBe(part);
  });
});

describe('in docxodus', () => {
  beforeAll(() => initialize());

  describe.each(files)('$name', ({ bytes, drafts }) => {
    it.each(WAYS)('%s all', async way => {
      const resolve = way === 'accept' ? docxDiffAcceptRevisions : docxDiffRejectRevisions;
      const resolved = await resolve(bytes);
      expect(unresolved(resolved)).toEqual([]);
      expect(await wordsInFile(resolved, way)).toBe(printed(drafts[way]));
    });
  });
});

describe('in LibreOffice', () => {
  const texts = libreOfficeTexts(
    files.flatMap(({ name, bytes }) => WAYS.map(tracked => ({ name, tracked, bytes }))),
  );
  const pdfs = libreOfficePdfs(files);

  describe.each(files)('$name', ({ name, drafts }) => {
    it.each(WAYS)('%s all', way => {
      const words = closed(texts.get(`${name}.${way}`) ?? '');
      const { text } = printedApart(drafts[way]);
      expect(withMarksOnce(words, drafts[way])).toBe(way === 'reject' ? asInLibreOffice(text, name) : text);
    });

    it('is printed', () => {
      const pdf = pdfs.get(name);
      expect(new TextDecoder('latin1').decode(pdf?.subarray(0, 5))).toBe('%PDF-');
    });
  });
});
