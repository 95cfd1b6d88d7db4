/** Paragraphs that were moved with changes tracked are the same ones in the comparison of both drafts. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { readTracked } from '../../../src/read/index.ts';
import { makeDocx, p, r } from './make-docx.ts';

const ARTICLE_1 = `${p('Draft convention on ditches')}${p('Article 1')}${p('Each Party keeps its ditches clean and open to all.')}`;
const ARTICLE_2 = `${p('Article 2')}${p('Each Party reports on its ditches every second year.')}`;

/** A paragraph at one end of a move. */
const moved = (end: 'From' | 'To', runs: string, name = 'move1') =>
  `<w:p><w:pPr><w:rPr><w:move${end} w:id="1" w:author="A"/></w:rPr></w:pPr><w:move${end}RangeStart w:id="2" w:name="${name}"/>${runs}<w:move${end}RangeEnd w:id="2"/></w:p>`;
const inMove = (end: 'From' | 'To', words: string) =>
  `<w:move${end} w:id="3" w:author="A">${r(words)}</w:move${end}>`;

async function draftsOf(body: string) {
  const { before, after } = await readTracked(makeDocx({ document: body }), 'draft.docx', { language: 'en' });
  return [before.draft, after.draft] as const;
}

const rowOf = (comparison: ReturnType<typeof compare>, words: string) =>
  comparison.rows.find(({ text }) => text.some(segment => segment.text.includes(words)));

const SHORT = `${ARTICLE_1}${moved('From', inMove('From', 'No fee is charged.'))}${ARTICLE_2}${moved('To', inMove('To', 'No fee is charged.'))}`;

describe('a tracked move', () => {
  it('pairs a line that is too short to be found by its words', async () => {
    const row = rowOf(compare(...(await draftsOf(SHORT))), 'fee');
    expect(row).toMatchObject({ before: '1 ¶2', after: '2 ¶2', moved: true, why: { by: 'tracked' } });
  });

  it('pairs it whichever of the two drafts is called the earlier', async () => {
    const [before, after] = await draftsOf(SHORT);
    expect(rowOf(compare(after, before), 'fee')).toMatchObject({
      before: '2 ¶2',
      after: '1 ¶2',
      moved: true,
    });
  });

  it('pairs it also where its words were edited after the move', async () => {
    const edited = `${inMove('To', 'No fee is ')}<w:ins w:id="9" w:author="A">${r('ever ')}</w:ins>${inMove('To', 'charged.')}`;
    const body = `${ARTICLE_1}${moved('From', inMove('From', 'No fee is charged.'))}${ARTICLE_2}${moved('To', edited)}`;
    expect(rowOf(compare(...(await draftsOf(body))), 'fee')).toMatchObject({
      moved: true,
      change: 'modified',
    });
  });

  it('is found behind a row of a table that is in one draft only', async () => {
    const row = (words: string, mark = '') =>
      `<w:tr>${mark}<w:tc>${p(words)}</w:tc><w:tc>${p('1')}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('Depth')}${row('Width', '<w:trPr><w:del w:id="7" w:author="A"/></w:trPr>')}</w:tbl>`;
    const drafts = await draftsOf(SHORT.replace('<w:p>', `${table}<w:p>`));
    expect(rowOf(compare(...drafts), 'fee')).toMatchObject({ moved: true });
  });

  it('is no evidence where the words have nothing in common', async () => {
    const body = `${ARTICLE_1}${moved('From', inMove('From', 'No fee is charged.'))}${ARTICLE_2}${moved('To', inMove('To', 'Reports come yearly.'))}`;
    expect(rowOf(compare(...(await draftsOf(body))), 'fee')).toMatchObject({ after: null });
  });

  it('says nothing of other documents', async () => {
    const [before] = await draftsOf(SHORT);
    const [, after] = await draftsOf(SHORT.replace('<w:p>', `${p('Chapter I')}<w:p>`));
    expect(compare(before, after).rows.some(({ why }) => why?.by === 'tracked')).toBe(false);
  });
});
