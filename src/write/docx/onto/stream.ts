/** Where the words of a draft are in the file that it was read from: found by the words themselves, in the paragraph that the reader names. */
import type { Paragraph } from '../paragraph.ts';
import type { Leaf, Run } from '../words.ts';
import { type FoundParagraph, NOTE } from './found.ts';

/** White space, and marks that the reader takes out. */
const LEFT_OUT = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** One character as it is compared: raised digits and letters of one width are the same. */
const folded = (char: string): string => {
  const plain = char.normalize('NFKC');
  return plain.length === 1 ? plain : char;
};

/** A character of the file: its paragraph, and its place among the characters of that. */
export interface Place {
  paragraph: number;
  char: number;
}

export class Stream {
  private readonly text: string;
  private readonly places: Place[] = [];
  /** Where the characters of each paragraph begin. */
  private readonly starts: number[] = [];
  private cursor = 0;

  constructor(paragraphs: readonly FoundParagraph[]) {
    const signs: string[] = [];
    for (const [paragraph, { chars }] of paragraphs.entries()) {
      this.starts.push(signs.length);
      for (const [char, one] of chars.entries()) {
        if (LEFT_OUT.test(one.char)) continue;
        signs.push(folded(one.char));
        this.places.push({ paragraph, char });
      }
    }
    this.text = signs.join('');
  }

  /**
   * The places of some words, one for each sign of them; null if they are not there.
   *
   * @param line the number of the paragraph that they begin in, if it is known: else they are looked for after the last ones found.
   */
  find(signs: string, line: number | undefined): readonly Place[] | null {
    if (signs === '') return [];
    const first = line === undefined ? this.cursor : (this.starts[line - 1] ?? this.text.length);
    const last = line === undefined ? this.text.length : (this.starts[line] ?? this.text.length);
    const from = Math.max(first, this.cursor <= last ? this.cursor : first);
    const at = this.text.indexOf(signs, from);
    if (at < 0 || at >= last) return null;
    this.cursor = at + signs.length;
    return this.places.slice(at, at + signs.length);
  }
}

/** What a run prints, sign by sign, without what is not compared. */
export function signsOf({ leaf }: Run): string {
  return printedBy(leaf)
    .split('')
    .filter(char => !LEFT_OUT.test(char))
    .map(folded)
    .join('');
}

export function printedBy(leaf: Leaf): string {
  if (leaf.type === 'note') return NOTE;
  return leaf.type === 'words' ? leaf.text : leaf.type === 'tab' ? '\t' : '\n';
}

/** The runs of the earlier text in some paragraphs. */
export const earlierRuns = (paragraphs: readonly Paragraph[]): Run[] =>
  paragraphs.flatMap(({ runs }) => runs.filter(({ mark }) => mark === 'same' || mark === 'deleted'));
