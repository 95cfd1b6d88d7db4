/** How the notes of a draft are written. */
import {
  type Draft,
  headingOf,
  type Inline,
  type Provision,
  pieces,
  piecesOf,
  wordingOf,
} from '../../document/index.ts';

/**
 * Whether every note can stand where it is referred to, as other tools expect it: it has words only, and each is
 * referred to once, in the order of the notes. Else the notes stand behind the body, and references point to them.
 */
export function notesStandInline(draft: Draft, notes: readonly Provision[]): boolean {
  const identifiers = notes.map(({ number }) => number);
  const plain = notes.every(
    note =>
      piecesOf(note).length === 0 &&
      !headingOf(note) &&
      wordingOf(note) !== undefined &&
      referencesIn(wordingOf(note)?.children ?? []).length === 0,
  );
  if (!plain || new Set(identifiers).size < identifiers.length) return false;
  const referred = referencesOf(draft).filter(identifier => identifiers.includes(identifier));
  return referred.length === identifiers.length && referred.every((found, at) => found === identifiers[at]);
}

/** The identifiers of all references to notes, in reading order. */
function referencesOf(draft: Draft): string[] {
  const found = referencesIn(headingOf(draft)?.children ?? []);
  for (const { piece } of pieces(draft)) {
    if (piece.type === 'block') for (const one of referencesIn(piece.children)) found.push(one);
    else if (piece.type === 'table') {
      for (const row of piece.children)
        for (const cell of row.children) for (const one of referencesIn(cell.children)) found.push(one);
    } else {
      for (const one of referencesIn(headingOf(piece)?.children ?? [])) found.push(one);
      for (const one of referencesIn(wordingOf(piece)?.children ?? [])) found.push(one);
    }
  }
  return found;
}

function referencesIn(nodes: readonly Inline[]): string[] {
  return nodes.flatMap(node => {
    if (node.type === 'noteReference') return [node.identifier];
    return 'children' in node ? referencesIn(node.children) : [];
  });
}
