/**
 * Lists whose items are all typed `1.`: Markdown counts them itself, so every reader of it shows 1, 2, 3. A draft that is meant to
 * have paragraph 1 twice, or types its numbers, is left as it is.
 */
import type { WordsBlock } from '../blocks.ts';

interface List {
  /** The columns at which its items begin, and at which their words do: what is set in as far belongs to the item. */
  indent: number;
  content: number;
  delimiter: string;
  items: { number: string; block: WordsBlock | null }[];
}

const ITEM = /^(\d{1,9})([.)])(\s+)/;

export class ListNumbers {
  /** The lists that are open at a line, from the outermost. */
  private open: List[] = [];
  private readonly lists: List[] = [];

  /** Takes the beginning of a block, and gives what has to be told the block once it is there, for an item of a list. */
  begin(source: string, indent: number): ((block: WordsBlock) => void) | null {
    const match = ITEM.exec(source);
    this.open = this.open.filter(list => indent >= list.content || (match && indent >= list.indent));
    const [typed, number, delimiter] = match ?? [];
    if (!typed || !number || !delimiter) return null;
    const list = this.listFor(indent, indent + typed.length, delimiter);
    const item: List['items'][number] = { number, block: null };
    list.items.push(item);
    return block => {
      item.block = block;
    };
  }

  /** Ends all lists: a heading does, or a rule. */
  end(): void {
    this.open = [];
  }

  /** Numbers the lists that are to be numbered; gives the first block of each, and how many items it has. */
  number(): { first: WordsBlock; count: number }[] {
    return this.lists.flatMap(({ items }) => {
      const blocks = items.flatMap(({ block }) => block ?? []);
      const [first] = blocks;
      if (!first || items.length < 2 || items.some(({ number }) => number !== '1')) return [];
      for (const [at, block] of blocks.entries()) renumber(block, at + 1);
      return [{ first, count: blocks.length }];
    });
  }

  private listFor(indent: number, content: number, delimiter: string): List {
    const last = this.open.at(-1);
    if (last && indent < last.content && last.delimiter === delimiter) return last;
    // Another delimiter at the same level begins another list, as in CommonMark.
    if (last && indent < last.content) this.open.pop();
    const list: List = { indent, content, delimiter, items: [] };
    this.open.push(list);
    this.lists.push(list);
    return list;
  }
}

function renumber({ words }: WordsBlock, number: number): void {
  const [first] = words;
  if (first?.type === 'text') first.value = first.value.replace(/^1(?=[.)])/, String(number));
}
