/** Which changes count: all of them, or all but the small ones. */
import { isChange, isOnlyReference, isOnlyRenumbered, type Row } from '../../../src/index.ts';
import type { State } from './state.ts';

/** Classes of a change that only follows another one, or is one of spelling or punctuation. */
const SMALL: readonly string[] = ['editorial', 'renumbering', 'reference'];

/** Whether more changed than spelling, numbers and references that follow. */
export const isSubstantive = (row: Row): boolean =>
  isChange(row) &&
  !isOnlyReference(row) &&
  !isOnlyRenumbered(row) &&
  (row.change !== 'modified' || row.moved || row.classes.some(name => !SMALL.includes(name)));

/** Whether a change is one of those that can be hidden. */
export const isSmall = (row: Row): boolean => isChange(row) && !isSubstantive(row);

/** The sign of a change that is hidden. */
export const HIDDEN = '·';

/** Whether a provision counts as changed: a hidden change does not, and has a sign of its own. */
export const isTold = (row: Row, { hidesSmall }: Pick<State, 'hidesSmall'>): boolean =>
  hidesSmall ? isSubstantive(row) : isChange(row);
