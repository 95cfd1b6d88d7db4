/**
 * Kind and number of every provision, derived from its printed label and its place: top down, because a label alone does not
 * say whether `(a)` is a subparagraph or an item, nor whether `4.` above a title is an article.
 */
import { gathers, isHeadedKind } from './headed-kinds.ts';
import { readHeadedLabel } from './labels.ts';
import { lineNumberOf, readLineLabel } from './line-labels.ts';
import { isNotesHolder } from './notes-holder.ts';
import { optionLabelAt } from './option-labels.ts';
import { headingOf, piecesOf } from './parts.ts';
import { markAttributions } from './proponents/index.ts';
import type { Draft, HeadedKind, Heading, Kind, Provision, ProvisionContent } from './types.ts';

/** What holds a provision, as far as its label needs it to be understood. */
interface Place {
  /** The kind of what holds it; options are seen through. */
  parent: Kind | 'draft';
  /** Whether that holds articles: the draft, a part, a division without a number of its own. */
  holdsArticles: boolean;
  /** Whether an article holds it, directly or not. */
  inArticle: boolean;
  /** Whether articles of this draft bear the word, so that a bare number is none. */
  worded: boolean;
  /** Whether notes on articles hold it: their headings name articles that stand elsewhere. */
  inNotes: boolean;
  /** Whether an article stands before it: what comes before all articles holds no notes on them. One object for the draft. */
  passed: { article: boolean };
}

/** Sets kind and number of every provision from its label and its place, and the names of delegations apart. Idempotent. */
export function settle(tree: Draft): void {
  const place: Place = {
    parent: 'draft',
    holdsArticles: true,
    inArticle: false,
    worded: hasWordedArticle(tree.children),
    inNotes: false,
    passed: { article: false },
  };
  settleChildren(tree.children, place);
  markAttributions(tree);
  const preamble = unprintedPreamble(tree);
  if (!preamble) return;
  preamble.kind = 'preamble';
  settleChildren(preamble.children, { ...place, parent: 'preamble', holdsArticles: false });
}

/** Whether anything outside the annexes is headed by a word for an article. Lines are looked into, for options hold headings. */
function hasWordedArticle(children: readonly (ProvisionContent | Heading)[]): boolean {
  return children.some(child => {
    if (child.type !== 'provision') return false;
    const kind = isHeadedKind(child.kind) ? readHeadedLabel(child.label).kind : null;
    return (
      kind === 'article' || (kind !== 'annex' && kind !== 'preamble' && hasWordedArticle(child.children))
    );
  });
}

/**
 * The preamble of a draft that does not print the word: the first headed provision, if it has neither label nor
 * heading and is the only one without. Many treaties go from their title straight to "The Parties to this Convention".
 */
function unprintedPreamble(tree: Draft): Provision | null {
  const headed = piecesOf(tree).filter(piece => piece.type === 'provision' && isHeadedKind(piece.kind));
  const bare = headed.filter(piece => piece.type === 'provision' && piece.label === '' && !headingOf(piece));
  const [first] = bare;
  return bare.length === 1 && first?.type === 'provision' && first === headed[0] ? first : null;
}

function settleChildren(children: readonly (ProvisionContent | Heading)[], place: Place): void {
  for (const child of children) {
    if (child.type !== 'provision') continue;
    const { kind, number } = isHeadedKind(child.kind)
      ? readHeading(child.label, place)
      : readLineLabel(child.label, place.parent);
    child.kind = kind;
    child.number = number;
    if (kind === 'article') place.passed.article = true;
    const inside = kind === 'option' ? place : placeIn(kind, number, place);
    const isOfNotes = place.passed.article && !place.inNotes && isNotesHolder(child);
    settleChildren(child.children, isOfNotes ? { ...inside, inNotes: true } : inside);
  }
}

const placeIn = (kind: Kind, number: string | null, place: Place): Place => ({
  ...place,
  parent: kind,
  holdsArticles: gathers(kind) && (kind !== 'division' || number === null),
  inArticle: place.inArticle || kind === 'article',
});

/** `4.`, `13bis.`, `[3.]`, `§ 5`: the number of an article that does not print the word. */
const WORDLESS = /^[\s[［§]*\p{Nd}{1,3}(?!\p{Nd}|\.\p{Nd})/u;
/** `a.`, `[b][c.]`, `A.`, `ii.`: a letter or a numeral, and nothing behind it. */
const LETTERED = /^[\s[［(]*(?:\p{L}{1,4}[\s.)\]］[［*]*)+$/u;

/** Whether the label of a heading says its kind itself, so that it cannot be a title (`Article 5`, `Option 1`). */
export const isHeadingLabel = (label: string): boolean =>
  readHeadedLabel(label).kind !== 'division' || (label !== '' && optionLabelAt(label)?.label === label);

/**
 * Kind and number of a headed provision. A number without a word is an article where articles stand and none bears the
 * word; a letter is a section of the article that holds it; an option is one also where it holds headed provisions; what notes
 * call an article is a division on that article.
 */
function readHeading(
  label: string,
  { holdsArticles, inArticle, worded, inNotes }: Place,
): { kind: HeadedKind | 'option'; number: string | null } {
  const known = readHeadedLabel(label);
  if (inNotes && known.kind === 'article') return { kind: 'division', number: null };
  if (known.kind !== 'division' || label === '') return known;
  const option = optionLabelAt(label);
  if (option?.label === label) return { kind: 'option', number: option.number };
  if (!inArticle && !worded && holdsArticles && WORDLESS.test(label)) {
    const number = lineNumberOf(label);
    if (number !== null) return { kind: 'article', number };
  }
  if (inArticle && LETTERED.test(label)) {
    const number = lineNumberOf(label);
    if (number !== null) return { kind: 'section', number };
  }
  return known;
}
