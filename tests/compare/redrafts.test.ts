import { describe, expect, it } from 'vitest';
import { compare, type Row } from '../../src/compare/index.ts';
import type { Draft } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';

/** How negotiators redraft: parts divided, lists that become sentences, articles put together. */
const treaty = (...parts: string[]): Draft =>
  readText(`Convention\n\n${parts.join('\n\n')}\n`, 'a.txt').draft;
const article = (number: number, heading: string, ...lines: string[]) =>
  [`Article ${number}`, heading, ...lines].join('\n\n');
const rowOf = (rows: readonly Row[], before: string) => rows.find(row => row.before === before);

const scope = 'This Convention applies to all lighthouses that stand on the territory of a Party.';
const colours = 'Each tower is painted in bands of two colours which differ from those of its neighbours.';
const keepers = 'The keeper lives in the tower from the first of October to the last day of March.';
const oil = 'Oil for the lamps is bought from the public stores of the nearest harbour.';

describe('a part that is divided', () => {
  const before = treaty(
    'PART I\nGeneral',
    article(1, 'Scope', scope),
    article(2, 'Colours', colours),
    article(3, 'Keepers', keepers),
    'PART II\nSupply',
    article(4, 'Oil', oil),
  );
  const after = treaty(
    'PART I\nGeneral',
    article(1, 'Purpose', 'The purpose of this Convention is the safety of coastal traffic by night.'),
    article(2, 'Scope', scope),
    'PART II\nTowers',
    article(3, 'Colours', colours),
    article(4, 'Keepers', keepers),
    'PART III\nSupply',
    article(5, 'Oil', oil),
  );

  it('does not move its articles, whatever numbers they bear', () => {
    for (const [one, two] of [
      [before, after],
      [after, before],
    ] as const)
      expect(compare(one, two).rows.filter(({ moved }) => moved)).toEqual([]);
    expect(rowOf(compare(before, after).rows, '3')).toMatchObject({ after: '4', renumbered: true });
  });

  it('has lost one that went past others', () => {
    const later = treaty(
      'PART I\nGeneral',
      article(1, 'Scope', scope),
      article(2, 'Colours', colours),
      'PART II\nSupply',
      article(3, 'Oil', oil),
      'PART III\nStaff',
      article(4, 'Keepers', keepers),
    );
    const moved = compare(before, later).rows.filter(row => row.moved);
    expect(moved).toHaveLength(1);
  });
});

describe('a list that became a sentence', () => {
  const list = (or: string) =>
    article(
      1,
      'Penalties',
      '1. The court may:',
      '(a) impose a fine of up to one thousand crowns on the owner;',
      `(b) close the tower;${or}`,
      '(c) order the confiscation of the lamps and of all the oil.',
      '2. Lamps that were confiscated are sold.',
    );
  const sentence = (join: string) =>
    article(
      1,
      'Penalties',
      `1. The court may impose a fine of up to one thousand crowns on the owner, close the tower${join} order the confiscation of the lamps and of all the oil.`,
      '2. Lamps that were confiscated are sold.',
    );

  it('went into it line by line, the short ones too, and no word of it has changed', () => {
    const { rows } = compare(treaty(list(' and')), treaty(sentence(' and')));
    for (const line of ['1(1)(a)', '1(1)(b)', '1(1)(c)'])
      expect(rowOf(rows, line)).toMatchObject({ after: null, into: '1(1)', classes: [] });
    expect(rowOf(rows, '1(1)')?.classes).toEqual(['editorial']);
  });

  it('came out of it the other way round', () => {
    const { rows } = compare(treaty(sentence(' and')), treaty(list(' and')));
    expect(rows.filter(({ from }) => from === '1(1)').map(({ after }) => after)).toEqual([
      '1(1)(a)',
      '1(1)(b)',
      '1(1)(c)',
    ]);
  });

  it('means another thing where `or` became `and`', () => {
    const { rows } = compare(treaty(list(' or')), treaty(sentence(' and')));
    expect(rowOf(rows, '1(1)')?.classes).toEqual(['fact']);
  });
});

describe('two articles that were put together', () => {
  it('one goes on, and the other is a paragraph of it now', () => {
    const before = treaty(
      article(1, 'Scope', scope),
      article(2, 'Colours', colours),
      article(3, 'Keepers', keepers),
    );
    const after = treaty(
      article(1, 'Scope', scope),
      article(2, 'Towers and keepers', `1. ${colours}`, `2. ${keepers}`),
    );
    const { rows } = compare(before, after);
    expect(
      rows
        .filter(({ change }) => change === 'inserted' || change === 'deleted')
        .filter(({ text }) => text.length > 0),
    ).toEqual([]);
    expect(rowOf(rows, '3')).toMatchObject({ after: '2', moved: false });
    expect(rowOf(rows, '3 ¶1')).toMatchObject({ after: '2(2)', moved: false });
    expect(rowOf(rows, '2')).toMatchObject({ after: '2(1)', moved: true });
  });
});

describe('a clause of every protocol that gave way to one for all', () => {
  const protocol = (number: number, heading: string, text: string, ...clause: string[]) => [
    article(number, heading, text),
    ...clause,
  ];
  const clause = (number: number) =>
    article(number, 'Reservations', 'No reservation may be made to this Protocol.');
  const before = treaty(
    'PART I\nTowers',
    ...protocol(1, 'Colours', colours, clause(2)),
    'PART II\nLamps',
    ...protocol(3, 'Oil', oil, clause(4)),
  );
  const after = treaty(
    'PART I\nTowers',
    ...protocol(1, 'Colours', colours),
    'PART II\nLamps',
    ...protocol(2, 'Oil', oil),
    'PART III\nFinal clauses',
    article(3, 'Reservations', 'No reservation may be made to this Convention or its Protocols.'),
  );

  it('has not moved there: nobody can say which of them it was', () => {
    for (const [one, two] of [
      [before, after],
      [after, before],
    ] as const)
      expect(compare(one, two).rows.filter(({ moved }) => moved)).toEqual([]);
  });
});

describe('a short article that a long one was put into', () => {
  it('is that article still: it bears its heading and holds its words', () => {
    const long = [
      'The inspector of lighthouses visits every tower twice a year, counts the wicks and the panes, and enters in the register of the service whatever is broken, missing or worn.',
      'Before the winter storms he has the shutters closed, the chains of the bell examined by a smith, and the cistern filled with rainwater that was strained through linen.',
    ].join(' ');
    const before = treaty(
      article(1, 'Inspection', long),
      article(2, 'Keepers', `1. ${keepers}`, '2. He keeps a cat.'),
    );
    const after = treaty(article(1, 'Keepers', `1. ${keepers}`, '2. He keeps a cat.', `3. ${long}`));
    const { rows } = compare(before, after);
    expect(rowOf(rows, '2')).toMatchObject({ after: '1', moved: false });
    expect(rowOf(rows, '1')).toMatchObject({ after: '1(3)', moved: true });
  });
});
