/** The audit of references: does each still name what it named? */

import type { UnitRow } from '../rows.ts';
import type { ReferenceBook } from './book.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { became, type MentionPair, pairMentions } from './pair-mentions.ts';
import { isIn, type RangeChange, rangeChange } from './ranges.ts';
import { withStrays } from './strays.ts';

/** A reference as it stands in one draft. */
export interface ReferencePoint {
  /** Citation of the provision that it stands in. */
  place: string;
  /** The words of the reference; of a list or a range, those of the whole. */
  words: string;
  /** The one provision of it that this is about, as its numbers are printed: `7(4)`, `annex II`. */
  number: string;
  /** Citation of the provision that it names; null where there is none. */
  names: string | null;
}

export interface ReferenceFinding {
  /**
   * `unchanged`: names what it named; `follows`: its number changed with what it names; `elsewhere`: names another
   * provision than before, though what it named is still there or its number was taken by another; `replaced`: what it
   * named is gone and a new provision has the number, or the reference was turned to another one; `dangles`: names
   * nothing; `mended`: named nothing before and something now; `new`, `gone`: stands in one draft only.
   */
  status: 'unchanged' | 'follows' | 'elsewhere' | 'replaced' | 'dangles' | 'mended' | 'new' | 'gone';
  before: ReferencePoint | null;
  after: ReferencePoint | null;
  /** Where it had to point by the concordance; null where that has no answer. */
  expected: string | null;
  /** Of `dangles`: it did not before. */
  newly?: boolean;
  /**
   * Of the last number of a range, `articles 6 to 16`: what the range holds otherwise than before; left out where it holds the same.
   * Of either end, if it follows though it names another member of the range than before (`expected` says what became of that
   * one): the members changed places.
   */
  range?: RangeChange;
}

export interface ReferenceAudit {
  /** In the order of the later draft; those that are gone stand where they stood. */
  findings: ReferenceFinding[];
  counts: Record<ReferenceFinding['status'], number>;
}

/** Audits every reference of both drafts. References to other instruments, and those that are not clear, are left out. */
export function auditUnits(rows: Iterable<UnitRow>, book: ReferenceBook): ReferenceAudit {
  const byRow: MentionPair[][] = [];
  for (const { before, after } of rows) {
    const one = before ? mentionsOf('before', before, book) : [];
    const two = after ? mentionsOf('after', after, book) : [];
    if (one.length + two.length > 0) byRow.push(pairMentions(one, two, book));
  }
  const findings: ReferenceFinding[] = [];
  for (const pairs of withStrays(byRow, book)) {
    const told = tellRanges(
      pairs,
      pairs.map(([was, is]) => judged(was, is, book)),
      book,
    );
    // What is doubtful is only told where the other draft shows that something was there.
    findings.push(
      ...told.filter((_, at) => {
        const [was, is] = pairs[at] as MentionPair;
        return !((is?.doubtful && !was?.unit) || (!is && was?.doubtful));
      }),
    );
  }
  const counts = {
    unchanged: 0,
    follows: 0,
    elsewhere: 0,
    replaced: 0,
    dangles: 0,
    mended: 0,
    new: 0,
    gone: 0,
  };
  for (const { status } of findings) counts[status] += 1;
  return { findings, counts };
}

function judged(was: Mention | null, is: Mention | null, book: ReferenceBook): ReferenceFinding {
  const counterpart = was?.unit ? book.counterpart(was.unit) : null;
  const finding = {
    before: was?.point ?? null,
    after: is?.point ?? null,
    expected: counterpart?.citation ?? null,
  };
  if (!is) return { status: 'gone', ...finding };
  if (!is.unit) return { status: 'dangles', ...finding, newly: was === null || was.unit !== null };
  if (!was) return { status: 'new', ...finding };
  if (!was.unit) return { status: 'mended', ...finding };
  const same = was.point.number === is.point.number;
  if (became(was, is, book)) return { status: same ? 'unchanged' : 'follows', ...finding };
  if (counterpart) return { status: 'elsewhere', ...finding };
  const taken = same && book.pairing.before(is.unit) !== undefined;
  return { status: taken ? 'elsewhere' : 'replaced', ...finding };
}

/** The findings with what ranges hold otherwise than before. A range that holds the same follows, whatever its ends are. */
function tellRanges(
  pairs: readonly MentionPair[],
  findings: readonly ReferenceFinding[],
  book: ReferenceBook,
): ReferenceFinding[] {
  const told = [...findings];
  for (const [at, [was, is]] of pairs.entries()) {
    if (!was?.range || !is?.range) continue;
    const range = rangeChange(was.range.members, is.range.members, book);
    const first = pairs.findIndex(([one, two]) => one === was.range?.start && two === is.range?.start);
    if (range.came.length + range.left.length > 0) told[at] = { ...(told[at] as ReferenceFinding), range };
    for (const end of [first, at]) {
      const finding = told[end];
      const [one, two] = pairs[end] ?? [];
      if (!finding || !one?.unit || !two?.unit || FOLLOWING.has(finding.status)) continue;
      // An end that the range has still, and one that it had: its members changed places.
      if (
        !isIn(book.counterpart(one.unit), is.range.members) ||
        !isIn(book.origin(two.unit), was.range.members)
      )
        continue;
      const isSame = finding.before?.number === finding.after?.number;
      told[end] = { ...finding, status: isSame ? 'unchanged' : 'follows', range };
    }
  }
  return told;
}

const FOLLOWING: ReadonlySet<string> = new Set(['unchanged', 'follows']);
