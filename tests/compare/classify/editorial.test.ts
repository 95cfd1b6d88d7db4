import { describe, expect, test } from 'vitest';
import { isEditorial } from '../../../src/compare/classify/editorial.ts';
import { rowOf } from './classes-of.ts';

const same: readonly (readonly [language: string, before: string, after: string])[] = [
  ['en', 'co-operation', 'cooperation'],
  ['en', 'Co-ordinate', 'coordinate'],
  ['en', 'organisation', 'organization'],
  ['en', 'recognising', 'recognizing'],
  ['en', 'analyse', 'analyze'],
  ['en', 'endeavour', 'endeavor'],
  ['en', 'labour', 'labor'],
  ['en', 'programmes', 'programs'],
  ['en', 'centre', 'center'],
  ['en', 'defence', 'defense'],
  ['en', 'judgement', 'judgment'],
  ['en', 'fulfilment', 'fulfillment'],
  ['en', 'wilful', 'willful'],
  ['en', 'sub-paragraph', 'subparagraph'],
  ['en', '30 per cent', '30 percent'],
  ['en', '30 per cent', '30%'],
  ['en', 'long-term', 'long term'],
  ['en', 'non-compliance', 'noncompliance'],
  ['en', '“serious crime”', '"serious crime"'],
  ['en', 'Parties’', "Parties'"],
  ['en', 'State Party', 'state party'],
  ['en', 'taken;', 'taken,'],
  ['en', '2010–2020', '2010-2020'],
  ['en', '10,000', '10 000'],
  ['fr', 'événement', 'évènement'],
  ['fr', 'œuvre', 'oeuvre'],
  ['fr', '« crime »', '“crime”'],
  ['fr', 'l’accès', "l'accès"],
  ['es', 'sólo', 'solo'],
  ['es', 'período', 'periodo'],
  ['es', 'substancias', 'sustancias'],
  ['ru', 'её', 'ее'],
  ['zh', '缔约国，应', '缔约国,应'],
  ['zh', '３０', '30'],
  ['ar', 'الدولـة', 'الدولة'],
  ['ar', 'وفقًا', 'وفقا'],
  ['ar', '٣٠', '30'],
  ['en', 'Preamble The', 'PreambleThe'],
  ['en', '30 days', '30days'],
  ['en', 'cybercrime, inter', 'cybercrime,inter'],
  ['zh', '缔约 方', '缔约方'],
];

const different: readonly (readonly [language: string, before: string, after: string])[] = [
  ['en', 'four', 'hour'],
  ['en', 'our', 'or'],
  ['en', 'four', 'for'],
  ['en', 'fours', 'fors'],
  ['en', 'prise', 'prize'],
  ['en', 'apprise', 'apprize'],
  ['en', 'advise', 'advice'],
  ['en', 'dependant', 'dependent'],
  ['en', 'meter', 'metre'],
  ['en', 're-sign', 'resign'],
  ['en', 'and', 'or'],
  ['en', 'a', 'the'],
  ['en', 'and/or', 'and or'],
  ['en', 'within', 'with in'],
  ['en', 'may be', 'maybe'],
  ['en', '2 000', '20 00'],
  ['en', '30', '60'],
  ['en', '1.5', '15'],
  ['en', '2,000', '2.000'],
  ['en', '10²', '102'],
  ['en', '30', '30%'],
  ['en', 'five years', 'four years'],
  ['en', 'legal', 'illegal'],
  ['en', 'not', ''],
  ['fr', 'ou', 'où'],
  ['es', 'el', 'él'],
  ['ar', 'أن', 'إن'],
  ['zh', '可', '应'],
];

describe('only editorial', () => {
  test.each(same)('%s: %s = %s', (language, before, after) => {
    expect(isEditorial(before, after, language)).toBe(true);
    expect(isEditorial(after, before, language)).toBe(true);
  });
});

describe('other words', () => {
  test.each(different)('%s: %s ≠ %s', (language, before, after) => {
    expect(isEditorial(before, after, language)).toBe(false);
    expect(isEditorial(after, before, language)).toBe(false);
  });
});

describe('a provision is editorial only if all its words and numbers stay', () => {
  test.each([
    ['The Parties shall co-operate; they shall report.', 'The Parties shall cooperate, they shall report.'],
    ['a "State party" that has recognised it', 'a “State Party” that has recognized it'],
    ['within the long-term plan of the Party', 'within the long term plan of the Party'],
    ['at least 10,000 tonnes of it a year', 'at least 10000 tonnes of it a year'],
    ['a. to protect the environment (of all States)', 'a.to protect the environment ( of all States)'],
    ['the [proper] use of it, in every Party', 'the [ proper ] use of it, in every Party'],
  ])('%s → %s', (before, after) => {
    expect(rowOf(before, after).classes).toEqual(['editorial']);
    expect(rowOf(after, before).classes).toEqual(['editorial']);
  });

  test.each([
    ['a temperature of -5 degrees in the reservoir', 'a temperature of 5 degrees in the reservoir'],
    ['a rise of 1.5 degrees over the century', 'a rise of 15 degrees over the century'],
    ['the pages 2 5 of the first report to them', 'the pages 2-5 of the first report to them'],
    ['a State has to report to the others', 'the State has to report to the others'],
  ])('%s → %s', (before, after) => {
    expect(rowOf(before, after).classes).toEqual(['substantive']);
    expect(rowOf(after, before).classes).toEqual(['substantive']);
  });

  test.each([
    ['punished with four years of prison at the least', 'punished with five years of prison at the least'],
    ['measures that are proportionate and necessary', 'measures that are proportionate or necessary'],
    ['the measures are legal in every State', 'the measures are not legal in every State'],
  ])('a fact: %s → %s', (before, after) => {
    expect(rowOf(before, after).classes).toEqual(['fact']);
    expect(rowOf(after, before).classes).toEqual(['fact']);
  });
});
