/** The references of a provision, with what each names. */

import { withoutBrackets } from '../brackets/index.ts';
import type { Unit } from '../unit.ts';
import type { ReferencePoint } from './audit.ts';
import type { ReferenceBook, SideName } from './book.ts';
import type { Reference } from './types.ts';

/** A reference with what was found for it. */
export interface Mention {
  point: ReferencePoint;
  unit: Unit | null;
  /** The provision that it stands in. */
  home: Unit;
  /** It names nothing, but the draft may have been read wrongly there. */
  doubtful: boolean;
  /** The last letters in front of it, and all of a clause of them. */
  front: string;
  lead: string;
  /** What tells what kind of reference it is, whatever its numbers are. */
  form: string;
  /** What it names if it is not an annex's, see `ReferenceBook.outside`. */
  outside: Unit | null;
  /** Of the last number of a range: the first one, and all that the range holds. */
  range: { start: Mention; members: readonly Unit[] } | null;
}

/** Letters in front of a reference by which it is known again; and more, where it names another level: `rred to in` stands everywhere. */
const FRONT = 12;
const LEAD = 40;

export function mentionsOf(side: SideName, unit: Unit, book: ReferenceBook): Mention[] {
  if (unit.kind === 'note') return [];
  const text = withoutBrackets(unit.text);
  let last: { mention: Mention; start: number } | null = null;
  return book.in(side, text).flatMap(reference => {
    const first: typeof last = last;
    last = null;
    const named = book.find(side, reference, unit);
    if (named.type === 'unclear' || reference.shared || (named.type === 'found' && named.open)) return [];
    const target = named.type === 'found' ? (named.units.at(-1) ?? null) : null;
    const isRange = first?.start === reference.start && reference.steps.at(-1)?.ends;
    const start = isRange ? first?.mention : undefined;
    const members = start?.unit && target ? book.between(side, start.unit, target) : null;
    const leadOf = (length: number) =>
      text.slice(Math.max(0, reference.start - length), reference.start).replace(/\p{Nd}+/gu, '#');
    const mention: Mention = {
      point: {
        place: unit.citation,
        words: reference.words,
        number: numberOf(reference),
        names: target?.citation ?? null,
      },
      unit: target,
      home: unit,
      doubtful: named.type === 'missing' && named.doubtful,
      front: leadOf(FRONT),
      lead: leadOf(LEAD),
      form: reference.steps.map(({ level }) => level).join(' '),
      outside: book.outside(side, reference, unit),
      range: start && members ? { start, members } : null,
    };
    last = { mention, start: reference.start };
    return [mention];
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
