import { describe, expect, it } from 'vitest';
import { bracketEvents } from '../../src/compare/brackets.ts';
import { diffTokens, Interner, tokenize } from '../../src/compare/words/index.ts';

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
