/** The audit of references: does each still name what it named? */

import type { UnitRow } from '../rows.ts';
import type { Unit } from '../unit.ts';
import { withoutBrackets } from '../without-brackets.ts';
import type { ReferenceBook, SideName } from './book.ts';
import type { Reference } from './types.ts';

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
}

export interface ReferenceAudit {
  /** In the order of the later draft; those that are gone stand where they stood. */
  findings: ReferenceFinding[];
  counts: Record<ReferenceFinding['status'], number>;
}

/** A reference with what was found for it. */
interface Mention {
  point: ReferencePoint;
  unit: Unit | null;
  /** It names nothing, but the draft may have been read wrongly there. */
  doubtful: boolean;
  /** The last letters in front of it. */
  front: string;
  /** What tells what kind of reference it is, whatever its numbers are. */
  form: string;
}

/** Audits every reference of both drafts. References to other instruments, and those that are not clear, are left out. */
export function auditUnits(rows: Iterable<UnitRow>, book: ReferenceBook): ReferenceAudit {
  const findings: ReferenceFinding[] = [];
  for (const { before, after } of rows) {
    const one = before ? mentionsOf('before', before, book) : [];
    const two = after ? mentionsOf('after', after, book) : [];
    if (one.length + two.length === 0) continue;
    for (const [was, is] of aligned(one, two, book)) {
      // What is doubtful is only told where the other draft shows that something was there.
      if ((is?.doubtful && !was?.unit) || (!is && was?.doubtful)) continue;
      findings.push(judged(was, is, book));
    }
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

/** Letters in front of a reference by which it is known again. */
const FRONT = 12;

function mentionsOf(side: SideName, unit: Unit, book: ReferenceBook): Mention[] {
  if (unit.kind === 'note') return [];
  const text = withoutBrackets(unit.text);
  return book.in(side, text).flatMap(reference => {
    const named = book.find(side, reference, unit);
    if (named.type === 'unclear' || reference.shared || (named.type === 'found' && named.open)) return [];
    const target = named.type === 'found' ? (named.units.at(-1) ?? null) : null;
    return [
      {
        point: {
          place: unit.citation,
          words: reference.words,
          number: numberOf(reference),
          names: target?.citation ?? null,
        },
        unit: target,
        doubtful: named.type === 'missing' && named.doubtful,
        front: text.slice(Math.max(0, reference.start - FRONT), reference.start).replace(/\p{Nd}+/gu, '#'),
        form: reference.steps.map(({ level }) => level).join(' '),
      },
    ];
  });
}

/** `7(4)`; what has no article in front is told with what it is: `paragraph 3`. */
function numberOf({ steps }: Reference): string {
  const [first] = steps;
  return steps
    .map(({ level, number }, at) => {
      if (level === 'article' && at === 0) return number;
      if (first?.level === 'article' || (at > 0 && level !== 'article')) return `(${number})`;
      return `${at > 0 ? ', ' : ''}${level === 'article' ? '' : `${level} `}${number}`;
    })
    .join('');
}

/** References of a pair side by side, in order, so that most of them mean the same. */
function aligned(
  before: readonly Mention[],
  after: readonly Mention[],
  book: ReferenceBook,
): [Mention | null, Mention | null][] {
  const score = (was: Mention, is: Mention): number => {
    if (was.unit && is.unit && book.became(was.unit, is.unit)) return 8;
    if (was.point.number === is.point.number && was.form === is.form) return 7;
    // With other numbers, it is the same reference only if the sentence leads up to it in the same way.
    return was.form === is.form && was.front === is.front ? 1 : 0;
  };
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (one: number, two: number) => best[one * width + two] ?? 0;
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let two = after.length - 1; two >= 0; two -= 1) {
      const [was, is] = [before[one], after[two]];
      const gain = was && is ? score(was, is) : 0;
      best[one * width + two] = Math.max(
        gain > 0 ? gain + at(one + 1, two + 1) : 0,
        at(one + 1, two),
        at(one, two + 1),
      );
    }
  }
  const pairs: [Mention | null, Mention | null][] = [];
  let [one, two] = [0, 0];
  while (one < before.length || two < after.length) {
    const [was, is] = [before[one], after[two]];
    const gain = was && is ? score(was, is) : 0;
    if (was && is && gain > 0 && at(one, two) === gain + at(one + 1, two + 1)) {
      pairs.push([was, is]);
      one += 1;
      two += 1;
    } else if (was && (!is || at(one, two) === at(one + 1, two))) {
      pairs.push([was, null]);
      one += 1;
    } else if (is) {
      pairs.push([null, is]);
      two += 1;
    }
  }
  return pairs;
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
  if (book.became(was.unit, is.unit)) return { status: same ? 'unchanged' : 'follows', ...finding };
  if (counterpart) return { status: 'elsewhere', ...finding };
  const taken = same && book.pairing.before(is.unit) !== undefined;
  return { status: taken ? 'elsewhere' : 'replaced', ...finding };
}
