/** The file of notes belongs to its reader: two screens, an editor, another encoding. Nothing in it is overwritten. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '../../../cli/ui/model/notes.ts';
import { NotesFile, writeNotes } from '../../../cli/ui/notes-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'treaty-notes-'));
const path = join(folder, 'a--b.yaml');
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(path, { force: true }));

const PAIR = { before: 'lake@a', after: 'lake@b' };
const note = (citation: string, text: string): Note => ({
  citation,
  side: 'after',
  words: `the words of ${citation}`,
  note: text,
});
const texts = async () => (await NotesFile.open(path)).notes.map(one => `${one.citation}: ${one.note}`);

describe('two screens', () => {
  it('keep the notes of both, also where there was no file when they were opened', async () => {
    const [one, two] = [await NotesFile.open(path), await NotesFile.open(path)];
    await one.save([note('1', 'a')], PAIR);
    const saved = await two.save([note('2', 'b')], PAIR);
    expect(saved.message).toBe('the notes were changed elsewhere too; both changes are kept');
    await one.save([note('1', 'a'), note('3', 'c')], PAIR);
    expect((await texts()).sort()).toEqual(['1: a', '2: b', '3: c']);
  });

  it('that change the same note show the conflict, and keep both texts', async () => {
    await (await NotesFile.open(path)).save([note('1', 'as it was')], PAIR);
    const [one, two] = [await NotesFile.open(path), await NotesFile.open(path)];
    await one.save([note('1', 'one')], PAIR);
    const saved = await two.save([note('1', 'two')], PAIR);
    expect(saved.message).toBe('conflict: the note on 1 was changed elsewhere too; both texts are kept');
    expect(await texts()).toEqual(['1: one ‖ two']);
  });

  it('take out what one of them takes out, but not what the other has changed', async () => {
    await (await NotesFile.open(path)).save([note('1', 'a'), note('2', 'b')], PAIR);
    const [one, two] = [await NotesFile.open(path), await NotesFile.open(path)];
    await one.save([note('2', 'changed')], PAIR);
    await two.save([note('1', 'a')], PAIR);
    expect(await texts()).toEqual(['2: changed']);
  });
});

const EDITED = `# by hand
owner: the delegation
notes:
  # ask about this one
  - citation: "1"
    side: after
    words: the words of 1
    note: 'as it was'   # in haste
    colour: red
  - citation: "2"
    side: after
    words: the words of 2
    seen: true
`;

describe('a file that was edited by hand', () => {
  it('keeps its comments, keys that are not known, and what was edited while the screen was open', async () => {
    writeFileSync(path, EDITED);
    const file = await NotesFile.open(path);
    writeFileSync(path, EDITED.replace('seen: true', 'note: written meanwhile'));
    const mine = file.notes.map(one => (one.citation === '1' ? { ...one, note: 'new' } : one));
    const saved = await file.save([...mine, note('3', 'c')], PAIR);
    expect(saved.notes.map(one => one.note)).toEqual(['new', 'written meanwhile', 'c']);
    expect(readFileSync(path, 'utf8')).toBe(`# by hand
owner: the delegation
notes:
  # ask about this one
  - citation: "1"
    side: after
    words: the words of 1
    note: 'new' # in haste
    colour: red
  - citation: "2"
    side: after
    words: the words of 2
    note: written meanwhile
  - citation: "3"
    side: after
    words: the words of 3
    note: c
`);
  });

  it('keeps them also where only the screen has written since', async () => {
    writeFileSync(path, EDITED);
    const file = await NotesFile.open(path);
    await file.save([...file.notes, note('3', 'c')], PAIR);
    await file.save([...file.notes, note('4', 'd')], PAIR);
    const text = readFileSync(path, 'utf8');
    for (const kept of [
      '# by hand',
      'owner: the delegation',
      '# in haste',
      'colour: red',
      'note: c',
      'note: d',
    ])
      expect(text).toContain(kept);
  });

  it.each([
    ['is no YAML any more', 'notes: [ { broken'],
    ['has another form', 'notes: none'],
  ])('and %s stays as it is', async (_, text) => {
    writeFileSync(path, EDITED);
    const file = await NotesFile.open(path);
    writeFileSync(path, text);
    await expect(async () => file.save([note('1', 'a')], PAIR)).rejects.toThrow();
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

it('a file that is not UTF-8 is not read, and not written, be it so from the beginning or by now', async () => {
  const latin = Buffer.from(writeNotes([note('1', 'déjà vu')], PAIR), 'latin1');
  const file = await NotesFile.open(path);
  writeFileSync(path, latin);
  await expect(NotesFile.open(path)).rejects.toThrow(/is not UTF-8/);
  await expect(async () => file.save([note('1', 'a')], PAIR)).rejects.toThrow(/is not UTF-8/);
  expect(readFileSync(path).equals(latin)).toBe(true);
});

it('is written at once where nobody else has, and leaves nothing beside it', async () => {
  const file = await NotesFile.open(path);
  expect(file.save([note('1', 'a')], PAIR)).not.toBeInstanceOf(Promise);
  expect(file.save([note('1', 'b')], PAIR)).not.toBeInstanceOf(Promise);
  expect(readFileSync(path, 'utf8')).toBe(writeNotes([note('1', 'b')], PAIR));
  expect(readdirSync(folder)).toEqual(['a--b.yaml']);
});
