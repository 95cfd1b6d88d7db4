/** How blocks are printed: what all letters of one have in common, and how large they are beside most of the document's. */
import type { Look, SourceBlock, WordsBlock } from '../blocks.ts';
import { type Atom, type Words, wordsOf } from './atoms.ts';

const LETTERS = /[\p{L}\p{N}]/gu;

/** The look of a block by its words. Its size is in half points until `withRelativeSizes` has seen the whole document. */
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

/** Counts how many letters of each size there are. */
export class Sizes {
  private readonly letters = new Map<number, number>();

  see(atoms: readonly Atom[]): void {
    for (const atom of atoms) {
      if (atom.kind !== 'words' || !atom.face) continue;
      const { size } = atom.face;
      const count = wordsOf([atom]).match(LETTERS)?.length ?? 0;
      this.letters.set(size, (this.letters.get(size) ?? 0) + count);
    }
  }

  /** The size of most letters, in half points; undefined where there are none. */
  private most(): number | undefined {
    let most: [number, number] | undefined;
    for (const entry of this.letters) if (!most || entry[1] > most[1]) most = entry;
    return most?.[0];
  }

  /** Puts the sizes of blocks against that of most letters. */
  relate(blocks: readonly SourceBlock[]): void {
    const most = this.most();
    if (most === undefined) return;
    for (const block of blocks) {
      if (block.type === 'words' && block.look?.size) block.look.size = rounded(block.look.size / most);
    }
  }
}

/** To hundredths: a ratio of two sizes has endless digits. */
export const rounded = (ratio: number) => Math.round(ratio * 100) / 100;

/** A look as a hint of a block: left out where nothing is known. */
export const lookHint = (look: Look): Pick<WordsBlock, 'look'> =>
  Object.keys(look).length > 0 ? { look } : {};
