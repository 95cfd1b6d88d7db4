/** Pairs of which nothing has to be compared. */
import type { Unit } from './unit.ts';

const BRACKET = /[[\]［］〔〕【】]/;

/** Whether two provisions have the same words, and no bracket whose event could be another one. */
export const isUntouched = (before: Unit, after: Unit): boolean =>
  before.text === after.text &&
  before.headingText === after.headingText &&
  (before.kind === 'option') === (after.kind === 'option') &&
  ![before.text, before.headingText, before.label, after.label].some(text => BRACKET.test(text));
