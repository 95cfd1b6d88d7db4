/** Where square brackets stand in a text. */

/** A bracket with what it encloses. */
export interface Span {
  /** What it encloses begins behind this offset and ends before the other; a missing partner stands at the end, or at -1. */
  open: number;
  close: number;
  /** Where the signs are printed; -1 where one is not in the text, as one that a label holds. */
  openSign: number;
  closeSign: number;
}

/** A text with its brackets, outer ones before inner ones. */
export interface BracketedText {
  text: string;
  spans: readonly Span[];
}

/** The brackets of a text that stands by itself, nested ones included. One without a partner reaches to its end. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  const stack: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if ('[［〔【'.includes(sign) && text.charAt(at + 1) !== '^') stack.push(at);
    else if (']］〕】'.includes(sign) && !isNote(text, at)) {
      const open = stack.pop() ?? -1;
      spans.push({ open, close: at, openSign: open, closeSign: at });
    }
  }
  for (const at of stack) spans.push({ open: at, close: text.length, openSign: at, closeSign: -1 });
  const hasWord = ({ open, close }: Span) => /[\p{L}\p{N}]/u.test(text.slice(open + 1, close));
  return inOrder(spans.filter(span => (span.openSign >= 0 && span.closeSign >= 0) || hasWord(span)));
}

/** Outer ones before inner ones. */
export const inOrder = (spans: readonly Span[]): Span[] =>
  [...spans].sort((one, two) => one.open - two.open || two.close - one.close || one.openSign - two.openSign);

const isNote = (text: string, close: number) =>
  /\[\^[^[\]\s]+$/.test(text.slice(Math.max(0, close - 40), close));
