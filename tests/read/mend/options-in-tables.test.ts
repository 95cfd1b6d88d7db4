import { describe, expect, it } from 'vitest';
import { type Inline, text } from '../../../src/document/index.ts';
import { readText } from '../../../src/read/index.ts';
import { partOptionsInTables } from '../../../src/read/mend/options-in-tables.ts';
import { plainWords } from '../../../src/read/plain-words.ts';

const cell = (words: string): Inline[] => (words === '' ? [] : [text(words)]);

/** A table with a row a line, as the lines and tables that come of it. */
function parted(...rows: string[]): (string | string[])[] {
  const cells = rows.map(row => row.split('|').map(words => cell(words.trim())));
  return partOptionsInTables([{ type: 'tableBlock', rows: cells }]).map(block =>
    block.type === 'words' ? plainWords(block.words) : block.rows.map(row => row.map(plainWords).join(' | ')),
  );
}

describe('options in the cells of a table', () => {
  it('that are columns hold what stands below them', () => {
    expect(parted('Option 1 | Option 2', 'Ropes are of hemp. | Ropes are of wire.')).toEqual([
      'Option 1',
      'Ropes are of hemp.',
      'Option 2',
      'Ropes are of wire.',
    ]);
  });

  it('that are rows hold what stands beside them and below', () => {
    expect(parted('Option 1: | Ropes are of hemp.', ' | They are long.', 'Option 2: | {no text}')).toEqual([
      'Option 1:',
      'Ropes are of hemp.',
      'They are long.',
      'Option 2:',
      '{no text}',
    ]);
  });

  it('stand among data, which stays a table, as does what an option holds in several columns', () => {
    expect(
      parted(
        'Rope | | Use | | ',
        'Length | Colour | Option A: Lent | | Option B: Sold',
        '12 | red | To whom | When | Price',
        '15 | blue | Ferry | May | 7',
      ),
    ).toEqual([
      ['Rope |  | Use |  | '],
      ['Length | Colour', '12 | red', '15 | blue'],
      'Option A: Lent',
      ['To whom | When', 'Ferry | May'],
      'Option B: Sold',
      'Price',
      '7',
    ]);
  });

  it('keep the marks of notes', () => {
    const note: Inline = { type: 'noteReference', identifier: '1' };
    const rows = [
      [cell('Option 1'), cell('Option 2')],
      [[note], cell('Wire.')],
    ];
    const words = partOptionsInTables([{ type: 'tableBlock', rows }]).flatMap(block =>
      block.type === 'words' ? block.words : block.rows.flat(2),
    );
    expect(words).toContainEqual(note);
  });
});

describe('a table stays one', () => {
  it.each([
    ['where a column says who is for which option', ['Reedland | Option 1', 'Marshland | Option 2']],
    ['where numbers do not go on', ['Option 2 | Option 4', 'hemp | wire']],
    ['where one cell speaks of an option', ['Option 1 | Use', 'hemp | ferries']],
    ['without options', ['Rope | Use', 'hemp | ferries']],
  ])('%s', (_, rows) => {
    expect(parted(...rows)).toEqual([rows]);
  });
});

describe('in a draft', () => {
  it('such options are provisions', () => {
    const source =
      '## Article 1\n\n1. Ropes are:\n\n| Option 1 | Option 2 |\n| --- | --- |\n| of hemp; | of wire. |\n';
    const { draft } = readText(source, 'draft.md');
    expect(JSON.stringify(draft)).toContain('"kind":"option","label":"Option 2"');
  });
});
