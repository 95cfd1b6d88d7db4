/** The words and citations of the drafts of a treaty, for a search without a server. */
import { citationsOf, type Draft, headingText, ownText, pieces, visible } from '../../document/index.ts';
import type { Anchors } from '../html/anchors.ts';
import { escapeInJson } from '../json.ts';

/** Citation, heading, words, place of the draft, address in its page. Texts that stand in several drafts are those of the latest. */
type Entry = readonly [citation: string, heading: string, words: string, draft: number, id: string];

/** Characters of an index: a browser reads that many in a moment. A hundred drafts of one treaty have more different texts than that. */
const MOST = 2_000_000;

export class SearchIndex {
  readonly #entries: Entry[] = [];
  readonly #known = new Set<string>();
  #length = 0;
  /** The place of the earliest draft of which everything is in the index. */
  #whole: number | null = null;
  #isFull = false;

  /** Adds what only this draft has; to be called with the latest draft first. */
  add(draft: Draft, at: number, anchors: Anchors): void {
    const book = citationsOf(draft);
    for (const { piece } of pieces(draft)) {
      const citation = book.of(piece);
      const heading = piece.type === 'provision' ? visible(headingText(piece)) : '';
      const words = visible(ownText(piece));
      const key = `${heading}\n${words}`;
      if (key.length < 2 || this.#known.has(key)) continue;
      if (this.#length + key.length > MOST) {
        this.#isFull = true;
        continue;
      }
      this.#known.add(key);
      this.#length += key.length;
      this.#entries.push([citation, heading, words, at, anchors.of('after', citation) ?? '']);
    }
    if (!this.#isFull) this.#whole = at;
  }

  /** The place of the earliest draft of which everything is in the index; null if not even all of the latest is. */
  get whole(): number | null {
    return this.#whole;
  }

  /**
   * A script that leaves the index where `SEARCH_SCRIPT` looks for it: scripts can be loaded from a folder, data cannot.
   *
   * @param drafts the name and the page of each.
   */
  toScript(drafts: readonly (readonly [name: string, page: string])[]): string {
    const data = JSON.stringify({ drafts, entries: this.#entries });
    // In a script of its own none of these could end anything; in another place they might.
    const safe = escapeInJson(data).replace(
      /[<>&]/g,
      sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return `globalThis.treatySearch = ${safe};\n`;
  }
}
