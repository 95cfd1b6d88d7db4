/** How provisions are called and counted: what a reference calls otherwise is another treaty's. */
import type { Unit } from '../unit.ts';
import type { ReferenceStep } from './types.ts';

/** Names of articles that are called otherwise, as labels begin with them. */
const OTHER_NAME = /^[[(]*(regul|rule|stand|guide|princ|règle|regla|norm)/i;

/** Whether an article is called as the reference calls it; a reference to an article names no regulation. */
export function isCalled({ label }: Unit, word: string | undefined): boolean {
  const name = OTHER_NAME.exec(label)?.[1]?.toLowerCase();
  return word === undefined ? name === undefined : name !== undefined && word.startsWith(name);
}

/** Whether a provision is one of those that a reference counts: there is no article VI where articles have figures. */
export const isAlike = (unit: Unit, step: ReferenceStep) =>
  unit.kind === step.level &&
  (step.level !== 'article' || isCalled(unit, step.word)) &&
  shapeOf(unit.number) === shapeOf(step.number);

/** How a number is written: `VI`, `6`, `6.1`, `6-A` or `2006`. Those of one kind of provision are all written alike. */
const shapeOf = (number: string | null) =>
  number &&
  `${/^[IVXLC]/.test(number) ? 'roman' : ''} ${/^[^.-]+([.-])/.exec(number)?.[1] ?? ''} ${/^\d{4}/.test(number) ? 'long' : ''}`;
