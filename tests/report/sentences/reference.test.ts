import { describe, expect, it } from 'vitest';
import type { ReferenceFinding } from '../../../src/compare/index.ts';
import { printFinding } from '../../../src/report/sentences/reference.ts';

const finding = (wordsBefore: string): ReferenceFinding => ({
  status: 'elsewhere',
  before: { place: '9(2)', words: wordsBefore, number: '6', names: '9(6)' },
  after: { place: '9(2)', words: 'paragraph 8', number: '8', names: '9(8)' },
  expected: '9(7)',
});

describe('a reference that names another provision now', () => {
  it('is said with its earlier words, where somebody changed them', () => {
    expect(printFinding(finding('paragraph 6'))).toBe(
      'now names 9(8); named 9(6) before, as “paragraph 6”, which is now 9(7)',
    );
  });

  it('is said without, where they stayed and what they name was renumbered', () => {
    expect(printFinding(finding('paragraph 8'))).toBe('now names 9(8); named 9(6) before, which is now 9(7)');
  });
});
