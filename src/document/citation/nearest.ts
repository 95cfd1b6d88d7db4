/** What to suggest for a citation that points at nothing. */
import { piecesOf } from '../build.ts';
import { romanValue } from '../numbers.ts';
import type { Draft, Piece, Provision } from '../types.ts';
import type { AddressBook } from './address-book.ts';
import { compareSteps } from './order.ts';
import { search } from './search.ts';
import { annexedTreaties, isArticle, through } from './tiers.ts';
import type { Cited, Step } from './types.ts';

/**
 * Up to three citations near one that is missing: the deepest provision above it that exists, then the neighbours
 * that it would have there by number. `40(99)` gives `40` and its last paragraph; `60 bis` gives `60` and `61`.
 */
export function nearestTo(draft: Draft, book: AddressBook, steps: readonly Step[]): string[] {
  for (let depth = steps.length - 1; depth >= 0; depth -= 1) {
    const step = steps[depth];
    const above =
      depth === 0 ? (annexedTreaties(draft)[0] ?? draft) : holderAt(draft, book, steps.slice(0, depth));
    if (!step || !above) continue;
    const suggestions = neighbours(above, step, book);
    return depth === 0 || above.type === 'draft' ? suggestions : [book.of(above), ...suggestions];
  }
  return [];
}

/** What the steps lead to, outside of the annexes or in them. */
const holderAt = (draft: Draft, book: AddressBook, steps: readonly Step[]): Cited | undefined =>
  [...search(draft, book, steps), ...search(draft, book, steps, 'annexes')][0];

/** The last sibling before the missing step and the first one after it. */
function neighbours(above: Draft | Cited, step: Step, book: AddressBook): string[] {
  if (above.type !== 'draft' && above.type !== 'provision') return [];
  let before: { piece: Piece; step: Step } | null = null;
  let after: { piece: Piece; step: Step } | null = null;
  for (const piece of siblings(above, step, book)) {
    const last = book.stepsOf(piece).at(-1);
    if (!last) continue;
    const own = sameDigits(last, step);
    if (compareSteps(own, sameDigits(step, own)) < 0) {
      if (!before || compareSteps(own, before.step) > 0) before = { piece, step: own };
    } else if (!after || compareSteps(own, after.step) < 0) after = { piece, step: own };
  }
  return [before, after].flatMap(found => (found ? [book.of(found.piece)] : []));
}

/** A step in arabic digits where the other one has them: `compareNumbers` does not put `XIV` before `15`. */
function sameDigits(step: Step, other: Step): Step {
  if (step.type !== 'labelled' || other.type !== 'labelled' || !/^\d/.test(other.number ?? '')) return step;
  const [stem = '', ...suffix] = (step.number ?? '').split(' ');
  const value = romanValue(stem);
  return value === null ? step : { ...step, number: [value, ...suffix].join(' ') };
}

/** What stands where the missing step was looked for and is of its sort: lines beside lines, chapters beside chapters. */
function siblings(above: Draft | Provision, step: Step, book: AddressBook): Piece[] {
  const alike = piecesOf(above)
    .flatMap(piece => [piece, ...through(piece)])
    .filter(piece => sameSort(book.stepsOf(piece).at(-1), step));
  const articles = alike.filter(isArticle);
  return articles.length > 0 ? articles : alike;
}

function sameSort(own: Step | undefined, step: Step): boolean {
  if (own?.type !== 'labelled' || step.type !== 'labelled') return own?.type === step.type;
  return own.kind === step.kind;
}
