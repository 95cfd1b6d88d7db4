/** How far restated drafts can answer a question: what their own notes say about a provision. */
import {
  citationsOf,
  type Draft,
  type Inline,
  lazy,
  type Piece,
  pieces,
  plainText,
  wordingOf,
} from '../document/index.ts';

/** How a note begins that says that nothing of the provision is verified. */
const UNVERIFIED = /^not verified/i;

export class Restated {
  readonly #drafts: readonly Draft[];
  readonly isRestated: boolean;
  readonly #marked: () => ReadonlyMap<string, string>[];

  /** @param drafts the earlier and the later one. */
  constructor(drafts: readonly [Draft, Draft]) {
    this.#drafts = drafts;
    this.isRestated = drafts.some(({ provenance }) => provenance.authenticity === 'restatement');
    this.#marked = lazy(() => this.#drafts.map(unverifiedIn));
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
    if (UNVERIFIED.test(words)) notes.set(piece.number ?? '', firstSentence(words));
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
