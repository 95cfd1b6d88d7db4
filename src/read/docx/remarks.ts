/** What is to be told of a document besides its words: gathered while it is read, told once at the end. */

import type { VFile } from 'vfile';
import { counted } from '../../document/index.ts';
import { MESSAGE_SOURCE } from '../message-source.ts';

interface Seen {
  times: number;
  words: number;
  /** The paragraph of the first one, and how it begins. */
  line: number;
  first: string;
}

/** How much is quoted of what was seen first, in characters. */
const QUOTED = 40;

export class Remarks {
  private readonly file: VFile;
  private readonly seen = new Map<string, Map<string, Seen>>();
  private readonly told = new Set<string>();

  constructor(file: VFile) {
    this.file = file;
  }

  /** Words that bear something worth telling, under a rule: `status` and `highlighted yellow`. */
  see(rule: string, what: string, words: string, line: number): void {
    const ofRule = this.seen.get(rule) ?? new Map<string, Seen>();
    this.seen.set(rule, ofRule);
    const seen = ofRule.get(what);
    const count = words.trim().split(/\s+/u).filter(Boolean).length;
    if (seen) {
      seen.times += 1;
      seen.words += count;
      if (seen.line === line && seen.first.length < QUOTED) seen.first += words;
    } else ofRule.set(what, { times: 1, words: count, line, first: words });
  }

  /** Tells something at once, the same thing only once. */
  tell(rule: string, reason: string, line?: number): void {
    if (this.told.has(reason)) return;
    this.told.add(reason);
    const place = line ? { place: { line, column: 1 } } : {};
    this.file.message(reason, { ruleId: rule, source: MESSAGE_SOURCE, ...place });
  }

  /** Tells what was seen. */
  finish(): void {
    for (const [what, seen] of this.seen.get('hidden-text') ?? []) {
      const reason = `${what}, ${counted(seen.words, 'word')}, left out: ${quote(seen.first)}`;
      this.tell('hidden-text', reason, seen.line);
    }
    for (const [what, seen] of this.seen.get('marked-words') ?? []) {
      const places = counted(seen.times, 'place');
      const reason = `${counted(seen.words, 'word')} ${what} in ${places}, first ${quote(seen.first)}: the words are kept, the mark is not`;
      this.tell('marked-words', reason, seen.line);
    }
  }
}

const quote = (words: string) => {
  const line = words.trim().replace(/\s+/gu, ' ');
  return `“${line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line}”`;
};
