/** Which bracket of a text closes which. */
import { type Tokens, tokenText } from './tokenize.ts';

const OPENING = /[[［〔【]/;

/** Does the bracket at token `at` open? */
export function opens(tokens: Tokens, at: number): boolean {
  return OPENING.test(tokenText(tokens, at));
}

/**
 * For each token the position of the bracket that is its partner; -1 for other tokens and for brackets without one.
 *
 * All forms of brackets are one family: drafts close `［` with `]`. Many brackets of a provision have their partner in
 * another provision, so being alone is no error.
 */
export function bracketPartners(tokens: Tokens): Int32Array {
  const partners = new Int32Array(tokens.ids.length).fill(-1);
  const open: number[] = [];
  tokens.kinds.forEach((kind, at) => {
    if (kind !== 'bracket') return;
    if (opens(tokens, at)) {
      open.push(at);
      return;
    }
    const opening = open.pop();
    if (opening === undefined) return;
    partners[at] = opening;
    partners[opening] = at;
  });
  return partners;
}
