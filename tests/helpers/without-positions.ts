/** A tree without its places in a source: two readings of one draft differ in nothing else. */
import type { Draft } from '../../src/document/index.ts';

export const withoutPositions = (tree: Draft): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));
