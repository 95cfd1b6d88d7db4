/** Pictures: what is drawn is what the figures say, in words as well, and no draft can put a mark into them. */
import { describe, expect, it } from 'vitest';
import {
  type ArticleStatus,
  articleStrip,
  compare,
  type Provenance,
  read,
  type TrendPoint,
} from '../../../src/index.ts';
import { htmlPage } from '../../../src/write/html/page.ts';
import {
  bracketStack,
  changeStrip,
  type Picture,
  pictureFigure,
  statusStrip,
  trendToSvg,
} from '../../../src/write/pictures/index.ts';

const HOSTILE = '</text></svg><script>alert(1)</script>\u202e\u0007';

const point = (
  id: string,
  brackets: number,
  changes: Partial<TrendPoint['changes']> | null = null,
): TrendPoint =>
  ({
    draft: { id },
    articles: 3,
    counts: { brackets, depth: 1, wordsInBrackets: 9, words: 100, options: 2, unbalanced: 0 },
    changes: changes && {
      brackets: { opened: 0, lifted: 0, struck: 0, added: 0, edited: 0, kept: 0 },
      ...changes,
    },
    alternatives: changes && { chosen: 1, neither: 1, recast: 1, 'still-open': 4 },
  }) as TrendPoint;

const POINTS = [
  point('first', 10),
  point('second', 8, { brackets: { opened: 1, lifted: 4, struck: 2, added: 3, edited: 1, kept: 3 } }),
];

