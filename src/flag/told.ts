/** What a rule found, as data. `src/report` words it; no rule does. */
import type {
  BracketEvent,
  DefinitionChange,
  Fact,
  ModalChange,
  ReferenceFinding,
  Row,
} from '../compare/index.ts';
import type { ConceptFinding } from './concepts/index.ts';
import type { WordChange } from './words-changed.ts';

/** Citations of one provision; null where it does not stand on that side. */
export interface Sides {
  before: string | null;
  after: string | null;
}

/** What links a provision to a clause: the division that holds both, by its name, or a reference in the one or the other. */
export type Tie = { type: 'chapter'; name: string } | { type: 'refers' } | { type: 'referred-to' };

export type Told =
  /** A provision is new, or gone; `words` are those that are quoted. */
  | { type: 'came'; row: Row; words: string | null }
  | { type: 'went'; row: Row; words: string | null }
  | { type: 'reworded'; changes: readonly WordChange[] }
  | { type: 'moved'; row: Sides }
  /** It stands in a provision that moved. */
  | { type: 'moved-with'; above: Sides }
  | { type: 'bracket'; event: BracketEvent }
  | { type: 'in-brackets'; words: readonly string[] }
  | { type: 'modal'; change: ModalChange }
  | { type: 'fact'; fact: Fact }
  /** An amount or a date; null on the side that has none. */
  | { type: 'amount'; before: string | null; after: string | null }
  | { type: 'reference'; finding: ReferenceFinding; isAlone: boolean }
  | { type: 'definition'; change: DefinitionChange }
  | { type: 'term'; word: string; became: 'added' | 'removed' | 'stands' }
  | {
      type: 'concept';
      was: ConceptFinding;
      is: ConceptFinding;
      /** Whether it was looked for in the clauses of the entry alone. */
      isWithin: boolean;
      isAlone: boolean;
      /** Whether what the drafts do not have is not in the treaty either. */
      isSeen: boolean;
    }
  | { type: 'reach'; clause: Sides; was: Tie | null; is: Tie | null; isAlone: boolean }
  /** A clause that is watched and stands in the one draft. */
  | { type: 'stands'; words: string }
  /** A clause in which nothing happened that the entry looks for: its own row first. */
  | { type: 'unchanged'; rows: readonly Row[] }
  /** A clause that neither draft has; `citedIn`: it is cited in these drafts, and neither of the two is one of them. */
  | { type: 'not-found'; cited: string; citedIn: readonly string[] | null }
  | { type: 'failed'; message: string };
