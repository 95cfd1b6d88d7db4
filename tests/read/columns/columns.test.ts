/** A table with a column for each draft: it is said to be one, and each draft can be read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../src/document/index.ts';
import { type ReadOptions, type ReadResult, read } from '../../../src/read/index.ts';
import { makeDocx } from '../docx/make-docx.ts';

const TRILOGUE = join(import.meta.dirname, 'fixtures', 'four-columns-of-a-trilogue');
const fileOf = (name: string) => readFileSync(join(TRILOGUE, name), 'utf8');

const FORMS: readonly (readonly [string, Uint8Array, string])[] = [
  ['HTML', Buffer.from(fileOf('page.html')), 'page.html'],
  ['Word', makeDocx({ document: fileOf('document.xml') }), 'table.docx'],
];

const told = ({ file }: ReadResult) => file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`);

const page = (rows: string) => Buffer.from(`<!doctype html><html><body><table>${rows}</table></body></html>`);
const row = (...cells: string[]) => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
const readPage = (rows: string, options: ReadOptions = {}) => read(page(rows), 'page.html', options);
const bodyOf = ({ draft }: ReadResult) => writeMarkdown(draft).replace(/^---\n.*?\n---\n\n/s, '');

const HEAD = row('No.', 'Proposal', 'Counterproposal');
const LIGHTS = 'Each Party shall keep its lights burning from dusk to dawn.';
const BELLS = 'The keeper of a harbour shall ring the bell whenever there is fog.';
const ROPES = 'Ropes of the ferry are renewed once in every second year.';

describe.each(FORMS)('a table of four drafts in the manner of a trilogue, in %s', (_, bytes, path) => {
  it.each([1, 2, 3, 4])('holds draft %i, without numbers, states and origins of rows', async column => {
    const { draft } = await read(bytes, path, { column });
    expect(writeMarkdown(draft)).toBe(fileOf(`column-${column}.md`));
  });

  it('is said to hold four, and by what names, where none was chosen', async () => {
    const result = await read(bytes, path);
    expect(told(result)).toContain(
      'comparative-table: The text is a table with a column for each of 4 drafts: 1 “Commission Proposal”, 2 “EP Mandate”, 3 “Council Mandate”, 4 “Draft Agreement”. It is kept as a table, without articles; read one draft with --column, as in --column 2',
    );
    expect(result.file.messages.find(({ ruleId }) => ruleId === 'comparative-table')?.line).toBeGreaterThan(
      0,
    );
    expect(result.file.data.columns).toEqual([
      'Commission Proposal',
      'EP Mandate',
      'Council Mandate',
      'Draft Agreement',
    ]);
  });

  it('tells of a cell over all drafts, of a row with too few cells, and of what is left out', async () => {
    expect(told(await read(bytes, path, { column: 3 }))).toEqual([
      'table-row: “CHAPTER II KEEPERS OF LIGHTS” is in one cell over 4 drafts: it is read as the text of each of them',
      'table-row: A row has 3 cells, the table 6 columns: “10 3. The keeper may name a deputy. 3. The keeper may name t…” is read column by column from the first one',
      'left-out: 358 words outside column 3 are left out: the other drafts, numbers and remarks of rows, and what is around the table',
    ]);
  });

  it('has no fifth draft', async () => {
    await expect(read(bytes, path, { column: 5 })).rejects.toThrow(
      /The table of drafts in .* has no column 5\. Its drafts are 1 “Commission Proposal”, 2 “EP Mandate”, 3 “Council Mandate”, 4 “Draft Agreement”\./,
    );
  });
});

describe('the columns of a table', () => {
  it('may have no names, as in a treaty in two languages', async () => {
    const rows =
      row('Article 1', 'Article premier') +
      row(
        '1. Each Party shall dig its ditches in spring.',
        '1. Chaque Partie creuse ses fossés au printemps.',
      );
    expect(told(await readPage(rows))[0]).toBe(
      'comparative-table: The text is a table with a column for each of 2 drafts. It is kept as a table, without articles; read one draft with --column, as in --column 2',
    );
    expect(bodyOf(await readPage(rows, { column: 2 }))).toBe(
      '## Article premier\n\n**1.** Chaque Partie creuse ses fossés au printemps.\n',
    );
  });

  it('are no drafts if they have remarks, numbers or states of rows', async () => {
    const rows =
      row('No.', 'First reading', 'Remarks', 'Second reading', 'Status') +
      row(
        '1',
        LIGHTS,
        'Delegations doubted that lights can burn in a storm.',
        LIGHTS.replace('dusk', 'sunset'),
        'agreed',
      ) +
      row('2', BELLS, '', BELLS, 'open');
    const result = await readPage(rows, { column: 2 });
    expect(bodyOf(result)).toBe(`${LIGHTS.replace('dusk', 'sunset')}\n\n${BELLS}\n`);
    expect(told(result)[0]).toMatch(/the columns “No\.”, “Remarks”, “Status”, numbers and remarks of rows/);
  });

  it('are drafts also where one of them is empty so far', async () => {
    const rows =
      row('', 'Proposal', 'Counterproposal', 'Agreed text') +
      row('1', LIGHTS, LIGHTS, '') +
      row('2', BELLS, BELLS, '');
    expect((await readPage(rows)).file.data.columns).toEqual(['Proposal', 'Counterproposal', 'Agreed text']);
    expect(bodyOf(await readPage(rows, { column: 3 }))).toBe('\n');
  });

  it('keep their words where a cell reaches down over two rows', async () => {
    const rows =
      HEAD +
      row('1', LIGHTS, LIGHTS) +
      `<tr><td rowspan="2">2</td><td>${BELLS}</td><td>${BELLS}</td></tr><tr><td>${ROPES}</td><td>Ropes are renewed every year.</td></tr>`;
    expect(bodyOf(await readPage(rows, { column: 1 }))).toBe(`${LIGHTS}\n\n${BELLS}\n\n${ROPES}\n`);
    expect(bodyOf(await readPage(rows, { column: 2 }))).toBe(
      `${LIGHTS}\n\n${BELLS}\n\nRopes are renewed every year.\n`,
    );
  });

  it('are put in the order of their draft where the table says that rows moved', async () => {
    const rows =
      HEAD +
      row('1<br>Column 1: after row 3', ROPES, ROPES) +
      row('2<br>Column 1: first', LIGHTS, LIGHTS) +
      row('3', BELLS, BELLS);
    expect(bodyOf(await readPage(rows, { column: 1 }))).toBe(`${LIGHTS}\n\n${BELLS}\n\n${ROPES}\n`);
    expect(bodyOf(await readPage(rows, { column: 2 }))).toBe(`${ROPES}\n\n${LIGHTS}\n\n${BELLS}\n`);
  });

  it('are read as they are, with a warning, where what it says of moved rows cannot be', async () => {
    const rows =
      HEAD +
      row('1<br>Column 1: after row 9', ROPES, ROPES) +
      row('2', LIGHTS, LIGHTS) +
      row('3', BELLS, BELLS);
    const result = await readPage(rows, { column: 1 });
    expect(bodyOf(result)).toBe(`${ROPES}\n\n${LIGHTS}\n\n${BELLS}\n`);
    expect(told(result)).toContain(
      'table-row: The places given for moved rows do not fit together: the rows are read in the order of the table',
    );
  });

  it('keep emphasis that the first column has too, and no other: bold and italic letters mark differences', async () => {
    const rows =
      HEAD +
      row(
        '1',
        `<i>Noting</i> that lamps break, and that keepers sleep,`,
        `<i>Noting</i> that lamps <b>often</b> break, and that keepers sleep,`,
      ) +
      row('2', BELLS, `<b><i>${BELLS}</i></b>`);
    expect(bodyOf(await readPage(rows, { column: 2 }))).toBe(
      `*Noting* that lamps often break, and that keepers sleep,\n\n${BELLS}\n`,
    );
  });

  it('are found in a table of Markdown', async () => {
    const table = `| Row | Proposal | Counterproposal |\n| --- | --- | --- |\n| 1 | ${LIGHTS} | ${LIGHTS.replace('shall', 'may')} |\n| 2 | ${BELLS} | ${ROPES} |\n`;
    const { draft } = await read(Buffer.from(table), 'table.md', { column: 2 });
    expect(writeMarkdown(draft)).toContain(`${LIGHTS.replace('shall', 'may')}\n\n${ROPES}\n`);
    expect(draft.provenance.title).toBe('Counterproposal');
  });

  it('go on in the next table with the same columns', async () => {
    const rows = `${HEAD}${row('1', LIGHTS, LIGHTS)}${row('2', BELLS, BELLS)}</table><table>${HEAD}${row('3', ROPES, ROPES)}${row('4', LIGHTS, BELLS)}`;
    expect(bodyOf(await readPage(rows, { column: 2 }))).toBe(
      `${LIGHTS}\n\n${BELLS}\n\n${ROPES}\n\n${BELLS}\n`,
    );
  });
});

describe('a table that holds no drafts', () => {
  it.each([
    ['figures', row('State', '2031', '2032') + row('Island', '12', '14') + row('Coast', '12', '12')],
    [
      'the old and the new numbers of articles',
      row('Old', 'New') + row('Article 1', 'Article 1') + row('Article 2', 'Article 2'),
    ],
    ['terms and what they mean', row('Term', 'Meaning') + row('lamp', LIGHTS) + row('bell', BELLS)],
    [
      'what each State has to do',
      row('Part', 'Duty', 'By whom') +
        row('Lights', LIGHTS, 'the keeper of the harbour in turn') +
        row('Ropes', ROPES, 'the ferryman and all of his crew'),
    ],
  ])('%s', async (_, rows) => {
    expect(told(await readPage(rows)).filter(line => line.startsWith('comparative-table'))).toEqual([]);
    await expect(readPage(rows, { column: 1 })).rejects.toThrow(
      /There is no table with a column for each draft in page\.html, so --column cannot choose one\./,
    );
  });

  it.each(['draft.txt', 'draft.md'])('%s', async path => {
    await expect(read(Buffer.from(`1. ${LIGHTS}`), path, { column: 1 })).rejects.toThrow(/There is no table/);
  });

  it('a draft in canonical Markdown', async () => {
    const canonical = Buffer.from('---\nformat: treaty-diff/1\n---\n\n# Lights\n');
    await expect(read(canonical, 'draft.md', { column: 1 })).rejects.toThrow(/There is no table/);
  });
});
