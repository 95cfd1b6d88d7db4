import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { draft, headed, inlineOf, line, type Provision } from '../../src/document/index.ts';
import type { Alternative, BracketEvent, Row } from '../../src/index.ts';
import {
  alternativeRemarks,
  definitionRemarks,
  kinOf,
  placeRemarks,
  wordRemarks,
} from '../../src/report/index.ts';
import { row } from '../write/row.ts';

describe('place and number are said in words', () => {
  test.each<[string, Partial<Row>, string[]]>([
    ['new', { after: '6(2)', change: 'inserted' }, ['new']],
    ['split off', { after: '40(19)', change: 'inserted', from: '40(18)' }, ['new: split off from 40(18)']],
    ['gone', { before: '59(3)', change: 'deleted' }, ['gone (no successor was found)']],
    ['merged', { before: '6(4)', change: 'deleted', into: '6(3)' }, ['gone: merged into 6(3)']],
    ['moved', { before: '60 bis', after: '4', moved: true }, ['moved from 60 bis to 4']],
    ['renumbered', { before: '6', after: '7', renumbered: true }, ['was 6, now 7']],
    ['in an article that moved', { before: '60 bis(1)', after: '4(1)' }, ['was 60 bis(1)']],
    [
      'with another label',
      { before: '4', after: '4', label: { before: '[4.]', after: '4.' } },
      ['printed [4.] before, 4. now'],
    ],
    ['where it was', { before: '4', after: '4' }, []],
  ])('%s', (_, parts, remarks) => {
    expect(placeRemarks(row(parts))).toEqual(remarks);
  });
});

describe('brackets are said in words', () => {
  test.each<[BracketEvent['event'], string]>([
    ['opened', 'bracket opened: “one third” (words that stood there)'],
    ['lifted', 'bracket lifted: “one third” (words kept)'],
    ['struck', 'bracket struck: “one third” (words gone with it)'],
    ['added', 'bracket added: “one third” (new words, not agreed)'],
    ['edited', 'bracket edited: “one third” (still not agreed)'],
    ['kept', 'still in brackets: “one third”'],
  ])('%s', (event, remark) => {
    const changed = row({ before: '1', after: '1', brackets: [{ event, text: 'one third' }] });
    expect(wordRemarks(changed, kinOf({ rows: [], alternatives: [] }))).toEqual([remark]);
  });

  test('words that were kept only in part are not said to be kept', () => {
    const brackets: BracketEvent[] = [
      { event: 'lifted', text: 'one third of them' },
      { event: 'lifted', text: 'in due time', partly: true },
      { event: 'opened', text: 'by post', partly: true },
    ];
    expect(
      wordRemarks(row({ before: '1', after: '1', brackets }), kinOf({ rows: [], alternatives: [] })),
    ).toEqual([
      'bracket lifted: “one third of them” (words kept)',
      'bracket lifted: “in due time” (most words kept)',
      'bracket opened: “by post” (words that mostly stood there)',
    ]);
  });
});

describe('what kind of change it is', () => {
  const remarksOf = (parts: Partial<Row>, others: Row[] = []) =>
    wordRemarks(
      row({ before: '5(2)', after: '5(2)', change: 'modified', ...parts }),
      kinOf({ rows: others, alternatives: [] }),
    );

  test.each<[Row['classes'], string[]]>([
    [['reference'], ['only the numbers referred to changed']],
    [['reference', 'renumbering'], ['only the numbers referred to changed']],
    [['reference', 'substantive'], []],
    [['editorial'], ['editorial only']],
    [['substantive'], []],
  ])('%j', (classes, remarks) => {
    expect(remarksOf({ classes })).toEqual(remarks);
  });

  test('a modal verb or a hedge that changed is told with its direction, as wording', () => {
    const modals: Row['modals'] = [
      { kind: 'verb', before: 'shall', after: 'should', direction: 'weaker' },
      { kind: 'verb', before: 'shall', after: 'shall not', direction: 'reversed' },
      { kind: 'verb', before: 'shall', after: 'must', direction: 'same' },
      { kind: 'hedge', before: null, after: 'as appropriate', direction: 'weaker' },
      { kind: 'hedge', before: 'where possible', after: null, direction: 'stronger' },
    ];
    expect(remarksOf({ classes: ['modal'], modals })).toEqual([
      'weaker: “shall” → “should”',
      'reversed: “shall” → “shall not”',
      'as strong: “shall” → “must”',
      'weaker: hedge added: “as appropriate”',
      'stronger: hedge removed: “where possible”',
    ]);
  });

  test('a provision that was split says where the rest is, and is not called editorial', () => {
    const rest = row({ after: '5(3)', change: 'inserted', from: '5(2)' });
    expect(remarksOf({ classes: ['editorial'] }, [rest])).toEqual(['split: part of it is now 5(3)']);
  });

  test('one that takes in another says which', () => {
    const other = row({ before: '5(4)', change: 'deleted', into: '5(2)' });
    expect(remarksOf({ classes: ['substantive'] }, [other])).toEqual(['merged: it takes in what was 5(4)']);
  });

  test('one with words of an option too leaves it to the group of options which of them was taken', () => {
    const option = row({ before: '5(2)(option 1)', change: 'deleted', into: '5(2)' });
    expect(remarksOf({ classes: ['substantive'] }, [option])).toEqual([
      'words of 5(2)(option 1) are here too',
    ]);
    expect(placeRemarks(option)).toEqual(['no longer an option: words of it are in 5(2)']);
  });

  test('one that was not compared in full says why', () => {
    expect(remarksOf({ degraded: { stage: 'words', reason: 'too long' } })).toEqual([
      'not compared in full: too long',
    ]);
  });
});

