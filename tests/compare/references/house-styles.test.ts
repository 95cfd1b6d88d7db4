/** References as the houses that draft treaties write them, each resolved in a treaty of that style. */
import { describe, expect, test } from 'vitest';
import { auditReferences } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

/** What every reference of a text names, in the order of the text. */
function names(text: string): string[] {
  const draft = readText(`Treaty on Everything\n\n${text}`, 'draft.txt').draft;
  return auditReferences(draft, draft).findings.map(({ after }) => `${after?.number} is ${after?.names}`);
}

const ROMAN = `Article I
Bells

1. (a) A bell is rung at noon.

(b) It is rung again at dusk.

Article II
Exceptions

`;

describe('the World Trade Organization', () => {
  test('joins a paragraph to a Roman article with a colon', () => {
    expect(names(`${ROMAN}Article I:1(b) does not apply.`)).toEqual(['I(1)(b) is I(1)(b)']);
  });

  test('names other agreements by their initials', () => {
    expect(names(`${ROMAN}Article XX of GATT 1994 and Article XIV of the GATS apply.`)).toEqual([]);
  });

  test('puts the title of an article behind its number', () => {
    expect(
      names(`${ROMAN}Article I (Bells), paragraph 1, and Articles I (Bells) and II (Exceptions) apply.`),
    ).toEqual(['I(1) is I(1)', 'I is I', 'II is II']);
    expect(names(`${ROMAN}Article X (Transparency) of the General Agreement applies.`)).toEqual([]);
  });
});

test('the preamble counts paragraphs of its own, which bear no numbers', () => {
  expect(names(`${ROMAN}Having regard to paragraph 2 of the Preamble and article I.`)).toEqual(['I is I']);
});

describe('trade agreements', () => {
  const chapters = `Chapter 1\n\nArticle 1\n\nHats are free.\n\nChapter 2\n\nArticle 1\n\nCaps are free.\n\nArticle 2\n\n`;

  test('mean the articles of their own chapter where every chapter counts anew', () => {
    expect(names(`${chapters}Article 1 applies, and so does Article 1 of Chapter 1.`)).toEqual([
      '1 is chapter 2, 1',
      'chapter 1, 1 is chapter 1, 1',
    ]);
  });

  test('speak of the chapters of a tariff, which they do not have', () => {
    expect(
      names(`${chapters}Goods of HS Chapter 64 and of Chapters 50 through 63 of the Harmonized System.`),
    ).toEqual([]);
  });
});

test('an agreement whose hundreds are chapters has an article 2005', () => {
  expect(
    names('Article 2001\n\nHats are free.\n\nArticle 2005\n\nArticles 2001 through 2005 apply.'),
  ).toEqual(['2001 is 2001', '2005 is 2005']);
});

describe('maritime conventions', () => {
  const rules = `Article 1\n\nThe annex is part of this Convention.\n\nAnnex\n\nRegulation 1\nShips\n\n1. Every ship has:\n\n.1 a bell; and\n\n.2 a whistle.\n\nRegulation 2\nUse\n\n`;

  test('count regulations, with points for what is in them', () => {
    expect(names(`${rules}The bell of regulation 1.1.1 is rung under regulations 1 and 2.`)).toEqual([
      '1(1)(1) is annex, 1(1)(1)',
      '1 is annex, 1',
      '2 is annex, 2',
    ]);
  });

  test('keep articles and regulations of one number apart', () => {
    expect(names(`${rules}See article 1 of the Convention on Bells, and article 1.`)).toEqual(['1 is 1']);
  });

  test('do not make a rule of a text that has none', () => {
    expect(names('Article 1\n\nRule 7 applies.\n\nArticle 2\n\nSee rule 1.')).toEqual([]);
  });
});

test('the paragraphs of an annex to a decision are counted through its sections, apart from those of the decision', () => {
  const decision =
    '1. Adopts the annex;\n\n2. Thanks the host.\n\nAnnex\n\nFramework\n\nA. Purpose\n\n1. Harbours are helped.\n\n2. Help is free.\n\nB. Scope\n\n3. All harbours are covered, subject to paragraph 2 above.';
  expect(names(decision)).toEqual(['paragraph 2 is annex, division A, 2']);
});

test('paragraphs that repeat the number of their article are named whole, also from elsewhere', () => {
  expect(
    names(
      'Article 1\n\n1.1. Hats are worn.\n\n1.1.1. In winter, of wool.\n\n1.1.2. In summer, of straw.\n\nArticle 2\n\n2.1. Paragraph 1.1.2 of Article 1 and Article 1.1 apply.',
    ),
  ).toEqual(['1(1)(1)(2) is 1(1.1)(1.1.2)', '1(1) is 1(1.1)']);
});

test('numbers in words are numbers', () => {
  expect(
    names(
      'Part One\n\nArticle First\n\nHats are free.\n\nPart Two\n\nArticle Second\n\nArticle First and Part One apply.',
    ),
  ).toEqual(['1 is 1', 'part 1 is part 1']);
});

test('a memorandum calls its numbered lines sections and paragraphs', () => {
  expect(
    names(
      '1. Definitions\n\n1.1 A pilot guides ships.\n\n1.2 A buoy floats.\n\n2. Purpose\n\n2.1 Pilots are shared.\n\n2.2 The Participants will:\n\n(a) follow paragraph 1.2;\n\n(b) respect Section 1 and paragraph 2.2(a).',
    ),
  ).toEqual(['paragraph 1(2) is 1(1.2)', 'section 1 is 1', 'paragraph 2(2)(a) is 2(2.2)(a)']);
});

test('the European Union puts in articles and paragraphs with letters', () => {
  expect(
    names(
      'Article 2\n\n1. A baker owns a scale.\n\n1a. A miller owns a mill.\n\nArticle 2a\n\nArticle 2(1a) and Article 2a apply.',
    ),
  ).toEqual(['2(1a) is 2(1a)', '2a is 2a']);
});
