/**
 * References that follow in other words: `article 5, paragraph 3` becomes `article 6` when that paragraph became an article, and
 * `paragraph 1` when the article that says so became its neighbour.
 */
import type { Unit } from '../unit.ts';
import { bestPairs } from './best-pairs.ts';
import type { ReferenceBook, SideName } from './book.ts';
import type { Named } from './places.ts';
import type { Reference } from './types.ts';
import { holderOf } from './units-under.ts';
import { referenceWordsOf } from './words.ts';

/** A whole reference, with the small word in front of it that depends on its first noun. */
export interface Whole {
  start: number;
  end: number;
  /** What stands for the small word: `du` and `de l'` are the same. */
  lead: string;
  unit: Unit;
  /** The levels that it names. */
  form: string;
}

/** A reference as it is found in a text, with what it names. */
export interface Found {
  reference: Reference;
  named: Named;
}

/** References side by side, in order, that mean one provision and name it by other levels. Lists and ranges are left out. */
export function rewordedReferences(
  found: Record<SideName, readonly Found[]>,
  texts: Record<SideName, string>,
  from: Record<SideName, Unit>,
  book: ReferenceBook,
): [Whole, Whole][] {
  // Asked first, because it is cheap: nearly all references keep their form.
  if (
    found.before.length === found.after.length &&
    found.before.every((one, at) => isSameForm(one, found.after[at] as Found))
  )
    return [];
  const before = wholesIn(found.before, texts.before, book.language);
  const after = wholesIn(found.after, texts.after, book.language);
  if (before.length === 0 || after.length === 0) return [];
  const wentHome = homeBecame(from.before, book) === holderOf(from.after, 'article');
  const pairs = bestPairs(before, after, (one, two) => (book.became(one.unit, two.unit) ? 1 : 0));
  return pairs.filter(
    (pair): pair is [Whole, Whole] =>
      pair[0] !== null &&
      pair[1] !== null &&
      pair[0].form !== pair[1].form &&
      !(wentHome && pair[0].unit.citation === pair[1].unit.citation),
  );
}

function isSameForm(one: Found, two: Found): boolean {
  const [steps, others] = [one.reference.steps, two.reference.steps];
  return steps.length === others.length && steps.every(({ level }, at) => level === others[at]?.level);
}

const formOf = ({ reference: { steps } }: Found) => steps.map(({ level }) => level).join(' ');

function homeBecame(from: Unit, book: ReferenceBook): Unit | null {
  const home = holderOf(from, 'article');
  return home && (book.pairing.after(home) ?? null);
}

function wholesIn(found: readonly Found[], text: string, language: string): Whole[] {
  return found.flatMap((one): Whole[] => {
    const { start, end, steps, shared } = one.reference;
    const { named } = one;
    if (shared || named.type !== 'found' || named.open || named.units.length !== steps.length) return [];
    const unit = named.units.at(-1);
    if (!unit || found.some(other => other !== one && other.reference.start === start)) return [];
    const lead = leadOf(text.slice(Math.max(0, start - LONGEST_LEAD), start), language);
    return [{ start: start - lead.length, end, lead: lead.as, unit, form: formOf(one) }];
  });
}

const LONGEST_LEAD = 8;

function leadOf(front: string, language: string): { as: string; length: number } {
  for (const [as, words] of referenceWordsOf(language)?.leads ?? []) {
    const found = new RegExp(`(?<!\\p{L})(?:${words})$`, 'iu').exec(front);
    if (found) return { as, length: found[0].length };
  }
  return { as: '', length: 0 };
}
