import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { draft, headed, inlineOf, line } from '../../../src/document/index.ts';
import { shipped } from '../../helpers/drafts.ts';

const article = (text: string) =>
  draft({}, [], [headed('Article 1', { children: [line('1.', { wording: inlineOf(text) })] })]);

/** What became of the adjacent brackets of one paragraph: `shall chosen, should dropped: chosen`. */
function fate(before: string, after: string): string[] {
  return compare(article(before), article(after)).alternatives.map(
    ({ choices, outcome }) =>
      `${choices.map(choice => `${choice.text} ${choice.outcome}`).join(', ')}: ${outcome}`,
  );
}

describe('brackets side by side', () => {
  const rest = 'cooperate in the protection of the marine environment of their region';

  it.each([
    [
      'one is chosen',
      `Parties [shall][should] ${rest}`,
      `Parties shall ${rest}`,
      'shall chosen, should dropped: chosen',
    ],
    [
      'one of them stands in brackets again',
      `Parties take stock of the [aggregate][collective] progress and ${rest}`,
      `Parties take stock of the [collective] progress and ${rest}`,
      'aggregate dropped, collective open: still-open',
    ],
    [
      'neither is',
      `Parties [fully][promptly] ${rest}`,
      `Parties ${rest}`,
      'fully dropped, promptly dropped: neither',
    ],
    [
      'both are kept',
      `Parties [shall] [should] ${rest}`,
      `All Parties [shall] [should] ${rest}`,
      'shall open, should open: still-open',
    ],
    [
      'a slash joins them too',
      `Parties [shall]/[may] ${rest}`,
      `Parties may ${rest}`,
      'shall dropped, may chosen: chosen',
    ],
  ])('%s', (_, before, after, told) => expect(fate(before, after)).toEqual([told]));

  it('are not told where all around them was written anew', () => {
    expect(
      fate(
        `Parties report. A plan of [action][work] is drawn up by each of them before the end of May`,
        `Parties report. Whoever fails to do so, for whatever reason, answers to the Conference`,
      ),
    ).toEqual([]);
  });

  it('are none with words between them', () => {
    expect(fate(`[All] Parties [shall] ${rest}`, `Parties shall ${rest}`)).toEqual([]);
  });
});

describe('rival amounts', () => {
  const around = (amount: string) =>
    `The lakes are kept below ${amount} as agreed by all Parties to this Convention.`;

  it('have no winner where the amount of none is left, whatever else stood in the bracket', () => {
    const before = around('[20 degrees C][19 degrees C measured at the surface of the lake]');
    const [result] = fate(before, around('the temperature measured at the surface of the lake'));
    expect(result ?? 'not said').not.toContain('chosen');
    expect(fate(before, around('19 degrees C at the surface of the lake'))).toEqual([
      expect.stringContaining('chosen-edited'),
    ]);
  });
});

describe('labelled options', () => {
  it('tell which was chosen', () => {
    const { alternatives } = compare(
      shipped('model-convention', '2031-09'),
      shipped('model-convention', '2032-02'),
    );
    expect(alternatives.filter(({ by }) => by === 'options')).toEqual([
      {
        before: '17',
        after: '18',
        by: 'options',
        choices: [
          { text: 'Option 1:', outcome: 'dropped' },
          { text: 'Option 2:', outcome: 'chosen' },
          { text: 'Option 3:', outcome: 'dropped' },
        ],
        outcome: 'chosen',
        winners: [1],
        into: ['18(2)'],
      },
    ]);
  });
});

