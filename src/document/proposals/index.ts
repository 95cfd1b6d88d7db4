/** Which square brackets of a draft put text in question, and which are somebody's remark, a citation, or part of a name. */

import type { BracketMark, BracketPair } from '../brackets.ts';
import { headingOf, piecesOf } from '../build.ts';
import { bracketsAt, treatyText } from '../inline.ts';
import type { Draft, Heading, Piece } from '../types.ts';
import { bracketsInOwnText, headingText, ownText } from '../words.ts';
import { FORMS, type Form, type Printed } from './forms.ts';

/** A draft that says of itself that nothing in it is open. */
const SETTLED = /^(?:adopted|final|signed|ratified|in force|consolidated)(?: (?:text|version|act))?$/i;

/**
 * The pairs of brackets that are proposals.
 *
 * The form of a bracket decides, and the draft where the form leaves it open: adopted or consolidated law has no proposals, whatever
 * is in its brackets. That it is such law its status says, or notes of amendments (`[Omitted by the Second Amendment Act]`), which no
 * negotiated text has; rival brackets side by side or labelled options show that a text is negotiated all the same.
 */
export function proposalsAmong(draft: Draft, pairs: readonly BracketPair[]): BracketPair[] {
  if (pairs.length === 0) return [];
  if (SETTLED.test(draft.provenance.status?.trim() ?? '')) return [];
  const texts = new Texts(draft);
  const seen = pairs.map(pair => ({ pair, form: formOf(texts.printed(pair)) }));
  const unsure = seen.filter(({ form }) => form !== null);
  if (unsure.length === 0) return [...pairs];
  const isNegotiated = isNegotiatedText(draft, seen, texts);
  const isConsolidated = unsure.some(({ form }) => form?.name === 'amendment-note') && !isNegotiated;
  if (isConsolidated) return [];
  const hasProposal = isNegotiated || unsure.length < pairs.length;
  return seen
    .filter(({ form }) => form === null || (form.when === 'without-negotiation' && hasProposal))
    .map(({ pair }) => pair);
}

const formOf = (printed: Printed | null): Form | null =>
  printed && (FORMS.find(form => form.matches(printed)) ?? null);

/** Whether there are rivals in it: labelled options, or proposals side by side. */
function isNegotiatedText(
  draft: Draft,
  seen: readonly { pair: BracketPair; form: Form | null }[],
  texts: Texts,
): boolean {
  const isRival = ({ pair, form }: { pair: BracketPair; form: Form | null }) =>
    form === null && /^\s?\/?\s?[[［〔【](?!\^)/u.test(texts.printed(pair)?.after ?? '');
  return seen.some(isRival) || hasOption(draft);
}

const hasOption = (node: Draft | Piece): boolean =>
  node.type === 'draft'
    ? piecesOf(node).some(hasOption)
    : node.type === 'provision' && (node.kind === 'option' || piecesOf(node).some(hasOption));

/** How far round a bracket its text is looked at. */
const NEAR = 12;

/** The texts that brackets are printed in, made when the first bracket of each is asked for. */
class Texts {
  private readonly title: Heading | null;
  private readonly known = new Map<unknown, { text: string; places: ReturnType<typeof bracketsAt> }[]>();

  constructor(draft: Draft) {
    this.title = headingOf(draft) ?? null;
  }

  /** The bracket as printed, if it opens and closes in one text. */
  printed({ open, close }: BracketPair): Printed | null {
    if (open.piece !== close.piece) return null;
    if (open.at !== undefined && close.at !== undefined && open.piece?.type === 'provision')
      return around(open.piece.label, open.at, close.at);
    if (!open.node || !close.node) return null;
    for (const { text, places } of this.of(open)) {
      const [from, to] = [places.get(open.node), places.get(close.node)];
      if (from === undefined || to === undefined) continue;
      return around(text, from, to);
    }
    return null;
  }

  private of({ piece }: BracketMark) {
    let texts = this.known.get(piece);
    if (!texts) {
      texts = piece ? textsOf(piece) : this.title ? [inlineText(this.title)] : [];
      this.known.set(piece, texts);
    }
    return texts;
  }
}

const around = (text: string, from: number, to: number): Printed => ({
  words: text.slice(from + 1, to).trim(),
  before: text.slice(Math.max(0, from - NEAR), from),
  after: text.slice(to + 1, to + 1 + NEAR),
});

const inlineText = ({ children }: Heading) => ({ text: treatyText(children), places: bracketsAt(children) });

function textsOf(piece: Piece) {
  const words = { text: ownText(piece), places: bracketsInOwnText(piece) };
  const heading = piece.type === 'provision' && headingText(piece) !== '' ? headingOf(piece) : undefined;
  return heading ? [words, inlineText(heading)] : [words];
}
