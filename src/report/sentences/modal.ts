/** A modal change as a short remark about the wording. */

import type { ModalChange } from '../../compare/index.ts';
import { inQuotes } from '../in-quotes.ts';

/** `weaker: "shall" → "should"`, `weaker: hedge added: "as appropriate"`. Says nothing about legal effect. */
export function printModal({ kind, before, after, direction }: ModalChange): string {
  const lead = direction === 'same' ? 'as strong: ' : direction === 'open' ? 'left open: ' : `${direction}: `;
  const [was, is] = [before && inQuotes(before), after && inQuotes(after)];
  if (was && is) return `${kind === 'hedge' ? 'hedge reworded: ' : lead}${was} → ${is}`;
  const inBrackets = direction === 'settled' || direction === 'open';
  const what = `${kind === 'hedge' ? 'hedge ' : ''}${inBrackets ? 'in brackets ' : ''}`;
  return lead + what + (is ? `added: ${is}` : `removed: ${was}`);
}

/** What to know of every remark of this kind. */
export const MODAL_NOTE = "'Stronger' and 'weaker' describe the wording, not its legal effect.";
