import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/index.ts';
import { readText } from '../../../src/read/index.ts';

const OPENING = 'This article applies from the first frost to the last.';
const FIRST = 'Each Party shall cut the reeds of its shores before the herons nest.';
const SECOND = 'The flat boats of the reed cutters are exempt from harbour dues of the lake towns.';
const LAST = 'Nets that were found in the reeds are handed to the keeper of the nearest landing.';

const treaty = (...paragraphs: string[]) => {
  const lines = paragraphs.map((words, at) => `${at + 1}. ${words}`);
  return readText(`Convention on Reeds\n\nArticle 1\nCutting\n\n${lines.join('\n\n')}\n`, 'reeds.txt').draft;
};

/** What the third paragraph became, and what the fourth came from, since a new one stands in front. */
function between(before: string, after: string) {
  const { rows } = compare(treaty(FIRST, SECOND, before, LAST), treaty(OPENING, FIRST, SECOND, after, LAST));
  return {
    became: rows.find(row => row.before === '1(3)')?.successors?.map(({ citation }) => citation),
    cameFrom: rows.find(row => row.after === '1(4)')?.successorOf?.map(({ citation }) => citation),
  };
}

describe('a paragraph between neighbours that stayed', () => {
  const dates = 'The keeper shall decide on common dates of the harvest no later than at the second moon.';

  it('is the successor of what stood there, if little more than its subject is the same', () => {
    const redrafted =
      'The council of lake villages shall consider common harvest dates at its opening meeting.';
    expect(between(dates, redrafted)).toEqual({ became: ['1(4)'], cameFrom: ['1(3)'] });
  });

  it('is new, and what stood there is gone, if it is about something else', () => {
    const other = 'Smoking huts are painted white and inspected by the fire wardens every spring.';
    expect(between(dates, other)).toEqual({ became: undefined, cameFrom: undefined });
  });

  it('has the brackets that its successor no longer has lifted, not struck with all its words', () => {
    const bracketed = dates.replace('shall decide on common', '[shall][may] decide on [common]');
    const redrafted =
      'The council of lake villages shall consider common harvest dates at its opening meeting.';
    const { rows } = compare(
      treaty(FIRST, SECOND, bracketed, LAST),
      treaty(OPENING, FIRST, SECOND, redrafted, LAST),
    );
    const events = rows
      .find(row => row.before === '1(3)')
      ?.brackets.map(({ event, text }) => `${text}: ${event}`);
    expect(events).toEqual(['shall: lifted', 'may: struck', 'common: lifted']);
  });
});
