/** A Word file with tracked changes: accepting all is the later draft, rejecting all the earlier one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import {
  type Draft,
  draft,
  fullText,
  headed,
  headingOf,
  inlineOf,
  line,
  pieces,
  plainText,
  table,
  text,
} from '../../../src/document/index.ts';
import { read } from '../../../src/read/index.ts';
import { findFlags } from '../../../src/report/index.ts';
import { lintDocx, pairToDocx } from '../../../src/write/index.ts';
import { arbitraryNegotiation } from '../../helpers/arbitrary-draft.ts';
import { corpus, readDraft, shipped } from '../../helpers/drafts.ts';
import { editedDraft } from '../../helpers/edited-draft.ts';
import { ONTO_PAIRS, type OntoPair, openedPair } from './onto-pairs.ts';
import { bodyOf } from './parts.ts';
import { closed, printed, wordsInFile } from './word-file.ts';

type Moves = 'plain' | 'tracked';

async function redline(
  before: Draft,
  after: Draft,
  moves: Moves = 'plain',
  cover = false,
): Promise<Uint8Array> {
  const comparison = compare(before, after);
  // Moves are tracked where a date is known.
  const author = moves === 'tracked' ? { date: '2031-03-14' } : {};
  return pairToDocx({ comparison, drafts: { before, after }, findings: [], moves, cover, author });
}

/** Notes stand where they are referred to, in whatever order a draft lists them. */
const withoutNotes = (one: Draft): Draft => ({
  ...one,
  children: one.children.filter(child => child.type !== 'provision' || child.kind !== 'note'),
});

async function expectBoth(before: Draft, after: Draft, moves: Moves): Promise<void> {
  const bytes = await redline(before, after, moves);
  expect(await wordsInFile(bytes, 'reject')).toBe(printed(before));
  expect(await wordsInFile(bytes, 'accept')).toBe(printed(after));
  expect(await lintDocx(bytes)).toEqual([]);
}

describe.each<Moves>(['plain', 'tracked'])(
  'with %s moves, the words of both texts are those of the drafts',
  moves => {
    it(
      'whatever was edited',
      () =>
        fc.assert(
          fc.asyncProperty(editedDraft, ([before, after]) => expectBoth(before, after, moves)),
          { numRuns: 25 },
        ),
      120_000,
    );

    it(
      'whatever the structure',
      () =>
        fc.assert(
          fc.asyncProperty(arbitraryNegotiation, arbitraryNegotiation, (one, two) =>
            expectBoth(withoutNotes(one), withoutNotes(two), moves),
          ),
          { numRuns: 25 },
        ),
      120_000,
    );
  },
);

describe('read again, a redline is', () => {
  const labels = (one: Draft) =>
    [...pieces(one)].map(({ piece }) => (piece.type === 'provision' ? piece.label : piece.type)).sort();
  const words = (one: Draft) => closed(fullText(one)).split('').sort().join('');

  it.each([
    ['model-convention', '2031-03', '2032-02'],
    ['un-cybercrime', '2024-02', '2024-08'],
  ])('%s: label for label and word for word', async (treaty, id, other) => {
    const [before, after] = [shipped(treaty, id), shipped(treaty, other)];
    const bytes = await redline(before, after);
    for (const [tracked, expected] of [
      ['reject', before],
      ['accept', after],
    ] as const) {
      const { draft: got } = await read(bytes, 'redline.docx', { tracked });
      expect(labels(got)).toEqual(labels(expected));
      expect(words(got)).toBe(words(expected));
    }
  });

  it('without its cover, which is not part of the text', async () => {
    const [before, after] = [shipped('model-convention', '2031-03'), shipped('model-convention', '2032-02')];
    const { draft: got, file } = await read(await redline(before, after, 'plain', true), 'redline.docx', {
      tracked: 'accept',
    });
    expect(fullText(got)).toBe(fullText(after));
    expect(file.messages.map(({ ruleId }) => ruleId)).toContain('cover');
  });
});

describe.skipIf(!corpus)('of real drafts, the words of both texts are those of the drafts', () => {
  it.each([
    ['Berne', 'berne/1928-rome.txt', 'berne/1948-brussels.txt'],
    ['Stockholm', 'stockholm/2010-08-26.md', 'stockholm/2015-03-25.md'],
  ])(
    '%s',
    async (_, one, two) => {
      await expectBoth(readDraft(`${corpus}/${one}`), readDraft(`${corpus}/${two}`), 'plain');
    },
    120_000,
  );
});

