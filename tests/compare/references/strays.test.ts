/** References whose sentence went to another provision. */
import { describe, expect, test } from 'vitest';
import { auditReferences } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

const draft = (text: string) => readText(text, 'draft.txt').draft;
const told = (before: string, after: string) =>
  auditReferences(draft(before), draft(after)).findings.map(
    ({ status, before: was, after: is }) => `${status}: ${was?.place ?? '—'} → ${is?.place ?? '—'}`,
  );

const treaty = (...paragraphs: readonly string[]) =>
  `Convention on Rivers\n\nArticle 1\nStations\n\n1. Each Party shall build measuring stations along the river.\n\nArticle 2\nRecords\n\n${paragraphs
    .map((text, at) => `${at + 1}. ${text}`)
    .join('\n\n')}\n`;

const ARCHIVE = 'The archive of a Party is open to scholars, journalists and pilots at all hours.';
const LEVEL = 'Records of the water level are kept for thirty years by the master of the stations';

describe('a reference', () => {
  test('goes with words that were added to the end of another paragraph', () => {
    const before = treaty(
      `${LEVEL}.`,
      `${ARCHIVE} It keeps the maps of the stations referred to in article 1.`,
    );
    const after = treaty(`${LEVEL}, with the maps of the stations referred to in article 1.`, ARCHIVE);
    expect(told(before, after)).toEqual(['unchanged: 2(2) → 2(1)']);
  });

  test('is gone and new where it names something else', () => {
    const before = treaty(
      `${LEVEL}.`,
      `${ARCHIVE} It keeps the maps of the stations referred to in article 1.`,
    );
    const after = treaty(`${LEVEL}, under the rules of article 2.`, ARCHIVE);
    expect(told(before, after)).toEqual(['new: — → 2(1)', 'gone: 2(2) → —']);
  });
});

describe('a reference to a letter', () => {
  const list = (mark: (at: number) => string, reference: string) =>
    treaty(
      `The Conference shall:\n\n${['keep the map of all rivers;', 'elect its President.'].map((text, at) => `${mark(at)} ${text}`).join('\n\n')}`,
      `The election is held as paragraph 1${reference} says.`,
    );
  const numbers = list(at => `   ${at + 1}.`, '(b)');

  test('means the second line of a list that a converter numbered', () => {
    expect(told(numbers, numbers)).toEqual(['unchanged: 2(2) → 2(2)']);
  });

  test('names nothing where the article has letters elsewhere', () => {
    const withLetters = `${numbers}\n3. The seat is:\n\n(a) at sea; or\n\n(b) on land.\n`;
    expect(told(numbers, withLetters)).toEqual(['dangles: 2(2) → 2(2)']);
  });
});

describe('a paragraph that is named from an option', () => {
  test('is that of the article, though the option has an item of that number', () => {
    const article = (reports: string) =>
      `Convention on Rivers\n\nArticle 1\nReports\n\n1. Each Party shall report on:\n\nOption 1: the matters that paragraph 2 of this Article names:\n\n(1) stations;\n\n(2) levels.\n\nOption 2: nothing.\n\n2. ${reports}\n`;
    const { findings } = auditReferences(
      draft(article('Reports come in spring.')),
      draft(article('Reports come in autumn.')),
    );
    expect(findings.map(({ after }) => after?.names)).toEqual(['1(2)']);
  });
});

test('what a reference named is not gone where one of its options was chosen', () => {
  const article = (second: string, reference: string) =>
    `Convention on Rivers\n\nArticle 1\nReports\n\n1. The rules that paragraph ${reference} sets out apply to all reports.\n\n2. ${second}\n\n3. A report is public and free of charge.\n`;
  const options =
    'Parties agree:\n\nOption 1: the secretariat sets the rules for reports in spring.\n\nOption 2: no text.';
  const { findings } = auditReferences(
    draft(article(options, '2')),
    draft(article('The secretariat sets the rules for reports in spring.', '3')),
  );
  expect(findings.map(({ status, expected }) => `${status} ${expected}`)).toEqual(['elsewhere 1(2)']);
});
