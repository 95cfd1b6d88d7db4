/** Pages from strangers: every word of the parsed page is kept, in bounded time, on a stack that holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullText, readMarkdown, writeMarkdown } from '../../../src/document/index.ts';
import { ReadError, read } from '../../../src/read/index.ts';
import { missingSigns, mutate, mutations } from '../../helpers/mutate.ts';
import { withoutPositions } from '../../helpers/without-positions.ts';
import { countWords } from '../words-of.ts';

const RUNS = Number(process.env.TREATY_FUZZ_RUNS ?? 300);
const readPage = (html: string) => read(Buffer.from(html), 'page.html', { tracked: 'accept' });

/** Pages that no parser of the standard survives unprepared. No time is asserted. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['nested elements', `${'<div>'.repeat(50_000)}Lakes`],
  ['nested elements that are closed', `${'<div>'.repeat(50_000)}Lakes${'</div>'.repeat(50_000)}`],
  ['nested lists', `${'<ul><li>'.repeat(20_000)}Lakes`],
  ['nested tables', `${'<table><tr><td>'.repeat(10_000)}Lakes`],
  ['nested spans', `${'<span>'.repeat(50_000)}Lakes`],
  ['bold that is never closed', '<p><b>Lakes'.repeat(5_000)],
  [
    'bold of many kinds that is never closed',
    Array.from({ length: 2_000 }, (_, at) => `<p><b id=b${at}>Lakes`).join(''),
  ],
  ['attributes', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>Lakes`],
  ['tags that are never finished', '<a<p'.repeat(50_000)],
  ['quotes that are never finished', '<p a="'.repeat(100_000)],
  ['comments that are never finished', '<!--'.repeat(200_000)],
  [
    'spans of cells',
    '<table><tr><td colspan=1000000000 rowspan=1000000000>Lakes<td>Rivers<tr><td>x<td>y</table>',
  ],
  [
    'links to notes',
    Array.from({ length: 5_000 }, (_, at) => `<a href="#n${at}" id="n${at + 1}">1</a>`).join(' '),
  ],
  ['breaks', 'Lakes<br>'.repeat(20_000)],
  ['style sheets', `<style>${'a{b:c}'.repeat(50_000)}${'{'.repeat(50_000)}</style><p>Lakes`],
  ['paragraphs', '<p>Lakes'.repeat(20_000)],
];

describe('a page that means harm is read', () => {
  it.each(HOSTILE)(
    '%s',
    async (_, html) => {
      const { draft, file } = await readPage(html);
      const [before, after] = [countWords(file.data.sourceText ?? ''), countWords(fullText(draft))];
      expect([...before].filter(([word, count]) => (after.get(word) ?? 0) < count)).toEqual([]);
    },
    60_000,
  );

  it('or refused where it has more elements than fit in memory', async () => {
    await expect(readPage('<p>'.repeat(120_000))).rejects.toThrow(/more than 60000 elements/);
    await expect(readPage('Lakes '.repeat(2_000_000))).rejects.toThrow(/has 12000000 characters/);
  });
});

describe('a damaged page', () => {
  const folder = join(import.meta.dirname, '..', 'fixtures');
  const sources = readdirSync(folder)
    .filter(name => name.startsWith('html-'))
    .map(name =>
      readFileSync(
        join(folder, name, name === 'html-saved-from-word' ? 'input.htm' : 'input.html'),
        'latin1',
      ),
    )
    .map(html => html.replace(/charset=[\w"-]+/, ''));
  const splices = [
    '<p>',
    '</p>',
    '</div>',
    '<',
    '>',
    '&',
    '&#x110000;',
    '"',
    "'",
    '<!--',
    '<br>',
    '<br><br>',
    '<ol start=-5>',
    '<ol reversed>',
    '<li value=99>',
    '</li>',
    '<table>',
    '<td>',
    '</table>',
    '<dl><dt>',
    '<dd>',
    '<h2>',
    '</h2>',
    '<b>',
    '</b>',
    '<a href="#x">1</a>',
    '<a name=x>',
    '<ins>',
    '<del>',
    '<sup>',
    '<pre>',
    '<main>',
    '<nav>',
    '<hr>',
    '<svg>',
    '<math>',
    '<select>',
    '<template>',
    '<style>',
    '<script>',
    '<textarea>',
    '<plaintext>',
    '<frameset>',
    '\0',
    ' [',
    '](',
    '**',
    '<span style="mso-list:Ignore">',
  ];

  it('gives every word that is not told to be left out, in a tree that canonical Markdown holds exactly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), mutations(splices), async (source, list) => {
        const damaged = mutate(source, list);
        if (damaged === '') return;
        const result = await readPage(damaged).catch((error: unknown) => {
          expect(error).toBeInstanceOf(ReadError);
          return null;
        });
        if (!result) return;
        const { draft, file } = result;
        expect(missingSigns(file.data.sourceText ?? '', fullText(draft))).toEqual([]);
        expect(withoutPositions(readMarkdown(writeMarkdown(draft)))).toEqual(withoutPositions(draft));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
