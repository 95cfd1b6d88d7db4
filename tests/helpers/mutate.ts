/** Files as they come damaged: cut off, with pieces lost, doubled, moved or replaced by signs that hurt parsers. */
import fc from 'fast-check';

export interface Mutation {
  kind: 'cut' | 'delete' | 'double' | 'move' | 'insert';
  at: number;
  to: number;
  length: number;
  words: string;
}

/** A few mutations, to be applied one behind the other; `splices` are strings that are special in the format. */
export const mutations = (splices: readonly string[]): fc.Arbitrary<Mutation[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('delete', 'double', 'move', 'insert', 'insert', 'insert', 'cut'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 1, max: 200 }),
      words: fc.constantFrom(...splices),
    }),
    { minLength: 1, maxLength: 8 },
  ) as fc.Arbitrary<Mutation[]>;

export function mutate(source: string, list: readonly Mutation[]): string {
  let text = source;
  for (const { kind, at, to, length, words } of list) {
    const start = Math.floor(at * text.length);
    const piece = text.slice(start, start + length);
    const rest = text.slice(0, start) + text.slice(start + length);
    const target = Math.floor(to * rest.length);
    if (kind === 'cut') text = text.slice(0, start);
    else if (kind === 'delete') text = rest;
    else if (kind === 'double') text = text.slice(0, start) + piece + text.slice(start);
    else if (kind === 'move') text = rest.slice(0, target) + piece + rest.slice(target);
    else text = text.slice(0, start) + words + text.slice(start);
  }
  return text;
}

/**
 * Signs that one text has more often than another. Damage puts words together and takes them apart where nobody can say
 * what a word is; its letters and digits have to be there.
 */
export function missingSigns(source: string, read: string): string[] {
  const [before, after] = [countSigns(source), countSigns(read)];
  return [...before].filter(([sign, count]) => (after.get(sign) ?? 0) < count).map(([sign]) => sign);
}

function countSigns(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [sign] of text.matchAll(/[\p{L}\p{Nd}]/gu)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}