/** All words of a picture, mark by mark. */
const textsOf = (picture: Picture): string[] => {
  const texts: string[] = [];
  const visit = (node: { type: string; value?: string; tagName?: string; children?: unknown[] }) => {
    if (node.type === 'text') texts.push(node.value ?? '');
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  for (const mark of picture.marks) visit(mark as never);
  return texts;
};

const html = (picture: Picture) => htmlPage({ title: 'A page', notices: [], main: [pictureFigure(picture)] });

describe('brackets over drafts', () => {
  const picture = bracketStack('Lakes', POINTS);

  it('stacks those of a draft by where they came from, and below the line those gone', () => {
    expect(textsOf(picture)).toEqual(
      expect.arrayContaining([
        'second: 4 still open from the draft before; 1 put round words that stood there; 3 with new words; 4 lifted, words kept; 2 struck with the words',
        'first: 10 in the first draft',
      ]),
    );
  });

  it('counts alternatives that were recast as open, and all other outcomes as settled', () => {
    expect(textsOf(picture)).toContain(
      'second: 5 groups of alternatives still open; 2 groups of alternatives settled',
    );
  });

  it('has the same figures as a table', () => {
    expect(picture.table.rows).toEqual([
      ['first', 10, '–', '–', '–', '–', '–', 2, '–', '–'],
      ['second', 8, 4, 1, 3, 4, 2, 2, 2, 5],
    ]);
  });

  it('marks each kind by a letter in a legend, and each once', () => {
    const texts = textsOf(picture);
    expect(texts.slice(-16)).toEqual([
      'F',
      'in the first draft',
      'O',
      'still open from the draft before',
      'P',
      'put round words that stood there',
      'N',
      'with new words',
      'K',
      'lifted, words kept',
      'L',
      'struck with the words',
      'O',
      'groups of alternatives still open',
      'S',
      'groups of alternatives settled',
    ]);
  });

  it('fits a phone with few drafts, and grows with many', () => {
    expect(picture.width).toBe(350);
    const many = bracketStack(
      'Lakes',
      Array.from({ length: 100 }, (_, at) => point(`d${at}`, 3)),
    );
    expect(many.width).toBeGreaterThan(3000);
    expect(textsOf(many)).toContain('d99');
  });

  it('has no second panel where there are no alternatives', () => {
    expect(textsOf(bracketStack('Lakes', [point('first', 1)]))).not.toContain(
      'Groups of alternatives of the draft before',
    );
  });

  it('draws drafts without any bracket, and no draft at all', () => {
    expect(bracketStack('Lakes', [point('first', 0)]).says).toBe('0 pairs of brackets in first.');
    expect(bracketStack('Lakes', []).says).toBe('There are no drafts.');
  });
});

describe('the strip of states', () => {
  const drafts: Provenance[] = [{ id: 'a' }, { id: 'b' }];
  const articles: ArticleStatus[] = [
    { citations: ['1', '2'], title: 'Aims', states: ['contested', 'settled'] },
    { citations: ['3', null], title: 'Funds', states: ['modified', 'gone'] },
    { citations: [null, '4'], title: 'Herons', states: ['absent', 'new'] },
  ];
  const picture = statusStrip('Lakes', articles, drafts);

  it('has a sign for each article and draft, and none where it never stood', () => {
    expect(textsOf(picture)).toEqual([
      'a',
      'b',
      '2 Aims: a contested, b settled',
      '2 Aims',
      '#',
      '=',
      '3 Funds: a modified, b gone',
      '3 Funds',
      '~',
      '-',
      '4 Herons: a absent, b new',
      '4 Herons',
      '+',
      '#',
      'contains brackets or options',
      '~',
      'words changed',
      '=',
      'none of these',
      '+',
      'new',
      '-',
      'gone',
    ]);
  });

  it('names in the table the number that an article had where it was another', () => {
    expect(picture.table.rows[0]).toEqual(['2 Aims', 'contested (1)', 'settled']);
  });

  it('goes on with one box as long as the state does, where there are many drafts', () => {
    const states = Array.from({ length: 30 }, (_, at) =>
      at < 20 ? ('contested' as const) : ('settled' as const),
    );
    const long: ArticleStatus = { citations: states.map(() => '1'), title: 'Aims', states };
    const many = statusStrip(
      'Lakes',
      [long],
      states.map((_, at) => ({ id: `d${at}` })),
    );
    expect(textsOf(many).filter(text => text === '#' || text === '=')).toEqual(['#', '=', '#', '=']);
  });

  it('links an article that has a page', () => {
    const linked = statusStrip('Lakes', articles, drafts, { linkOf: at => (at === 0 ? 'x.html' : null) });
    expect(html(linked)).toContain('<a href="x.html">2 Aims</a>');
    expect(linked.table.rows[1]?.[0]).toBe('3 Funds');
  });
});

describe('where the changes are', () => {
  it('what is gone stands among the articles, and is not counted with those that can be unchanged', () => {
    const cell = { fate: 'kept', open: 0, changed: 0, provisions: 1, says: '' } as const;
    const gone = { ...cell, fate: 'gone', isGone: true } as const;
    const cells = [
      { ...cell, name: '1', row: 0 },
      { ...gone, name: '2', row: 1 },
    ];
    const { says, table } = changeStrip({ cells });
    expect([says, table.rows.length]).toEqual(['Unchanged: 1 of 1 article or annex.', 2]);
  });

  it('draws every article as high as much of it changed', async () => {
    const draft = async (text: string) => (await read(Buffer.from(text), 'standard input')).draft;
    const before = await draft(
      'Article 1 — Aims\n1. The Parties cooperate.\n2. They meet.\nArticle 2 — Scope\nThis applies to lakes.\n',
    );
    const after = await draft(
      'Article 1 — Aims\n1. The Parties cooperate.\n2. They meet yearly.\nArticle 2 — Scope\nThis applies to lakes.\n',
    );
    const strip = articleStrip({ comparison: compare(before, after), drafts: { before, after } });
    const picture = changeStrip(strip);
    expect(picture.says).toBe('Unchanged: 1 of 2 articles and annexes.');
    expect(picture.table.rows).toEqual([
      ['1', 'Changed in part: 1 Aims (1 of 3 changed)', 1, 3, 0],
      ['2', 'Unchanged: 2 Scope', 0, 1, 0],
    ]);
    expect(textsOf(picture).slice(-4)).toEqual(['~', 'changed in part', '=', 'unchanged']);
  });
});

describe('a picture on a page', () => {
  it('is named and described for those who do not see it', () => {
    const page = html(bracketStack('Lakes', POINTS));
    expect(page).toContain('role="img" aria-labelledby="brackets-title" aria-describedby="brackets-says"');
    expect(page).toContain(
      '<desc id="brackets-says">From 10 pairs of brackets in first to 8 pairs of brackets in second, in 2 drafts.</desc>',
    );
  });

  it('is the same each time', () => {
    expect(html(bracketStack('Lakes', POINTS))).toBe(html(bracketStack('Lakes', POINTS)));
  });

  it('holds hostile names as words', () => {
    const page = html(bracketStack(HOSTILE, [point(HOSTILE, 3)]));
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('\u0007');
    expect(page.match(/<svg/g)).toHaveLength(1);
  });
});

describe('a picture as a file', () => {
  it('is well-formed XML with its style in it, light and dark, and asks for nothing', async () => {
    const { validateXML } = await import('xmllint-wasm');
    const svg = trendToSvg(`R&D "lakes" ${HOSTILE}`, [...POINTS, point(HOSTILE, 3, {})]);
    const { errors } = await validateXML({
      xml: [{ fileName: 'trend.svg', contents: svg }],
      schema: [ANY_SVG],
    });
    expect(errors).toEqual([]);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).not.toMatch(/<script|href|url\((?!#)/);
  });

  it('says that drafts are restatements', () => {
    const restated = POINTS.map(one => ({
      ...one,
      draft: { ...one.draft, authenticity: 'restatement' as const },
    }));
    expect(trendToSvg('Lakes', restated)).toContain("these words are the project's");
  });
});

/** Anything in the namespace of SVG: to validate is the only way to parse here. */
const ANY_SVG = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg" elementFormDefault="qualified">
  <xs:element name="svg"><xs:complexType mixed="true">
    <xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence>
    <xs:anyAttribute processContents="skip"/>
  </xs:complexType></xs:element>
</xs:schema>`;
