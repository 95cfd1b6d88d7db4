import { describe, expect, it } from 'vitest';
import { bracketEvents } from '../../../src/compare/brackets/index.ts';
import { diffTokens, Interner, tokenize } from '../../../src/compare/words/index.ts';

function events(before: string, after: string): string[] {
  const interner = new Interner();
  const { segments } = diffTokens(tokenize(before, interner), tokenize(after, interner));
  return bracketEvents(segments).map(({ event, text }) => `${event}: ${text}`);
}

describe('of two nested brackets', () => {
  it('the outer one is kept when only the inner one is lifted', () => {
    expect(
      events(
        'Parties shall send data [every month [and, in a flood, every day] by post] to all',
        'Parties shall send data [every month and, in a flood, every day by post] to all',
      ),
    ).toEqual(['kept: every month and, in a flood, every day by post', 'lifted: and, in a flood, every day']);
  });

  it('the outer one is edited when the inner one is struck', () => {
    expect(
      events(
        'Parties shall send data [every month [and, in a flood, every day] by post] to all',
        'Parties shall send data [every month by post] to all',
      ),
    ).toEqual(['edited: every month by post', 'struck: and, in a flood, every day']);
  });

  it('the inner one is kept when only the outer one is lifted', () => {
    expect(
      events(
        'Parties shall send data [every month [and, in a flood, every day] by post] to all',
        'Parties shall send data every month [and, in a flood, every day] by post to all',
      ),
    ).toEqual([
      'lifted: every month [and, in a flood, every day] by post',
      'kept: and, in a flood, every day',
    ]);
  });
});

it('a bracket is known by its words, though an equal sign before them opened another one', () => {
  expect(
    events(
      'It enters into force once ratified [whichever occurs first, coming into effect in May] [but not earlier than 1 June].',
      'It enters into force once ratified [, but not earlier than 1 June].',
    ),
  ).toEqual([
    'struck: whichever occurs first, coming into effect in May',
    'edited: , but not earlier than 1 June',
  ]);
});

describe('of a bracket that is gone', () => {
  const told = (before: string, after: string) => {
    const interner = new Interner();
    const { segments } = diffTokens(tokenize(before, interner), tokenize(after, interner));
    return bracketEvents(segments);
  };
  const before = 'Parties shall [send data every month by post] to all';

  it('the words are kept if all of them stand in the later text, whatever came between them', () => {
    const lifted = { event: 'lifted', text: 'send data every month by post' };
    expect(told(before, 'Parties shall send data every month by post to all')).toEqual([lifted]);
    expect(told(before, 'Parties shall send data every month by air or post to all')).toEqual([lifted]);
  });

  it('they are partly kept if some of them went', () => {
    expect(told(before, 'Parties shall send data every month to all')).toEqual([
      { event: 'lifted', text: 'send data every month by post', partly: true },
    ]);
  });

  it('and a new one is partly round words that stood there if some of them came', () => {
    expect(told('Parties shall send data every month to all', before)).toEqual([
      { event: 'opened', text: 'send data every month by post', partly: true },
    ]);
  });
});
