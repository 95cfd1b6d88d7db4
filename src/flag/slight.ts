/** Changes that weigh little wherever they stand. */
import { isConnective, isStopWord, type Row } from '../compare/index.ts';

/**
 * Whether all that changed in a row is brackets around letters and small words of grammar, `condition[s]`, `[has] [have]`, or that it has
 * no title any more, as articles have none once a text is adopted. Such a change is reported, but it is not severe because a watched clause
 * holds it. `and` and `or` are no such words.
 */
export function isSlight(row: Row): boolean {
  const { change, classes, brackets } = row;
  if (change === 'modified' && hasLostTitle(row)) return true;
  if (change !== 'modified' || brackets.length === 0) return false;
  if (classes.some(one => one === 'substantive' || one === 'modal' || one === 'fact')) return false;
  return brackets.every(({ text }) => (text.toLowerCase().match(WORD) ?? []).every(isGrammar));
}

const hasLostTitle = ({ heading = [], text }: Row): boolean =>
  heading.length > 0 && heading.every(({ op }) => op === 'delete') && text.every(({ op }) => op === 'equal');

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

const isGrammar = (word: string): boolean =>
  (/^\p{L}$/u.test(word) || isStopWord(word)) && !isConnective(word);
