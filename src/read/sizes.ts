/** How large letters are beside most letters of a document, whatever unit a format has for them. */
import type { SourceBlock } from './blocks.ts';

const LETTER = /[\p{L}\p{N}]/gu;

/** Counts how many letters of each size there are. */
export class Sizes {
  private readonly letters = new Map<number, number>();

  see(size: number, words: string): void {
    this.letters.set(size, (this.letters.get(size) ?? 0) + (words.match(LETTER)?.length ?? 0));
  }

  /** Puts the sizes of blocks, which readers give as the format has them, against that of most letters. */
  relate(blocks: readonly SourceBlock[]): void {
    const most = this.most();
    if (most !== undefined) relateTo(blocks, most);
  }

  private most(): number | undefined {
    let most: [number, number] | undefined;
    for (const entry of this.letters) if (!most || entry[1] > most[1]) most = entry;
    return most?.[0];
  }
}

function relateTo(blocks: readonly SourceBlock[], most: number): void {
  for (const block of blocks) {
    if (block.type === 'tableBlock')
      for (const cell of block.cells?.flat() ?? []) relateTo(cell.blocks, most);
    else if (block.look?.size) block.look.size = rounded(block.look.size / most);
  }
}

/** To hundredths: a ratio of two sizes has endless digits. */
export const rounded = (ratio: number) => Math.round(ratio * 100) / 100;
