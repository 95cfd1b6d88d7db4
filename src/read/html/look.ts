/** How the blocks of a page are printed, as far as its elements and simple styles tell. */
import type { Nodes } from 'hast';
import type { Inline } from '../../document/index.ts';
import type { Look, SourceBlock } from '../blocks.ts';
import { plainWords } from '../plain-words.ts';
import { Sizes } from '../sizes.ts';
import type { Styles } from './styles.ts';

const LETTER = /[\p{L}\p{N}]/u;

export class Looks {
  private readonly styles: Styles;
  private readonly sizes = new Sizes();
  /** Sizes of the letters of the paragraph that is being read. */
  private readonly here = new Set<number>();

  constructor(styles: Styles) {
    this.styles = styles;
  }

  /** Sees words of the paragraph; `size` is that of the text around them. */
  see(node: Nodes, size: number): void {
    if (node.type === 'text' && LETTER.test(node.value)) {
      this.here.add(size);
      this.sizes.see(size, node.value);
    } else if (node.type === 'element' && node.tagName !== 'sup' && node.tagName !== 'sub') {
      const own = this.styles.sizeOf(node, size);
      for (const child of node.children) this.see(child, own);
    }
  }

  /** Ends a paragraph. */
  end(): void {
    this.here.clear();
  }

  /** The look of a block of the paragraph. Its size is against that of the page until `relate` has seen all of it. */
  of(words: readonly Inline[], { centred, level }: { centred: boolean; level?: number }): Look {
    const [size, ...others] = this.here;
    const isHeading = level !== undefined;
    return {
      ...(size !== undefined && others.length === 0 ? { size } : {}),
      ...(isHeading || isAll(words, 'strong') ? { bold: true as const } : {}),
      ...(isAll(words, 'emphasis') ? { italic: true as const } : {}),
      ...(centred ? { centred: true as const } : {}),
    };
  }

  relate(blocks: readonly SourceBlock[]): void {
    this.sizes.relate(blocks);
  }
}

/** Whether all letters of some words stand in marks of a type; what has no letters, as a bracket, does not count. */
function isAll(words: readonly Inline[], type: 'strong' | 'emphasis'): boolean {
  const lettered = words.filter(word => word.type !== 'noteReference' && LETTER.test(plainWords([word])));
  return (
    lettered.length > 0 &&
    lettered.every(word => word.type === type || ('children' in word && isAll(word.children, type)))
  );
}
