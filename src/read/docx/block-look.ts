/** How blocks are printed: what all letters of one have in common, and how large they are beside most of the document's. */
import type { Look, WordsBlock } from '../blocks.ts';
import type { Atom, Words } from './atoms.ts';

/** The look of a block by its words. Its size is in half points until `Sizes` has seen the whole document. */
export const lookOfLetters = (atoms: readonly Atom[]): Look => new Letters().with(atoms).look();

/** The look of words that become more: each is seen once. */
export class Letters {
  /** What all letters so far have in common; null before the first one. */
  private common: { size: number | null; bold: boolean; italic: boolean } | null = null;

  with(atoms: readonly Atom[]): this {
    for (const { face } of atoms.filter(isPrinted)) {
      if (!face) continue;
      this.common ??= { ...face };
      if (this.common.size !== face.size) this.common.size = null;
      this.common.bold &&= face.bold;
      this.common.italic &&= face.italic;
    }
    return this;
  }

  look(): Look {
    if (!this.common) return {};
    const { size, bold, italic } = this.common;
    return {
      ...(size === null ? {} : { size }),
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
    };
  }
}

const isPrinted = (atom: Atom): atom is Words => atom.kind === 'words' && /[\p{L}\p{N}]/u.test(atom.words);

/** A look as a hint of a block: left out where nothing is known. */
export const lookHint = (look: Look): Pick<WordsBlock, 'look'> =>
  Object.keys(look).length > 0 ? { look } : {};