describe('by-laws that have headings and no articles', () => {
  const byLaws = (fee: string) =>
    [
      '# By-laws of the pond club',
      '## Membership',
      `Each member shall pay ${fee}.`,
      '## Meetings',
      'The members meet.',
    ].join('\n\n');
  const draftOf = async (words: string): Promise<Draft> =>
    (await read(new TextEncoder().encode(words), 'by-laws.md', { language: 'en' })).draft;

  it('are written with the styles of a title and of headings, and read as they were', async () => {
    const [before, after] = [await draftOf(byLaws('a fee')), await draftOf(byLaws('an annual fee'))];
    const bytes = await redline(before, after);
    const styled = [...bodyOf(bytes).matchAll(/<w:pStyle w:val="(\w+)"\/>.*?<w:t [^>]*>([^<]*)</g)];
    expect(styled.map(([, style, words]) => [style, words])).toEqual([
      ['Title', 'By-laws of the pond club'],
      ['Heading1', 'Membership'],
      ['Heading1', 'Meetings'],
    ]);
    const { draft: got } = await read(bytes, 'redline.docx', { tracked: 'accept' });
    expect(fullText(got)).toBe(fullText(after));
    expect(plainText(headingOf(got)?.children ?? [])).toBe('By-laws of the pond club');
  });
});

describe('what is marked', () => {
  const article = (...lines: string[]) =>
    draft({ language: 'en' }, inlineOf('Convention on ponds'), [
      headed('Article 1', {
        heading: inlineOf('Ponds'),
        children: lines.map((words, at) => line(`${at + 1}.`, { wording: inlineOf(words) })),
      }),
    ]);

  it('is what the comparison found, and nothing else', async () => {
    const before = article('Each Party shall clean its ponds.', 'Ducks are welcome.');
    const after = article('Each Party should clean its ponds.', 'Ducks are welcome.');
    expect(marksIn(await redline(before, after))).toEqual(['-shall', '+should']);
  });

  it('is a whole paragraph with its end, where one came or went', async () => {
    const before = article('Each Party shall clean its ponds.', 'Ducks are welcome.');
    const after = article('Each Party shall clean its ponds.');
    const bytes = await redline(before, after);
    expect(marksIn(bytes)).toEqual(['-2.', '-Ducks are welcome.']);
    expect(bodyOf(bytes)).toMatch(/<w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr>/);
  });

  it('is the end of a title that was set apart from its words', async () => {
    const before = draft({}, inlineOf('T'), [
      line('1.', { wording: inlineOf('Each Party shall clean its ponds and keep them clean.') }),
    ]);
    const after = draft({}, inlineOf('T'), [
      headed('Article 1', {
        heading: inlineOf('Ponds'),
        wording: inlineOf('Each Party shall clean its ponds and keep them clean.'),
      }),
    ]);
    await expectBoth(before, after, 'plain');
    await expectBoth(after, before, 'plain');
  });

  it('is the label alone, where a numbered line is now the words of the article itself', async () => {
    const words = 'For the purposes of this Convention, a pond is a body of still water.';
    const others = ['Each Party shall clean its ponds.', 'Ducks are welcome.'];
    const two = (first: Partial<Parameters<typeof headed>[1]>) =>
      draft({}, inlineOf('T'), [
        headed('Article 1', { heading: inlineOf('Use of terms'), ...first }),
        headed('Article 2', {
          heading: inlineOf('Ponds'),
          children: others.map((one, at) => line(`${at + 1}.`, { wording: inlineOf(one) })),
        }),
      ]);
    const before = two({ children: [line('1.', { wording: inlineOf(words) })] });
    const after = two({ wording: inlineOf(words) });
    const bytes = await redline(before, after);
    expect(marksIn(bytes)).toEqual(['-1.']);
    expect(bodyOf(bytes)).not.toMatch(/<w:rPr><w:(?:ins|del) [^>]*\/><\/w:rPr><\/w:pPr>/);
    await expectBoth(before, after, 'plain');
    await expectBoth(after, before, 'plain');
  });

  it('leaves room for both labels, where a label changed', async () => {
    const one = (label: string) =>
      draft({}, inlineOf('T'), [line(label, { wording: inlineOf('Each Party shall clean its ponds.') })]);
    const indentOf = async (was: string, is: string) =>
      /w:hanging="(\d+)"/.exec(bodyOf(await redline(one(was), one(is))))?.[1];
    expect(await indentOf('1.', '1.')).toBe('567');
    expect(await indentOf('(viii)', '(ix)')).toBe('1701');
  });

  it('is a row of a table, or the words of a cell', async () => {
    const rows = (...list: string[][]) =>
      draft({}, inlineOf('T'), [table(list.map(row => row.map(cell => inlineOf(cell))))]);
    const before = rows(['Pond', 'Depth'], ['Old pond', '2 m'], ['New pond', '3 m']);
    const after = rows(['Pond', 'Depth'], ['New pond', '4 m'], ['Third pond', '1 m']);
    await expectBoth(before, after, 'plain');
    const bytes = await redline(
      rows(['Pond', 'Depth'], ['Old pond', '2 m']),
      rows(['Pond', 'Depth'], ['Old pond', '3 m'], ['New', '1 m']),
    );
    expect(marksIn(bytes)).toEqual(['-2', '+3', '+New', '+1 m']);
    expect(bodyOf(bytes)).toMatch(/<w:trPr><w:ins [^>]*\/><\/w:trPr>/);
  });

  it('is the bracket before a label, where the label opens it', async () => {
    const before = draft({}, inlineOf('T'), [
      line('[4.', { wording: inlineOf('Ducks are welcome on each pond.]') }),
    ]);
    const after = draft({}, inlineOf('T'), [
      line('4.', { wording: inlineOf('Ducks are welcome on each pond.') }),
    ]);
    expect(marksIn(await redline(before, after))).toEqual(['-[', '-]']);
  });

  it('is the name of a delegation, which the comparison leaves out', async () => {
    const named = (name: string) =>
      draft({}, inlineOf('T'), [
        line('1.', {
          wording: [
            text('Ducks '),
            { type: 'bracket', value: '[', side: 'open' },
            ...(name ? [{ type: 'attribution', value: name } as const] : []),
            text('are welcome'),
            { type: 'bracket', value: ']', side: 'close' },
            text(' on each pond.'),
          ],
        }),
      ]);
    const bytes = await redline(named('EU: '), named(''));
    expect(marksIn(bytes)).toEqual(['-EU: ']);
    await expectBoth(named('EU: '), named(''), 'plain');
    await expectBoth(named('EU: '), named('EU: '), 'plain');
  });
});

