/** What is to be told of a page besides its words: gathered while it is read, told once at the end. */

import type { Nodes } from 'hast';
import type { VFile } from 'vfile';
import { counted } from '../../document/index.ts';
import { MESSAGE_SOURCE } from '../message-source.ts';
import { countWords } from './nodes.ts';

interface Seen {
  times: number;
  words: number;
  first: string;
  node: Nodes;
}

/** How much is quoted of what was seen first, in characters. */
const QUOTED = 40;

export class Remarks {
  private readonly file: VFile;
  private readonly seen = new Map<string, Map<string, Seen>>();

  constructor(file: VFile) {
    this.file = file;
  }

  /** Words that bear something worth telling. */
  see(ruleId: 'left-out' | 'marked-words', what: string, words: string, node: Nodes): void {
    const ofRule = this.seen.get(ruleId) ?? new Map<string, Seen>();
    this.seen.set(ruleId, ofRule);
    const text = words.trim().replace(/\s+/g, ' ');
    const seen = ofRule.get(what);
    if (seen) {
      seen.times += 1;
      seen.words += countWords(text);
    } else ofRule.set(what, { times: 1, words: countWords(text), first: text, node });
  }

  tell(ruleId: string, reason: string, node?: Nodes): void {
    const place = node?.position ? { place: node.position } : {};
    this.file.message(reason, { ruleId, source: MESSAGE_SOURCE, ...place });
  }

  /** Tells what was seen. */
  finish(): void {
    for (const [what, { words, first, node }] of this.seen.get('left-out') ?? []) {
      const name = what === 'hidden' ? 'Hidden text' : what.charAt(0).toUpperCase() + what.slice(1);
      this.tell(
        what === 'hidden' ? 'hidden-text' : 'left-out',
        `${name}, ${counted(words, 'word')}, left out: ${quote(first)}`,
        node,
      );
    }
    for (const [what, { words, times, first, node }] of this.seen.get('marked-words') ?? []) {
      this.tell(
        'marked-words',
        `${counted(words, 'word')} ${what} in ${counted(times, 'place')}, first ${quote(first)}: the words are kept, the mark is not`,
        node,
      );
    }
  }
}

const quote = (words: string) => `“${words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words}”`;
