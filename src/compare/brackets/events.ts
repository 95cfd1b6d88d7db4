/** The bracket events of every row: brackets are paired over the whole draft, and told where they open. */
import { scanBrackets } from '../../document/index.ts';
import type { Side } from '../side.ts';
import type { BracketEvent, Segment } from '../types.ts';
import type { Unit } from '../unit.ts';
import { type DraftText, draftTextOf, type Place } from './draft-text.ts';
import { type Fate, fatesOf } from './fates.ts';
import { eventInside } from './inner-events.ts';
import { labelBracketsOf, labelEvents } from './label-brackets.ts';
import { emptyMapping, type Mapping, mapSegments } from './mapping.ts';
import { pairMovedWords } from './moved-words.ts';
import { type Both, swapped } from './pairs.ts';
import { placeAt, portionsOf, wordsOfPortion } from './portions.ts';
import type { Span } from './spans.ts';

/** What a row is of: two units, or one that stands alone. */
export interface UnitPair {
  before: Unit | null;
  after: Unit | null;
}

/** The words of two units, compared. */
export interface Compared {
  heading: readonly Segment[];
  text: readonly Segment[];
}

export interface RowTexts<Row extends UnitPair> {
  rows: readonly Row[];
  /** Of a row that has both sides. */
  compared: (before: Unit, after: Unit) => Compared;
  /** Units whose words went into another one, or came of one, with their words compared. */
  joined: () => readonly (Both<Unit> & { text: readonly Segment[] })[];
}

/**
 * What became of the brackets of two drafts, for each row: of those of the earlier draft first.
 *
 * A bracket has its event in the row where it opens; the other rows that it holds know that they are in it (`opensIn`). Without
 * these every bracket of either draft has one event, and two that are the same bracket have one between them.
 */
export function bracketEventsOf<Row extends UnitPair>(
  sides: Both<Side>,
  texts: RowTexts<Row>,
): (row: Row) => BracketEvent[] {
  const pairs = {
    before: scanBrackets(sides.before.draft).pairs,
    after: scanBrackets(sides.after.draft).pairs,
  };
  if (pairs.before.length + pairs.after.length === 0) return () => [];
  const drafts = {
    before: draftTextOf(sides.before, pairs.before),
    after: draftTextOf(sides.after, pairs.after),
  };
  const events = new RowEvents(drafts, mappingOf(drafts, texts), texts.rows).all();
  const labels = { before: labelBracketsOf(pairs.before), after: labelBracketsOf(pairs.after) };
  return row => [...labelEvents(row, labels), ...(events.get(row) ?? [])];
}

const numbersOf = ({ places }: DraftText) => new Map(places.map(({ unit }, at) => [unit, at]));

function mappingOf<Row extends UnitPair>(
  drafts: Both<DraftText>,
  { rows, compared, joined }: RowTexts<Row>,
): Mapping {
  const mapping = emptyMapping({ before: drafts.before.text.length, after: drafts.after.text.length });
  const numbers = { before: numbersOf(drafts.before), after: numbersOf(drafts.after) };
  const links: Both<number>[] = [];
  const map = (before: Unit, after: Unit, { heading, text }: Compared) => {
    const link = { before: numbers.before.get(before) ?? -1, after: numbers.after.get(after) ?? -1 };
    const [one, two] = [drafts.before.places[link.before], drafts.after.places[link.after]];
    if (!one || !two) return;
    links.push(link);
    mapSegments(mapping, heading, { before: one.start + 1, after: two.start + 1 });
    mapSegments(mapping, text, { before: one.text, after: two.text });
  };
  for (const { before, after } of rows) if (before && after) map(before, after, compared(before, after));
  for (const { before, after, text } of joined()) map(before, after, { heading: [], text });
  // What is found first is paired, which must not depend on which draft is the earlier one.
  if (drafts.before.text <= drafts.after.text) pairMovedWords(drafts, mapping, links);
  else pairMovedWords(swapped(drafts), swapped(mapping), links.map(swapped));
  return mapping;
}

class RowEvents<Row extends UnitPair> {
  private readonly drafts: Both<DraftText>;
  private readonly map: Mapping;
  private readonly rowOf = new Map<Unit, Row>();
  private readonly events = new Map<Row, BracketEvent[]>();

  constructor(drafts: Both<DraftText>, map: Mapping, rows: readonly Row[]) {
    this.drafts = drafts;
    this.map = map;
    for (const row of rows) {
      if (row.before) this.rowOf.set(row.before, row);
      if (row.after) this.rowOf.set(row.after, row);
    }
  }

  all(): ReadonlyMap<Row, BracketEvent[]> {
    for (const fate of fatesOf(this.drafts, this.map)) {
      const was = fate.before && this.rowAt('before', fate.before);
      const is = fate.after && this.rowAt('after', fate.after);
      const told = new Set([was, is].filter(row => row !== null));
      const event = this.eventOf(fate);
      if (was && is && was !== is) {
        this.put(is, { ...event, wasIn: was.before?.citation ?? '' });
        this.put(was, { ...event, nowIn: is.after?.citation ?? '' });
      } else for (const row of told) this.put(row, event);
      this.tellInside(fate, told);
    }
    return this.events;
  }

  private rowAt(side: 'before' | 'after', { open }: Span): Row | null {
    const unit = this.openingPlace(side, open)?.unit;
    return (unit && this.rowOf.get(unit)) ?? null;
  }

  private openingPlace(side: 'before' | 'after', open: number): Place | undefined {
    return this.drafts[side].places[placeAt(this.drafts[side], open)];
  }

  /** The event of a bracket, with its words in the provision where it opens, or the first one that has any. */
  private eventOf({ event, partly, inBrackets, before, after }: Fate): BracketEvent {
    const side = after ? 'after' : 'before';
    const span = (after ?? before) as Span;
    const portions = portionsOf(this.drafts[side], span);
    const words = portions.map(portion => wordsOfPortion(this.drafts[side], portion, span));
    const last = portions.at(-1)?.place.unit;
    return {
      event,
      text: words.find(Boolean) ?? '',
      ...(partly ? { partly } : {}),
      ...(inBrackets ? { inBrackets } : {}),
      ...(last && portions.length > 1 ? { closesIn: last.citation } : {}),
    };
  }

  /** Tells the rows that a bracket holds and that were not told of it. */
  private tellInside({ before, after }: Fate, told: Set<Row>): void {
    for (const side of ['after', 'before'] as const) {
      const span = side === 'after' ? after : before;
      const partner = side === 'after' ? before : after;
      if (!span) continue;
      const other = side === 'after' ? 'before' : 'after';
      const portions = portionsOf(this.drafts[side], span);
      const theirs = partner ? portionsOf(this.drafts[other], partner) : [];
      const sharedWith = new Map(theirs.map(portion => [portion.place.unit, portion]));
      const opensIn = portions[0]?.place.unit.citation ?? '';
      for (const portion of portions.slice(1)) {
        const row = this.rowOf.get(portion.place.unit);
        const text = wordsOfPortion(this.drafts[side], portion);
        if (!row || told.has(row) || text === '') continue;
        const event = eventInside({
          side,
          portion,
          places: this.map[side],
          partner,
          shared: (row[other] && sharedWith.get(row[other])) ?? null,
          texts: { before: this.drafts.before.text, after: this.drafts.after.text },
        });
        if (!event) continue;
        told.add(row);
        this.put(row, { event, text, opensIn });
      }
    }
  }

  private put(row: Row, event: BracketEvent): void {
    const events = this.events.get(row);
    if (events) events.push(event);
    else this.events.set(row, [event]);
  }
}
