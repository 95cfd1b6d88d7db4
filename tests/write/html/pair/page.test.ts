/** The page of a pair: the words of both drafts, an address for every provision, and nothing that a draft could put in it but words. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compare } from '../../../../src/compare/index.ts';
import { type Draft, draft, headed, line, text } from '../../../../src/document/index.ts';
import { readText } from '../../../../src/read/index.ts';
import { articleStrip, reportOf } from '../../../../src/report/index.ts';
import { pairNotices, pairToHtml } from '../../../../src/write/index.ts';
import { arbitraryNegotiation } from '../../../helpers/arbitrary-draft.ts';
import { corpus, readDraft, shipped } from '../../../helpers/drafts.ts';
import { editedDraft } from '../../../helpers/edited-draft.ts';
import {
  classesOf,
  elementsIn,
  parsePage,
  textIn,
  viewOf,
  wordsIn,
  wordsWithLabels,
} from '../../../helpers/page.ts';

async function pageOf(before: Draft, after: Draft) {
  const drafts = { before, after };
  const comparison = compare(before, after);
  const notices = pairNotices(comparison.before, comparison.after);
  const report = reportOf({ comparison, drafts, findings: [], notices });
  const { cells } = articleStrip({ comparison, drafts });
  return parsePage(await pairToHtml({ comparison, drafts, findings: [], report, cells }));
}

const draftOf = (source: string): Draft => readText(source, 'draft.md').draft;

const BEFORE = draftOf(`# Convention on Reeds

## Article 1 — Aims

**1.** Each Party shall keep a register[^1] of reeds.

**2.** The fee is five units.

## Article 2 — Depositary

The depositary of this Convention is the keeper of the lake.

[^1]: Of 2020.
`);

const AFTER = draftOf(`# Convention on Reeds

## Article 1 — Depositary

The depositary of this Convention is the keeper of the lake.

## Article 2 — Aims

**1.** Each Party should keep a register[^1] of reeds.

**2.** A Party that keeps none pays the other Parties.

[^1]: Of 2020.
`);

const lineAt = (page: Awaited<ReturnType<typeof pageOf>>, id: string) =>
  elementsIn(page).find(({ properties }) => properties.id === id);

describe('the words of the page are the words of the drafts', () => {
  const expectWords = async (before: Draft, after: Draft) => {
    const page = await pageOf(before, after);
    expect(wordsIn(viewOf(page, 'before'))).toEqual(wordsWithLabels(before));
    expect(wordsIn(viewOf(page, 'after'))).toEqual(wordsWithLabels(after));
  };

  it('where articles changed places', () => expectWords(BEFORE, AFTER));

  test.each([
    ['un-cybercrime', '2024-02', '2024-08'],
    ['model-convention', '2031-03', '2031-09'],
    ['model-convention', '2031-09', '2032-02'],
    ['model-convention', '2032-02', '2032-06'],
  ])('of %s %s and %s', (treaty, one, two) => expectWords(shipped(treaty, one), shipped(treaty, two)));

  test.skipIf(!corpus).each([
    ['paris/2015-12-04.md', 'paris/2015-12-09.md'],
    ['berne/1948-brussels.txt', 'berne/1971-paris.txt'],
    ['budapest/2007-03-01.md', 'budapest/2012-10-24.md'],
  ])('of %s and %s', (one, two) => expectWords(readDraft(`${corpus}/${one}`), readDraft(`${corpus}/${two}`)));

  it('whatever was edited', () =>
    fc.assert(
      fc.asyncProperty(editedDraft, ([before, after]) => expectWords(before, after)),
      { numRuns: 15 },
    ));

  it('whatever the structure', () =>
    fc.assert(fc.asyncProperty(arbitraryNegotiation, arbitraryNegotiation, expectWords), { numRuns: 15 }));

  it('a bracket that a label opens stands before the number, as it is printed', async () => {
    const page = await pageOf(
      draftOf('# T\n\n## Article 1\n\n**1.** One.\n\n[**2.** Two.]\n'),
      draftOf('# T\n\n## Article 1\n\n**1.** One.\n\n**2.** Two.\n'),
    );
    const words = elementsIn(lineAt(page, '1-2') ?? page).find(one => classesOf(one).includes('now'));
    expect(words && textIn(words).trim()).toBe('[2. Two.]');
  });
});

describe('addresses', () => {
  it('are made of the later citation; a moved provision keeps the earlier one where it stood', async () => {
    const page = await pageOf(BEFORE, AFTER);
    for (const id of ['1', '2-1', 'before-1-1', 'before-1', 'note-1']) expect(lineAt(page, id)).toBeDefined();
  });

  it('of an article is its number, also where paragraphs without one stand in front of it', async () => {
    const source = 'First words.\n\nSecond words.\n\nArticle 1\nAims\n\n1. Reeds are kept.\n';
    const page = await pageOf(
      readText(source, 'a.txt').draft,
      readText(`${source}Others too.\n`, 'b.txt').draft,
    );
    const head = lineAt(page, '1');
    expect(head && textIn(head)).toContain('Aims');
  });

  it('in the report, of what is gone, are those of the earlier draft', async () => {
    const one = (number: number, words: string) =>
      `## Article ${number} — ${words}\n\n**1.** ${words} of the lake are kept by the Parties as ${words} should be.\n\n`;
    const page = await pageOf(
      draftOf(`# T\n\n${one(1, 'Reeds')}${one(2, 'Taxes')}${one(3, 'Boats')}`),
      draftOf(`# T\n\n${one(1, 'Reeds')}${one(2, 'Boats')}`),
    );
    const where = lineAt(page, 'where');
    const links = elementsIn(where ?? page).flatMap(link => link.properties.href ?? []);
    expect(where && textIn(where)).toContain('Gone (no successor was found): 2 Taxes');
    expect(links[0]).toBe('#before-2');
  });

  it('are never the same, and no link in the page leads nowhere', () =>
    fc.assert(
      fc.asyncProperty(arbitraryNegotiation, arbitraryNegotiation, async (before, after) => {
        const all = elementsIn(await pageOf(before, after));
        const ids = all.flatMap(({ properties }) =>
          properties.id === undefined ? [] : [String(properties.id)],
        );
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
        const links = all.flatMap(({ properties: { href } }) => (typeof href === 'string' ? [href] : []));
        expect(links.filter(href => !ids.includes(href.slice(1)))).toEqual([]);
      }),
      { numRuns: 15 },
    ));

  it('are linked from the citations of the report', async () => {
    const links = elementsIn(await pageOf(BEFORE, AFTER))
      .filter(element => classesOf(element).includes('report'))
      .flatMap(section => elementsIn(section))
      .flatMap(one => (one.properties.href === undefined ? [] : [[textIn(one), one.properties.href]]));
    expect(links).toContainEqual(['2(1)', '#2-1']);
  });
});

describe('whatever a draft holds', () => {
  const EVIL = [
    '</style><script>alert(1)</script>',
    '<svg onload="alert(1)"><img src=x onerror=alert(1)>',
    '\u202etxet\u2066 desrever',
    '"\'><a href="javascript:alert(1)">',
    'bell\u0007 escape\u001b[31m nul\u0000 c1\u009b',
  ].join(' ');
  const evil = (end: string): Draft =>
    draft(
      {
        title: EVIL,
        treaty: 'x',
        id: EVIL,
        symbol: EVIL,
        status: EVIL,
        source: `javascript:${EVIL}`,
        language: EVIL,
        sha256: EVIL,
      },
      [text(EVIL)],
      [
        headed(`Article ${EVIL}`, {
          heading: [text(EVIL)],
          children: [
            line('1.', { wording: [text(`${EVIL} ${end}`)] }),
            line('[^1]', { wording: [text(EVIL)] }),
          ],
        }),
      ],
    );

  it('its text is text: no element, no attribute and no address comes of it', async () => {
    const all = elementsIn(await pageOf(evil('shall'), evil('may')));
    const of = (some: readonly { tagName: string }[], names: RegExp) =>
      some.filter(({ tagName }) => names.test(tagName)).map(({ tagName }) => tagName);
    expect(of(all, /^(?:img|iframe|object|link|base|form)$/)).toEqual([]);
    expect(of(all, /^svg$/)).toEqual(of(elementsIn(await pageOf(BEFORE, AFTER)), /^svg$/));
    expect(all.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
    expect(
      all.flatMap(({ properties }) => Object.keys(properties)).filter(name => /^on/i.test(name)),
    ).toEqual([]);
    const links = all.flatMap(({ properties: { href } }) => (typeof href === 'string' ? [href] : []));
    expect(links.filter(href => !href.startsWith('#'))).toEqual([]);
  });

  it('no control character and no override of direction is on the page', async () => {
    const drafts = { before: evil('shall'), after: evil('may') };
    const comparison = compare(drafts.before, drafts.after);
    const report = reportOf({ comparison, drafts, findings: [] });
    const html = await pairToHtml({ comparison, drafts, findings: [], report, cells: [] });
    const codes = [...html].map(sign => sign.codePointAt(0) ?? 0);
    const isControl = (code: number) => (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f);
    const turns = (code: number) => (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    expect(codes.filter(code => isControl(code) || turns(code))).toEqual([]);
  });

  it('only the script and the style of the page are allowed, by their hashes', async () => {
    const all = elementsIn(await pageOf(BEFORE, AFTER));
    const policy = String(all.find(({ properties }) => properties.httpEquiv)?.properties.content);
    expect(policy).toMatch(/^default-src 'none'; /);
    for (const name of ['style', 'script']) {
      const [own, ...others] = all.filter(({ tagName }) => tagName === name);
      const hash = createHash('sha256')
        .update(own ? textIn(own) : '')
        .digest('base64');
      expect(policy).toContain(`${name}-src 'sha256-${hash}'`);
      expect(others).toEqual([]);
    }
    expect(all.filter(({ properties }) => properties.style !== undefined)).toEqual([]);
  });
});

it('shows changed words in del and ins, in the report as in the redline, and says how', async () => {
  const all = elementsIn(await pageOf(BEFORE, AFTER));
  expect(all.filter(({ tagName }) => tagName === 'del').map(one => textIn(one))).toContain('shall');
  expect(all.filter(({ tagName }) => tagName === 'ins').map(one => textIn(one))).toContain('should');
  expect(all.map(one => textIn(one).trim())).toContain(
    'Marks: deleted words inserted words moved away moved here',
  );
});

it('counts in the contents what the report counts: a number that shifted is no change, a note is no provision', async () => {
  const source = '## Article 1 — Aims[^1]\n\n**1.** Reeds are kept.\n\n[^1]: Of 2020.\n';
  const inserted = source.replace('Article 1', 'Article 2').replace('2020', '2021');
  const page = await pageOf(
    draftOf(`# T\n\n${source}`),
    draftOf(`# T\n\n## Article 1 — Depositary\n\nThe keeper of the lake.\n\n${inserted}`),
  );
  const contents = elementsIn(page).find(one => classesOf(one).includes('contents'));
  const said = elementsIn(contents ?? page)
    .filter(({ tagName }) => tagName === 'li')
    .map(one => textIn(one).trim());
  expect(said).toContain('Article 2 — Aims');
  expect(said).toContain('Article 1 — Depositary new');
});

it('of some provisions says that it has no others', async () => {
  const drafts = { before: BEFORE, after: AFTER };
  const comparison = compare(BEFORE, AFTER);
  const report = reportOf({ comparison, drafts, findings: [] });
  const isWanted = ({ after }: { after: string | null }) => after === '2(1)';
  const page = parsePage(await pairToHtml({ comparison, drafts, findings: [], report, cells: [], isWanted }));
  const main = elementsIn(page).find(({ tagName }) => tagName === 'main');
  const said = main ? textIn(main) : '';
  expect(said).toContain('Some provisions only: those that were asked for.');
  expect(said).not.toContain('Both texts, compared');
  expect(said).not.toContain('keeper of the lake');
});

it('says of both drafts what they are, with the address of the source as a link', async () => {
  const source = 'https://example.org/reeds';
  const restated: Draft = { ...AFTER, provenance: { authenticity: 'restatement', source } };
  const page = await pageOf(BEFORE, restated);
  const [table] = elementsIn(page).filter(element => classesOf(element).includes('drafts'));
  const said = table ? textIn(table) : '';
  expect(said).toContain('restatement, not the wording of the treaty');
  expect(
    elementsIn(table ?? page).some(({ properties }) => String(properties.href).startsWith('https://')),
  ).toBe(true);
  const notices = elementsIn(page).filter(element => classesOf(element).includes('notice'));
  expect(notices.map(notice => textIn(notice).trim())).toContain(
    "Restatement: the words of one draft are the project's, not the wording of the treaty.",
  );
});

it('words have the language and the direction of their draft', async () => {
  const arabic = (words: string) =>
    draft({ language: 'ar' }, [text('اتفاقية')], [headed('المادة 1', { heading: [text(words)] })]);
  const all = elementsIn(await pageOf(arabic('الأهداف'), arabic('الأغراض')));
  const words = all.filter(element => ['now', 'was'].some(name => classesOf(element).includes(name)));
  expect(words.length).toBeGreaterThan(0);
  for (const { properties } of words) expect([properties.lang, properties.dir]).toEqual(['ar', 'rtl']);
});

describe('an address', () => {
  const articles = (...numbers: number[]) =>
    draftOf(
      `# On Reeds\n\n${numbers.map(at => `## Article ${at} — Matter ${at}\n\nParties keep the ${'abcdefg'[at]}-reeds of lake ${at} in register ${at}.\n`).join('\n')}`,
    );

  it('that the later draft has no provision for leads to that of the earlier one', async () => {
    const page = await pageOf(articles(1, 2, 3), articles(1, 2));
    const ids = elementsIn(page).flatMap(({ properties }) => String(properties.id ?? ''));
    expect(ids).toEqual(expect.arrayContaining(['1', '2', '3', 'before-3']));
    expect(new Set(ids.filter(Boolean)).size).toBe(ids.filter(Boolean).length);
  });

  it('is that of the later draft where both have the number', async () => {
    const page = await pageOf(BEFORE, AFTER);
    const holder = elementsIn(page).find(({ properties }) => properties.id === '2');
    expect(holder && textIn(holder)).toContain('Aims');
  });
});

test('no line ends between a number and its percent sign', async () => {
  const text = (share: string) => draftOf(`## Article 1 — Aims\n\nEach Party pays ${share} % of 4 %.\n`);
  const page = await pageOf(text('45'), text('50'));
  const article = elementsIn(page).find(({ properties }) => properties.id === '1');
  expect(article && textIn(article)).toContain('50\u00a0% of 4\u00a0%');
});
