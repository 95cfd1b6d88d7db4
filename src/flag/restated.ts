/** How far restated drafts can answer a question: what they, and their own notes, say was not verified. */
import {
  citationsOf,
  type Draft,
  type Inline,
  lazy,
  type Piece,
  pieces,
  plainText,
  verificationOf,
  wordingOf,
} from '../document/index.ts';

/** How a note begins that says that nothing of the provision is verified: in the drafts that it names, or else in its own. */
const UNVERIFIED = /^not verified\b(?: in ((?:[\w.-]*\d[\w.-]*(?:, | or | and )?)+))?/i;

export class Restated {
  readonly #drafts: readonly Draft[];
  readonly isRestated: boolean;
  /**
   * The restatements that nobody compared with the authentic text, by their ids: what their words do not have, the treaty may have.
   * Empty where there is none.
   */
  readonly unseen: readonly string[];
  readonly #marked: () => ReadonlyMap<string, string>[];

  /** @param drafts the earlier and the later one. */
  constructor(drafts: readonly [Draft, Draft]) {
    this.#drafts = drafts;
    const restated = drafts
      .map(({ provenance }) => provenance)
      .filter(({ authenticity }) => authenticity === 'restatement');
    this.isRestated = restated.length > 0;
    this.unseen = restated.filter(one => verificationOf(one) === null).map(({ id }) => id ?? '');
    this.#marked = lazy(() => this.#drafts.map(unverifiedIn));
  }

  /** A remark on what restated drafts cannot answer, with the drafts that it is about where that is one of two. */
  remark(words: string): string {
    const [first] = this.unseen;
    const isOne = first !== undefined && this.unseen.length < this.#drafts.length && first !== '';
    return isOne ? `Not verified in ${first}: ${words}` : words;
  }

  /** What a note on one of these provisions says that it is not verified; null where none does. */
  noteOn(before: string | null, after: string | null): string | null {
    if (!this.isRestated) return null;
    const [one, two] = this.#marked();
    return two?.get(after ?? '') ?? one?.get(before ?? '') ?? null;
  }
}

/** Citation -> the note, for every provision that bears such a mark, or stands under words that do. */
function unverifiedIn(draft: Draft): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (draft.provenance.authenticity !== 'restatement') return found;
  const book = citationsOf(draft);
  const notes = new Map<string, string>();
  for (const { piece } of pieces(draft)) {
    if (piece.type !== 'provision' || piece.kind !== 'note') continue;
    const words = plainText(wordingOf(piece)?.children ?? []);
    if (isUnverified(words, draft.provenance.id)) notes.set(piece.number ?? '', firstSentence(words));
  }
  for (const { piece, ancestors } of pieces(draft)) {
    const own = [piece, ...[...ancestors].reverse()]
      .map(one => referencesIn(one))
      .find(ids => ids.length > 0);
    const note = own?.map(id => notes.get(id)).find(words => words !== undefined);
    if (note) found.set(book.of(piece), note);
  }
  return found;
}

function isUnverified(note: string, id: string | undefined): boolean {
  const match = UNVERIFIED.exec(note);
  const named = match?.[1]?.trim().split(/, | or | and /);
  return match !== null && (named === undefined || id === undefined || named.includes(id));
}

const firstSentence = (words: string) => words.split(/(?<=\.)\s/)[0] ?? words;

function referencesIn(piece: Piece): string[] {
  if (piece.type !== 'provision') return [];
  const ids: string[] = [];
  const visit = (nodes: readonly Inline[]) => {
    for (const node of nodes) {
      if (node.type === 'noteReference') ids.push(node.identifier);
      else if ('children' in node) visit(node.children);
    }
  };
  visit(wordingOf(piece)?.children ?? []);
  return ids;
}
