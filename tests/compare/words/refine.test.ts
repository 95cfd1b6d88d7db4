import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, Interner, tokenize } from '../../../src/compare/words/index.ts';
import { pairTokens } from '../../../src/compare/words/pair-tokens.ts';
import { refineEdits } from '../../../src/compare/words/refine.ts';
import { arbitraryPair } from './arbitrary-text.ts';
import { compare } from './show.ts';

describe('refine: no confetti', () => {
  it.each([
    [
      'stop words between rewritten phrases',
      'take appropriate measures for the protection of migrants',
      'adopt effective policies for the conservation of birds',
      '[-take appropriate measures for the protection of migrants-]{+adopt effective policies for the conservation of birds+}',
    ],
    [
      'a whole sentence rewritten',
      'Each Party shall, in accordance with its domestic law, adopt such measures as may be necessary.',
      'States undertake to promote cooperation and, where appropriate, to consider the best ways of preventing crime.',
      '[-Each Party shall, in accordance with its domestic law, adopt such measures as may be necessary-]{+States undertake to promote cooperation and, where appropriate, to consider the best ways of preventing crime+}.',
    ],
    ['a number between two', 'paragraphs 1 and 2', 'paragraphs 2 and 3', 'paragraphs [-1 and 2-]{+2 and 3+}'],
  ])('%s', (_, before, after, expected) => expect(compare(before, after)).toBe(expected));
});

describe('refine: what stays apart', () => {
  it.each([
    ['word for word', 'shall be kept', 'should be held', '[-shall-]{+should+} be [-kept-]{+held+}'],
    ['references', 'articles 6 to 16', 'articles 7 to 17', 'articles [-6-]{+7+} to [-16-]{+17+}'],
    [
      'insertions only',
      'fish of the sea',
      'big fish and birds of the open sea',
      '{+big +}fish {+and birds +}of the {+open +}sea',
    ],
    ['lone brackets', '[and] so', 'and so', '[-[-]and[-]-] so'],
    [
      'a bracket whose partner is untouched',
      'take all measures ] for migrants now ] here',
      'adopt some policies ] about birds later ] here',
      '[-take all measures-]{+adopt some policies+} ] [-for migrants now-]{+about birds later+} ] here',
    ],
    [
      'a longer match',
      'States take measures in accordance with their domestic law for fish birds whales',
      'Parties adopt policies in accordance with their domestic law about corals plants seals',
      '[-States take measures-]{+Parties adopt policies+} in accordance with their domestic law [-for fish birds whales-]{+about corals plants seals+}',
    ],
  ])('%s', (_, before, after, expected) => expect(compare(before, after)).toBe(expected));
});

describe('refine: where an edit stands', () => {
  it.each([
    ['after the clause', 'fish; and birds', 'fish; and corals; and birds', 'fish; {+and corals; +}and birds'],
    ['after the comma', 'A, B and C', 'A, D, B and C', 'A, {+D, +}B and C'],
    [
      'not ending in a stop word',
      'fish of the sea',
      'fish of the deep of the sea',
      'fish {+of the deep +}of the sea',
    ],
    ['brackets in pairs', 'to [a] x', 'to [b] [a] x', 'to {+[b] +}[a] x'],
    [
      'joined where it can be',
      'use of it',
      'use, in the light of law and of it',
      'use{+, in the light of law and+} of it',
    ],
  ])('%s', (_, before, after, expected) => expect(compare(before, after)).toBe(expected));

  it('can be left out', () =>
    expect(compare('fish; and birds', 'fish; and corals; and birds', { exact: true })).not.toBe(
      'fish; {+and corals; +}and birds',
    ));
});

describe('refine: properties', () => {
  it('keeps the tokens outside of edits equal in pairs, and edits apart and in order', () =>
    fc.assert(
      fc.property(arbitraryPair, ([first, second]) => {
        const interner = new Interner();
        const [before, after] = [tokenize(first, interner), tokenize(second, interner)];
        const exact = pairTokens(before.ids, after.ids).edits;
        let [b, a] = [0, 0];
        for (const edit of refineEdits(exact, before, after)) {
          expect(after.ids.slice(a, edit.afterStart)).toEqual(before.ids.slice(b, edit.beforeStart));
          expect(b === 0 || edit.beforeStart > b).toBe(true);
          [b, a] = [edit.beforeEnd, edit.afterEnd];
        }
        expect(after.ids.slice(a)).toEqual(before.ids.slice(b));
      }),
      { numRuns: 1000 },
    ));

  it('never marks more than three times what the exact pass marks', () =>
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const marked = (exact: boolean) =>
          diffWords(before, after, { exact }).segments.reduce(
            (sum, { op, text }) => sum + (op === 'equal' ? 0 : tokenize(text).ids.length),
            0,
          );
        expect(marked(false)).toBeLessThanOrEqual(3 * marked(true));
      }),
    ));
});
