import { describe, expect, it } from 'vitest';
import { startOf, startsBlock } from '../../src/read/line-start.ts';

describe('what a line starts a block with', () => {
  it.each([
    ['Article 5', 'heading'],
    ['Article 5 shall apply.', null],
    ['Option 1', 'option'],
    ['(a) at home;', 'label in parentheses'],
    ['3. The Parties', 'label'],
    ['IN WITNESS WHEREOF the undersigned', 'closing words'],
    ['The Parties shall report.', null],
  ])('%s: %s', (line, expected) => {
    expect(startOf(line)).toBe(expected);
  });
});

describe('after a full line that breaks off', () => {
  const previous = 'as it is provided for in';

  it.each(['heading', 'label', 'label in parentheses'] as const)('a %s is a reference', start => {
    expect(startsBlock(start, previous)).toBe(false);
  });

  it.each(['option', 'closing words'] as const)('%s start a block', start => {
    expect(startsBlock(start, previous)).toBe(true);
  });
});

it('after a full line that ends a sentence, a label starts a block', () => {
  expect(startsBlock('label', 'The Parties shall report.')).toBe(true);
});
