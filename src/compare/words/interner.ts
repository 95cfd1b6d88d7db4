import { KnownEdits } from './known-edits.ts';

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo): where it starts, and one step. */
export const HASH_START = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, HASH_PRIME);

const FIRST_ROOM = 4096;

/**
 * Gives every distinct word a small whole number, the same one for both sides of a comparison.
 *
 * Comparing numbers is what makes the inner loops cheap: a word is hashed once, when it is read. One interner may serve
 * a whole pair of drafts; it only ever grows, by one entry a distinct word. A table of its own rather than a `Map`,
 * because a word that is known is found in the text where it stands, without being cut out of it.
 */
export class Interner {
  /** Edits between words of this interner. */
  readonly edits = new KnownEdits();
  /** Work that the searches for edits took so far, in squared edits: all of one comparison together. */
  searched = 0;
  readonly #keys: string[] = [];
  readonly #hashes: number[] = [];
  /** Open addressing, linear probing: ids plus one, 0 where free. Never more than half full. */
  #slots = new Int32Array(FIRST_ROOM);

  /** The number of `key`, counted from 0 in the order of first sight. */
  id(key: string): number {
    let hash = HASH_START;
    for (let at = 0; at < key.length; at += 1) hash = hashStep(hash, key.charCodeAt(at));
    return this.idAt(key, 0, key.length, hash);
  }

  /** The number of `text[start, end)`, whose hash the caller has from reading it. */
  idAt(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const id = (this.#slots[slot] ?? 0) - 1;
      if (id === -1) return this.#add(text.slice(start, end), hash, slot);
      if (this.#hashes[id] === hash && stands(this.#keys[id] ?? '', text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
  }

  /** How many keys there are; ids are smaller. */
  get size(): number {
    return this.#keys.length;
  }

  /** The key that `id` stands for; empty for a number that was never given out. */
  key(id: number): string {
    return this.#keys[id] ?? '';
  }

  #add(key: string, hash: number, slot: number): number {
    const id = this.#keys.length;
    this.#keys.push(key);
    this.#hashes.push(hash);
    this.#slots[slot] = id + 1;
    if (this.#keys.length * 2 > this.#slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    this.#hashes.forEach((hash, id) => {
      let slot = spread(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    });
    this.#slots = slots;
  }
}

/** The low bits of FNV-1a alone depend on little of the word. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

function stands(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let at = 0; at < key.length; at += 1) {
    if (key.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
