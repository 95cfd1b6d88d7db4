/** The citation of every piece of a draft, worked out once for the whole draft. */
import { hasPieces, headingOf, piecesOf, wordingOf } from '../build.ts';
import { gathers } from '../headed-kinds.ts';
import type { Draft, Provision } from '../types.ts';
import { headedKind, headedUnder } from './headed.ts';
import { printStepAt } from './print.ts';
import { type Cited, labelled, leavesHead, type Step } from './types.ts';

/** The citations of one draft. No two pieces have the same. */
export interface AddressBook {
  /** The citation of a piece, in normal form. Throws a `TypeError` for what is not in the draft. */
  of(piece: Cited): string;
  /** The same as steps. */
  stepsOf(piece: Cited): readonly Step[];
  /** What has exactly this citation. */
  at(citation: string): Cited | undefined;
}

const books = new WeakMap<Draft, AddressBook>();

/**
 * The citations of a draft. They are computed on the first call and kept as long as the draft is: a draft must not be
 * changed after it was asked for its citations.
 *
 * An article is addressed by its number alone, and everything else that bears a heading by kind and number; divisions
 * are added where that is not unique in the draft or annex, and `#2`, `#3` in reading order where it still is not.
 */
export function citationsOf(draft: Draft): AddressBook {
  const known = books.get(draft);
  if (known) return known;
  const book = new Addresses();
  book.addDraft(draft);
  books.set(draft, book);
  return book;
}

/** A piece's address: that of what holds it, and one step more. Steps are only listed where they are asked for. */
interface Address {
  above: Address | null;
  step: Step | null;
  text: string;
  /** Whether the next step stands at the head, see `atHead`. */
  head: boolean;
}

const TOP: Address = { above: null, step: null, text: '', head: true };

class Addresses implements AddressBook {
  private readonly addresses = new Map<Cited, Address>();
  private readonly cited = new Map<string, Cited>();
  /** How often a text was wanted that is taken. */
  private readonly wanted = new Map<string, number>();
  /** Numbers of lines, printed. */
  private readonly lines = new Map<string, string>();

  of(piece: Cited): string {
    return this.addressOf(piece).text;
  }

  stepsOf(piece: Cited): readonly Step[] {
    const steps: Step[] = [];
    for (let at: Address | null = this.addressOf(piece); at?.step; at = at.above) steps.unshift(at.step);
    return steps;
  }

  at(citation: string): Cited | undefined {
    return this.cited.get(citation);
  }

  addDraft(draft: Draft): void {
    const title = headingOf(draft);
    if (title) this.add(title, TOP, labelled('title', null));
    this.addUnder(draft, TOP);
  }

  /**
   * Everything under an owner of addresses: the draft, an annex, an article, a line. What has a heading comes first,
   * so that in a draft with a loose line 2 and an article 2, `2` is the article.
   */
  private addUnder(owner: Draft | Provision, address: Address): void {
    if (!hasPieces(owner)) return;
    const all = headedUnder(owner);
    for (const { piece, kind, number, unique, division } of all) {
      const above = unique || !division ? address : this.addressOf(division);
      this.add(piece, above, labelled(kind === 'article' && above.head ? null : kind, number));
    }
    this.addLines(owner, address);
    for (const { piece, kind } of all) {
      if (gathers(kind)) this.addLines(piece, this.addressOf(piece));
      else this.addUnder(piece, this.addressOf(piece));
    }
  }

  private addLines(parent: Draft | Provision, address: Address): void {
    // The parent's own words are its first paragraph as printed, so what follows them is the second.
    let unlabelled = parent.type === 'provision' && wordingOf(parent) ? 1 : 0;
    let recitals = 0;
    for (const piece of piecesOf(parent)) {
      if (headedKind(piece) !== null) continue;
      const line = piece.type === 'provision' ? piece : null;
      if (line?.kind === 'recital') recitals += 1;
      const number = line?.number ?? (line?.kind === 'recital' ? String(recitals) : null);
      if (number === null) {
        unlabelled += 1;
        this.add(piece, address, { type: 'unlabelled', position: unlabelled });
      } else {
        const kind = line?.kind === 'option' || line?.kind === 'note' ? line.kind : null;
        // Notes are numbered through the whole draft, wherever a reader has put them.
        this.add(piece, kind === 'note' ? TOP : address, labelled(kind, number));
      }
      if (line) this.addUnder(line, this.addressOf(line));
    }
  }

  private add(piece: Cited, above: Address, step: Step): void {
    const below = above.step !== null;
    const plain = above.text + this.printed(step, above.head, below);
    const repeat = this.cited.has(plain) ? (this.wanted.get(plain) ?? 1) + 1 : 1;
    if (repeat > 1) this.wanted.set(plain, repeat);
    const last: Step = step.type === 'labelled' && repeat > 1 ? { ...step, repeat } : step;
    const text = last === step ? plain : above.text + printStepAt(last, above.head, below);
    this.addresses.set(piece, { above, step: last, text, head: above.head && !leavesHead(last) });
    this.cited.set(text, piece);
  }

  /** A bare number below the head is printed in parentheses thousands of times: once by the rules, then from memory. */
  private printed(step: Step, head: boolean, below: boolean): string {
    if (head || step.type !== 'labelled' || step.kind !== null || step.number === null)
      return printStepAt(step, head, below);
    const known = this.lines.get(step.number);
    if (known !== undefined) return known;
    const printed = printStepAt(step, head, below);
    this.lines.set(step.number, printed);
    return printed;
  }

  private addressOf(piece: Cited): Address {
    const address = this.addresses.get(piece);
    if (!address)
      throw new TypeError(`This ${piece.type} is not in the draft that was asked for its citation`);
    return address;
  }
}