describe('options of which one took up words of another', () => {
  const option = (label: string, words: string) => line(label, { wording: inlineOf(words) });
  const first = 'The Parties shall take measures to spread the production of vaccines over all regions.';
  const second =
    'The Parties are encouraged to promote the rapid increase of their output, on mutually agreed terms.';
  const before = draft(
    {},
    [],
    [headed('Article 1', { children: [option('Option 1:', first), option('Option 2:', second)] })],
  );
  const became = (words: string) =>
    compare(before, draft({}, [], [headed('Article 1', { children: [option('', words)] })])).alternatives.map(
      ({ outcome }) => outcome,
    );

  it('were merged', () => {
    expect(became(first.replace('.', ', and promote its rapid increase on mutually agreed terms.'))).toEqual([
      'merged',
    ]);
  });

  it('were not, where what is new stood in none of them', () => {
    expect(
      became(first.replace('.', ', and help the poorest of them to build laboratories of their own.')),
    ).toEqual(['chosen-edited']);
  });
});

describe('options', () => {
  const option = (label: string, words: string, children: ReturnType<typeof line>[] = []) =>
    line(label, { wording: inlineOf(words), children });
  const paragraph = (label: string, words: string, options: ReturnType<typeof line>[] = []) =>
    line(label, { ...(words === '' ? {} : { wording: inlineOf(words) }), children: options });
  const told = (before: ReturnType<typeof line>[], after: ReturnType<typeof line>[]) =>
    compare(
      draft({}, [], [headed('Article 1', { children: before })]),
      draft({}, [], [headed('Article 1', { children: after })]),
    ).alternatives.map(({ by, outcome, choices, into, now }) =>
      [by, outcome, choices.map(choice => choice.outcome).join(' '), into?.join(), now]
        .filter(Boolean)
        .join(': '),
    );
  const gauges = paragraph('1.', 'The Secretariat keeps the gauges of all rivers of the region.');
  const reports = 'The Secretariat reports to the Conference on the state of the reeds every year.';
  const fund = 'Upstream Parties shall pay into a fund for the restoration of reeds.';
  const lottery = 'Money for restoration shall come from a lottery that the Secretariat holds.';

  it('about the place of a text have no outcome: the text is that of all of them', () => {
    const before = [
      gauges,
      option('Option 1:', 'The following text to be included as an article of its own:'),
      option('Option 2:', 'The following text to be part of Article 3:', [
        paragraph('(1)', fund),
        paragraph('(2)', reports),
      ]),
    ];
    expect(told(before, [gauges, paragraph('2.', fund), paragraph('3.', reports)])).toEqual([]);
  });

  it('one was taken with edits, where the paragraph stood', () => {
    const before = [
      gauges,
      paragraph('2.', '', [option('Option 1:', lottery), option('Option 2:', fund)]),
      paragraph('3.', reports),
    ];
    const after = [
      gauges,
      paragraph('2.', 'Upstream Parties should each pay into a new fund for the restoration of reeds.'),
      paragraph('3.', reports),
    ];
    expect(told(before, after)).toEqual(['options: chosen-edited: dropped chosen-edited: 1(2)']);
  });

  it.each([
    'No text',
    'No text.',
    '[No provision on money]',
    'no text {see article 6}',
    'No further requirement needed',
  ])('"%s" was taken where nothing came in the place of the others', none => {
    const before = [
      gauges,
      paragraph('2.', '', [option('Option 1:', fund), option('Option 2:', none)]),
      paragraph('3.', reports),
    ];
    expect(told(before, [gauges, paragraph('2.', reports)])).toEqual(['options: no-text: dropped chosen']);
  });

  it('nothing is said of options whose place in the later draft is not known', () => {
    const compared = compare(
      draft(
        {},
        [],
        [
          headed('Article 1', {
            children: [paragraph('1.', '', [option('Option 1:', fund), option('Option 2:', 'No text')])],
          }),
        ],
      ),
      draft(
        {},
        [],
        [
          headed('Article 7', {
            children: [paragraph('1.', 'States keep boats, bridges and ferries in good repair.')],
          }),
        ],
      ),
    );
    expect(compared.alternatives).toEqual([]);
  });

  it('one sentence that stands elsewhere is no option taken', () => {
    const long = [
      fund,
      reports,
      'Dredging between May and August is done by hand, and without engines of any kind.',
    ]
      .concat(
        'Boats that carry oil keep a distance of forty metres from every bank that is planted with willows.',
      )
      .join(' ');
    const compared = compare(
      draft(
        {},
        [],
        [
          headed('Article 1', { children: [gauges] }),
          headed('Article 2', {
            children: [paragraph('1.', '', [option('Option 1:', long), option('Option 2:', lottery)])],
          }),
          headed('Article 3', {
            children: [paragraph('1.', 'Observers may attend the meetings of the Conference.')],
          }),
        ],
      ),
      draft(
        {},
        [],
        [
          headed('Article 1', { children: [gauges, paragraph('2.', fund)] }),
          headed('Article 3', {
            children: [paragraph('1.', 'Observers may attend the meetings of the Conference.')],
          }),
        ],
      ),
    );
    expect(compared.alternatives.map(({ outcome }) => outcome)).not.toContain('chosen-edited');
  });

  it('a prohibition is no "no text"', () => {
    const before = [
      gauges,
      paragraph('2.', '', [
        option('Option 1:', fund),
        option('Option 2:', 'No provision of this Article shall bind islands.'),
      ]),
      paragraph('3.', reports),
    ];
    expect(told(before, [gauges, paragraph('2.', reports)])).toEqual(['options: neither: dropped dropped']);
  });

  it('all are still open', () => {
    const before = [gauges, paragraph('2.', '', [option('Option 1:', fund), option('Option 2:', lottery)])];
    const after = [
      gauges,
      paragraph('2.', '', [
        option('Option 1:', fund.replace('shall', 'should')),
        option('Option 2:', lottery),
      ]),
    ];
    expect(told(before, after)).toEqual(['options: still-open: open open: 1(2)(option 1),1(2)(option 2)']);
  });

  it('two were put together', () => {
    const before = [gauges, paragraph('2.', '', [option('Option 1:', fund), option('Option 2:', lottery)])];
    const after = [
      gauges,
      paragraph(
        '2.',
        'Upstream Parties shall pay into a fund for the restoration of reeds, and money shall come from a lottery that the Secretariat holds.',
      ),
    ];
    expect(told(before, after)).toEqual(['options: merged: merged merged: 1(2)']);
  });

  it('the text of one stands in another article', () => {
    const compared = compare(
      draft(
        {},
        [],
        [
          headed('Article 1', { children: [gauges] }),
          headed('Article 2', {
            children: [
              paragraph('1.', '', [
                option(
                  'Option 1:',
                  'Finance flows should be consistent with a pathway towards clean and resilient rivers.',
                ),
                option('Option 2:', lottery),
              ]),
              paragraph('2.', reports),
            ],
          }),
        ],
      ),
      draft(
        {},
        [],
        [
          headed('Article 1', {
            children: [
              gauges,
              paragraph(
                '2.',
                'Parties make finance flows consistent with a pathway towards clean and resilient rivers.',
              ),
            ],
          }),
          headed('Article 2', { children: [paragraph('1.', reports)] }),
        ],
      ),
    );
    expect(compared.alternatives.map(({ outcome, into }) => [outcome, into])).toEqual([
      ['chosen-edited', ['1(2)']],
    ]);
  });

  it('brackets that are printed as options now are still open', () => {
    const before = [
      paragraph(
        '1.',
        'Parties hold the increase of the water [below one metre] or [below two metres] above the sill.',
      ),
      gauges,
    ];
    const after = [
      paragraph('1.', 'Parties hold the increase of the water to', [
        option('Option 1:', 'below one metre above the sill'),
        option('Option 2:', 'below two metres above the sill'),
      ]),
      gauges,
    ];
    expect(told(before, after)).toEqual(['brackets: still-open: open open: options']);
  });

  it('a paragraph and its alt are rivals', () => {
    const before = [gauges, paragraph('2.', fund), paragraph('2 alt.', lottery), paragraph('3.', reports)];
    const after = [gauges, paragraph('2.', lottery), paragraph('3.', reports)];
    expect(told(before, after)).toEqual(['alt: chosen: dropped chosen: 1(2)']);
  });
});
