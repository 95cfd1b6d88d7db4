/** The words of two drafts as numbers, with what is asked of every one of them: a word is looked at once, and not where it stands. */
import { isStopWord } from '../words/index.ts';

export interface Word {
  /** Equal for equal words of either draft. */
  id: number;
  /** In lower case. */
  key: string;
  /** Whether it says what a text is about: no stop word. */
  isContent: boolean;
}

export class Vocabulary {
  readonly #byKey = new Map<string, Word>();
  readonly #printed = new Map<string, Word>();

  /** @param printed as it stands in a text. */
  word(printed: string): Word {
    const known = this.#printed.get(printed);
    if (known) return known;
    const key = printed.toLowerCase();
    let word = this.#byKey.get(key);
    if (!word) {
      word = { id: this.#byKey.size, key, isContent: !isStopWord(key) };
      this.#byKey.set(key, word);
    }
    this.#printed.set(printed, word);
    return word;
  }
}
