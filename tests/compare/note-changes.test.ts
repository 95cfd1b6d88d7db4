import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { read } from '../../src/read/index.ts';

const draft = async (...notes: string[]) =>
  (
    await read(
      new TextEncoder().encode(
        [
          '# CONVENTION ON REEDS',
          '## Article 1',
          `1. This Convention applies to reeds.${notes.length > 0 ? '[^1]' : ''}`,
          '2. It does not apply to ponds.',
          ...notes.map((words, at) => `[^${at + 1}]: ${words}`),
        ].join('\n\n'),
      ),
      'draft.md',
    )
  ).draft;

const notesOf = async (before: string[], after: string[]) =>
  compare(await draft(...before), await draft(...after)).rows.flatMap(row =>
    row.notes ? [[row.after, row.notes]] : [],
  );

describe('a note that changed', () => {
  it('is said of the provision that refers to it, and of no other', async () => {
    expect(await notesOf(['“Reeds” includes bulrushes.'], ['“Reeds” excludes bulrushes.'])).toEqual([
      ['1(1)', [{ before: 'note 1', after: 'note 1', change: 'modified' }]],
    ]);
  });

  it('is new or gone with its mark', async () => {
    expect(await notesOf([], ['“Reeds” includes bulrushes.'])).toEqual([
      ['1(1)', [{ before: null, after: 'note 1', change: 'inserted' }]],
    ]);
    expect(await notesOf(['“Reeds” includes bulrushes.'], [])).toEqual([
      ['1(1)', [{ before: 'note 1', after: null, change: 'deleted' }]],
    ]);
  });

  it('says nothing where the note is the same', async () => {
    expect(await notesOf(['“Reeds” includes bulrushes.'], ['“Reeds” includes bulrushes.'])).toEqual([]);
  });
});
