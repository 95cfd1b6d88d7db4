/** Changes of obligation: the modal words and hedges that one side of an edit has and the other has not. */
import { HEDGES, MODALS } from './modal-words.ts';

const PHRASES = [...MODALS.map(({ words }) => words), ...HEDGES].sort((one, two) => two.length - one.length);
const PATTERN = new RegExp(`(?<![A-Za-z-])(?:${PHRASES.join('|')})(?![A-Za-z-])`, 'gi');

/** The modal words and hedges of a text, in order, in lower case. */
export function modalsIn(text: string): string[] {
  return (text.match(PATTERN) ?? []).map(found => found.toLowerCase());
}

/** The same text without them. */
export function withoutModals(text: string): string {
  return text.replace(PATTERN, ' ');
}
