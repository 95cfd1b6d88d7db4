/** Who is named in the brackets of a provision, as the draft prints it: names of delegations are no words of the treaty. */

import { citationsOf, type Draft, headingOf, type Inline, treatyText, wordingOf } from '../document/index.ts';
import { firstWords } from './excerpt.ts';
import { inQuotes } from './in-quotes.ts';

/** Enough of bracketed words to know them by. */
const MOST_WORDS = 12;

/** `EU propose: “by 2030 at the latest”`, once for each name and in the order of the text. */
export function attributionsIn(draft: Draft, citation: string): string[] {
  const piece = citationsOf(draft).at(citation);
  if (piece?.type !== 'provision') return [];
  const nodes = [headingOf(piece), wordingOf(piece)].flatMap(part => (part ? flat(part.children) : []));
  return nodes.flatMap((node, at) => {
    if (node.type !== 'attribution') return [];
    const words = firstWords(treatyText(bracketAround(nodes, at)).trim(), MOST_WORDS);
    const name = node.value.trim().replace(/[:;,]$/, '');
    return [words === '' ? name : `${name}: ${inQuotes(words)}`];
  });
}

const flat = (nodes: readonly Inline[]): Inline[] =>
  nodes.flatMap(node => ('children' in node ? flat(node.children as Inline[]) : [node]));

/** What the innermost bracket around a place holds; all of it where there is none. */
function bracketAround(nodes: readonly Inline[], at: number): readonly Inline[] {
  const edge = (way: 1 | -1, outer: 'open' | 'close'): number => {
    let depth = 0;
    for (let place = at + way; place >= 0 && place < nodes.length; place += way) {
      const node = nodes[place];
      if (node?.type !== 'bracket') continue;
      if (node.side === outer && depth === 0) return place;
      depth += node.side === outer ? -1 : 1;
    }
    return way < 0 ? -1 : nodes.length;
  };
  return nodes.slice(edge(-1, 'open') + 1, edge(1, 'close'));
}
