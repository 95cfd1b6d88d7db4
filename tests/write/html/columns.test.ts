/** The page of columns: what stands in its cells, and what must not get out of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { type Draft, draft, headed, inlineOf, line } from '../../../src/document/index.ts';
import { columnsOf } from '../../../src/report/index.ts';
import { columnsToHtml } from '../../../src/write/index.ts';
import { arbitraryDraft } from '../../helpers/arbitrary-draft.ts';

const pageOf = (...drafts: Draft[]): Promise<string> =>
  columnsToHtml({
    columns: columnsOf(
      drafts,
      drafts.slice(1).map((after, at) => compare(drafts[at] as Draft, after)),
    ),
    notices: [],
  });

const bodyOf = (page: string) => /<tbody>(?:(?!<tbody>).)*<\/table><\/main>/s.exec(page)?.[0] ?? '';

const article = (words: string, language = 'en') =>
  draft(
    { language, title: 'Lights' },
    [],
    [
      headed('Article 1', {
        heading: inlineOf('Lights'),
        children: [line('1.', { wording: inlineOf(words) })],
      }),
    ],
  );

describe('a page of columns', () => {
  it('has a row for each provision, with marks on new words and the language of each draft', async () => {
    const page = await pageOf(
      article('Each Party shall light its lamps.'),
      article('Each Party may light its lamps.'),
    );
    expect(bodyOf(page)).toBe(
      '<tbody><tr id="row-1"><th scope="row"><a href="#row-1">1</a><div dir="auto">1</div></th>' +
        '<td lang="en" dir="ltr"><h3>Article 1</h3><h3>Lights</h3></td><td lang="en" dir="ltr"><h3>Article 1</h3><h3>Lights</h3></td></tr>' +
        '<tr id="row-2"><th scope="row"><a href="#row-2">2</a><div dir="auto">1(1)</div></th>' +
        '<td lang="en" dir="ltr"><p>1. Each Party shall light its lamps.</p></td>' +
        '<td lang="en" dir="ltr" class="changed"><p>1. Each Party <mark>may</mark> light its lamps.</p></td></tr>' +
        '</tbody></table></main>',
    );
  });

  it('has the drafts above their columns, in a header row that is printed on every page, in landscape', async () => {
    const restated: Draft = { ...article('Each Party shall light its lamps.') };
    restated.provenance = {
      treaty: 'lights',
      id: '2031',
      title: 'Convention on Lights',
      date: '2031',
      source: 'https://example.org/2031',
      authenticity: 'restatement',
    };
    const page = await pageOf(restated, article('Each Party may light its lamps.'));
    expect(page).toContain(
      '<thead><tr><th scope="col">Row</th><th scope="col"><div class="name" dir="auto">Column 1: lights@2031</div>' +
        '<div dir="auto">Convention on Lights</div><div dir="auto">2031</div><div dir="auto">https://example.org/2031</div>' +
        `<div class="restated" dir="auto">Restatement: these words are the project's, not the wording of the treaty.</div></th>` +
        '<th scope="col"><div class="name" dir="auto">Column 2: Lights</div></th></tr></thead>',
    );
    expect(page).toContain('thead { display: table-header-group; }');
    expect(page).toContain('@page { size: landscape; }');
  });

  it('sets a draft that runs from the right as such', async () => {
    const page = await pageOf(
      article('Each Party shall report.'),
      article('على كل طرف أن يقدم تقريرا.', 'ar'),
    );
    expect(bodyOf(page)).toContain('<td lang="ar" dir="rtl"');
  });

  it('shows mark-up in a draft as words, and runs none of it', async () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)> "&amp; \u202e';
    const page = await pageOf(article('Each Party shall report.'), article(hostile));
    expect(bodyOf(page)).not.toMatch(/<script|<img/);
    expect(bodyOf(page)).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(bodyOf(page)).not.toContain('\u202e');
  });

  it('is the same for the same drafts, and has no element that is not its own, whatever their words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(arbitraryDraft, arbitraryDraft), async drafts => {
        const page = await pageOf(...drafts);
        expect(await pageOf(...drafts)).toBe(page);
        const names = new Set([...bodyOf(page).matchAll(/<([a-z][a-z\d]*)/g)].map(([, name]) => name));
        for (const name of names)
          expect('tbody table tr th td a div p mark em strong h2 h3 h4 h5 h6'.split(' ')).toContain(name);
      }),
      { numRuns: 30 },
    );
  });
});
