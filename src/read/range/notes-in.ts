/** The notes that words refer to. */
import type { Inline } from '../../document/index.ts';

export const notesIn = (nodes: readonly Inline[]): string[] =>
  nodes.flatMap(node =>
    node.type === 'noteReference' ? [node.identifier] : 'children' in node ? notesIn(node.children) : [],
  );
