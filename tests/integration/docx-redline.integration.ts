/**
 * Word files with tracked changes in other programs: in LibreOffice and in docxodus, accepting all changes is the later draft and
 * rejecting all the earlier one, every word and every label. `REDLINE_PAIRS=100` takes a hundred generated pairs, of real treaties too.
 */
import { docxDiffAcceptRevisions, docxDiffRejectRevisions, initialize } from 'docxodus/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { Draft } from '../../src/document/index.ts';
import { findFlags } from '../../src/report/index.ts';
import { type PairDocx, pairToDocx } from '../../src/write/index.ts';
import { shipped } from '../helpers/drafts.ts';
import { closed, wordsInFile } from '../write/docx/word-file.ts';
import { type EditedTreaty, editedTreaties } from './edited-treaties.ts';
import { libreOfficeTexts } from './libreoffice.ts';
import { printedApart, unresolved, withMarksOnce } from './resolved.ts';

/** Each of the 11 scenarios twice: once with plain moves, once with tracked ones. */
const FEW = 22;
const wanted = Number(process.env.REDLINE_PAIRS ?? FEW);

interface Case extends EditedTreaty {
  moves: 'plain' | 'tracked';
  /** Tracked moves always have a date. */
  isDated: boolean;
}

const SHIPPED: EditedTreaty[] = [
  {
    name: 'model-convention',
    before: shipped('model-convention', '2031-03'),
    after: shipped('model-convention', '2032-02'),
  },
  {
    name: 'un-cybercrime',
    before: shipped('un-cybercrime', '2024-02'),
    after: shipped('un-cybercrime', '2024-08'),
  },
];

const cases: Case[] = [
  ...SHIPPED.flatMap(pair =>
    (['plain', 'tracked'] as const).map(moves => ({ ...pair, moves, isDated: true })),
  ),
  ...(await editedTreaties(wanted, wanted > FEW)).map((pair, at) => ({
    ...pair,
    moves: at % 2 === 0 ? ('plain' as const) : ('tracked' as const),
    isDated: at % 4 !== 0,
  })),
].map((one, at) => ({ ...one, name: `${at} ${one.name}` }));

const WAYS = ['accept', 'reject'] as const;
type Way = (typeof WAYS)[number];

const draftOf = ({ before, after }: Case, way: Way): Draft => (way === 'accept' ? after : before);

async function fileOf({ before, after, moves, isDated }: Case, options: Partial<PairDocx>) {
  const pair = { comparison: compare(before, after), drafts: { before, after }, findings: [] };
  const author = isDated ? { date: '2031-03-14' } : {};
  return pairToDocx({ ...pair, moves, author, cover: false, ...options });
}

describe('in docxodus, with comments', () => {
  beforeAll(() => initialize());

  describe.each(cases)('$name, $moves moves', one => {
    it.each(WAYS)('%s all', async way => {
      const { before, after } = one;
      const bytes = await fileOf(one, { findings: findFlags(compare(before, after), before, after, []) });
      const resolve = way === 'accept' ? docxDiffAcceptRevisions : docxDiffRejectRevisions;
      const resolved = await resolve(bytes);
      expect(unresolved(resolved)).toEqual([]);
      const { text, notes } = printedApart(draftOf(one, way));
      const words = await wordsInFile(resolved, way);
      expect(words.slice(0, text.length)).toBe(text);
      const rest = words.slice(text.length);
      expect(notes.toSorted((a, b) => rest.indexOf(a) - rest.indexOf(b)).join('')).toBe(rest);
    });
  });
});

// LibreOffice 7.4 without a screen crashes on every file with a comment that is opened like this.
describe('in LibreOffice, without comments', async () => {
  const files = cases.map(async (one, at) => {
    const bytes = await fileOf(one, { comments: null });
    return WAYS.map(tracked => ({ name: `${at}`, tracked, bytes }));
  });
  const texts = libreOfficeTexts((await Promise.all(files)).flat());

  describe.each(cases)('$name, $moves moves', one => {
    it.each(WAYS)('%s all', way => {
      const draft = draftOf(one, way);
      const { text } = printedApart(draft);
      const words = closed(texts.get(`${cases.indexOf(one)}.${way}`) ?? '');
      expect(withMarksOnce(words, draft)).toBe(text);
    });
  });
});
