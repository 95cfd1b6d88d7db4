/** How blocks are printed: what all letters of one have in common, and how large they are beside most of the document's. */
import type { Look, WordsBlock } from '../blocks.ts';
import type { Atom, Words } from './atoms.ts';

/** The look of a block by its words. Its size is in half points until `Sizes` has seen the whole document. */
export function lookOfLetters(atoms: readonly Atom[]): Look {
  const faces = atoms.filter(isPrinted).flatMap(({ face }) => face ?? []);
  const [first] = faces;
  if (!first) return {};
  return {
    ...(faces.every(({ size }) => size === first.size) ? { size: first.size } : {}),
    ...(faces.every(({ bold }) => bold) ? { bold: true as const } : {}),
    ...(faces.every(({ italic }) => italic) ? { italic: true as const } : {}),
  };
}

const isPrinted = (atom: Atom): atom is Words => atom.kind === 'words' && /[\p{L}\p{N}]/u.test(atom.words);

/** A look as a hint of a block: left out where nothing is known. */
export const lookHint = (look: Look): Pick<WordsBlock, 'look'> =>
  Object.keys(look).length > 0 ? { look } : {};