it('has the paragraphs of a note in the note, and none in the text', async () => {
  const { before, after } = await openedPair(ONTO_PAIRS.find(({ name }) => name === 'footnotes') as OntoPair);
  await expectBoth(before, after, 'plain');
  expect(bodyOf(await redline(before, after))).not.toContain('Swans');
});

describe('a file', () => {
  const [before, after] = [shipped('model-convention', '2031-03'), shipped('model-convention', '2032-02')];
  const comparison = compare(before, after);

  it('is the same to the byte each time', async () => {
    expect(await redline(before, after, 'tracked', true)).toEqual(
      await redline(before, after, 'tracked', true),
    );
  });

  it('names the author and the date that are given, or the later draft’s', async () => {
    const pair = { comparison, drafts: { before, after }, findings: [] };
    const given = bodyOf(await pairToDocx({ ...pair, author: { name: 'A "B" <C>', date: '2030-01-02' } }));
    expect(given).toContain('w:author="A &quot;B&quot; &lt;C&gt;" w:date="2030-01-02T12:00:00Z"');
    expect(bodyOf(await pairToDocx(pair))).toContain('w:author="treaty-diff" w:date="2032-02-20T');
  });

  it('has no tracked moves where no date is known, which ECMA-376 demands of them', async () => {
    const ponds = ['Each Party shall keep its ponds clean.', 'Ducks are counted in the second week of May.'];
    const articles = (order: readonly string[]) =>
      draft(
        {},
        inlineOf('T'),
        order.map((words, at) => headed(`Article ${at + 1}`, { wording: inlineOf(words) })),
      );
    const [before, after] = [articles(ponds), articles(ponds.toReversed())];
    const pair = { comparison: compare(before, after), drafts: { before, after }, findings: [] };
    const undated = bodyOf(await pairToDocx({ ...pair, moves: 'tracked' }));
    expect(undated).not.toContain('<w:moveFrom');
    const dated = bodyOf(await pairToDocx({ ...pair, moves: 'tracked', author: { date: '2031-03-14' } }));
    expect(dated).toContain('<w:moveFrom');
  });

  it('says on every page that words are restated, cover or not', async () => {
    const [before, after] = [shipped('un-cybercrime', '2024-02'), shipped('un-cybercrime', '2024-08')];
    for (const cover of [true, false])
      expect(new TextDecoder().decode(await partOf(before, after, cover, 'word/header1.xml'))).toContain(
        'Restatement',
      );
  });

  it('keeps comments outside of what is deleted, and leaves them out if asked', async () => {
    const findings = findFlags(comparison, before, after, []);
    const bytes = await pairToDocx({ comparison, drafts: { before, after }, findings });
    expect(bodyOf(bytes)).toContain('<w:commentReference');
    expect(await lintDocx(bytes)).toEqual([]);
    expect(
      bodyOf(await pairToDocx({ comparison, drafts: { before, after }, findings, comments: null })),
    ).not.toContain('comment');
  });
});

async function partOf(before: Draft, after: Draft, cover: boolean, name: string): Promise<Uint8Array> {
  const { unzipSync } = await import('fflate');
  return unzipSync(await redline(before, after, 'plain', cover))[name] ?? new Uint8Array();
}

/** The marked words in their order. */
const marksIn = (bytes: Uint8Array): string[] =>
  [...bodyOf(bytes).matchAll(/<w:(ins|del) [^>]*>((?:(?!<\/w:\1>).)*)<\/w:\1>/g)].flatMap(
    ([, name, content = '']) => {
      const words = [...content.matchAll(/<w:(?:t|delText)[^>]*>([^<]*)</g)].map(([, one]) => one);
      return words.filter(Boolean).map(one => `${name === 'ins' ? '+' : '-'}${one}`);
    },
  );
