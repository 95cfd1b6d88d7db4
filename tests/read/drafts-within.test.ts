/** Where drafts begin in a document that holds several: found by what only a beginning has, so that no treaty is parted. */
import { describe, expect, it } from 'vitest';
import type { SourceBlock } from '../../src/read/blocks.ts';
import { findDrafts } from '../../src/read/drafts-within.ts';
import { read } from '../../src/read/index.ts';

const blocksOf = (text: string): SourceBlock[] =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map(line => ({ type: 'words', words: [{ type: 'text', value: line }] }));
const titlesOf = (text: string) => findDrafts(blocksOf(text)).map(({ title }) => title);

describe('a draft begins', () => {
  it.each([
    ['en', 'Decision 3/CMA.4', 'Lakes', 'The Conference of the Parties,'],
    [
      'en',
      'Draft decision -/CP.29',
      'Lakes',
      'The Conference of the Parties serving as the meeting of the Parties,',
    ],
    ['en', 'Resolution 55/25', 'Lakes', 'The General Assembly,'],
    ['en', 'DECISION XXXIII/2', 'LAKES', 'The Meeting of the Parties decides,'],
    ['fr', 'Décision 3/CMA.4', 'Lacs', 'La Conférence des Parties,'],
    ['es', 'Resolución 55/25', 'Lagos', 'La Asamblea General,'],
    ['ru', 'Решение 3/CMA.4', 'Озера', 'Конференция Сторон,'],
    ['zh', '第3/CMA.4号决定', '湖泊', '缔约方会议，'],
    ['ar', 'المقرر 3/م أ ت-4', 'البحيرات', 'إن مؤتمر الأطراف،'],
  ])('with its symbol, title and the body that decides (%s: %s)', (_, symbol, title, body) => {
    const [found, ...others] = findDrafts(blocksOf(`${symbol}\n${title}\n${body}\nRecalling rain,`));
    expect(found).toEqual({ at: 0, title: `${symbol} ${title}`, from: symbol });
    expect(others).toEqual([]);
  });

  it('with a title on the line of the symbol, as resolutions of the General Assembly have it', () => {
    expect(titlesOf('55/25. Convention on Lakes\nThe General Assembly,\n1. Adopts it.')).toEqual([
      '55/25. Convention on Lakes',
    ]);
  });

  it('with a title in capitals above the body that decides', () => {
    const text =
      'PROTECTION OF LAKES\nThe Conference of the Parties,\n1. Notes.\nPROTECTION OF PONDS\nThe Conference of the Parties,\n1. Notes.';
    expect(findDrafts(blocksOf(text)).map(({ at, from }) => [at, from])).toEqual([
      [0, 'PROTECTION OF LAKES'],
      [3, 'PROTECTION OF PONDS'],
    ]);
  });

  it('with its symbol and paragraph 1, where no body is named', () => {
    expect(titlesOf('Decision 7/CMP.19\nDates of meetings\n1. Decides to meet;')).toHaveLength(1);
  });
});

describe('no draft begins', () => {
  it.each([
    [
      'at a reference at the beginning of a line',
      'Decision 3/CMA.4 of the Conference of the Parties,\n1. Notes.',
    ],
    ['at a reference that ends a sentence', 'Decision 3/CMA.4, paragraph 5.\nThe Conference of the Parties,'],
    ['in a list of contents', 'Decision 1/CMA.4 Lakes 3\nDecision 2/CMA.4 Ponds 9\nContents of Part II'],
    ['at a list of decisions', 'Decision 1/CMA.4\nDecision 2/CMA.4\nDecision 3/CMA.4\nThese are in force.'],
    [
      'at the parties of a treaty',
      'CONVENTION ON LAKES\nThe States Parties to this Convention,\nArticle 1\nLakes.',
    ],
    [
      'at a sentence about the body',
      'MEETINGS OF THE BODY\nThe Conference of the Parties shall meet once a year.',
    ],
  ])('%s', (_, text) => {
    expect(findDrafts(blocksOf(text))).toEqual([]);
  });
});

const TWO = `Decision 1/CMP.19

Lakes

The Conference of the Parties,

1. Notes the lakes.

Decision 2/CMP.19

Ponds

The Conference of the Parties,

1. Notes the ponds.
`;

describe('a document with several drafts', () => {
  const readTwo = (from?: string) => read(Buffer.from(TWO), 'two.txt', from === undefined ? {} : { from });

  it('says so, names them, and says how to read one', async () => {
    const { file } = await readTwo();
    expect(
      file.messages
        .filter(({ ruleId }) => ruleId === 'several-drafts')
        .map(({ reason, line }) => [line, reason]),
    ).toEqual([
      [
        9,
        '2 drafts are in this document and are read as one: “Decision 1/CMP.19 Lakes”, “Decision 2/CMP.19 Ponds”. Read one of them with --from, as in --from "Decision 2/CMP.19"',
      ],
    ]);
    expect(file.data.drafts).toEqual([
      { title: 'Decision 1/CMP.19 Lakes', from: 'Decision 1/CMP.19' },
      { title: 'Decision 2/CMP.19 Ponds', from: 'Decision 2/CMP.19' },
    ]);
  });

  it('gives the one that was chosen, up to the next', async () => {
    const { draft, file } = await readTwo('Decision 1/CMP.19');
    expect(JSON.stringify(draft)).toContain('Notes the lakes');
    expect(JSON.stringify(draft)).not.toContain('ponds');
    expect(file.messages.some(({ ruleId }) => ruleId === 'several-drafts')).toBe(false);
    expect(JSON.stringify((await readTwo('Decision 2/CMP.19')).draft)).not.toContain('lakes');
  });
});