describe('what became of alternatives', () => {
  type Choice = Alternative['choices'][number];
  const told = (
    choices: readonly [string, Choice['outcome']][],
    outcome: Alternative['outcome'],
    more: Partial<Alternative> = {},
  ) => {
    const group: Alternative = {
      before: '5',
      after: '5',
      by: 'options',
      outcome,
      choices: choices.map(([text, fate]) => ({ text, outcome: fate })),
      winners: choices.flatMap(([, fate], at) => (fate === 'dropped' || fate === 'open' ? [] : [at])),
      ...more,
    };
    return alternativeRemarks(row({ before: '5', after: '5' }), kinOf({ rows: [], alternatives: [group] }));
  };

  test('one of several brackets', () => {
    expect(
      told(
        [
          ['shall', 'chosen'],
          ['should', 'dropped'],
        ],
        'chosen',
        { by: 'brackets' },
      ),
    ).toEqual(['of the alternatives “shall”, “should”: “shall” was chosen']);
  });

  test('one of several options, with edits, in another place', () => {
    expect(
      told(
        [
          ['Option 1:', 'dropped'],
          ['[Option 2:', 'chosen-edited'],
        ],
        'chosen-edited',
        { into: ['7(1)', '7(2)'] },
      ),
    ).toEqual([
      'of the alternatives Option 1, Option 2: Option 2 was chosen, with edits, now in 7(1) and 7(2)',
    ]);
  });

  test('several that were merged', () => {
    expect(
      told(
        [
          ['Option 1:', 'merged'],
          ['Option 2:', 'merged'],
          ['Option 3:', 'dropped'],
        ],
        'merged',
      ),
    ).toEqual(['of the alternatives Option 1, Option 2, Option 3: Option 1 and Option 2 were merged']);
  });

  test('compared with one that was not taken, which is said with it', () => {
    const group: Alternative = {
      before: '5',
      after: '5',
      by: 'options',
      choices: [
        { text: 'Option 1:', outcome: 'dropped' },
        { text: 'Option 2:', outcome: 'chosen-edited' },
      ],
      outcome: 'chosen-edited',
      winners: [1],
      into: ['5(1)'],
    };
    const rows = [row({ before: '5(option 1)', after: '5(1)', change: 'modified' })];
    const kin = kinOf({ rows, alternatives: [group] });
    expect(alternativeRemarks(row({ before: '5', after: '5' }), kin)).toEqual([
      'of the alternatives Option 1, Option 2: Option 2 was chosen, with edits, now in 5(1); the words are shown compared with Option 1',
    ]);
  });

  test('none', () => {
    expect(
      told(
        [
          ['50', 'dropped'],
          ['60', 'dropped'],
        ],
        'neither',
        { by: 'brackets' },
      ),
    ).toEqual(['none of the alternatives was kept: “50”, “60”']);
  });

  test('no text', () => {
    expect(
      told(
        [
          ['Option 1:', 'dropped'],
          ['Option 2:', 'chosen'],
        ],
        'no-text',
      ),
    ).toEqual(['of the alternatives Option 1, Option 2: “no text” (Option 2) was chosen']);
  });

  test('what is still open, and how it is printed now', () => {
    const choices: [string, Choice['outcome']][] = [
      ['below 1.5 °C', 'open'],
      ['below 2 °C', 'open'],
      ['below 3 °C', 'dropped'],
    ];
    expect(told(choices, 'still-open', { by: 'brackets', now: 'options' })).toEqual([
      'still open: “below 1.5 °C”, “below 2 °C”, now printed as options; no longer among them: “below 3 °C”',
    ]);
  });

  test('nothing of brackets that are as open as they were', () => {
    const choices: [string, Choice['outcome']][] = [
      ['shall', 'open'],
      ['should', 'open'],
    ];
    expect(told(choices, 'still-open', { by: 'brackets' })).toEqual([]);
  });
});

describe('what became of a definition', () => {
  const definition = (label: string, words: string) => line(label, { wording: inlineOf(words) });
  const draftOf = (...lines: Provision[]) =>
    draft({ language: 'en' }, inlineOf('T'), [
      headed('Article 1', { heading: inlineOf('Terms'), children: lines }),
    ]);

  test('is said where the definition stood, and not of what has its number now', () => {
    const before = draftOf(
      definition('(a)', '“Lake” means a body of still water;'),
      definition('(b)', '“Members” means the persons who have paid the yearly fee;'),
      definition('(c)', '“Officers” means the president and the treasurer of the club.'),
    );
    const after = draftOf(
      definition('(a)', '“Lake” means a body of still water;'),
      definition('(b)', '“Officers” means the president and the treasurer of the club.'),
    );
    const comparison = compare(before, after);
    const kin = { ...kinOf(comparison), definitions: definitionRemarks(comparison) };
    const said = (citation: string, side: 'before' | 'after') =>
      comparison.rows.filter(one => one[side] === citation).flatMap(one => wordRemarks(one, kin));
    expect(said('1(b)', 'after').join()).not.toContain('definition');
    expect(said('1(b)', 'before').join()).toContain('definition removed: “Members”');
  });
});
