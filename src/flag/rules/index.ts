/** Every rule, by its name. */
import type { RuleName } from '../types.ts';
import { anyChange } from './any-change.ts';
import { bracket } from './bracket.ts';
import { concept } from './concept.ts';
import { definition } from './definition.ts';
import { fact } from './fact.ts';
import { hedge } from './hedge.ts';
import { modal } from './modal.ts';
import { number } from './number.ts';
import { place } from './place.ts';
import { reach } from './reach.ts';
import { reference } from './reference.ts';
import { term } from './term.ts';
import type { Rule } from './types.ts';

export type { EntryHit, Example, NearMiss, Rule, RuleContext } from './types.ts';

/** In the order in which they speak about a row. */
export const RULES: Readonly<Record<RuleName, Rule>> = {
  place,
  bracket,
  modal,
  hedge,
  number,
  fact,
  reference,
  definition,
  term,
  concept,
  reach,
  'any-change': anyChange,
};
