import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown, writeMarkdown } from '../../src/document/markdown/index.ts';
import type { Draft } from '../../src/document/types.ts';
import { arbitraryDraft } from '../helpers/arbitrary-draft.ts';

const withoutPositions = (tree: Draft): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));

describe('canonical Markdown', () => {
  it('gives back the same tree for every tree', () => {
    fc.assert(
      fc.property(arbitraryDraft, tree => {
        expect(withoutPositions(readMarkdown(writeMarkdown(tree)))).toEqual(withoutPositions(tree));
      }),
      { numRuns: 400 },
    );
  });
});
